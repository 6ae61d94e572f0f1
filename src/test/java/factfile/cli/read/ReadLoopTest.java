package factfile.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.cli.add.RecordAdder;
import factfile.cli.host.Host;
import factfile.cli.line.Arguments;
import factfile.cli.line.CommandLines;
import factfile.cli.line.Options;
import factfile.document.Document;
import factfile.document.Paragraph;
import factfile.draft.hold.Holding;
import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.load.base.BaseLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keys do with a document and its proposals, and what is seen meanwhile. */
class ReadLoopTest {
  private static final String BASE =
      """
      format: 1
      title: The port strike
      sources:
        - {id: gazette, publisher: Lindholm Gazette, published: 2031-03-04}
      entities:
        - {id: ada, name: Ada Quay, kind: person}
        - {id: union, name: Harbour Union, kind: organization}
      """;

  private static final Document DOCUMENT =
      new Document(
          List.of(
              new Paragraph(
                  1,
                  "The quay was closed on 1 March. Some 900 dockers were locked out, Ada Quay said.",
                  0,
                  null),
              new Paragraph(2, "It rained.", 0, null),
              new Paragraph(3, "Ben Ash of the Port Watch warned that it would last.", 0, null)),
          List.of());

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void aBase() throws IOException {
    folder = Files.createDirectory(temp.resolve("facts"));
    Files.writeString(folder.resolve("factfile.yaml"), BASE);
  }

  private static Proposal proposal(Kind kind, String at, Map<String, Object> keys) {
    Map<String, Object> all = new LinkedHashMap<>(keys);
    int paragraph = Integer.parseInt(at.substring(1, at.indexOf('s')));
    return new Proposal(kind, all, paragraph, at, "");
  }

  private static List<Proposal> proposals() {
    Map<String, Object> closed = new LinkedHashMap<>();
    closed.put("id", "quay-was-closed");
    closed.put("date", "2031-03-01");
    closed.put("title", "The quay was closed");
    closed.put("cite", "gazette#p1s1");
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("source", "gazette");
    said.put("at", "p1s2");
    said.put("said_by", "ada");
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("value", "~900");
    value.put("cite", said);
    Map<String, Object> dockers = new LinkedHashMap<>();
    dockers.put("id", "dockers-locked-out");
    dockers.put("topic", "dockers locked out");
    dockers.put("unit", "dockers");
    dockers.put("values", List.of(value));
    Map<String, Object> warned = new LinkedHashMap<>();
    warned.put("id", "ben-ash-it-would-last");
    warned.put("speaker", "ben-ash");
    warned.put("act", "warned");
    warned.put("gist", "It would last");
    warned.put("to", "port-watch");
    warned.put("cite", "gazette#p3s1");
    return List.of(
        proposal(Kind.EVENT, "p1s1", closed),
        proposal(Kind.COUNT, "p1s2", dockers),
        proposal(Kind.ENTITY, "p3s1", Map.of("id", "ben-ash", "name", "Ben Ash", "kind", "person")),
        proposal(
            Kind.ENTITY,
            "p3s1",
            Map.of("id", "port-watch", "name", "Port Watch", "kind", "person")),
        proposal(Kind.STATEMENT, "p3s1", warned));
  }

  private Host host() {
    PrintStream out = new PrintStream(new ByteArrayOutputStream());
    return new Host(
        new Host.Streams(
            InputStream.nullInputStream(), out, out, new Host.Terminal(true, true, true, 30, 80)),
        Map.of("XDG_STATE_HOME", temp.resolve("state").toString()),
        new Host.Places(temp, null, temp),
        Clock.systemUTC(),
        System.getProperty("user.name"),
        Host.Shell.NONE);
  }

  private ReadSession session(List<Proposal> proposals) throws IOException {
    Arguments arguments =
        CommandLines.read(
            new ReadCommand().definition(), List.of("gazette", "--facts", folder.toString()));
    RecordAdder adder =
        new RecordAdder(host(), Options.of(new ReadCommand().definition(), arguments, host()));
    ReadMemory memory = ReadMemory.of(host(), folder, "gazette");
    Holding holding = new Holding(folder, null, "gazette", DOCUMENT);
    return new ReadSession(
        new ReadMaterial(
            adder.base(),
            holding,
            adder.base().source("gazette"),
            DOCUMENT,
            proposals,
            memory.same()),
        adder,
        memory);
  }

  private ScriptedScreen read(String... keys) throws IOException {
    return read(30, 80, keys);
  }

  private ScriptedScreen read(int rows, int columns, String... keys) throws IOException {
    ScriptedScreen screen = new ScriptedScreen(rows, columns, keys);
    new ReadLoop(session(proposals()), screen, true).run();
    return screen;
  }

  private String file(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private boolean isSound() {
    return BaseLoader.load(folder).problems().isEmpty();
  }

  @Test
  void showsAParagraphAndItsFirstProposal() throws IOException {
    assertThat(read().last())
        .contains("gazette · p1 of 3")
        .contains("0 taken, 0 passed")
        .contains("│ The quay was closed on 1 March. Some 900 dockers were locked out, Ada Quay")
        .contains(
            "event  1 of 2  p1s1\n 1 title       The quay was closed\n 2 date        2031-03-01\n")
        .contains("Enter take  x pass  1-2 mend");
  }

  @Test
  void oneKeyTakesAProposalAndGoesOn() throws IOException {
    ScriptedScreen screen = read("ENTER", "ENTER");
    assertThat(file("events.yaml"))
        .isEqualTo(
            """
            events:
              - id: quay-was-closed
                date: 2031-03-01
                title: The quay was closed
                cite: gazette#p1s1
            """);
    assertThat(file("counts.yaml")).contains("value: ~900").contains("said_by: ada");
    assertThat(screen.last())
        .contains("p3 of 3")
        .contains("2 taken, 0 passed")
        .contains("nothing is proposed from p2; ← goes back")
        .contains("counts.yaml:1: new count dockers-locked-out");
    assertThat(isSound()).isTrue();
  }

  @Test
  void entitiesThatAreMissingComeAlong() throws IOException {
    ScriptedScreen screen = read(" ", " ", "ENTER");
    assertThat(screen.pages().get(2))
        .contains(" 6 new         Ben Ash, person")
        .contains(" 7 new         Port Watch, person");
    assertThat(file("factfile.yaml")).startsWith(BASE).contains("ben-ash").contains("port-watch");
    assertThat(file("statements.yaml")).contains("speaker: ben-ash");
    assertThat(screen.last()).contains("This is the end of gazette.").contains("Still open: p1.");
    assertThat(isSound()).isTrue();
  }

  @Test
  void theKindOfWhoComesAlongIsTypedOver() throws IOException {
    ScriptedScreen screen = read(" ", " ", "7", "=bo", "7", "=nonsense", "7", "ESCAPE", "ENTER");
    assertThat(screen.offered()).startsWith("new: Port Watch, [person]", "new: Port Watch, [body]");
    assertThat(file("factfile.yaml")).contains("id: port-watch").contains("kind: body");
    assertThat(screen.pages().get(4)).contains("`nonsense` is no kind of entity");
  }

  @Test
  void whoComesAlongMayBeSomebodyKnown() throws IOException {
    read(" ", " ", "7", "==Harbour Union", "ENTER");
    assertThat(file("statements.yaml")).contains("to: union");
    assertThat(file("factfile.yaml")).contains("ben-ash").doesNotContain("port-watch");
  }

  @Test
  void aLineIsMendedInItsPlace() throws IOException {
    ScriptedScreen screen = read("1", "=The east quay is shut", "2", "=2 March 2031", "ENTER");
    assertThat(screen.offered())
        .containsExactly("title: [The quay was closed]", "date: [2031-03-01]");
    assertThat(file("events.yaml"))
        .contains("id: east-quay-is-shut")
        .contains("title: The east quay is shut")
        .contains("date: 2031-03-02");
    assertThat(screen.last()).contains("but date: 2031-03-02");
  }

  @Test
  void whatIsWrongIsToldAndNothingWritten() throws IOException {
    ScriptedScreen screen = read("2", "=someday", "ENTER");
    assertThat(file("events.yaml")).isEmpty();
    assertThat(screen.last())
        .contains("error: ")
        .contains("nothing was written")
        .contains("someday");
  }

  @Test
  void whatIsMissingIsAskedForFirst() throws IOException {
    ScriptedScreen screen = read("1", "=", "ENTER", "=The quay is shut", "ENTER");
    assertThat(screen.offered()).containsExactly("title: [The quay was closed]", "title: []");
    assertThat(file("events.yaml")).contains("title: The quay is shut");
  }

  @Test
  void anotherKeyCanBeGiven() throws IOException {
    read("m", "=pl", "=Lindholm", "m", "=id", "=shut", "m", "=nonsense", "ENTER");
    assertThat(file("events.yaml")).contains("id: shut").contains("place: lindholm");
    assertThat(file("factfile.yaml")).contains("name: Lindholm").contains("kind: place");
    assertThat(isSound()).isTrue();
  }

  @Test
  void passedIsNotProposedAgain() throws IOException {
    read("x");
    assertThat(read().last()).contains("count  p1s2").doesNotContain("event");
  }

  @Test
  void goesOnWhereItWasLeft() throws IOException {
    read("ENTER", " ", " ");
    ScriptedScreen screen = read();
    assertThat(screen.last()).contains("p3 of 3").contains("here you were, at p3");
    assertThat(read("k", "k").last()).contains("count  p1s2");
  }

  @Test
  void whatIsOnRecordFromTheSentenceIsNotProposed() throws IOException {
    Files.writeString(
        folder.resolve("counts.yaml"),
        """
        counts:
          - id: out
            topic: out of work
            values: [{value: ~900, cite: gazette#p1s2}]
        """);
    assertThat(read("ENTER").last()).contains("p3 of 3");
    Files.writeString(
        folder.resolve("counts.yaml"),
        "counts:\n  - {id: out, topic: out, values: [{value: ~800, cite: gazette#p1s2}]}\n");
    assertThat(read("k", "k").last()).contains("count  p1s2");
  }

  @Test
  void takesBackOneAfterTheOther() throws IOException {
    ScriptedScreen screen = read("ENTER", "x", "ENTER", "u", "u", "u", "u");
    assertThat(file("events.yaml")).isEmpty();
    assertThat(file("factfile.yaml")).isEqualTo(BASE);
    assertThat(screen.last())
        .contains("event  1 of 2  p1s1")
        .contains("0 taken, 0 passed")
        .contains("nothing was taken or passed here");
  }

  @Test
  void aRecordOfOnesOwnHasDayNamesAndPlace() throws IOException {
    ScriptedScreen screen = read("DOWN", "s", "=They are out", "ENTER");
    assertThat(screen.offered())
        .containsExactly("gist: [Some 900 dockers were locked out, Ada Quay said]");
    assertThat(file("statements.yaml"))
        .contains("speaker: ada")
        .contains("act: said")
        .contains("cite: gazette#p1s2");
    assertThat(screen.last()).contains("1 taken").contains("event  1 of 2");
    assertThat(isSound()).isTrue();
  }

  @Test
  void aRecordOfOnesOwnGetsTheWordsForProseOfItsName() throws IOException {
    ScriptedScreen screen = read("e", "=The port closes the quay", "r", "ENTER");
    assertThat(file("events.yaml")).contains("check: {topic: [quay], verbs: [close]}");
    assertThat(String.join("\n", screen.pages()))
        .contains("check verbs close")
        .contains("or: shut, shut down");
  }

  @Test
  void eachKindHasItsKey() throws IOException {
    read("e", "=A", "ENTER", "d", "=B", "3", "=union", "2", "=2031-03-09", "ENTER");
    read("n", "=Cy Dee", "ENTER", "DOWN", "c", "=dockers out", "ENTER");
    assertThat(file("events.yaml")).contains("title: A").contains("date: 2031-03-01");
    assertThat(file("deadlines.yaml")).contains("title: B");
    assertThat(file("factfile.yaml")).contains("name: Cy Dee");
    assertThat(file("counts.yaml")).contains("topic: dockers out").contains("~900");
    assertThat(isSound()).isTrue();
    assertThat(read("t").last()).contains("a term needs its resolution");
  }

  @Test
  void aCountOfTheBaseGrows() throws IOException {
    Files.writeString(
        folder.resolve("counts.yaml"),
        "counts:\n  - id: out\n    topic: out\n    values:\n      - {value: 1, cite: gazette#p1}\n");
    ScriptedScreen screen = read("ENTER", "1", "=Out", "ENTER");
    assertThat(screen.pages().get(2)).contains("count  one more value of out");
    assertThat(file("counts.yaml"))
        .contains("- {value: 1, cite: gazette#p1}\n      - {value: ~900");
    assertThat(isSound()).isTrue();
  }

  @Test
  void nothingIsLostWhereFewLinesFit() throws IOException {
    for (int rows : new int[] {5, 8, 12, 16}) {
      for (int columns : new int[] {20, 40, 60, 120}) {
        ScriptedScreen screen = read(rows, columns, "k", "k", " ", " ", "2", "ESCAPE", "?");
        assertThat(screen.pages().get(4))
            .contains("statement")
            .contains("Ben Ash")
            .contains("Enter take");
        assertThat(screen.last()).contains("  Enter").contains("any key");
      }
    }
  }

  @Test
  void marksWithAndWithoutColours() throws IOException {
    ReadSession session = session(proposals());
    MarkedText plain =
        new MarkedText(session.here(), session.sentence(), session.form(), 200, false);
    assertThat(plain.lines().get(0))
        .contains("\u001b[1mThe quay was closed\u001b[0m")
        .contains("\u001b[4;1m1 March\u001b[0m")
        .contains("\u001b[4mSome 900\u001b[0m")
        .contains("\u001b[4mAda Quay\u001b[0m")
        .contains("\u001b[4msaid\u001b[0m");
    MarkedText coloured =
        new MarkedText(session.here(), session.sentence(), session.form(), 200, true);
    assertThat(coloured.lines().get(0))
        .contains("\u001b[32;1m1 March\u001b[0m")
        .contains("\u001b[2;36mAda Quay\u001b[0m");
  }

  @Test
  void theSentenceInViewIsSeenInATallParagraph() throws IOException {
    ReadSession session = session(proposals());
    session.toSentence(1);
    MarkedText text = new MarkedText(session.here(), session.sentence(), null, 20, false);
    String shown = String.join("\n", text.lines(3));
    assertThat(text.lines().size()).isGreaterThan(3);
    assertThat(shown).contains("│ ");
  }
}
