package factfile.answer;

import factfile.model.part.Citation;
import java.util.List;

/**
 * A row as a person reads it: an optional heading that it shares with its neighbours, a short lead
 * in a column of its own, a one-character mark, the headline, and details below.
 *
 * @param heading printed where it differs from the entry before; null for none
 * @param lead for the aligned column on the left (a date, a number); empty for none
 * @param mark tells kinds apart without colour; empty for none
 * @param id shown dim, with the citations, at the end; null where the details tell both already
 * @param places so many citations are shown, and how many more there are
 */
public record Entry(
    String heading,
    List<Span> lead,
    String mark,
    List<Span> headline,
    List<Detail> details,
    String id,
    List<Citation> cites,
    int places) {
  /** With all its citations. */
  public Entry(
      String heading,
      List<Span> lead,
      String mark,
      List<Span> headline,
      List<Detail> details,
      String id,
      List<Citation> cites) {
    this(heading, lead, mark, headline, details, id, cites, Integer.MAX_VALUE);
  }

  public Entry {
    lead = List.copyOf(lead);
    headline = List.copyOf(headline);
    details = List.copyOf(details);
    cites = Walked.kept(cites);
  }
}
