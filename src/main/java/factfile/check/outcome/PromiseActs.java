package factfile.check.outcome;

import java.util.Set;

/** Acts after which something has to happen: promises, and predictions. */
public final class PromiseActs {
  private static final Set<String> PROMISES =
      Set.of("promised", "pledged", "vowed", "undertook", "swore", "guaranteed", "committed");

  private static final Set<String> PREDICTIONS =
      Set.of(
          "predicted",
          "feared",
          "hoped",
          "expected",
          "forecast",
          "forecasted",
          "foresaw",
          "foretold",
          "prophesied",
          "estimated",
          "projected");

  private PromiseActs() {}

  static boolean isPromise(String act) {
    return PROMISES.contains(act);
  }

  static boolean isPrediction(String act) {
    return PREDICTIONS.contains(act);
  }

  public static boolean isEither(String act) {
    return isPromise(act) || isPrediction(act);
  }
}
