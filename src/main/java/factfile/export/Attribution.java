package factfile.export;

import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Entity;
import factfile.model.record.Source;
import factfile.query.words.DayProse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
   * @param reporters who reports it there, according to the source; perhaps nobody
   * @param publisher the name that a link would be put on
   * @param issue what tells it from others of that publisher, perhaps nothing
   * @param url null where there is none that a link may lead to
   * @param places where in it, perhaps none
   */
  record Credit(List<String> reporters, String publisher, String issue, String url, String places) {
    /** Words before the publisher, perhaps none. */
    String lead() {
      return reporters.isEmpty() ? "" : "according to " + joined(reporters) + ", in ";
    }
  }

  /**
   * One credit a source and its reporters, the places in it joined.
   *
   * @param all those of the whole sentence, which tells two sources of one publisher apart
   */
  List<Credit> credits(List<Citation> cites, List<Citation> all) {
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
      add(credit(first, places(places), all), credits);
      left = others;
    }
    return credits;
  }

  private static boolean isSame(Citation a, Citation b) {
    return Objects.equals(a.saidBy(), b.saidBy()) && a.source().equals(b.source());
  }

  /** Two who report the same are told together. */
  private static void add(Credit credit, List<Credit> credits) {
    int last = credits.size() - 1;
    Credit before = last < 0 ? null : credits.get(last);
    boolean together =
        before != null
            && !before.reporters().isEmpty()
            && !credit.reporters().isEmpty()
            && before.places().equals(credit.places())
            && before.publisher().equals(credit.publisher())
            && before.issue().equals(credit.issue());
    if (!together) {
      credits.add(credit);
      return;
    }
    List<String> reporters = new ArrayList<>(before.reporters());
    reporters.addAll(credit.reporters());
    credits.set(
        last,
        new Credit(reporters, credit.publisher(), credit.issue(), credit.url(), credit.places()));
  }

  private Credit credit(Citation cite, String places, List<Citation> all) {
    Source source = base.source(cite.source());
    return new Credit(
        cite.saidBy() == null ? List.of() : List.of(name(cite.saidBy())),
        source == null ? cite.source() : source.publisher(),
        source == null || !hasSibling(source, all) ? "" : issue(source),
        source == null ? null : web(source.url()),
        places);
  }

  private boolean hasSibling(Source source, List<Citation> all) {
    for (Citation cite : all) {
      Source other = base.source(cite.source());
      if (other != null
          && other.publisher().equals(source.publisher())
          && !other.id().equals(source.id())) {
        return true;
      }
    }
    return false;
  }

  private static String issue(Source source) {
    return source.published() == null
        ? ", speaking of " + DayProse.of(source.upTo())
        : " of " + DayProse.of(source.published());
  }

  /** Who reports a snippet besides its publishers; nobody, each once. */
  List<String> reporters(List<Citation> cites) {
    List<String> names = new ArrayList<>();
    for (Citation cite : cites) {
      if (cite.saidBy() != null && !names.contains(name(cite.saidBy()))) {
        names.add(name(cite.saidBy()));
      }
    }
    return names;
  }

  /** {@code a, b and c}. */
  static String joined(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** {@code paragraphs 8 and 9}, as they stand there; places of other kinds one by one. */
  private static String places(List<String> places) {
    List<String> numbers = new ArrayList<>();
    for (String place : places) {
      if (!place.startsWith(PARAGRAPH) || place.indexOf(',') >= 0) {
        return String.join(", and ", places);
      }
      numbers.add(place.substring(PARAGRAPH.length()));
    }
    if (numbers.size() < 2) {
      return String.join("", places);
    }
    numbers.sort(new ByNumber());
    return "paragraphs " + joined(numbers);
  }

  /** By value, however many digits. */
  private static final class ByNumber implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      int longer = Integer.compare(a.length(), b.length());
      return longer == 0 ? a.compareTo(b) : longer;
    }
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
