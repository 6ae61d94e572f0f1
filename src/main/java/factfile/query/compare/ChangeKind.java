package factfile.query.compare;

import factfile.model.text.Worded;
import java.util.Locale;

/** What became of a record between two answers. */
enum ChangeKind implements Worded {
  /** Only the later one tells of it. */
  CAME("+"),
  /** Both tell of it, and differ. */
  CHANGED("~"),
  /** Only the earlier one tells of it. */
  GONE("-");

  private final String mark;
  private final String word = name().toLowerCase(Locale.ROOT);

  ChangeKind(String mark) {
    this.mark = mark;
  }

  /** One character that tells them apart without colour. */
  String mark() {
    return mark;
  }

  @Override
  public String word() {
    return word;
  }
}
