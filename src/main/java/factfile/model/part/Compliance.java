package factfile.model.part;

import factfile.model.text.Worded;

/** For some time, a term was kept, broken or disputed. */
public record Compliance(Status status, Slice slice) {
  /** What a record can say of a term. */
  public enum Status implements Worded {
    KEPT("kept"),
    BROKEN("broken"),
    DISPUTED("disputed");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
