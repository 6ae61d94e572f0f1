package factfile.prose.office;

import factfile.prose.names.NameMention;
import factfile.prose.words.TokenRange;

/**
 * An office said of somebody.
 *
 * @param phrase the words of the office, from what stands before it ({@code the former}) to the
 *     body behind it
 */
public record OfficeClaim(NameMention name, TokenRange phrase, OfficeManner manner) {
  /** From the name to the office. */
  public TokenRange claimed() {
    return new TokenRange(
        Math.min(phrase.from(), name.at().from()), Math.max(phrase.to(), name.at().to()));
  }
}
