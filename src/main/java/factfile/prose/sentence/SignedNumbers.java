package factfile.prose.sentence;

import factfile.wording.Amount;
import factfile.wording.SignedAmounts;
import factfile.wording.Token;
import java.util.List;

/** The shares and prices of some tokens, each looked for when it is first asked for. */
public final class SignedNumbers {
  private final List<Token> tokens;
  private List<Amount> shares;
  private List<SignedAmounts.Price> prices;

  public SignedNumbers(List<Token> tokens) {
    this.tokens = tokens;
  }

  public List<Amount> shares() {
    if (shares == null) {
      shares = SignedAmounts.shares(tokens);
    }
    return shares;
  }

  /** With those by which something changed. */
  public List<Amount> sharesAndChanges() {
    return SignedAmounts.sharesAndChanges(tokens);
  }

  public List<SignedAmounts.Price> prices() {
    if (prices == null) {
      prices = SignedAmounts.prices(tokens);
    }
    return prices;
  }
}
