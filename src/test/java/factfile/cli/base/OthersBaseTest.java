package factfile.cli.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import factfile.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base that nobody named has to be one's own. */
class OthersBaseTest {
  private static final String PLANTED = "Planted by somebody else";

  @TempDir private Path temp;
  private Path facts;
  private Path below;

  @BeforeEach
  void aBaseAboveTheCurrentFolder() throws IOException {
    facts = Files.createDirectory(temp.resolve("facts"));
    below = Files.createDirectories(temp.resolve("notes/today"));
    write(facts);
  }

  private static void write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("factfile.yaml"), "format: 1\ntitle: T\nfiles: [\"*.yaml\"]\n");
    Files.writeString(
        folder.resolve("events.yaml"),
        "sources:\n- {id: gazette, title: Gazette, publisher: Press, published: 2024-10-08}\nevents:\n- {id: planted, date: 2024-10-07, title: "
            + PLANTED
            + ", cite: gazette#p1}\n");
  }

  private InProcess.Result timeline(String... options) {
    List<String> words = new ArrayList<>(List.of("timeline", "--no-cache"));
    words.addAll(List.of(options));
    return InProcess.run(words, Map.of("FOLDER", below.toString()));
  }

  private void assertRefused(Path base, String why) {
    InProcess.Result result = timeline();
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("the base in " + base + " is not taken unasked: " + why)
        .contains("--facts " + base);
    assertThat(timeline("--facts", base.toString()).out()).contains(PLANTED);
    assertThat(tab().out()).doesNotContain("planted");
  }

  private InProcess.Result tab() {
    return InProcess.run(List.of("__complete", "show", "pl"), Map.of("FOLDER", below.toString()));
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static void giveAway(Path path) throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
    Files.setAttribute(path, "unix:uid", 65534, LinkOption.NOFOLLOW_LINKS);
  }

  @Test
  void onesOwnIsTaken() {
    assertThat(timeline().out()).contains(PLANTED);
    assertThat(tab().out()).contains("planted");
  }

  /** Groups have to be made by root, and often hold one user only. */
  @Test
  void oneThatAGroupMayWriteIsTaken() throws IOException {
    permit(facts, "rwxrwxr-x");
    permit(facts.resolve("factfile.yaml"), "rw-rw-r--");
    assertThat(timeline().out()).contains(PLANTED);
  }

  @Test
  void aFolderThatEverybodyMayWriteInIsRefused() throws IOException {
    permit(facts, "rwxrwxrwx");
    assertRefused(facts, "everybody may write in its folder");
  }

  @Test
  void aManifestThatEverybodyMayWriteIsRefused() throws IOException {
    permit(facts.resolve("factfile.yaml"), "rw-rw-rw-");
    assertRefused(facts, "everybody may write factfile.yaml");
  }

  @Test
  void oneOfAnotherUserIsRefused() throws IOException {
    giveAway(facts);
    assertRefused(facts, "its folder belongs to ");
  }

  /** As in a shared folder that belongs to the user who looks: the manifest tells who left it. */
  @Test
  void aManifestOfAnotherUserIsRefused() throws IOException {
    giveAway(facts.resolve("factfile.yaml"));
    assertRefused(facts, "factfile.yaml belongs to ");
  }

  @Test
  void aLinkOfAnotherUserToOnesOwnIsRefused() throws IOException {
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(facts, elsewhere);
    giveAway(Files.createSymbolicLink(facts, elsewhere));
    assertRefused(facts, "its folder belongs to ");
  }

  @Test
  void onesOwnLinkIsTaken() throws IOException {
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(facts, elsewhere);
    Files.createSymbolicLink(facts, elsewhere);
    assertThat(timeline().out()).contains(PLANTED);
  }

  /** The next one up is not what was left here: neither answers. */
  @Test
  void nothingFurtherUpAnswersInItsPlace() throws IOException {
    Path nearer = Files.createDirectory(temp.resolve("notes/facts"));
    write(nearer);
    permit(nearer, "rwxrwxrwx");
    assertRefused(nearer, "everybody may write in its folder");
  }
}
