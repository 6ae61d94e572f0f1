package factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README gives to copy, on files whose names are options, commands, or several lines, in a
 * folder where another base lies in wait.
 */
class RecipesIT {
  private static final List<String> NAMES =
      List.of(
          "--facts=evil.md",
          "-fevil.md",
          "--quiet.md",
          "a'b\"c $(touch ran) `touch ran`; touch ran.md",
          "two\nlines.md");

  private static final String BASE =
      """
      format: 1
      title: T
      sources: [{id: g, publisher: Gazette, published: 2021-03-04}]
      counts: [{id: ships, topic: ships, values: [{date: 2021-03-01, value: %d, cite: g#p1}]}]
      """;

  @TempDir private Path folder;
  private Packaged packaged;
  private String readme;

  @BeforeEach
  void notesThatAreStaleByTheirOwnBase() throws IOException {
    packaged = new Packaged(folder);
    readme = Files.readString(Path.of("README.md"));
    base(folder.resolve("facts"), 40);
    base(folder.resolve("evil.md"), 30);
    for (String name : NAMES) {
      Files.writeString(folder.resolve(name), "About 30<!-- fact:ships --> ships.\n");
    }
  }

  private static void base(Path at, int value) throws IOException {
    Files.writeString(Files.createDirectory(at).resolve("factfile.yaml"), BASE.formatted(value));
  }

  private String found(String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(readme);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private void assertAllStale(Packaged.Result result) {
    assertThat(result.out().split("stale", -1)).as("%s", result).hasSizeGreaterThan(NAMES.size());
    assertThat(result.out()).contains("on record: 40").doesNotContain("on record: 30");
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  @Test
  void theHookStopsACommit() throws Exception {
    Packaged.needs("git");
    String git =
        "git -c init.defaultBranch=main init -q . && git config user.name T && git config user.email t@t";
    assertThat(packaged.sh(git).exit()).isZero();
    Path hook = folder.resolve(".git/hooks/pre-commit");
    Files.writeString(hook, found("```sh\n(#!/bin/sh\n.*?)```"));
    Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(packaged.sh("git add . && git commit -qm x > all 2>&1").exit()).isEqualTo(1);

    String all = Files.readString(folder.resolve("all"));
    assertAllStale(new Packaged.Result(1, all, ""));
  }

  @Test
  void preCommitHandsOverNames() throws Exception {
    assertChecked(List.of(found("entry: (.*?),").split(" ", -1)), NAMES);
  }

  @Test
  void vimHandsOverAName() throws Exception {
    String line = found("setlocal makeprg=(.*?) errorformat").replace("\\ ", " ");
    for (String name : NAMES) {
      if (!name.contains("\n")) {
        String quoted = "'" + name.replace("'", "'\\''") + "'";
        Packaged.Result result = packaged.sh(line.replace("%:S", quoted));
        assertThat(result.out()).contains("stale", "on record: 40");
      }
    }
    assertThat(folder.resolve("ran")).doesNotExist();
  }

  @Test
  void anEditorHandsOverAName() throws Exception {
    List<String> command =
        new ArrayList<>(List.of(found("\"type\": \"process\", \"command\": \"(.*?)\"")));
    for (String word : found("\"args\": \\[(.*?), \"\\$").split(", ", -1)) {
      command.add(word.replace("\"", ""));
    }
    assertChecked(command, NAMES);
  }

  private void assertChecked(List<String> command, List<String> names) throws Exception {
    List<String> all = new ArrayList<>(command);
    all.addAll(names);
    all.set(0, Packaged.PROGRAM);
    assertAllStale(packaged.run(Map.of(), all.toArray(new String[0])));
  }
}
