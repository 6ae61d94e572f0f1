package factfile.model.date;

import java.util.List;

/** What is so of several dates together where it is so of one of them. */
final class SeveralDates {
  private SeveralDates() {}

  static boolean isAnyDoubtful(List<FactDate> dates) {
    boolean any = false;
    for (FactDate date : dates) {
      any |= date.doubtful();
    }
    return any;
  }

  static boolean isAnyApproximate(List<FactDate> dates) {
    boolean any = false;
    for (FactDate date : dates) {
      any |= date.approximate();
    }
    return any;
  }
}
