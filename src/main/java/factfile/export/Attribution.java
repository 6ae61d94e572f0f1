package factfile.export;

import factfile.model.Citation;
import factfile.model.Entity;
import factfile.model.FactBase;
import factfile.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Who says so, and where: {@code according to Matthew Miller, in The Epoch Times, paragraph 6}. */
public final class Attribution {
  private static final String PARAGRAPH = "paragraph ";

  private final FactBase base;

  public Attribution(FactBase base) {
    this.base = base;
  }

  /**
   * One source behind a snippet.
   *
   * @param lead words before the publisher, perhaps none
   * @param publisher the name that a link would be put on
   * @param url null where there is none that a link may lead to
   * @param places where in it, perhaps none
   */
  record Credit(String lead, String publisher, String url, String places) {}

  /** One credit a source and reporter, the places in it joined. */
  List<Credit> credits(List<Citation> cites) {
    List<Credit> credits = new ArrayList<>();
    List<Citation> left = new ArrayList<>(cites);
    while (!left.isEmpty()) {
      Citation first = left.get(0);
      List<String> places = new ArrayList<>();
      List<Citation> others = new ArrayList<>();
      for (Citation cite : left) {
        if (!isSame(cite, first)) {
          others.add(cite);
        } else if (cite.at() != null && !places.contains(place(cite.at()))) {
          places.add(place(cite.at()));
        }
      }
      credits.add(credit(first, places));
      left = others;
    }
    return credits;
  }

  private static boolean isSame(Citation a, Citation b) {
    boolean sayers = a.saidBy() == null ? b.saidBy() == null : a.saidBy().equals(b.saidBy());
    return sayers && a.source().equals(b.source());
  }

  private Credit credit(Citation cite, List<String> places) {
    Source source = base.source(cite.source());
    String publisher = source == null ? cite.source() : source.publisher();
    String joined = joined(places);
    return new Credit(
        cite.saidBy() == null ? "" : "according to " + name(cite.saidBy()) + ", in ",
        publisher,
        source == null ? null : web(source.url()),
        joined);
  }

  /** {@code paragraphs 8 and 9}; places of other kinds one by one. */
  private static String joined(List<String> places) {
    boolean plain = places.size() > 1;
    for (String place : places) {
      plain &= place.startsWith(PARAGRAPH) && place.indexOf(',') < 0;
    }
    if (!plain) {
      return String.join("; ", places);
    }
    List<String> numbers = new ArrayList<>();
    for (String place : places) {
      numbers.add(place.substring(PARAGRAPH.length()));
    }
    int last = numbers.size() - 1;
    return "paragraphs "
        + String.join(", ", numbers.subList(0, last))
        + " and "
        + numbers.get(last);
  }

  private String name(String id) {
    Entity entity = base.entity(id);
    return entity == null ? id : entity.name();
  }

  /** An address that a link may lead to; anything but the web could do more than open a page. */
  static String web(String url) {
    boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
    return web ? url : null;
  }

  /** A place in a source, in words. */
  static String place(String at) {
    if (at.startsWith("page:")) {
      return "page " + at.substring("page:".length());
    }
    if (at.startsWith("t:")) {
      return "at " + at.substring("t:".length());
    }
    int sentence = at.indexOf('s');
    return sentence < 0
        ? PARAGRAPH + at.substring(1)
        : PARAGRAPH + at.substring(1, sentence) + ", sentence " + at.substring(sentence + 1);
  }
}
