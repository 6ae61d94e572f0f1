package factfile.model.date;

import java.util.regex.Pattern;

/** Where npm's {@code edtf} thinks otherwise of a date, and why. */
enum EdtfDifference {
  GROUPING_ALONE(
      Kind.THEY_REFUSE,
      "a season or quarter has no mark and no X, and stands in no interval or set",
      "(.*[/,\\[{.])?[?~%]?-?[\\dX]{4}[?~%]?-[?~%]?(2[1-9]|3\\d|4[01])[?~%]?([/,\\]}.].*)?"),
  LONG_ALONE(
      Kind.THEY_REFUSE,
      "a year with Y or S has no mark, and stands in no interval or set",
      "[^TX]*[YS].*[?~%/,\\]}].*|.*[?~%/,\\[{][^T]*[YS].*"),
  MASK_MARKED(Kind.THEY_REFUSE, "a date with X has no mark", ".*X[^/,]*[?~%].*|.*[?~%][^/,]*X.*"),
  MEMBER_MARKED(
      Kind.THEY_REFUSE,
      "a member of a set has no mark behind the whole of it",
      "[\\[{].*[?~%]([,.\\]}].*|$)|[\\[{](.*[,.])?[?~%]\\d{4}[?~%]?[,.\\]}].*"),
  RANGE_ALIKE(
      Kind.THEY_REFUSE,
      "both ends of a range in a set are days, or months, or years, without marks or X",
      "[\\[{].*[^,\\[{]\\.\\.[^,\\]}].*"),
  YEAR_MARKED_TWICE(
      Kind.THEY_REFUSE,
      "a year alone has a mark on one side",
      "(.*[/,\\[{])?[?~%]-?\\d{4}[?~%]([/,\\]}].*)?"),
  MASKED_MONTH(Kind.THEY_REFUSE, "X3 to X9 are no months", ".*-[?~%]?X[3-9].*"),
  MASKED_DAY(
      Kind.THEY_REFUSE, "no X stands beside a 3 of a day but in 3X", ".*-[?~%]?X0.*|.*-3X.*"),
  FEW_SIGNIFICANT(Kind.THEY_REFUSE, "no year has ten significant digits", ".*S\\d\\d+.*"),
  MARKED_OTHERWISE(
      Kind.THEY_REFUSE,
      "an end of an interval with a mark behind it goes with none that has X or marks elsewhere",
      "[^/]*[?~%]/[^/]*[?~%X].*|[^/]*[?~%X][^/]*/[^/]*[?~%]"),
  LATER_START(
      Kind.THEY_REFUSE, "an interval ends after the first day of its start", "[^/]+/[^/]+") {
    @Override
    boolean explains(String date) {
      return super.explains(date) && !startsSooner(date);
    }
  },
  LEAP_DAY(Kind.WE_REFUSE, "every year has a 29th of February", ".*-[?~%]?02[?~%]?-[?~%]?29.*"),
  DATELESS(Kind.WE_REFUSE, "an interval needs no date", "\\.{0,2}/\\.{0,2}"),
  OPEN_BOTH(
      Kind.WE_REFUSE,
      "a set of one date may be open on both sides",
      "[\\[{]\\.\\.[^,]*\\.\\.[\\]}]"),
  CENTURY(Kind.WE_REFUSE, "two digits are a century, three a decade", "-?\\d{2,3}[?~%]?"),
  RUN_ORDER(
      Kind.WE_REFUSE,
      "a run within a set may end before it begins",
      "[\\[{].*[^,\\[{]\\.\\.[^,\\]}].*"),
  MILLISECONDS(Kind.WE_REFUSE, "five digits or more are milliseconds since 1970", "\\d{5,}"),
  SPACE(Kind.WE_REFUSE, "a blank may stand beside a comma", "[\\[{].*(, | ,).*"),
  TIME_IN_INTERVAL(Kind.WE_REFUSE, "an end of an interval has a time", ".*/.*T.*|.*T.*/.*"),
  SHIFT(Kind.WE_REFUSE, "a shift may have no colon", ".*[+-]\\d{4}"),
  ZERO_COUNT(
      Kind.WE_REFUSE, "an exponent and what is before it may begin with 0", "Y-?(0\\d*E|\\d+E0).*"),
  NEGATIVE_ZERO(Kind.WE_REFUSE, "there is a year -0000", "(.*[/,\\[{])?-0000.*"),
  SEASON_DAYS(
      Kind.BOUNDS,
      "a season is a quarter of the year in either hemisphere; 37 to 39 are 5, 5 and 4 months",
      "-?\\d{4}-(2[1-9]|3[0-289]|37)"),
  EARLY_SEASON(
      Kind.BOUNDS,
      "a season before the year 0 ends in the year after it",
      "-\\d{4}-(2[1-9]|3\\d|4[01])"),
  LOCAL_DAY(Kind.BOUNDS, "a day is one of UTC", ".*T.*"),
  SIGNIFICANT(Kind.BOUNDS, "a year with S is the year before it", ".*S.*"),
  FAR(Kind.BOUNDS, "years beyond some 271821 have no days", "Y.*") {
    @Override
    boolean explains(String date) {
      return super.explains(date) && isFar(date);
    }
  },
  ANY_YEAR(Kind.BOUNDS, "XXXX lies in 0000 to 9999", ".*XXXX.*"),
  BACKWARDS(
      Kind.BOUNDS, "before the year 0, days with X run backwards", "(.*[/,\\[{.])?-[^/,]*X.*"),
  MASKED_PARTS(
      Kind.BOUNDS,
      "year, month and day of a date with X are each taken alone; a day that is none runs over",
      ".*X.*"),
  RUN(
      Kind.BOUNDS,
      "the last run within a set ends where it begins",
      "[\\[{].*[^,\\[{]\\.\\.[^,\\]}]*[\\]}]"),
  MEMBER_ORDER(
      Kind.BOUNDS, "a set begins with the first member and ends with the last", "[\\[{].*,.*");

  /** In what they differ. */
  enum Kind {
    THEY_REFUSE,
    WE_REFUSE,
    BOUNDS;

    static Kind of(String ours, String theirs) {
      return theirs.equals("refused") ? THEY_REFUSE : ours.equals("refused") ? WE_REFUSE : BOUNDS;
    }
  }

  private final Kind kind;
  private final String reason;
  private final Pattern dates;

  EdtfDifference(Kind kind, String reason, String dates) {
    this.kind = kind;
    this.reason = reason;
    this.dates = Pattern.compile(dates);
  }

  /** Null where there is no reason to differ in this. */
  static EdtfDifference of(String date, String ours, String theirs) {
    Kind kind = Kind.of(ours, theirs);
    for (EdtfDifference each : values()) {
      if (each.kind == kind && each.explains(date)) {
        return each;
      }
    }
    return null;
  }

  boolean explains(String date) {
    return dates.matcher(date).matches();
  }

  private static boolean startsSooner(String interval) {
    try {
      int slash = interval.indexOf('/');
      FactDate start = Edtf.parse(interval.substring(0, slash));
      FactDate end = Edtf.parse(interval.substring(slash + 1));
      boolean yearZero = end.earliest() == null; // There, XXXX begins with the year 0000.
      return !yearZero && (start.earliest() == null || start.earliest().isBefore(end.earliest()));
    } catch (EdtfException openEnd) {
      return true;
    }
  }

  private static boolean isFar(String date) {
    try {
      FactDate year = Edtf.parse(date);
      boolean open = year.earliest() == null || year.latest() == null;
      return open || Math.abs(year.latest().getYear()) > 270_000;
    } catch (EdtfException refused) {
      return false;
    }
  }

  @Override
  public String toString() {
    return name() + " (there, " + reason + ")";
  }
}
