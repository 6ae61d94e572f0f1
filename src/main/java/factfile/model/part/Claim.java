package factfile.model.part;

import java.util.List;

/**
 * How prose that speaks of a fact or a role is recognised. Words stand in the forms that prose has:
 * {@code took, taken, seized}.
 *
 * @param topics words that name what is counted, happened or is due, or the office
 * @param verbs words that say what happened
 * @param not words that rule the sentence out
 * @param about id of the event that a count belongs to, or null
 * @param contradict whether a sentence may be called contradicted at all
 */
public record Claim(
    List<String> topics, List<String> verbs, List<String> not, String about, boolean contradict) {
  /** Of a record that has none: prose is known by what the record is called, and may agree. */
  public static final Claim NONE = new Claim(List.of(), List.of(), List.of(), null, false);

  public Claim {
    topics = List.copyOf(topics);
    verbs = List.copyOf(verbs);
    not = List.copyOf(not);
  }
}
