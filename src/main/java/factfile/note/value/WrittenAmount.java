package factfile.note.value;

import factfile.model.amount.Quantity;
import factfile.model.text.MalformedValue;
import factfile.query.answers.RecordedValue;
import factfile.wording.Amount;
import factfile.wording.AmountReader;
import factfile.wording.AmountWriter;
import factfile.wording.CountedIn;
import factfile.wording.Rewording;
import factfile.wording.Token;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number before a marker, with its unit.
 *
 * @param part whether what stands before it may belong to it, and was not read
 */
record WrittenAmount(Measure measure, Amount amount, CountedIn counted, boolean part)
    implements Written {
  /**
   * Null where no number ends the text.
   *
   * @param unit that the record counts, or null
   */
  static WrittenAmount of(String text, List<Token> tokens, String unit) {
    CountedIn counted = CountedIn.of(unit);
    Measure measure = Measure.of(text, tokens, counted);
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
            counted,
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
    return writer().says(whole(value.quantity()));
  }

  @Override
  public boolean isNoted(String value) {
    try {
      return writer().says(whole(Quantity.parse(value)));
    } catch (MalformedValue e) {
      return false;
    }
  }

  /**
   * With the scale that the record leaves to its unit: 97 of {@code million dollars}. A bare number
   * is taken to leave it away as well, as in a table whose head has it.
   */
  private Quantity whole(Quantity quantity) {
    boolean bare = unit() == null && amount.form() != Amount.Form.SCALED;
    return bare ? quantity : quantity.times(counted.power());
  }

  private String unit() {
    return measure.unit(token(amount.number()));
  }

  @Override
  public String mismatch(RecordedValue value) {
    if (part) {
      return Written.NOT_READ;
    }
    String unit = unit();
    return counted.isOther(unit) ? "the note counts " + unit + ", the base " + value.unit() : null;
  }

  @Override
  public List<Rewording> rewrite(RecordedValue value, String noted) {
    Quantity quantity = whole(value.quantity());
    List<Rewording> parts = writer().rewrite(quantity);
    if (parts == null || isNegative() != isNegative(quantity) || isInflected(quantity)) {
      return null;
    }
    for (Rewording part : parts) {
      if (part.from() == from() && !isFree(part)) {
        return null;
      }
    }
    return measure.kept(parts, token(amount.number()));
  }

  /** Whether the word behind the number would have to change from one to several, or back. */
  private boolean isInflected(Quantity quantity) {
    boolean word = measure.behind() != null && Character.isLetter(lastLetter());
    boolean was = isOne(amount.nominal()) && amount.form() != Amount.Form.RANGE;
    return word
        && amount.form() != Amount.Form.ORDINAL
        && CountedIn.isInflected(measure.behind())
        && was != isOne(quantity.nominal());
  }

  private char lastLetter() {
    return measure.text().charAt(measure.end() - 1);
  }

  private static boolean isOne(BigDecimal number) {
    return number != null && number.compareTo(BigDecimal.ONE) == 0;
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
