package factfile.evidence;

import factfile.model.text.Worded;

/** What became of looking for a value where it is said to stand. */
public enum EvidenceVerdict implements Worded {
  /** It stands there. */
  FOUND("found"),
  /** Another value stands there for it. */
  OTHER("other"),
  /** It does not stand there literally; it may in other words, or elsewhere. */
  NOT_THERE("not there"),
  /** Nobody has looked: no document, or none that can be read. */
  UNREAD("unread");

  private final String word;

  EvidenceVerdict(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
