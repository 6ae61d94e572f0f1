package factfile.query.state;

import factfile.model.record.FactKind;
import factfile.model.text.Worded;
import java.util.Locale;

/**
 * What a moment is of: a kind of fact, or what comes of a deadline. {@code word()} is what {@code
 * kind:} finds it by.
 */
public enum MomentKind implements Worded {
  EVENT(FactKind.EVENT),
  STATEMENT(FactKind.STATEMENT),
  COUNT(FactKind.COUNT),
  /** The day that it was set. */
  DEADLINE(FactKind.DEADLINE),
  RESOLUTION(FactKind.RESOLUTION),
  /** The first day of its being kept, or broken. */
  TERM(FactKind.TERM),
  /** The day up to which a deadline runs. */
  DUE(FactKind.DEADLINE),
  /** What became of a deadline. */
  OUTCOME(FactKind.DEADLINE);

  private final FactKind teller;
  private final String word = name().toLowerCase(Locale.ROOT);

  MomentKind(FactKind teller) {
    this.teller = teller;
  }

  /** The one that is called as a kind of fact. */
  public static MomentKind of(FactKind kind) {
    return switch (kind) {
      case EVENT -> EVENT;
      case STATEMENT -> STATEMENT;
      case COUNT -> COUNT;
      case DEADLINE -> DEADLINE;
      case RESOLUTION -> RESOLUTION;
      case TERM -> TERM;
    };
  }

  /** The facts that tell such moments. */
  public FactKind teller() {
    return teller;
  }

  @Override
  public String word() {
    return word;
  }
}
