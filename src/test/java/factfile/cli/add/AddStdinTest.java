package factfile.cli.add;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.InProcess;
import factfile.edit.Kind;
import factfile.model.record.EntityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records on stdin: several kinds at once, tables, dates in words, and where mistakes are told. */
class AddStdinTest {
  private static final String COUNTS =
      """
      counts:
        - id: held
          topic: dockers held
          values:
            - {value: 9, date: 2021-03-01, cite: gazette#p1}
      """;

  @TempDir private Path temp;
  private Path base;

  @BeforeEach
  void aBase() throws Exception {
    base = Files.createDirectory(temp.resolve("facts"));
    write("factfile.yaml", "format: 1\ntitle: The port strike\n");
    write("sources.yaml", "sources:\n  - {id: gazette, publisher: Gazette, up_to: 2031-12-31}\n");
    write(
        "people.yaml",
        """
        entities:
          - id: ada
            name: Ada Quay
            kind: person
          - {id: union, name: Union, kind: body}
        """);
    write("counts.yaml", COUNTS);
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(base.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(base.resolve(name));
  }

  private InProcess.Result add(String stdin, String... words) {
    Map<String, String> env = new HashMap<>();
    env.put("STDIN", stdin);
    env.put("XDG_STATE_HOME", temp.resolve("state").toString());
    env.put("FACTFILE_FACTS", base.toString());
    List<String> line = new ArrayList<>(List.of("add"));
    line.addAll(List.of(words));
    return InProcess.run(line, env);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.list(base)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void severalKindsAreOneTransaction() throws Exception {
    Map<String, String> before = files();
    String yaml =
        """
        entities:
          - id: ada
            fate: [{status: resigned, from: 2021-03-05, event: leaves, cite: gazette#p2}]
          - {id: quay, name: East Quay, kind: place}
        events:
          - {id: leaves, title: Ada leaves, date: 2021-03-05, place: quay, cite: gazette#p2}
        counts:
          - {id: held, values: [{value: 12, date: 2021-03-02, cite: gazette#p3}]}
        resolutions:
          - id: accord
            name: Accord
            cite: gazette#p4
            terms: [{id: accord/keep, party: union, duty: Keep it open}]
        """;

    InProcess.Result added = add(yaml);

    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(added.out())
        .isEqualTo(
            """
            people.yaml:6: new entity quay
            events.yaml:1: new event leaves
            resolutions.yaml:1: new resolution accord
            people.yaml:5: new fate ada
            counts.yaml:6: new value held
            """);
    assertThat(read("people.yaml")).contains("fate:\n      - {status: resigned, from: 2021-03-05");
    assertThat(add("", "--undo").exit()).isZero();
    assertThat(files()).as("one undo takes all back").isEqualTo(before);
  }

  @Test
  void allOrNothing() throws Exception {
    Map<String, String> before = files();
    String yaml =
        """
        events:
          - {id: one, title: One, date: 2021-13-01, cite: gazette#p2}
          - {id: two, title: Two, date: 2021-03-05, cite: gazette#p2}
        entities:
          - {id: ben, name: Ben, kind: person, cite: gazete#p1}
        """;

    InProcess.Result refused = add(yaml);

    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err())
        .contains("stdin:2:38: error: there is no month 13")
        .contains("  2 |   - {id: one, title: One, date: 2021-13-01, cite: gazette#p2}\n")
        .contains("stdin:5:46: error: there is no source `gazete`")
        .contains("nothing was added");
    assertThat(files()).isEqualTo(before);
  }

  /** What an entity is says that it is one; else these two would mean two things. */
  @Test
  void noKindOfEntityIsAKindOfRecord() {
    for (EntityKind kind : EntityKind.values()) {
      assertThat(Kind.named(kind.word())).as(kind.word()).isNull();
    }
  }

  @Test
  void eachLineSaysItsKind() throws Exception {
    String lines =
        """
        {"kind": "term", "id": "accord/keep", "duty": "Keep it open", "party": "ben"}
        {"id": "new", "value": 3, "date": "2021-03-02", "cite": "gazette#p2"}
        {"kind": "event", "id": "leaves", "title": "Ben leaves", "cite": "gazette#p2"}
        {"kind": "person", "id": "ben", "name": "Ben", "fate": {"status": "gone", "event": "leaves", "cite": "gazette#p2"}}
        {"kind": "count", "id": "new", "topic": "ships", "values": [{"value": 2, "cite": "gazette#p2"}]}
        {"kind": "resolution", "id": "accord", "name": "Accord", "cite": "gazette#p2"}
        {"kind": "entity", "id": "ada", "title": "chair", "of": "union", "cite": "gazette#p2"}
        {"id": "held", "value": 10, "date": "2021-03-02", "cite": "gazette#p2"}
        """;

    InProcess.Result added = add(lines);

    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(read("people.yaml"))
        .contains("kind: person", "- {title: chair, of: union")
        .doesNotContain("kind: entity");
    assertThat(read("counts.yaml"))
        .contains("value: 10")
        .contains("- {value: 2, cite: gazette#p2}\n      - {value: 3, ");
    assertThat(read("resolutions.yaml")).contains("terms:\n      - {id: accord/keep,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: X\n",
        "{\"kind\": \"evnt\", \"title\": \"X\"}\n",
        "event: [{id: x}]\nevents: []\n",
        "events: [just words]\n"
      })
  void whatSaysNoKindIsTold(String text) throws Exception {
    Map<String, String> before = files();
    InProcess.Result refused = add(text);
    assertThat(refused.exit()).as(refused.err()).isEqualTo(3);
    assertThat(refused.err()).startsWith("stdin:1:").contains("fix: ");
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {value: 1, date: 2021-03-02, cite: gazette#p2}\n- {value: 2, date: 2021-03-03, cite: gazette#p3}\n",
        "values: [{value: 1, date: 2021-03-02, cite: gazette#p2}, {value: 2, date: 2021-03-03, cite: gazette#p3}]\n",
        "{\"value\": 1, \"date\": \"2021-03-02\", \"cite\": \"gazette#p2\"}\n{\"value\": 2, \"date\": \"2021-03-03\", \"cite\": \"gazette#p3\"}\n",
        "value,date,cite\n1,2021-03-02,gazette#p2\n2,2021-03-03,gazette#p3\n",
        "id;cite;value;date\r\nheld;gazette#p2;1;2 March 2021\r\n\r\nheld;gazette#p3;2;3/3/2021\r\n",
        "\uFEFFvalue\tdate\tcite\n1\t\"2 Mar 2021\"\tgazette#p2\n2\tMarch 3, 2021\tgazette#p3",
      })
  void severalValuesAtOnce(String text) throws Exception {
    InProcess.Result added = add(text, "count", "held");
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(added.out()).isEqualTo("counts.yaml:6: new values held\n");
    assertThat(read("counts.yaml"))
        .isEqualTo(
            COUNTS
                + """
                      - {value: 1, date: 2021-03-02, cite: gazette#p2}
                      - {value: 2, date: 2021-03-03, cite: gazette#p3}
                """);
    assertThat(add("", "--undo").exit()).isZero();
    assertThat(read("counts.yaml")).isEqualTo(COUNTS);
  }

  @Test
  void rowsOfOneIdAreOneRecord() throws Exception {
    String csv =
        """
        id,topic,who,value,date,cite
        ships,"ships, ""large""\",union ada,3,2021-03-01,gazette#p1
        ships,,,4,2021-03-02,"gazette#p2, gazette#p3"
        ships,"ships, ""large""\",,5,2021-03-03,gazette#p4
        """;
    InProcess.Result added = add(csv, "count");
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(read("counts.yaml"))
        .endsWith(
            """

              - id: ships
                topic: ships, "large"
                who: [union, ada]
                values:
                  - {value: 3, date: 2021-03-01, cite: gazette#p1}
                  - {value: 4, date: 2021-03-02, cite: [gazette#p2, gazette#p3]}
                  - {value: 5, date: 2021-03-03, cite: gazette#p4}
            """);
    assertThat(add("id,topic,value,cite\na,x,1,gazette#p1\na,y,2,gazette#p1\n", "count").err())
        .contains("stdin:3:3: error: the first row of this id says `x`, on line 2");
  }

  /** Without ids, what names the record says which rows belong together. */
  @Test
  void rowsOfOneNameAreOneRecord() throws Exception {
    String csv =
        """
        topic,value,date,cite
        big ships,3,1 March 2021,gazette#p1
        small ships,1,2021-03-01,gazette#p1
        big ships,4,2021-03-02,gazette#p2
        """;
    assertThat(add(csv, "count").out())
        .isEqualTo("counts.yaml:7: new counts big-ships small-ships\n");
    assertThat(read("counts.yaml"))
        .contains("2021-03-01, cite: gazette#p1}\n      - {value: 4, date: 2021-03-02");
    String twice = "title,date,cite\nOne day,2021,gazette#p1\nOne day,2022,gazette#p1\n";
    assertThat(add(twice, "event").out())
        .isEqualTo("events.yaml:1: new events one-day one-day-2\n");
  }

  @Test
  void aRowIsMadeAsOptionsMakeIt() throws Exception {
    String csv =
        """
        id,title,due,owed_by,outcome,date,cite,tags
        reopen,Reopen,2021-03-14,ada,met,2021-03-13,gazette#p1,"one, two"
        """;
    assertThat(add(csv, "deadline").exit()).isZero();
    String made = read("deadlines.yaml");
    assertThat(add("", "--undo").exit()).isZero();
    InProcess.Result options =
        add(
            "",
            "deadline",
            "reopen",
            "--title",
            "Reopen",
            "--due",
            "2021-03-14",
            "--owed-by",
            "ada",
            "--outcome",
            "met",
            "--date",
            "13 March 2021",
            "--cite",
            "gazette#p1",
            "--tags",
            "one",
            "--tags",
            "two");
    assertThat(options.err()).isEqualTo("13 March 2021 → 2021-03-13\n");
    assertThat(read("deadlines.yaml")).isEqualTo(made);
  }

  @Test
  void cellsAreToldByTheirColumn() {
    assertThat(add("id,titel,date\nx,X,2021\n", "event").err())
        .contains("stdin:1:4: error: `titel` is no key of an event", "did you mean `title`?");
    assertThat(add("id,title,cite\nx,\"a, b\",gazete#p1\ny,Y,gazette#p1,more\n", "event").err())
        .contains("stdin:2:10: error: there is no source `gazete`")
        .contains("stdin:3:16: error: this cell has no column");
    assertThat(add("id,title,cite\nx,\"a, b,gazette#p1\n", "event").err())
        .contains("stdin:2:2: error: this row has a quotation mark that is not closed");
    assertThat(add("id,title,who,cite\nx,\"a\nb\",\"ada,  adda\",gazette#p1\n", "event").err())
        .contains("stdin:3:11: error: there is no entity `adda`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 Feb 2014|2014-02-05",
        "5 february 2014|2014-02-05",
        "Feb. 5, 2014|2014-02-05",
        "the 5th of February 2014|2014-02-05",
        "5-Feb-2014|2014-02-05",
        "2014/2/5|2014-02-05",
        "25/12/2030|2030-12-25",
        "12/25/2030|2030-12-25",
        "7.7.2030|2030-07-07",
        "February 2014|2014-02",
        "may 2014|2014-05",
        "Wed, 5 Feb 2014|2014-02-05",
        "about 5 Feb 2014|2014-02-05~",
        "circa 2014|2014~",
        "the 1970s|197X",
        "2014-2-5|2014-02-05"
      })
  void datesAreTakenAsPeopleWriteThem(String written, String date) throws Exception {
    String record = "{id: x, title: X, cite: gazette#p1, date: '" + written + "'}";
    InProcess.Result added = add(record, "event");
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(added.err()).startsWith(written + " → " + date + "\n");
    assertThat(read("events.yaml")).contains("date: " + date + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2031",
        "3.4.2031",
        "yesterday",
        "Tuesday",
        "5 Feb",
        "30 February 2014",
        "Monday, 5 February 2014",
        "5 or 6 Feb 2014",
        "soon",
        "13/13/2030",
        "in 2014 or so"
      })
  void otherDatesAreRefused(String written) {
    InProcess.Result onStdin =
        add("id: x\ntitle: X\ncite: gazette#p1\ndate: '" + written + "'\n", "event");
    assertThat(onStdin.exit()).isEqualTo(3);
    assertThat(onStdin.err())
        .containsPattern("stdin:4:\\d+: error: .*\\[bad-date]")
        .contains("fix: ");
    assertThat(onStdin.err().lines().filter(each -> each.contains("error:"))).hasSize(1);
    InProcess.Result option =
        add("", "event", "--title", "X", "--cite", "gazette#p1", "--date", written);
    assertThat(option.exit()).isEqualTo(2);
  }

  @Test
  void whichOfTwoDaysIsAsked() {
    assertThat(add("", "event", "--title", "X", "--date", "03/04/2031").err())
        .contains("--date: `03/04/2031` is one day here and another there")
        .contains("write 2031-04-03 or 2031-03-04");
  }

  @ParameterizedTest
  @CsvSource({"ten days,10 days", "a week,1 week", "30-day,30 days", "10 days,10 days"})
  void windowsAreTakenAsPeopleWriteThem(String written, String window) throws Exception {
    String record =
        "{id: x, title: X, owed_by: ada, set: 5 Feb 2021, window: "
            + written
            + ", cite: gazette#p1}";
    InProcess.Result added = add(record, "deadline");
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(read("deadlines.yaml")).contains("set: 2021-02-05\n    window: " + window + "\n");
  }

  /** In blocks and lists, too, and only under keys of dates. */
  @Test
  void datesStandDeep() throws Exception {
    String yaml =
        """
        entities:
          - id: ada
            roles: [{title: March 2014, from: {date: 5 Feb 2014, cite: gazette#p1}, cite: gazette#p1}]
        events:
          - id: x
            title: 5 Feb 2014
            date: [{date: 5 Feb 2014, cite: gazette#p1}, {date: 6 Feb 2014, cite: gazette#p2}]
            cite: gazette#p1
        """;
    InProcess.Result added = add(yaml);
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(read("events.yaml")).contains("title: 5 Feb 2014", "date: 2014-02-06");
    assertThat(read("people.yaml")).contains("title: March 2014", "date: 2014-02-05");
  }

  /** What adds nothing is no addition that the next undo would take for the last one. */
  @Test
  void emptyListsAreNothing() throws Exception {
    assertThat(add("{value: 5, cite: gazette#p1}", "count", "held").exit()).isZero();
    for (String text : List.of("{id: held, values: []}", "[]", "value,cite\n")) {
      InProcess.Result refused = add(text, "count");
      assertThat(refused.exit()).isEqualTo(2);
      assertThat(refused.err()).contains("nothing says what is to be added");
    }
    assertThat(add("events: []\n").exit()).isEqualTo(2);
    assertThat(add("", "--undo").exit()).isZero();
    assertThat(read("counts.yaml")).isEqualTo(COUNTS);
  }

  @Test
  void whatIsThereIsNotReplaced() {
    assertThat(add("{id: ada, name: Ada, kind: person}", "entity").err())
        .contains("stdin:1:6: error: there is an entity `ada` already, at people.yaml:2:5")
        .contains("roles, fate, designations");
    assertThat(add("{id: helt, value: 5, cite: gazette#p1}", "count").err())
        .contains("stdin:1:6: error: there is no count `helt` yet", "did you mean `held`?");
    assertThat(add("{id: other, value: 5, cite: gazette#p1}", "count", "held").err())
        .contains("stdin:1:6: error: the command line names `held`");
  }

  @Test
  void jsonLinesAreToldByTheirOwnColumns() {
    String lines =
        """
        {"title": "Ünï 😀", "cite": "gazete#p1"}
        {"title": "a \\"b\\"", "cite": "gazete#p1", "who": ["ada", "adda"]}
        {"title": "C", "date": ]}
        {"title": "D", "cite": "gazette#p1", "whom": "ada"}
        {"title": "E", "cite": "gaz
        """;
    assertThat(add(lines, "event").err())
        .contains("stdin:1:30: error: there is no source `gazete`")
        .contains("stdin:2:31: error: there is no source `gazete`")
        .contains("stdin:2:58: error: there is no entity `adda`")
        .contains("stdin:3:")
        .contains("stdin:4:38: error: unknown key `whom`")
        .contains("stdin:5:");
  }
}
