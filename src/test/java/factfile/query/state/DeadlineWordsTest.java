package factfile.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import factfile.answer.Span;
import factfile.query.answers.Ask;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How it stands with a deadline, as a person reads it. */
class DeadlineWordsTest {
  private static List<Span> status(String day, String due, String outcome) {
    String yaml =
        """
        sources:
          - {id: one, publisher: One, published: 2031-03-04}
          - {id: two, publisher: Two, published: 2031-06-30}
        entities:
          - {id: port, name: Port Authority, kind: body}
        deadlines:
          - id: reopen
            title: Reopen the quay
            owed_by: port
            set: 2031-03-01
            due: "%s"
            cite: one#p1
        """
            .formatted(due);
    String told = outcome == null ? "" : "    outcome: {" + outcome + ", cite: two#p1}\n";
    return Ask.yaml(yaml + told).asOf(day).deadlines().rows().get(0).entry().details().stream()
        .filter(detail -> detail.label().equals("status"))
        .flatMap(detail -> detail.text().stream())
        .toList();
  }

  private static String text(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-14               | met on 14 Mar 2031",
        "2031-03-15               | met on 15 Mar 2031, 1 day late",
        "2031-03-20               | met on 20 Mar 2031, 6 days late",
        "2031-04                  | met in Apr 2031, 18 to 47 days late",
        "2031-04~                 | met about Apr 2031, 18 to 47 days late",
        "[2031-03-20..2031-03-25] | met between 20 and 25 Mar 2031, 6 to 11 days late",
        "[2031-03-20..]           | met on or after 20 Mar 2031, late by 6 days or more",
      })
  void saysWhenItWasMetAndHowLate(String date, String expected) {
    List<Span> status = status("2031-06-30", "2031-03-14", "status: met, date: \"" + date + "\"");
    assertThat(text(status)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-14               | 2031-03-13 | open, 1 day left",
        "2031-03-14               | 2031-03-04 | open, 10 days left",
        "[2031-03-10..2031-03-14] | 2031-03-04 | open, 6 to 10 days left",
        "[2031-03-10..2031-03-14] | 2031-03-12 | open ?, 0 to 2 days left",
        "[..2031-03-14]           | 2031-03-04 | open ?, at most 10 days left",
        "2031-03-14               | 2031-03-14 | due that day",
        "2031-03-14               | 2031-03-15 | passed 1 day ago, no outcome on record",
        "[2031-03-10..2031-03-14] | 2031-03-16 | passed 2 to 6 days ago, no outcome on record",
      })
  void saysHowLongThereIsOrWas(String due, String day, String expected) {
    assertThat(text(status(day, due, null))).isEqualTo(expected);
  }

  @Test
  void whatCameLateIsNoSuccess() {
    assertThat(status("2031-06-30", "2031-03-14", "status: met, date: 2031-03-14").get(0))
        .isEqualTo(new Span("met", Span.Tone.GOOD));
    assertThat(status("2031-06-30", "2031-03-14", "status: met, date: 2031-03-15").get(0))
        .isEqualTo(new Span("met", Span.Tone.UNSURE));
    assertThat(status("2031-06-30", "2031-03-14", "status: waived, date: 2031-03-15").get(0))
        .isEqualTo(new Span("waived", Span.Tone.GOOD));
    assertThat(status("2031-06-30", "2031-03-14", "status: missed, date: 2031-03-15").get(0))
        .isEqualTo(new Span("missed", Span.Tone.BAD));
  }
}
