package factfile.draft.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Other words that prose has for the commonest acts, by sense. They are offered to the keeper of a
 * record, who knows which of them fits; nobody guesses them while prose is held against it.
 */
final class Synonyms {
  private static final Set<String> SHELLS =
      Set.of(
          "rocket",
          "missile",
          "drone",
          "shell",
          "bomb",
          "satellite",
          "torpedo",
          "barrage",
          "base",
          "target",
          "building",
          "house",
          "hospital",
          "school",
          "convoy");

  private static final Set<String> WORKERS =
      Set.of(
          "docker",
          "worker",
          "union",
          "driver",
          "staff",
          "nurse",
          "teacher",
          "crew",
          "miner",
          "doctor",
          "employee",
          "pilot");

  private static final Set<String> CAPTIVES =
      Set.of(
          "hostage", "captive", "prisoner", "people", "person", "man", "woman", "child", "soldier");

  private static final Set<String> CROWD =
      Set.of("official", "minister", "manager", "coach", "director", "employee", "worker", "staff");

  private static final Set<String> FIGURES =
      Set.of(
          "rate",
          "price",
          "wage",
          "tax",
          "fee",
          "pay",
          "salary",
          "interest",
          "tariff",
          "duty",
          "fare",
          "rent",
          "age",
          "limit",
          "quota",
          "budget",
          "pension",
          "cost",
          "spending",
          "output",
          "aid");

  /**
   * @param verb in its base form
   * @param topics of which it has to be said, in their base forms; none where it has one sense
   * @param others what else prose says for it
   */
  private record Sense(String verb, Set<String> topics, List<String> others) {}

  private static final List<Sense> SENSES =
      List.of(
          sense("kill", "slay, murder"),
          sense("murder", "kill, slay"),
          sense("die", "lose their lives, perish"),
          sense("injure", "wound, hurt"),
          sense("wound", "injure, hurt"),
          sense("hurt", "injure, wound"),
          sense("arrest", "detain, take into custody"),
          sense("detain", "arrest, take into custody"),
          sense("jail", "imprison, lock up"),
          sense("resign", "step down, quit"),
          sense("quit", "resign, step down"),
          sense("dismiss", "sack, remove from office"),
          sense("sack", "dismiss"),
          sense("fire", CROWD, "dismiss, sack"),
          sense("fire", SHELLS, "launch, shoot"),
          sense("shoot", SHELLS, "fire, launch"),
          sense("launch", SHELLS, "fire"),
          sense("launch", "start, begin"),
          sense("appoint", "name, make"),
          sense("elect", "vote in, choose"),
          sense("nominate", "propose, put forward"),
          sense("close", "shut, shut down"),
          sense("shut", "close"),
          sense("open", "inaugurate"),
          sense("reopen", "open again"),
          sense("sign", "conclude, initial"),
          sense("strike", WORKERS, "walk out, down tools, stop work"),
          sense("strike", SHELLS, "hit, attack"),
          sense("walk out", "strike, down tools"),
          sense("hit", SHELLS, "strike"),
          sense("attack", "assault, strike"),
          sense("bomb", "blow up, shell"),
          sense("raid", "storm"),
          sense("invade", "march into"),
          sense("agree", "accept, consent"),
          sense("accept", "agree to"),
          sense("approve", "pass, adopt, endorse"),
          sense("adopt", "pass, approve"),
          sense("pass", "adopt, approve"),
          sense("ratify", "approve"),
          sense("reject", "turn down, vote down, refuse"),
          sense("refuse", "decline, reject"),
          sense("turn down", "reject, refuse"),
          sense("step down", "resign, quit"),
          sense("set up", "establish, found"),
          sense("pull out", "withdraw"),
          sense("evacuate", "clear, move out"),
          sense("rescue", "save, pull out"),
          sense("save", "rescue"),
          sense("release", CAPTIVES, "free, set free, let go"),
          sense("free", "release, set free, let go"),
          sense("take", CAPTIVES, "seize, abduct, kidnap"),
          sense("seize", CAPTIVES, "take, abduct, kidnap"),
          sense("seize", "capture, take over"),
          sense("kidnap", "abduct, snatch"),
          sense("abduct", "kidnap, snatch"),
          sense("capture", "seize, take"),
          sense("hold", CAPTIVES, "keep, detain"),
          sense("destroy", "wreck, demolish"),
          sense("demolish", "tear down, pull down"),
          sense("damage", "harm"),
          sense("pay", "pay out, settle"),
          sense("raise", FIGURES, "increase, lift, put up"),
          sense("increase", "raise, rise"),
          sense("cut", FIGURES, "reduce, lower, slash"),
          sense("reduce", "cut, lower"),
          sense("meet", "hold talks, confer"),
          sense("visit", "travel to, tour"),
          sense("arrive", "land, reach"),
          sense("withdraw", "pull out, pull back"),
          sense("deploy", "station, send"),
          sense("found", "establish, set up"),
          sense("establish", "found, set up"),
          sense("build", "construct, erect"),
          sense("buy", "purchase, acquire"),
          sense("acquire", "buy, take over"),
          sense("ban", "prohibit, outlaw"),
          sense("announce", "declare, unveil"),
          sense("begin", "start"),
          sense("start", "begin"),
          sense("end", "finish, be over"),
          sense("extend", "prolong"),
          sense("expel", "throw out"),
          sense("sink", "go down, founder"),
          sense("collapse", "give way, fall in"),
          sense("hand over", "turn over, give up"),
          sense("remove", "take away, ship out"),
          sense("inspect", "examine, visit"),
          sense("lock out", "shut out"),
          sense("return", "hand back, give back"),
          sense("sentence", "condemn"),
          sense("convict", "find guilty"),
          sense("acquit", "clear, find not guilty"),
          sense("charge", "indict"),
          sense("sue", "take to court"),
          sense("win", "take, gain"),
          sense("defeat", "beat"),
          sense("bury", "lay to rest"),
          sense("marry", "wed"));

  private Synonyms() {}

  private static Sense sense(String verb, String others) {
    return sense(verb, Set.of(), others);
  }

  private static Sense sense(String verb, Set<String> topics, String others) {
    return new Sense(verb, topics, List.of(others.split(", ", -1)));
  }

  /** Of the first sense that fits; none where no sense does. */
  static List<String> of(String verb, List<String> topics) {
    for (Sense sense : SENSES) {
      List<String> fitting = new ArrayList<>(topics);
      fitting.retainAll(sense.topics());
      if (sense.verb().equals(verb) && (sense.topics().isEmpty() || !fitting.isEmpty())) {
        return sense.others();
      }
    }
    return List.of();
  }
}
