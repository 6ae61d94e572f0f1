package factfile.prose.discourse;

import factfile.prose.names.NameMention;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.SentenceReader;
import factfile.prose.sentence.Sentences;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the sentences of a text in their order, each with what those before it lend it. */
public final class Discourse {
  private final SentenceReader reader;
  private final Reckoning reckoning;
  private final StandIns standIns;
  private final Set<String> known = new HashSet<>();
  private Sentence before;

  /**
   * @param events of the base, from which days may be told
   * @param written the day the text was written, or null
   */
  public Discourse(
      NameTable names, Titles titles, EventAnchors events, StandIns standIns, LocalDate written) {
    this.reckoning = new Reckoning(events);
    this.standIns = standIns;
    this.reader = new SentenceReader(names, titles, written);
  }

  /**
   * @param quoted whether all of it is somebody else's words
   */
  public Sentence next(Sentences.Piece piece, boolean quoted) {
    return next(piece, Tokens.of(piece.text()), quoted);
  }

  /**
   * @param tokens those of the text
   * @param quoted whether all of it is somebody else's words
   */
  public Sentence next(Sentences.Piece piece, List<Token> tokens, boolean quoted) {
    Sentence plain = reader.read(piece, tokens, quoted);
    Sentence dated = reckoning.of(plain, before);
    for (NameMention name : dated.names()) {
      known.addAll(name.entities());
    }
    before = standIns.of(dated, before, known);
    return before;
  }
}
