package factfile.prose.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English verbs whose past no ending tells. */
final class IrregularVerbs {
  /**
   * Each: the plain form, the past forms and participles. What a verb also means is its own row.
   */
  private static final String TABLE =
      """
      arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became; begin
      began begun; bend bent; bet; bid; bind bound; bite bit bitten; bleed bled; blow blew blown; break
      broke broken; breed bred; bring brought; broadcast; build built; burn burnt; burst; buy bought;
      cast; catch caught; choose chose chosen; cling clung; come came; cost; creep crept; cut; deal
      dealt; dig dug; do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate
      eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung;
      fly flew flown; forbid forbade forbidden; forecast; foresee foresaw foreseen; forget forgot
      forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go
      went gone; grind ground; grow grew grown; hang hung; have had; hear heard; hide hid hidden; hit;
      hold held; hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; leave left; lend
      lent; let; lie lay lain; light lit; lose lost; make made; mean meant; meet met; mistake mistook
      mistaken; overcome overcame; overrun overran; overtake overtook overtaken; overthrow overthrew
      overthrown; pay paid; put; quit; read; rebuild rebuilt; retake retook retaken; rid; ride rode
      ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold;
      send sent; set; shake shook shaken; shed; shine shone; shoot shot; show shown; shrink shrank
      shrunk; shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid;
      speak spoke spoken; spend spent; spill spilt; split; spread; spring sprang sprung; stand stood;
      steal stole stolen; stick stuck; strike struck stricken; strive strove striven; swear swore sworn;
      sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell
      told; think thought; throw threw thrown; thrust; tread trod trodden; undergo underwent undergone;
      understand understood; undertake undertook undertaken; undo undid undone; uphold upheld; upset;
      wake woke woken; wear wore worn; weave wove woven; win won; wind wound; withdraw withdrew
      withdrawn; withhold withheld; withstand withstood; write wrote written; be was were been is are
      """;

  private static final Map<String, List<String>> BY_FORM = byForm();

  private IrregularVerbs() {}

  private static Map<String, List<String>> byForm() {
    Map<String, List<String>> byForm = new HashMap<>();
    for (String row : TABLE.strip().split(";", -1)) {
      List<String> forms = List.of(row.strip().split("\\s+", -1));
      for (String form : forms) {
        byForm.computeIfAbsent(form, any -> new ArrayList<>()).addAll(forms);
      }
    }
    return byForm;
  }

  /** The plain form first, then those of the past; empty where the word is a form of none. */
  static List<String> of(String form) {
    return BY_FORM.getOrDefault(form, List.of());
  }
}
