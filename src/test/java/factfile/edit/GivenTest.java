package factfile.edit;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.format.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of keys and values as they are given. */
class GivenTest {
  private static Given given(Kind kind, String said, String... words) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      values.put(words[i], List.of(words[i + 1].split("\\|")));
    }
    return new Given(kind, "new", values, said);
  }

  private static String record(Kind kind, String said, String... words) {
    return given(kind, said, words).record().toString();
  }

  @Test
  void keysStandInTheOrderOfTheFormat() {
    assertThat(record(Kind.EVENT, null, "cite", "s#p1", "who", "ada|ben", "title", "It opens"))
        .isEqualTo("{id=new, title=It opens, who=[ada, ben], cite=s#p1}");
  }

  @Test
  void aPartIsBegunByItsFirstKey() {
    assertThat(record(Kind.COUNT, null, "topic", "dockers", "value", "~5", "cite", "s"))
        .isEqualTo("{id=new, topic=dockers, values=[{value=~5, cite=s}]}");
    assertThat(record(Kind.COUNT, null, "topic", "dockers", "date", "2021"))
        .isEqualTo("{id=new, topic=dockers}");
    assertThat(record(Kind.ENTITY, null, "name", "Ada", "role", "clerk", "of", "union"))
        .isEqualTo("{id=new, name=Ada, roles=[{title=clerk, of=union}]}");
  }

  /** An outcome is cited by itself; the day that it was due is said by the deadline already. */
  @Test
  void whatIsSaidBeforeIsNotSaidAgain() {
    assertThat(
            record(
                Kind.DEADLINE,
                null,
                "title",
                "Reopen",
                "due",
                "2021-03-14",
                "cite",
                "s",
                "status",
                "met",
                "date",
                "2021-03-13"))
        .isEqualTo(
            "{id=new, title=Reopen, due=2021-03-14, cite=s, "
                + "outcome=[{status=met, date=2021-03-13, cite=s}]}");
    assertThat(record(Kind.TERM, null, "duty", "Keep it", "status", "kept", "cite", "s"))
        .isEqualTo("{id=new, duty=Keep it, cite=s, record=[{status=kept}]}");
  }

  @Test
  void theSpeakerIsCitedBesideEachSource() {
    assertThat(record(Kind.EVENT, "ada", "title", "X", "cite", "s#p1|wire"))
        .isEqualTo(
            "{id=new, title=X, cite=[{source=s, at=p1, said_by=ada}, {source=wire, said_by=ada}]}");
    assertThat(record(Kind.EVENT, "ada", "cite", "#p1")).contains("{source=, at=p1, said_by=ada}");
  }

  @Test
  void keysThatDoNotBelongAreNamed() {
    assertThat(given(Kind.EVENT, null, "title", "X", "value", "1", "rank", "x").unknown())
        .isEqualTo("value");
    assertThat(given(Kind.COUNT, null, "topic", "X", "value", "1").unknown()).isNull();
    assertThat(given(Kind.COUNT, null, "value", "1", "unit", "x", "topic", "y").beyondPart())
        .isEqualTo("unit");
    assertThat(given(Kind.COUNT, null, "value", "1", "cite", "s").beyondPart()).isNull();
    assertThat(given(Kind.EVENT, null, "title", "X").beyondPart()).isEqualTo("title");
  }

  @Test
  void oneValueIsJudgedInThePlaceThatItWillHave() {
    assertThat(given(Kind.EVENT, null, "date", "2021-03").alone("date"))
        .isEqualTo("{date: 2021-03}");
    assertThat(given(Kind.COUNT, null, "value", "~5").alone("value"))
        .isEqualTo("{values: [{value: ~5}]}");
    assertThat(given(Kind.ENTITY, null, "role", "clerk").alone("role"))
        .isEqualTo("{roles: [{title: clerk}]}");
    assertThat(given(Kind.TERM, null, "party", "ada|ben").alone("party"))
        .isEqualTo("{terms: [{party: [ada, ben]}]}");
    assertThat(given(Kind.TERM, null, "status", "kept").alone("status"))
        .isEqualTo("{terms: [{record: [{status: kept}]}]}");
  }

  @Test
  void kindsAreKnownByTheirWords() {
    for (Kind kind : Kind.values()) {
      assertThat(Kind.named(kind.word())).isSameAs(kind);
      assertThat(Kind.words()).contains(kind.word());
      assertThat(kind.key(kind.naming())).isSameAs(Key.asked(kind.keys(), kind.naming()));
    }
    assertThat(Kind.named("events")).isNull();
    assertThat(Kind.COUNT.key("value")).isSameAs(Kind.COUNT.partKeys().get(0));
    assertThat(Kind.COUNT.key("none")).isNull();
  }
}
