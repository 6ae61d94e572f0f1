package factfile.check.fact;

import factfile.model.part.Claim;
import factfile.model.text.FoldedWords;
import java.util.List;
import java.util.Set;

/** Words for what happens again and again, in the forms that prose has. */
final class RecurringKind {
  private static final Set<String> KINDS =
      Set.of(
          """
          attack attacks attacked attacking strike strikes struck striking meeting meetings meet
          meets met talks negotiations call calls called phoned visit visits visited visiting trip
          trips tour tours rocket rockets missile missiles drone drones barrage barrages salvo
          salvos raid raids raided raiding bombing bombings bombed bombs shelling shelled shells
          shooting shootings shot clash clashes clashed fighting fought fights protest protests
          protested rally rallies rallied march marches marched demonstration demonstrations riot
          riots rioted speech speeches statement statements interview interviews session sessions
          hearing hearings briefing briefings inspection inspections inspected flight flights flew
          shipment shipments delivery deliveries convoy convoys blast blasts explosion explosions
          exploded fire fires fired arrest arrests arrested vote votes voted ruling rulings ruled
          """
              .strip()
              .split("\\s+"));

  private RecurringKind() {}

  /**
   * The first noun of such a kind by which an event is recognised, or verb, where there is no noun;
   * null for none. A phrase tells by its other words which one it was: {@code strike vote}.
   */
  static String in(Claim claim) {
    for (String phrase : claim.topics().isEmpty() ? claim.verbs() : claim.topics()) {
      List<String> words = FoldedWords.of(phrase);
      if (words.size() == 1 && KINDS.contains(words.get(0))) {
        return phrase;
      }
    }
    return null;
  }
}
