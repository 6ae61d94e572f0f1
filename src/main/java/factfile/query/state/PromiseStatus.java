package factfile.query.state;

import factfile.model.part.Fulfilment;
import factfile.model.text.Worded;

/** What has become of something promised or predicted. */
public enum PromiseStatus implements Worded {
  /** Nothing yet. */
  OPEN("open"),
  KEPT("kept"),
  BROKEN("broken"),
  CAME_TRUE("came-true"),
  DID_NOT("did-not");

  private final String word;

  PromiseStatus(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  static PromiseStatus of(Fulfilment.Status recorded) {
    return switch (recorded) {
      case KEPT -> KEPT;
      case BROKEN -> BROKEN;
      case CAME_TRUE -> CAME_TRUE;
      case DID_NOT -> DID_NOT;
    };
  }
}
