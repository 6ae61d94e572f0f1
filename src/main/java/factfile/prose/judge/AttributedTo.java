package factfile.prose.judge;

/**
 * Whose words a statement is, other than its author's.
 *
 * @param to the words for whoever is said to say so; null where nobody is told
 * @param verdict what the same words would be in the author's own voice
 */
public record AttributedTo(String to, Verdict verdict) {
  /** {@code contradicted, as attributed to the mayor}. */
  public String phrase() {
    return verdict.word() + ", as attributed to " + (to == null ? "somebody" : to);
  }
}
