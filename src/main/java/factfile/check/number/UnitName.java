package factfile.check.number;

import factfile.wording.CountedIn;

/** What a unit is called, however it is written, as prose that is held against it has it. */
final class UnitName {
  static final String PERCENT = of("percent");

  private UnitName() {}

  static String of(String unit) {
    CountedIn counted = CountedIn.of(unit);
    String name = counted.name();
    boolean plural = name.endsWith("s") && !name.endsWith("ss") && name.length() > 2;
    String one = plural ? name.substring(0, name.length() - 1) : name;
    String scale = counted.power() == 0 ? "" : " e" + counted.power();
    return (one.equals("person") ? "people" : one) + scale;
  }
}
