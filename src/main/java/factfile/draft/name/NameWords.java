package factfile.draft.name;

import factfile.model.record.EntityKind;
import factfile.prose.words.Cues;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell of a name what it names. */
final class NameWords {
  /** Before a name these make it a person's. */
  private static final Set<String> TITLES =
      Cues.words(
          """
          president minister secretary senator sen representative rep congressman congresswoman
          governor gov mayor judge justice chief director dr doctor mr mrs ms miss sir dame lord lady
          king queen prince princess pope bishop archbishop cardinal imam rabbi rev reverend father
          professor prof captain capt lieutenant lt sergeant sgt major maj colonel col general gen
          brigadier admiral adm commander detective sheriff inspector superintendent commissioner
          chancellor ambassador envoy attorney prosecutor premier chairman chairwoman chairperson
          chair speaker spokesman spokeswoman spokesperson leader councillor councilman councilwoman
          deputy officer coach coordinator engineer activist analyst expert economist lawyer author
          journalist administrator superintendent curator
          """);

  /** Behind a title these still belong to it, before it they narrow it. */
  private static final Set<String> TITLE_PARTS =
      Cues.words(
          """
          prime foreign defence defense interior health finance education transport justice energy
          vice deputy first acting former interim assistant associate senior chief executive financial
          operating police fire district attorney state house senate union party opposition general
          home trade labour labor environment agriculture culture sports tourism economy
          """);

  private static final Set<String> FORMS =
      Set.of("co", "inc", "corp", "ltd", "llc", "plc", "company", "corporation");

  private static final Set<String> SHORT =
      Cues.words(
          "TV CEO CFO COO CTO PM MP MPs GDP DNA ID SUV GPS PC ET EST EDT GMT UTC AM FAQ HIV AIDS"
              + " COVID IT AI IQ PhD BA MA OK II III IV VIP R D");

  private static final Map<String, EntityKind> HEADS = heads();

  private static final Set<String> PLACES =
      Cues.words(
          """
          river lake mount mountain mountains island islands county province district street road
          avenue square airport bridge valley bay sea ocean strait canal city town village park port
          harbour harbor coast desert peninsula region hills beach station stadium gulf cape square
          plaza highway boulevard creek falls forest heights north south east west northern southern
          eastern western
          """);

  private static final Map<String, String> COUNTRIES = countries();

  private NameWords() {}

  private static Map<String, EntityKind> heads() {
    Map<String, EntityKind> heads = new HashMap<>();
    put(
        heads,
        EntityKind.GOVERNMENT,
        "government administration cabinet presidency kremlin pentagon");
    put(
        heads,
        EntityKind.BODY,
        """
        ministry department court council committee commission agency authority parliament senate
        congress assembly tribunal board bureau police office knesset duma bundestag mission
        inspectorate directorate secretariat treasury customs registry observatory service
        survey institute administration centre center attorneys
        """);
    put(
        heads,
        EntityKind.ORGANIZATION,
        """
        union university association organization organisation federation foundation institute church
        club society alliance league party college school hospital academy museum trust charity
        campaign coalition movement front fund group network news times post press herald tribune
        guardian newspaper journal magazine gazette chronicle independent television radio
        international watch committee nations chamber confederation consortium initiative programme
        """);
    put(
        heads,
        EntityKind.COMPANY,
        """
        company co inc corp corporation ltd limited llc plc gmbh ag airlines airways airline bank
        holdings industries motors energy oil gas railways rail steel mining pharmaceuticals
        electric systems technologies partners capital insurance
        """);
    put(
        heads,
        EntityKind.MILITARY,
        "army navy forces force brigade battalion regiment guard corps command military militia");
    heads.put("administration", EntityKind.GOVERNMENT);
    return Map.copyOf(heads);
  }

  private static void put(Map<String, EntityKind> heads, EntityKind kind, String words) {
    for (String word : Cues.words(words)) {
      heads.putIfAbsent(word, kind);
    }
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      countries.put(name.toLowerCase(Locale.ROOT), name);
    }
    for (String name :
        Set.of(
            "United States of America",
            "Britain",
            "Burma",
            "England",
            "Scotland",
            "Wales",
            "Northern Ireland",
            "America",
            "Czech Republic",
            "Turkey",
            "Ivory Coast")) {
      countries.put(name.toLowerCase(Locale.ROOT), name);
    }
    for (String name :
        Cues.words(
            """
            alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii
            idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
            michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
            pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec
            """)) {
      countries.put(name, name);
    }
    return Map.copyOf(countries);
  }

  /** Its capitals, without those of a legal form: {@code GE} of {@code General Electric Co}. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s&-]+", -1)) {
      boolean form = FORMS.contains(word.toLowerCase(Locale.ROOT));
      if (!form && !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** {@code D-Conn}, {@code R-Texas}: a party and a state behind a name. */
  static boolean isParty(List<Token> tokens, TokenRange name) {
    boolean letter = Set.of("D", "R", "I").contains(tokens.get(name.from()).text());
    return letter && name.to() - name.from() > 2 && tokens.get(name.from() + 1).is("-");
  }

  /** {@code TV}, {@code CEO}: letters that stand for a word and for nobody's name. */
  static boolean isShort(List<Token> tokens, TokenRange name) {
    boolean alone = name.to() - name.from() == 1;
    return alone && SHORT.contains(tokens.get(name.from()).text());
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  static boolean isTitlePart(String word) {
    return TITLES.contains(word) || TITLE_PARTS.contains(word);
  }

  static boolean isPlaceWord(String word) {
    return PLACES.contains(word);
  }

  static boolean isCountry(String name) {
    return COUNTRIES.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** What a noun at the head of a name makes it; null for any other word. */
  static EntityKind head(String word) {
    return HEADS.get(word);
  }

  /** Words that a name may have in small letters, and no sentence does alone. */
  static Set<String> joints() {
    return new HashSet<>(
        Set.of(
            "de", "van", "von", "der", "den", "al", "bin", "ibn", "la", "el", "du", "di", "da",
            "del"));
  }
}
