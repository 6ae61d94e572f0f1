package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says that it was made from. */
class DescribeBuildIT {
  private static final Path SCRIPT = Path.of("src/main/image/describe-build").toAbsolutePath();

  private static final String COMMIT =
      "git init -q . && git add . && GIT_COMMITTER_DATE='1700000000 +1400' "
          + "git -c user.name=A -c user.email=a@b.example commit -q -m Begin";

  @TempDir private Path temp;
  private Packaged packaged;

  @BeforeEach
  void aProject() throws Exception {
    Packaged.needs("git");
    Files.createDirectories(temp.resolve("project/inner"));
    Files.writeString(temp.resolve("project/pom.xml"), "<project/>\n");
    Files.writeString(temp.resolve("project/inner/pom.xml"), "<project/>\n");
    packaged = new Packaged(temp.resolve("project"));
  }

  private String notes(String folder) throws Exception {
    Path notes = temp.resolve("out/build.properties");
    Packaged.Result result =
        packaged.run(Map.of(), SCRIPT.toString(), folder, "2024-10-22T00:00:00Z", notes.toString());
    assertThat(result).isEqualTo(new Packaged.Result(0, "", ""));
    return Files.readString(notes);
  }

  private String commit() throws Exception {
    assertThat(packaged.sh(COMMIT).exit()).isZero();
    return packaged.sh("git rev-parse HEAD").out().substring(0, 10);
  }

  @Test
  void withoutARepositoryItIsTheDayOfTheVersion() throws Exception {
    assertThat(notes(".")).isEqualTo("commit=unknown\nday=2024-10-22\nepoch=1729555200\n");
  }

  @Test
  void aCheckoutHasItsCommitAndThatDayInUtc() throws Exception {
    String expected = "commit=" + commit() + "\nday=2023-11-14\nepoch=1700000000\n";
    assertThat(notes(".")).isEqualTo(expected);
    Files.writeString(temp.resolve("project/untracked"), "");
    assertThat(notes(".")).isEqualTo(expected);
  }

  @Test
  void aChangedCheckoutSaysSo() throws Exception {
    String commit = commit();
    Files.writeString(temp.resolve("project/pom.xml"), "<project></project>\n");
    assertThat(notes(".")).startsWith("commit=" + commit + "-changed\n");
  }

  @Test
  void aFolderWithinAnotherCheckoutIsNoneOfItsCommits() throws Exception {
    assertThat(commit()).hasSize(10);
    assertThat(notes("inner")).startsWith("commit=unknown\nday=2024-10-22\n");
  }

  @Test
  void whatDidNotChangeIsNotWrittenAgain() throws Exception {
    notes(".");
    Path notes = temp.resolve("out/build.properties");
    Files.setLastModifiedTime(notes, FileTime.fromMillis(0));
    notes(".");
    assertThat(Files.getLastModifiedTime(notes).toMillis()).isZero();
  }
}
