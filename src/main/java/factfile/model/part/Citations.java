package factfile.model.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Lists of citations. */
public final class Citations {
  private Citations() {}

  /** The citations of a slice and of its edges. */
  public static List<Citation> within(Slice slice) {
    List<Citation> all = new ArrayList<>(slice.cites());
    addEdge(all, slice.from());
    addEdge(all, slice.until());
    return all;
  }

  private static void addEdge(List<Citation> all, Edge edge) {
    if (edge != null) {
      addAll(all, edge.cites());
    }
  }

  /** Adds those that are not there yet: another place, or another reporter. */
  public static void addAll(List<Citation> all, List<Citation> more) {
    for (Citation citation : more) {
      if (!containsSame(all, citation)) {
        all.add(citation);
      }
    }
  }

  private static boolean containsSame(List<Citation> all, Citation citation) {
    for (Citation each : all) {
      if (each.text().equals(citation.text()) && Objects.equals(each.saidBy(), citation.saidBy())) {
        return true;
      }
    }
    return false;
  }

  /** Ids of the sources cited, also more than once. */
  public static List<String> sources(List<Citation> cites) {
    List<String> sources = new ArrayList<>(cites.size());
    for (Citation citation : cites) {
      sources.add(citation.source());
    }
    return sources;
  }

  /** Ids of those who report, also more than once. */
  public static List<String> reporters(List<Citation> cites) {
    List<String> reporters = new ArrayList<>();
    for (Citation citation : cites) {
      if (citation.saidBy() != null) {
        reporters.add(citation.saidBy());
      }
    }
    return reporters;
  }

  /** Those that are kept. */
  public static List<Citation> kept(List<Citation> cites, Predicate<Citation> kept) {
    List<Citation> rest = new ArrayList<>(cites.size());
    for (Citation citation : cites) {
      if (kept.test(citation)) {
        rest.add(citation);
      }
    }
    return rest;
  }
}
