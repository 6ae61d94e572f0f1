package factfile.draft.read;

import factfile.prose.sentence.Sentence;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.List;

/** Follows quotations over the sentences of a paragraph. */
public final class Quotations {
  /** What a sentence has of a quotation. */
  public enum Part {
    /** Something, or nothing. */
    SOME,
    /** It is nothing else: the quotation begins here, or goes on. */
    ALL
  }

  private Quotations() {}

  /** Of each sentence of a paragraph. */
  public static List<Part> of(List<Sentence> paragraph) {
    List<Part> parts = new ArrayList<>();
    boolean open = false;
    for (Sentence sentence : paragraph) {
      boolean all = true;
      boolean marked = open;
      for (int at = 0; at < sentence.tokens().size(); at++) {
        Token token = sentence.tokens().get(at);
        if (isOpening(sentence, at)) {
          open = true;
          marked = true;
        } else if (isMark(token)) {
          open = false;
        } else {
          all &= open || !token.isWord();
        }
      }
      parts.add(all && marked ? Part.ALL : Part.SOME);
    }
    return parts;
  }

  private static boolean isMark(Token token) {
    return "“”«»\"".contains(token.text());
  }

  private static boolean isOpening(Sentence sentence, int at) {
    String mark = sentence.tokens().get(at).text();
    boolean straight = mark.equals("\"");
    boolean touched = at > 0 && sentence.tokens().get(at - 1).touches(sentence.tokens().get(at));
    return mark.equals("“") || mark.equals("«") || (straight && !touched);
  }
}
