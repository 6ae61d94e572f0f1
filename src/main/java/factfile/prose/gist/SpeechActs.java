package factfile.prose.gist;

import factfile.model.part.Act;
import factfile.model.part.ActGrammar;
import factfile.prose.forms.Forms;
import factfile.prose.words.PhraseList;
import java.util.ArrayList;
import java.util.List;

/** How prose says what a speaker does. */
public final class SpeechActs {
  private SpeechActs() {}

  /** What simply says that somebody spoke. */
  private static final String SAYING =
      "said, stated, told, announced, declared, let it be known, made known, made clear, noted,"
          + " explained, remarked, added, pointed out, stressed, underlined, emphasised,"
          + " emphasized, framed, cast, described, called, wrote, recalled, concluded";

  /** In all their forms. */
  public static PhraseList of(Act act) {
    return new PhraseList(phrases(act));
  }

  /** The same, one by one. */
  public static List<String> phrases(Act act) {
    List<String> phrases = new ArrayList<>();
    for (String phrase : words(act).split(",", -1)) {
      phrases.add(phrase.strip());
    }
    return Forms.verbs(phrases);
  }

  /** Whether {@code according to X} can be an act of that kind. */
  public static boolean isSaying(Act act) {
    ActGrammar grammar = act.grammar();
    return grammar != null
        && switch (grammar) {
          case SAID,
              STATED,
              TOLD,
              CLAIMED,
              DECLARED,
              ANNOUNCED,
              ARGUED,
              PREDICTED,
              ESTIMATED,
              TESTIFIED,
              REPORTED ->
              true;
          default -> false;
        };
  }

  private static String words(Act act) {
    ActGrammar grammar = act.grammar();
    if (grammar == null) {
      return act.word().equals("concluded") ? "concluded, found, ruled, judged" : act.word();
    }
    return switch (grammar) {
      case SAID, STATED, TOLD -> SAYING;
      case ANNOUNCED, DECLARED ->
          "announced, declared, made known, let it be known, proclaimed, said, stated";
      case CONFIRMED -> "confirmed, acknowledged";
      case ADMITTED -> "admitted, acknowledged, conceded, confessed, owned up";
      case DENIED ->
          "denied, rejected claims, disputed, rejected any blame, rejected the claim, rejected the"
              + " charge, rejected accusations, rejected the accusation";
      case WARNED -> "warned, cautioned, gave warning, sounded the alarm, issued a warning";
      case URGED, ASKED ->
          "urged, called on, pressed, pushed, appealed to, underscored, stressed, called for,"
              + " asked, pleaded with, encouraged, exhorted, implored";
      case DEMANDED -> "demanded, insisted on, insisted, required, called for";
      case PROMISED, PLEDGED, VOWED ->
          "promised, pledged, vowed, gave his word, gave her word, swore, undertook, committed to,"
              + " guaranteed";
      case PREDICTED, ESTIMATED ->
          "predicted, forecast, forecasts, expected, foresaw, foresees, reckoned, estimated,"
              + " anticipated, foretold";
      case CLAIMED ->
          "claimed, asserted, alleged, maintained, argued, called, saw, regarded, considered, said,"
              + " accused";
      case ARGUED, INSISTED -> "argued, insisted, maintained, contended, held that, asserted";
      case CELEBRATED, WELCOMED, PRAISED ->
          "celebrated, hailed, welcomed, cheered, rejoiced, praised, applauded, greeted, rejoicing,"
              + " celebration, celebrations";
      case CONDEMNED, CRITICISED, CRITICIZED ->
          "condemned, denounced, criticised, criticized, deplored, slammed, attacked, blasted";
      case REJECTED, REFUSED, OPPOSED ->
          "rejected, turned down, refused, opposed, dismissed, spurned, threw out, ruled out";
      case APOLOGISED, APOLOGIZED ->
          "apologised, apologized, said sorry, begged pardon, asked forgiveness";
      case DISCUSSED ->
          "discussed, talked about, spoke about, talked over, raised, brought up, went over,"
              + " debated, spoke of, exchanged views on, conferred on";
      case AIMED -> "aimed, wanted, sought, hoped, goal, aim, aims, objective, was after, is after";
      case SUGGESTED, PROPOSED -> "suggested, proposed, put forward, recommended";
      case TESTIFIED -> "testified, told, gave evidence, said under oath, stated, said";
      case DECLINED -> "declined, refused, would not, did not want";
      case SILENT ->
          "silent, silence, no statement, said nothing, not commented, yet to comment, has not"
              + " spoken, not spoken, no comment, yet to issue, no public statement, no public"
              + " word, no word";
      default -> act.word();
    };
  }
}
