package factfile.note;

import factfile.model.MalformedValue;
import factfile.model.Quantity;
import factfile.query.RecordedValue;
import factfile.wording.Amount;
import factfile.wording.AmountWriter;
import factfile.wording.Replacement;
import factfile.wording.Token;
import java.util.List;

/** A number before a marker. */
record WrittenAmount(String text, List<Token> tokens, Amount amount) implements Written {
  @Override
  public int from() {
    return tokens.get(amount.first()).start();
  }

  @Override
  public int to() {
    return tokens.get(amount.end() - 1).end();
  }

  @Override
  public boolean says(RecordedValue value) {
    return new AmountWriter(text, tokens, amount).says(value.quantity());
  }

  @Override
  public boolean isNoted(String value) {
    try {
      return new AmountWriter(text, tokens, amount).says(Quantity.parse(value));
    } catch (MalformedValue e) {
      return false;
    }
  }

  @Override
  public List<Replacement> rewrite(RecordedValue value, String noted) {
    return new AmountWriter(text, tokens, amount).rewrite(value.quantity());
  }
}
