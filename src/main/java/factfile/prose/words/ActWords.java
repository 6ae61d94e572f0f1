package factfile.prose.words;

import factfile.model.part.Act;
import java.util.EnumMap;
import java.util.Map;

/** How prose says what a speaker does. */
public final class ActWords {
  private static final Map<Act, PhraseList> FORMS = forms();

  private ActWords() {}

  public static PhraseList of(Act act) {
    return FORMS.get(act);
  }

  private static Map<Act, PhraseList> forms() {
    Map<Act, PhraseList> forms = new EnumMap<>(Act.class);
    for (Act act : Act.values()) {
      forms.put(act, PhraseList.of(words(act)));
    }
    return forms;
  }

  private static String words(Act act) {
    return switch (act) {
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
    };
  }
}
