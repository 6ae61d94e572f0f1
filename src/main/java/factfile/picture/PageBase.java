package factfile.picture;

import factfile.model.base.FactBase;

/**
 * A base with what each page of it needs, worked out once.
 *
 * @param holds what is in it, in a sentence
 */
public record PageBase(FactBase base, String holds, NameLinks names) {
  public static PageBase of(FactBase base) {
    return new PageBase(base, PageLead.of(base), new NameLinks(base.entities()));
  }
}
