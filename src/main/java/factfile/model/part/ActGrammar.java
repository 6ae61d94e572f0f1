package factfile.model.part;

import factfile.model.text.Worded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The acts whose sentences are known, a line each. A line has the verb without and with an
 * addressee, who stands at {@code %}; behind a bar what joins a thing to it, if anything does; the
 * same before {@code to}, where that differs; and then which clauses follow it as they are. All
 * else stands behind a colon.
 */
public enum ActGrammar implements Worded {
  SAID("said", "said to %", GistForm.THAT),
  CONFIRMED("confirmed|", "confirmed to %|", GistForm.THAT),
  DENIED("denied|", "denied to %|", GistForm.THAT),
  WARNED("warned", "warned %", GistForm.THAT),
  URGED("urged", "urged %", "urged others", "urged %", GistForm.THAT),
  DEMANDED("demanded|", "demanded of %|", GistForm.TO, GistForm.THAT),
  PROMISED("promised|", "promised %|", GistForm.TO, GistForm.THAT),
  PREDICTED("predicted|", "predicted to %|", GistForm.THAT),
  CLAIMED("claimed", "claimed to %", GistForm.TO, GistForm.THAT),
  CELEBRATED("celebrated|", "celebrated with %|", GistForm.THAT),
  /** Speakers may be several. */
  DISCUSSED("discussed|", "discussed with %|", GistForm.WHETHER),
  /** A declared aim. */
  AIMED("aimed", ", speaking to %, aimed", GistForm.TO),
  /** Asked, and would not. */
  DECLINED("declined", ", asked by %, declined", GistForm.TO),
  /** Nothing said up to the source's last day. */
  SILENT("said nothing on|", "said nothing to % on|", GistForm.WHETHER),

  ACCUSED("accused others|of", "accused %|of"),
  ADMITTED("admitted|", "admitted to %|", GistForm.THAT),
  AGREED("agreed|on", "agreed with %|on", GistForm.TO, GistForm.THAT),
  ANNOUNCED("announced|", "announced to %|", GistForm.THAT),
  APOLOGISED("apologised|for", "apologised to %|for", GistForm.THAT),
  APOLOGIZED("apologized|for", "apologized to %|for", GistForm.THAT),
  ARGUED("argued", "argued to %", GistForm.THAT),
  ASKED("asked|for", "asked %|for", GistForm.TO, GistForm.THAT, GistForm.WHETHER),
  BLAMED("blamed others|for", "blamed %|for"),
  COMPLAINED("complained|of", "complained to %|of", GistForm.THAT),
  CONDEMNED("condemned|", "condemned %|for"),
  CRITICISED("criticised|", "criticised %|for"),
  CRITICIZED("criticized|", "criticized %|for"),
  DECLARED("declared|", "declared to %|", GistForm.THAT),
  ESTIMATED("estimated|", ", speaking to %, estimated|", GistForm.THAT),
  FEARED("feared|", ", speaking to %, feared|", GistForm.THAT),
  HOPED("hoped|for", ", speaking to %, hoped|for", GistForm.TO, GistForm.THAT),
  INSISTED("insisted|on", "insisted to %", GistForm.THAT),
  INVITED("invited others|to", "invited %|to", GistForm.TO),
  OFFERED("offered|", "offered %|", "offered", ", speaking to %, offered"),
  OPPOSED("opposed|", ", answering %, opposed|"),
  ORDERED("ordered|", "ordered %", "gave orders", "ordered %", GistForm.THAT),
  PLEDGED("pledged|", "pledged to %|", GistForm.TO, GistForm.THAT),
  PRAISED("praised|", "praised %|for"),
  PROPOSED("proposed|", "proposed to %|", GistForm.TO, GistForm.THAT),
  REFUSED("refused|", ", asked by %, refused|", GistForm.TO),
  REJECTED("rejected|", ", answering %, rejected|", GistForm.THAT),
  REPLIED("replied", "replied to %", GistForm.THAT),
  REPORTED("reported|", "reported to %|", GistForm.THAT),
  RULED("ruled", "ruled in the case of %", GistForm.THAT),
  STATED("stated", "stated to %", GistForm.THAT),
  SUGGESTED("suggested|", "suggested to %|", GistForm.THAT),
  SUPPORTED("supported|", ", answering %, supported|"),
  TESTIFIED("testified", "testified before %", GistForm.THAT),
  THANKED("gave thanks|for", "thanked %|for"),
  THREATENED(
      "threatened|", "threatened %|with", "threatened", ", facing %, threatened", GistForm.THAT),
  TOLD("told others", "told %", GistForm.TO, GistForm.THAT, GistForm.WHETHER),
  VOWED("vowed|", "vowed to %|", GistForm.TO, GistForm.THAT),
  WELCOMED("welcomed|", ", speaking to %, welcomed|");

  private static final Map<String, ActGrammar> BY_WORD = byWord();

  private final String word = name().toLowerCase(Locale.ROOT);
  private final String alone;
  private final String addressed;
  private final String aloneTo;
  private final String addressedTo;
  private final Set<GistForm> taken = EnumSet.noneOf(GistForm.class);

  ActGrammar(String alone, String addressed, GistForm... taken) {
    this.alone = alone;
    this.addressed = addressed;
    this.aloneTo = alone;
    this.addressedTo = addressed;
    this.taken.addAll(Arrays.asList(taken));
  }

  ActGrammar(
      String alone, String addressed, String aloneTo, String addressedTo, GistForm... taken) {
    this.alone = alone;
    this.addressed = addressed;
    this.aloneTo = aloneTo;
    this.addressedTo = addressedTo;
    this.taken.add(GistForm.TO);
    this.taken.addAll(Arrays.asList(taken));
  }

  private static Map<String, ActGrammar> byWord() {
    Map<String, ActGrammar> byWord = new HashMap<>();
    for (ActGrammar grammar : values()) {
      byWord.put(grammar.word, grammar);
    }
    return byWord;
  }

  /** That of a verb; null where it is not known. */
  static ActGrammar of(String word) {
    return BY_WORD.get(word);
  }

  @Override
  public String word() {
    return word;
  }

  /**
   * The verb with its addressee.
   *
   * @param whom empty for nobody
   */
  public String verb(String whom, GistForm before) {
    boolean to = before == GistForm.TO;
    String pattern = whom.isEmpty() ? (to ? aloneTo : alone) : (to ? addressedTo : addressed);
    int bar = pattern.indexOf('|');
    return (bar < 0 ? pattern : pattern.substring(0, bar)).replace("%", whom);
  }

  /**
   * What stands between the verb and a thing: nothing, or a preposition; null where it takes none.
   */
  public String joint(boolean hasAddressee) {
    String pattern = hasAddressee ? addressed : alone;
    int bar = pattern.indexOf('|');
    return bar < 0 ? null : pattern.substring(bar + 1);
  }

  /** Whether a clause follows it as it is. */
  public boolean takes(GistForm clause) {
    return taken.contains(clause);
  }
}
