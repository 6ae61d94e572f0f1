package factfile.note.value;

import factfile.model.amount.Quantity;
import factfile.model.text.MalformedValue;
import factfile.query.answers.RecordedValue;
import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.AmountWriter;
import factfile.wording.Rewording;
import factfile.wording.Token;
import java.util.List;

/**
 * A number before a marker, with its unit.
 *
 * @param part whether what stands before it may belong to it, and was not read
 */
record WrittenAmount(Measure measure, Amount amount, boolean part) implements Written {
  /** Null where no number ends the text. */
  static WrittenAmount of(String text, List<Token> tokens) {
    Measure measure = Measure.of(text, tokens);
    Amount amount = measure.tokens().isEmpty() ? null : AmountReader.ending(measure.tokens());
    if (amount == null) {
      return null;
    }
    int from = measure.tokens().get(amount.first()).start();
    return Glue.isRest(text, from, tokens.get(0).start(), false)
        ? null
        : new WrittenAmount(
            measure,
            amount,
            new BeforeAmount(text, tokens, from, amount.first() < amount.number()).isPart());
  }

  private Token token(int index) {
    return measure.tokens().get(index);
  }

  @Override
  public int from() {
    return token(amount.first()).start();
  }

  @Override
  public int to() {
    return measure.end();
  }

  private AmountWriter writer() {
    return new AmountWriter(measure.text(), measure.tokens(), amount);
  }

  @Override
  public boolean says(RecordedValue value) {
    return writer().says(value.quantity());
  }

  @Override
  public boolean isNoted(String value) {
    try {
      return writer().says(Quantity.parse(value));
    } catch (MalformedValue e) {
      return false;
    }
  }

  @Override
  public String mismatch(RecordedValue value) {
    if (part) {
      return Written.NOT_READ;
    }
    String unit = measure.unit(token(amount.number()));
    return Measure.isOther(unit, value.unit())
        ? "the note counts " + unit + ", the base " + value.unit()
        : null;
  }

  @Override
  public List<Rewording> rewrite(RecordedValue value, String noted) {
    List<Rewording> parts = writer().rewrite(value.quantity());
    if (parts == null || isNegative() != isNegative(value.quantity())) {
      return null;
    }
    for (Rewording part : parts) {
      if (part.from() == from() && !isFree(part)) {
        return null;
      }
    }
    return measure.kept(parts, token(amount.number()));
  }

  private boolean isNegative() {
    return token(amount.number()).text().startsWith("-");
  }

  /** A hyphen may be a dash: it is neither taken from a number nor put before one. */
  private static boolean isNegative(Quantity quantity) {
    return quantity.text().contains("-");
  }

  /**
   * Whether the beginning of the value may be replaced: words, or nothing, need room before them,
   * and a comparison sign has to belong to the number alone.
   */
  private boolean isFree(Rewording part) {
    boolean digits = !part.text().isEmpty() && !Character.isLetter(part.text().charAt(0));
    Token first = token(amount.first());
    boolean compares = first.is("<") || first.is(">");
    return (digits || Glue.takesWord(measure.text(), from())) && (!compares || isOwn());
  }

  /** Whether the number stands right behind the sign before it, and nothing before that. */
  private boolean isOwn() {
    return Glue.isApart(measure.text(), from())
        && token(amount.number() - 1).touches(token(amount.number()));
  }
}
