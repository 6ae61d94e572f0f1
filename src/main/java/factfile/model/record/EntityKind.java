package factfile.model.record;

import factfile.model.text.Worded;
import java.util.Locale;

/** The kinds of entities, in the order in which {@code who} lists them. */
public enum EntityKind implements Worded {
  PERSON,
  STATE,
  GOVERNMENT,
  ORGANIZATION,
  COMPANY,
  BODY,
  GROUP,
  MILITARY,
  PROGRAMME,
  PLACE,
  VEHICLE,
  PRODUCT,
  DOCUMENT,
  WORK,
  /** What none of the others names. */
  THING;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word used in files, filters and output. */
  @Override
  public String word() {
    return word;
  }
}
