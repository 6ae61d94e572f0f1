package factfile.check.fact;

import factfile.model.part.ActGrammar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** The past tense of English verbs, as far as an act needs it. */
final class PastTense {
  /** Verbs without {@code -ed}, each with its past tense; alone where both are the same. */
  private static final String IRREGULAR =
      """
      say:said tell:told speak:spoke swear:swore forbid:forbade write:wrote give:gave take:took \
      make:made find:found hold:held keep:kept leave:left let lose:lost mean:meant meet:met put \
      read see:saw seek:sought sell:sold send:sent set show:showed stand:stood teach:taught \
      think:thought understand:understood uphold:upheld win:won withdraw:withdrew begin:began \
      break:broke bring:brought build:built buy:bought choose:chose come:came draw:drew drive:drove \
      fall:fell feel:felt fight:fought flee:fled fly:flew foresee:foresaw foretell:foretold \
      forgive:forgave forget:forgot get:got go:went grow:grew have:had hear:heard hit hurt know:knew \
      lay:laid lead:led lend:lent lie:lied mistake:mistook overrule:overruled overthrow:overthrew \
      pay:paid quit ride:rode ring:rang rise:rose run:ran shake:shook shoot:shot shut sing:sang \
      sit:sat sleep:slept spend:spent split spread steal:stole strike:struck throw:threw \
      undertake:undertook undergo:underwent wake:woke wear:wore weep:wept withhold:withheld \
      withstand:withstood beat become:became bend:bent bet bid bind:bound bite:bit blow:blew \
      broadcast burst cast catch:caught cling:clung cost cut deal:dealt dig:dug do:did eat:ate \
      feed:fed forecast forsake:forsook freeze:froze hang:hung hide:hid offset override:overrode \
      oversee:oversaw preset rebuild:rebuilt recast redo:redid repay:repaid resell:resold reset \
      retell:retold rethink:rethought rewrite:rewrote shed slide:slid sting:stung swing:swung \
      tear:tore thrust upset wind:wound abide:abode arise:arose beget:begot behold:beheld \
      belie:belied beseech:besought outbid outdo:outdid mislead:misled misread misspeak:misspoke \
      misunderstand:misunderstood bear:bore cede:ceded""";

  private static final Map<String, String> PAST = new HashMap<>();
  private static final Set<String> KNOWN = new HashSet<>();

  static {
    StringTokenizer pairs = new StringTokenizer(IRREGULAR);
    while (pairs.hasMoreTokens()) {
      String pair = pairs.nextToken();
      int colon = pair.indexOf(':');
      PAST.put(colon < 0 ? pair : pair.substring(0, colon), pair.substring(colon + 1));
    }
    KNOWN.addAll(PAST.values());
    for (ActGrammar grammar : ActGrammar.values()) {
      KNOWN.add(grammar.word());
    }
    for (String word : Set.copyOf(KNOWN)) {
      addRegular(word);
    }
  }

  private PastTense() {}

  /** Of {@code warned} also what it is made of: {@code warn}. */
  private static void addRegular(String past) {
    if (past.endsWith("ied")) {
      PAST.putIfAbsent(past.substring(0, past.length() - 3) + "y", past);
    } else if (past.endsWith("ed")) {
      String stem = past.substring(0, past.length() - 2);
      PAST.putIfAbsent(stem, past);
      PAST.putIfAbsent(stem + "e", past);
    }
  }

  /** The verb in the past tense: itself where it is, or where nobody can tell. */
  static String of(String verb) {
    boolean plain = verb.chars().allMatch(c -> c >= 'a' && c <= 'z');
    if (!plain || KNOWN.contains(verb)) {
      return verb;
    }
    for (String stem : new String[] {verb, without(verb, "s"), without(verb, "es")}) {
      if (PAST.containsKey(stem)) {
        return PAST.get(stem);
      }
    }
    if (verb.endsWith("ies")) {
      return without(verb, "ies") + "ied";
    }
    if (verb.endsWith("ing")) {
      String stem = without(verb, "ing");
      return PAST.containsKey(stem) ? PAST.get(stem) : regular(stem);
    }
    return verb.endsWith("ed") && !verb.endsWith("eed") ? verb : regular(without(verb, "s"));
  }

  private static String without(String verb, String end) {
    boolean taken = verb.endsWith(end) && !verb.endsWith("ss") && verb.length() > end.length() + 1;
    return taken ? verb.substring(0, verb.length() - end.length()) : verb;
  }

  private static String regular(String stem) {
    if (stem.endsWith("e")) {
      return stem + "d";
    }
    boolean consonantBeforeY =
        stem.length() > 1
            && stem.endsWith("y")
            && "aeiou".indexOf(stem.charAt(stem.length() - 2)) < 0;
    return consonantBeforeY ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
  }
}
