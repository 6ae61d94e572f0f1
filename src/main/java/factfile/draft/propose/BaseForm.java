package factfile.draft.propose;

import factfile.prose.forms.Verbs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form of a word that stands in dictionaries: {@code took} is one of {@code take}. */
final class BaseForm {
  /** Each with its forms that no rule makes. */
  private static final String IRREGULAR =
      """
      take took taken; make made; meet met; strike struck stricken; shoot shot; hold held;
      leave left; find found; begin began begun; fall fell fallen; win won; give gave given; get got;
      keep kept; lose lost; lead led; fight fought; seek sought; speak spoke spoken; say said;
      tell told; send sent; see saw seen; write wrote written; become became; come came; go went gone;
      rise rose risen; draw drew drawn; grow grew grown; know knew known; think thought; bring brought;
      buy bought; catch caught; teach taught; build built; spend spent; break broke broken;
      choose chose chosen; drive drove driven; run ran; shake shook shaken; withdraw withdrew withdrawn;
      hear heard; feel felt; flee fled; fly flew flown; throw threw thrown; blow blew blown; eat ate eaten;
      sink sank sunk; hide hid hidden; ride rode ridden; sleep slept; wake woke woken; sweep swept;
      stand stood; sell sold; deal dealt; lie lay lain; pay paid; swear swore sworn; tear tore torn;
      steal stole stolen; freeze froze frozen; hang hung; stick stuck; sue sued; dig dug; bleed bled;
      feed fed; ring rang rung; sing sang sung; swim swam swum; drink drank drunk; slay slew slain;
      bear bore born borne; bind bound; shut; hit; set; put; cut; cost; quit; read; let; hurt; spread; die dying;
      lay laid; forbid forbade forbidden; overthrow overthrew overthrown; undertake undertook undertaken;
      retake retook retaken; rebuild rebuilt; lend lent; bend bent; found founds founding; wound wounds;
      """;

  private static final Map<String, String> VERBS = irregular();

  /** In the plural they mean something else, or have no other form. */
  private static final Set<String> PLURAL =
      Set.of(
          "news",
          "series",
          "goods",
          "premises",
          "headquarters",
          "species",
          "means",
          "arms",
          "talks");

  /** Behind these a verb has a last letter that its forms lost. */
  private static final List<String> BEFORE_E =
      List.of(
          "at", "ot", "ut", "iz", "is", "us", "as", "v", "c", "dg", "rg", "ang", "u", "ur", "ir",
          "ak", "ok", "in", "ag", "id", "ud", "od", "ad", "um", "bl", "dl", "tl", "gl", "pl", "fl");

  private static final Set<String> FOUNDED =
      Set.of(
          "union",
          "company",
          "party",
          "club",
          "school",
          "state",
          "city",
          "town",
          "newspaper",
          "bank",
          "church",
          "university",
          "hospital",
          "museum",
          "firm",
          "fund",
          "league",
          "association");

  private BaseForm() {}

  private static Map<String, String> irregular() {
    Map<String, String> verbs = new HashMap<>();
    for (String line : IRREGULAR.replace("\n", " ").split(";", -1)) {
      String[] forms = line.strip().split("\\s+", -1);
      for (String form : forms) {
        verbs.putIfAbsent(form, forms[0]);
      }
    }
    return verbs;
  }

  /**
   * Of a verb in small letters; a particle behind it stays: {@code turned down}.
   *
   * @param noun what it is done to, in its base form, or null
   */
  static String ofVerb(String verb, String noun) {
    int blank = verb.indexOf(' ');
    String form = blank < 0 ? verb : verb.substring(0, blank);
    // Somebody finds a quay, and founds a union.
    boolean founds = form.equals("found") && noun != null && FOUNDED.contains(noun);
    return (founds ? form : ofVerb(form)) + (blank < 0 ? "" : verb.substring(blank));
  }

  private static String ofVerb(String form) {
    String known = VERBS.get(form);
    if (known != null || Verbs.isPlain(form)) {
      return known == null ? form : known;
    }
    if (form.endsWith("ied") || (form.endsWith("ies") && form.length() > 4)) {
      return form.substring(0, form.length() - 3) + "y";
    }
    if (form.endsWith("ed") && form.length() > 4) {
      return withoutEnding(form.substring(0, form.length() - 2));
    }
    if (form.endsWith("ing") && form.length() > 5) {
      return withoutEnding(form.substring(0, form.length() - 3));
    }
    return form.endsWith("s") && !form.endsWith("ss") ? withoutS(form) : form;
  }

  private static String withoutEnding(String stem) {
    int last = stem.length() - 1;
    String single = isDoubled(stem) ? stem.substring(0, last) : stem;
    for (String each : List.of(stem, stem + "e", single)) {
      if (Verbs.isPlain(each) || each.equals(VERBS.get(each))) {
        return each;
      }
    }
    if (isDoubled(stem) && "lsz".indexOf(stem.charAt(last)) < 0) {
      return single;
    }
    boolean pair = last > 1 && isVowel(stem, last - 1) && isVowel(stem, last - 2);
    boolean open = "svcz".indexOf(stem.charAt(last)) < 0;
    for (String ending : BEFORE_E) {
      // "Float", "leak" and "repair" have two vowels there, and no further letter.
      if (stem.endsWith(ending) && !(pair && open)) {
        return stem + "e";
      }
    }
    return stem;
  }

  private static boolean isVowel(String word, int at) {
    return "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem, last);
  }

  private static String withoutS(String form) {
    String shorter = form.substring(0, form.length() - 1);
    String stem = shorter.endsWith("e") ? shorter.substring(0, shorter.length() - 1) : shorter;
    boolean hissing =
        stem.endsWith("s") || stem.endsWith("x") || stem.endsWith("ch") || stem.endsWith("sh");
    return shorter.endsWith("e") && hissing && !Verbs.isPlain(shorter) ? stem : shorter;
  }

  /** Of a noun in small letters. */
  static String ofNoun(String form) {
    boolean plural = form.endsWith("s") && form.length() > 3 && !PLURAL.contains(form);
    if (!plural || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
      return form;
    }
    return form.endsWith("ies") && form.length() > 4
        ? form.substring(0, form.length() - 3) + "y"
        : withoutS(form);
  }
}
