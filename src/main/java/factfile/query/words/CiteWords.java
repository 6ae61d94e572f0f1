package factfile.query.words;

import factfile.model.base.FactBase;
import factfile.model.part.Citation;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.List;

/** Citations in a sentence. */
public final class CiteWords {
  private CiteWords() {}

  public static String of(List<Citation> cites) {
    List<String> texts = new ArrayList<>();
    for (Citation cite : cites) {
      // Of one place several may be quoted.
      if (!texts.contains(cite.text())) {
        texts.add(cite.text());
      }
    }
    return String.join(" ", texts);
  }

  /** The same with each source named once: {@code article#p2 #p4}. */
  public static String brief(List<Citation> cites) {
    StringBuilder brief = new StringBuilder();
    List<String> told = new ArrayList<>();
    String source = null;
    for (Citation cite : cites) {
      if (told.contains(cite.text())) {
        continue;
      }
      told.add(cite.text());
      boolean same = cite.source().equals(source) && cite.at() != null;
      brief.append(brief.length() == 0 ? "" : " ").append(same ? "#" + cite.at() : cite.text());
      source = cite.source();
    }
    return brief.toString();
  }

  /** Whether somebody else than a publisher reports any of it. */
  public static boolean isSecondHand(List<Citation> cites) {
    for (Citation cite : cites) {
      if (cite.saidBy() != null) {
        return true;
      }
    }
    return false;
  }

  /** Who reports it, and where that is told of somebody else than the publisher; each once. */
  public static String reporters(FactBase base, List<Citation> cites) {
    return names(base, cites, true);
  }

  /** The same where the citations stand beside it. */
  public static String speakers(FactBase base, List<Citation> cites) {
    return names(base, cites, false);
  }

  private static String names(FactBase base, List<Citation> cites, boolean where) {
    List<String> names = new ArrayList<>();
    for (Citation cite : cites) {
      boolean second = cite.saidBy() != null && !where;
      String name = second ? Entities.name(base, cite.saidBy()) : reporter(base, cite);
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
    return Entities.and(names);
  }

  private static String reporter(FactBase base, Citation cite) {
    Source source = base.source(cite.source());
    String publisher = source == null ? null : source.publisher();
    if (cite.saidBy() == null) {
      return publisher;
    }
    String speaker = Entities.name(base, cite.saidBy());
    return publisher == null ? speaker : speaker + " (in " + publisher + ")";
  }
}
