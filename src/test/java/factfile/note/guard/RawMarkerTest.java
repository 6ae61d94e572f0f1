package factfile.note.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Markers as they are found in a bare text. */
class RawMarkerTest {
  private static List<String> words(String text) {
    return RawMarker.all(text).stream().map(RawMarker::words).toList();
  }

  private static RawMarker marker(String words) {
    return RawMarker.all("<!-- " + words + " -->").get(0);
  }

  @Test
  void whereTheyStand() {
    assertThat(RawMarker.all("a<!-- fact:x -->b<!--fact:y=1  as-of=2014-->"))
        .containsExactly(
            new RawMarker(1, 16, "fact:x"), new RawMarker(17, 44, "fact:y=1 as-of=2014"));
    assertThat(RawMarker.all("<!--fact:-->")).containsExactly(new RawMarker(0, 12, "fact:"));
  }

  @Test
  void othersAreNone() {
    assertThat(words("<!-- note fact:x -->")).isEmpty();
    assertThat(words("<!-- fact -->")).isEmpty();
    assertThat(words("<!--fact-->:")).isEmpty();
    assertThat(words("<!-- fact:x")).isEmpty();
    assertThat(words("fact:x -->")).isEmpty();
    assertThat(words("<!-- > fact:x -->")).isEmpty();
    assertThat(words("<!---->fact:x-->")).isEmpty();
    assertThat(words("")).isEmpty();
  }

  @Test
  void oneWithinAnotherCommentIsFound() {
    assertThat(RawMarker.all("<!-- <!-- fact:x -->"))
        .containsExactly(new RawMarker(5, 20, "fact:x"));
    assertThat(words("<!-- a --><!-- fact:x --><!-- b --><!-- fact:y -->"))
        .containsExactly("fact:x", "fact:y");
  }

  @Test
  void linesOfListsAndQuotationsAreNoPart() {
    assertThat(words("<!--\n> fact:x\n>\t as-of=2014\r\n> -->"))
        .containsExactly("fact:x as-of=2014");
    assertThat(words("<!--\r\n\t> > fact:x -->")).containsExactly("fact:x");
    assertThat(words("<!--\n> a\n> fact:x -->")).isEmpty();
  }

  @Test
  void whatMayNotChangeIsItsName() {
    assertThat(marker("fact:a=1 as-of=2014").name()).isEqualTo("fact:a as-of=2014");
    assertThat(marker("fact:a as-of=2014").name()).isEqualTo("fact:a as-of=2014");
    assertThat(marker("fact:begin count limit=3").name()).isEqualTo("fact:begin count limit=3");
    assertThat(marker("fact:end sum=12ab").name()).isEqualTo("fact:end");
    assertThat(marker("fact:beginner=1").name()).isEqualTo("fact:beginner");
    assertThat(marker("fact:ending=1").name()).isEqualTo("fact:ending");
  }

  @Test
  void blocksBeginAndEnd() {
    assertThat(marker("fact:begin").begins()).isTrue();
    assertThat(marker("fact:begin x").begins()).isTrue();
    assertThat(marker("fact:beginner").begins()).isFalse();
    assertThat(marker("fact:end").begins()).isFalse();
    assertThat(marker("fact:end").ends()).isTrue();
    assertThat(marker("fact:end sum=1").ends()).isTrue();
    assertThat(marker("fact:ending").ends()).isFalse();
  }

  @Test
  void theValueIsRead() {
    assertThat(marker("fact:a=1").value()).isEqualTo("1");
    assertThat(marker("fact:a=a%20b=c as-of=2014").value()).isEqualTo("a b=c");
    assertThat(marker("fact:a as-of=2014").value()).isEmpty();
    assertThat(marker("fact:a").value()).isEmpty();
    assertThat(marker("fact:a=%zz").value()).isEmpty();
  }
}
