package factfile.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of findings is bounded, of one base alone, and what was kept or nothing. */
class KeptFindingsTest {
  private static final int TODAY = 20_000;

  @TempDir Path temp;
  private CacheFolder folder;

  @BeforeEach
  void begin() {
    folder = CacheFolder.of(temp.toString(), null, System.getProperty("user.name"));
  }

  private static SnapshotOrigin base(String path, long changed) {
    return new SnapshotOrigin(
        path, "1 a", List.of("a.yaml"), List.of(new Stamp(false, 1, changed, changed)), 0, 0, 0);
  }

  private KeptFindings open() {
    return new KeptFindings(folder, base("/base", 1));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** Asks for each, and has those kept that were not there. */
  private void use(int day, String... keys) {
    try (KeptFindings kept = open()) {
      for (String key : keys) {
        if (kept.of(key) == null) {
          kept.add(key, bytes("of " + key));
        }
      }
      kept.keep(day);
    }
  }

  private boolean isKept(String key) {
    try (KeptFindings kept = open()) {
      byte[] found = kept.of(key);
      assertThat(found == null || new String(found, UTF_8).equals("of " + key)).isTrue();
      return found != null;
    }
  }

  private Path file() throws IOException {
    List<Path> found = folder.findings();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void whatIsAddedIsThereTheNextTimeBesideWhatWas() {
    use(TODAY, "a", "b");
    use(TODAY, "c");

    assertThat(isKept("a") && isKept("b") && isKept("c")).isTrue();
    assertThat(isKept("d")).isFalse();
  }

  @Test
  void itIsOfOneBaseAlone() throws IOException {
    use(TODAY, "a");
    for (SnapshotOrigin other : List.of(base("/base", 2), base("/other", 1))) {
      Path place = folder.file(other.base(), CacheFolder.FINDINGS);
      if (!place.equals(file())) {
        Files.copy(file(), place);
      }
      try (KeptFindings kept = new KeptFindings(folder, other)) {
        assertThat(kept.of("a")).isNull();
      }
      Files.move(place, temp.resolve("mine"), StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          temp.resolve("mine"),
          folder.file("/base", CacheFolder.FINDINGS),
          StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(isKept("a")).isTrue();
  }

  @Test
  void whatNobodyAsksForFallsOut() {
    use(TODAY, "old", "used");
    for (int day = TODAY; day < TODAY + 2 * KeptFindings.GONE; day += 10) {
      use(day, "used");
    }
    use(TODAY + 2 * KeptFindings.GONE, "new");

    assertThat(isKept("old")).isFalse();
    assertThat(isKept("used") && isKept("new")).isTrue();
  }

  @Test
  void aClockThatGoesBackLosesNothing() {
    use(TODAY + 10_000, "a");
    use(TODAY, "b");
    use(TODAY + 1, "c");

    assertThat(isKept("a") && isKept("b") && isKept("c")).isTrue();
  }

  @Test
  void nothingIsWrittenWhereNothingIsNew() throws IOException {
    use(TODAY, "a");
    Object before = Files.getAttribute(file(), "unix:ino");
    use(TODAY, "a");
    use(TODAY + 3, "a");

    assertThat(Files.getAttribute(file(), "unix:ino")).isEqualTo(before);
  }

  @Test
  void aFileIsBoundedTheLastUsedStay() throws IOException {
    byte[] large = new byte[20 << 20];
    for (int i = 0; i < 5; i++) {
      try (KeptFindings kept = open()) {
        kept.add("large " + i, large);
        kept.keep(TODAY + i);
      }
    }

    assertThat(Files.size(file())).isLessThan(KeptFindings.MOST_BYTES + (1 << 20));
    try (KeptFindings kept = open()) {
      assertThat(kept.of("large 4")).hasSize(20 << 20);
      assertThat(kept.of("large 3")).hasSize(20 << 20);
      assertThat(kept.of("large 0")).isNull();
    }
  }

  @Test
  void ofMoreThanFitsTheSameStay() {
    for (int run = 0; run < 3; run++) {
      int found = 0;
      try (KeptFindings kept = open()) {
        for (int i = 0; i < 5; i++) {
          found += kept.of("large " + i) == null ? 0 : 1;
          if (kept.of("large " + i) == null) {
            kept.add("large " + i, new byte[20 << 20]);
          }
        }
        kept.keep(TODAY);
      }
      assertThat(found).isEqualTo(run == 0 ? 0 : 3);
    }
  }

  @Test
  void twoAtOnceKeepTheFindingsOfBoth() {
    try (KeptFindings one = open();
        KeptFindings other = open()) {
      one.add("a", bytes("of a"));
      other.add("b", bytes("of b"));
      one.keep(TODAY);
      other.keep(TODAY);
    }

    assertThat(isKept("a") && isKept("b")).isTrue();
  }

  @Test
  void aDamagedByteIsNeverBelieved() throws IOException {
    String[] keys = new String[3000];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = "key " + i;
    }
    use(TODAY, keys);
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(7);
    int lost = 0;
    for (int i = 0; i < 100; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(), i % 2 == 0 ? flipped : Arrays.copyOf(flipped, 8192 * (i / 2)));
      for (String key : new String[] {"key 0", "key 1500", "key 2999"}) {
        lost += isKept(key) ? 0 : 1;
      }
    }
    assertThat(lost).isPositive();
  }

  @Test
  void whatIsDamagedIsMendedByTheNextRun() throws IOException {
    use(TODAY, "a", "b");
    byte[] whole = Files.readAllBytes(file());
    whole[3] ^= 1;
    Files.write(file(), whole);
    use(TODAY, "a", "b");

    assertThat(isKept("a") && isKept("b")).isTrue();
  }

  @Test
  void aFolderThatIsNotOursAloneOrClosedIsNotUsed() throws IOException {
    use(TODAY, "a");
    for (String rights : List.of("rwxr-x---", "r-x------")) {
      Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString(rights));
      assertThat(isKept("a")).isFalse();
      use(TODAY, "b");
      Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwx------"));
      assertThat(isKept("a")).isTrue();
      assertThat(isKept("b")).isFalse();
    }
  }

  @Test
  void aPlaceWhereNothingCanBeKeptIsNoError() throws IOException {
    Files.writeString(temp.resolve("factfile"), "a file");
    use(TODAY, "a");

    assertThat(isKept("a")).isFalse();
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aDraftThatIsLeftBehindIsSweptUp() throws IOException {
    use(TODAY, "a");
    Path draft = folder.path().resolve("999999999-1.draft");
    Files.writeString(draft, "half");
    use(TODAY, "b");

    assertThat(draft).doesNotExist();
  }
}
