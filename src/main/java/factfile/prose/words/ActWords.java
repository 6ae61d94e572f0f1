package factfile.prose.words;

import factfile.model.part.Act;
import factfile.model.part.ActGrammar;

/** How prose says what a speaker does. */
public final class ActWords {
  private ActWords() {}

  public static PhraseList of(Act act) {
    return PhraseList.of(words(act));
  }

  private static String words(Act act) {
    ActGrammar grammar = act.grammar();
    if (grammar == null) {
      return forms(act.word());
    }
    return switch (grammar) {
      case SAID -> "said, says, say, saying, stated, told, tells, framed, cast, described";
      case CONFIRMED -> "confirmed, confirms, confirm, confirming";
      case DENIED -> "denied, denies, deny, denying, rejected claims";
      case WARNED -> "warned, warns, warn, warning, cautioned";
      case URGED ->
          "urged, urges, urge, urging, called on, calls on, pressed, presses, pushed, appealed to,"
              + " underscored, stressed";
      case DEMANDED -> "demanded, demands, demand, demanding, insisted on";
      case PROMISED -> "promised, promises, promise, promising, pledged, pledges, vowed, vows";
      case PREDICTED -> "predicted, predicts, predict, predicting, forecast, expected, expects";
      case CLAIMED -> "claimed, claims, claim, called, calls, sees, saw, regards, considers";
      case CELEBRATED -> "celebrated, celebrates, celebrating, hailed, hails, welcomed, cheered";
      case DISCUSSED ->
          "discussed, discusses, discuss, discussing, talked about, talks about, spoke about,"
              + " talked over, raised, brought up";
      case AIMED -> "aimed, aims, aim, aiming, wants, wanted, seeks, sought, hopes, hoped, goal";
      case DECLINED -> "declined, declines, decline, declining, refused, refuses, would not";
      case SILENT ->
          "silent, silence, no statement, said nothing, not commented, yet to comment, has not spoken,"
              + " not spoken, no comment, yet to issue, no public statement";
      default -> forms(act.word());
    };
  }

  /**
   * The forms of a regular verb. Which of two stems is right is not known; a form that is none
   * stands in no text.
   */
  private static String forms(String past) {
    if (past.endsWith("ied")) {
      String stem = past.substring(0, past.length() - "ied".length());
      return String.join(", ", past, stem + "ies", stem + "y", stem + "ying");
    }
    if (!past.endsWith("ed")) {
      return past;
    }
    String stem = past.substring(0, past.length() - "ed".length());
    return String.join(", ", past, stem, stem + "s", stem + "e", stem + "es", stem + "ing");
  }
}
