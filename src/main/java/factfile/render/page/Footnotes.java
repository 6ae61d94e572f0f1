package factfile.render.page;

import factfile.model.part.Citation;
import factfile.model.record.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Citations as footnotes: one a place in a source, in the order in which they are first used. */
public final class Footnotes {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  public Footnotes(List<Source> sources) {
    for (Source source : sources) {
      this.sources.put(source.id(), source);
    }
  }

  /** What a footnote for a citation is called: {@code article-p4}. */
  public static String label(Citation cite) {
    return cite.text().replace('#', '-').replace(':', '-');
  }

  /** The labels of some citations. */
  public List<String> add(List<Citation> cites) {
    List<String> labels = new ArrayList<>();
    for (Citation cite : cites) {
      String label = label(cite);
      if (!labels.contains(label)) {
        if (!texts.containsKey(label)) {
          texts.put(label, text(cite));
          numbers.put(label, texts.size());
        }
        labels.add(label);
      }
    }
    return labels;
  }

  /** The number of a label, from 1. */
  public int number(String label) {
    return numbers.get(label);
  }

  /** What each label stands for. */
  public Map<String, String> texts() {
    return texts;
  }

  private String text(Citation cite) {
    Source source = sources.get(cite.source());
    StringBuilder text = new StringBuilder();
    if (source == null) {
      text.append(cite.source());
    } else {
      text.append(source.publisher());
      if (source.headline() != null) {
        text.append(", “").append(source.headline()).append('”');
      }
      text.append(
          source.published() == null
              ? ", speaks of " + source.upTo().edtf()
              : ", " + source.published().edtf());
    }
    if (cite.at() != null) {
      text.append(", ").append(cite.at());
    }
    if (cite.saidBy() != null) {
      text.append(", said by ").append(cite.saidBy());
    }
    return text.append(url(source)).toString();
  }

  /** Only addresses of the web are offered; anything else could do more than open a page. */
  private static String url(Source source) {
    boolean web =
        source != null
            && source.url() != null
            && (source.url().startsWith("https://") || source.url().startsWith("http://"));
    return web ? ", " + source.url() : "";
  }
}
