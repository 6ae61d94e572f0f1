package factfile.cli.read;

import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of its sentence a record is made of. */
final class OwnWords {
  /** Fewer words in a row stand anywhere. */
  private static final int SHORTEST = 3;

  private OwnWords() {}

  /**
   * Stretches of the paragraph, from and to, in characters.
   *
   * @param sentence that the record is drawn from
   */
  static List<int[]> in(ReadParagraph paragraph, ReadSentence sentence, Proposal record) {
    Set<String> values = new HashSet<>();
    record.keys().forEach((key, value) -> addTexts(value, values));
    List<int[]> own = new ArrayList<>();
    for (Recognised each : paragraph.recognised()) {
      boolean here = each.from() >= sentence.from() && each.to() <= sentence.to();
      if (here && each.values().stream().anyMatch(values::contains)) {
        own.add(new int[] {each.from(), each.to()});
      }
    }
    String naming = String.valueOf(record.keys().get(record.kind().naming()));
    if (record.kind() == Kind.COUNT) {
      addEach(sentence, naming, own);
    } else {
      addRow(sentence, naming, own);
    }
    return own;
  }

  /** What a value says, a number without its hedge. */
  private static void addTexts(Object value, Set<String> texts) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> addTexts(each, texts));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> addTexts(each, texts));
    } else {
      String text = String.valueOf(value);
      texts.add(text);
      texts.add(text.replaceAll("[^0-9.]", ""));
      texts.remove("");
    }
  }

  /** The words of a topic, wherever they stand. */
  private static void addEach(ReadSentence sentence, String words, List<int[]> own) {
    Set<String> wanted = new HashSet<>();
    for (Token token : Tokens.of(words)) {
      wanted.add(token.word());
    }
    for (Token token : sentence.sentence().tokens()) {
      if (token.isWord() && wanted.remove(token.word())) {
        own.add(new int[] {sentence.from() + token.start(), sentence.from() + token.end()});
      }
    }
  }

  /** The longest row of the words of a title or a gist, unless that is all of the sentence. */
  private static void addRow(ReadSentence sentence, String words, List<int[]> own) {
    List<Token> wanted = words(Tokens.of(words));
    List<Token> there = words(sentence.sentence().tokens());
    int best = 0;
    int start = 0;
    for (int at = 0; at < there.size(); at++) {
      int length = 0;
      while (length < wanted.size()
          && at + length < there.size()
          && wanted.get(length).word().equals(there.get(at + length).word())) {
        length++;
      }
      start = length > best ? at : start;
      best = Math.max(best, length);
    }
    if (best >= SHORTEST && best < there.size()) {
      own.add(
          new int[] {
            sentence.from() + there.get(start).start(),
            sentence.from() + there.get(start + best - 1).end()
          });
    }
  }

  private static List<Token> words(List<Token> tokens) {
    return tokens.stream().filter(token -> token.isWord() || token.isNumber()).toList();
  }
}
