package factfile.query.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import factfile.answer.Answer;
import factfile.query.answers.Ask;
import factfile.query.words.QueryError;
import org.junit.jupiter.api.Test;

/** What a record is asked for by what only some records have. */
class RecordFiltersTest {
  private static final Ask ASK =
      Ask.yaml(
          """
          sources:
            - {id: gazette, publisher: Harbour Gazette, published: 2031-06-30}
            - {id: post, publisher: The Post, published: 2031-06-30}
            - {id: paper, publisher: Quays and Ports, published: 2031-06-30}
          entities:
            - {id: port, name: The Port, kind: body, cite: gazette}
            - {id: qp, name: QP, kind: body, aliases: [Quays & Ports, Quays and Ports], cite: gazette}
            - id: ada
              name: Ada Quay
              kind: person
              roles:
                - {title: harbour master, of: port, from: 2031-01-01, until: 2031-03-31, cite: gazette}
              fate: {status: resigned, from: 2031-03-31, cite: gazette}
            - id: bo
              name: Bo Pier
              kind: person
              roles:
                - {title: harbour master, of: port, from: 2031-04-01, until: .., cite: gazette}
          events:
            - {id: fire, title: A fire, date: 2031-02-01, who: ada, cite: gazette}
            - {id: tide, title: A tide, date: 2031-04-30, cite: paper}
            - {id: flood, title: A flood, date: 2031-05-01, who: ada, cite: gazette}
          statements:
            - {id: word, date: 2031-02-02, speaker: ada, act: promised, gist: More buckets, about: fire, cite: gazette}
            - {id: lie, date: 2031-05-02, speaker: bo, act: denied, gist: It was dry, about: port, cite: post}
          counts:
            - id: lost
              topic: boats lost
              unit: small boats
              who: port
              values:
                - {value: 3, date: 2031-02-01, cite: {source: gazette, said_by: ada}}
                - {value: 4, date: 2031-02-01, cite: post}
            - {id: cost, topic: what it cost, unit: '%', values: [{value: 7, date: 2031-02-01, cite: post}]}
          deadlines:
            - id: repair
              title: Mend the quay
              set: 2031-02-10
              due: 2031-03-10
              owed_by: port
              cite: gazette
              outcome:
                - {status: missed, date: 2031-03-11, cite: gazette}
                - {status: extended, date: 2031-03-20, due: 2031-04-20, cite: gazette}
                - {status: met, date: '[2031-04-10..2031-04-15]', cite: gazette}
          """);

  private static String ids(Answer<?> answer) {
    return String.join(" ", Ask.column(answer, "id"));
  }

  private static String sure(Answer<?> answer) {
    return String.join(" ", Ask.column(answer, "certain"));
  }

  @Test
  void anOfficeIsHeldOnTheDayOfTheRow() {
    assertThat(ids(ASK.filters("role:harbour").timeline())).isEqualTo("fire lost word lie");
    assertThat(ids(ASK.filters("role:master of the port").timeline()))
        .isEqualTo(ids(ASK.filters("role:harbour").timeline()));
    assertThat(ids(ASK.filters("role:master").asOf("2031-02-01").who())).isEqualTo("ada");
    assertThat(ids(ASK.filters("role:master").asOf("2031-05-01").who())).isEqualTo("bo");
    assertThat(refusal("role:mister")).hasMessageContaining("no office `mister`");
  }

  @Test
  void anActIsThatOfAStatement() {
    assertThat(ids(ASK.filters("act:promised").said())).isEqualTo("word");
    assertThat(ids(ASK.filters("act:promised", "act:denied").said())).isEqualTo("word lie");
    assertThat(ASK.filters("act:promised").counts().rows()).isEmpty();
    assertThat(ids(ASK.filters("act:denied").who())).isEqualTo("bo port");
    assertThat(refusal("act:promissed").fix()).contains("`promised`");
  }

  @Test
  void aStatementIsAboutAFactOrAnEntity() {
    assertThat(ids(ASK.filters("about:fire").said())).isEqualTo("word");
    assertThat(ids(ASK.filters("about:The Port").said())).isEqualTo("lie");
    assertThat(refusal("about:firre").fix()).contains("`fire`");
  }

  @Test
  void aUnitIsMeantByItsWords() {
    assertThat(ids(ASK.filters("unit:small boats").counts())).isEqualTo("lost");
    assertThat(ids(ASK.filters("unit:BOATS").counts())).isEqualTo("lost");
    assertThat(ids(ASK.filters("unit:%").counts())).isEqualTo("cost");
    assertThat(ASK.filters("unit:boats").deadlines().rows()).isEmpty();
    assertThat(refusal("unit:goats")).hasMessageContaining("counted in `goats`");
  }

  @Test
  void whoReportsIsNamedOrThePublisher() {
    assertThat(ids(ASK.filters("said_by:ada").counts())).isEqualTo("lost");
    assertThat(ids(ASK.filters("said_by:post").counts())).isEqualTo("lost cost");
    assertThat(ids(ASK.filters("said_by:The P*").counts())).isEqualTo("lost cost");
    assertThat(ids(ASK.filters("said_by:gazette").counts())).isEmpty();
    assertThat(ids(ASK.filters("said_by:gazette").said())).isEqualTo("word");
    assertThat(ids(ASK.filters("said_by:qp").timeline())).isEqualTo("tide");
    assertThat(refusal("said_by:gazete").fix()).contains("`gazette`");
  }

  @Test
  void aDeadlineHasItsStatusAndThoseOfItsLegs() {
    assertThat(ids(ASK.asOf("2031-02-20").filters("status:missed").deadlines())).isEmpty();
    assertThat(ids(ASK.asOf("2031-02-20").filters("status:open").deadlines())).isEqualTo("repair");
    Ask extended = ASK.asOf("2031-04-01");
    assertThat(ids(extended.filters("status:missed").deadlines())).isEqualTo("repair");
    assertThat(ids(extended.filters("status:open").deadlines())).isEqualTo("repair");
    assertThat(ids(extended.filters("status:extended").deadlines())).isEqualTo("repair");
    assertThat(ids(extended.filters("status:met").deadlines())).isEmpty();
    assertThat(ids(extended.filters("status:open").timeline())).startsWith("repair repair");
  }

  @Test
  void whatMayHaveComeMayMatch() {
    Ask between = ASK.asOf("2031-04-12");
    for (String status : new String[] {"status:met", "status:open", "not:status:met"}) {
      assertThat(sure(between.filters(status).deadlines())).as(status).isEqualTo("false");
    }
    assertThat(between.filters("status:waived").deadlines().rows()).isEmpty();
  }

  @Test
  void whatBecameOfSomebodyIsAStatus() {
    assertThat(ids(ASK.asOf("2031-05-01").filters("status:resigned").who())).isEqualTo("ada");
    assertThat(ids(ASK.asOf("2031-02-01").filters("status:resigned").who())).isEmpty();
    assertThat(refusal("status:resined").fix()).contains("`resigned`");
  }

  private static QueryError refusal(String filter) {
    return catchThrowableOfType(QueryError.class, () -> ASK.filters(filter).timeline());
  }
}
