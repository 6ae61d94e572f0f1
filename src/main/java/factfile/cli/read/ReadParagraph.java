package factfile.cli.read;

import java.util.List;

/**
 * A paragraph with all that was recognised in it.
 *
 * @param text on one line, with nothing in it that moves a cursor
 * @param recognised in the order of the text, none over another
 */
record ReadParagraph(
    int number, String text, List<ReadSentence> sentences, List<Recognised> recognised) {
  ReadParagraph {
    sentences = List.copyOf(sentences);
    recognised = List.copyOf(recognised);
  }

  /** The number of the sentence of that place, from 0; 0 where it has none such. */
  int sentence(String at) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).at().equals(at)) {
        return i;
      }
    }
    return 0;
  }
}
