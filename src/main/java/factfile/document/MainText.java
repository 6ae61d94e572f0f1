package factfile.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds what a page is about among all that stands on it. */
final class MainText {
  /** What nobody reads as text. */
  private static final String UNREAD =
      "script, style, noscript, template, svg, math, iframe, object, canvas, video, audio, button,"
          + " select, textarea, label, input, dialog, figcaption, [hidden], [aria-hidden=true],"
          + " [style~=(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)],"
          + " [role=doc-noteref], .mw-editsection";

  /** What stands around the text of every page of its kind. */
  private static final String AROUND =
      "nav, footer, aside, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=alert]";

  /** Words of the class or the id of what is no part of an article though it stands in it. */
  private static final Set<String> NAMES =
      Set.of(
          "comments",
          "comment",
          "commentlist",
          "disqus",
          "respond",
          "related",
          "recommended",
          "share",
          "sharing",
          "social",
          "newsletter",
          "subscribe",
          "advert",
          "advertisement",
          "promo",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "cookies",
          "sidebar",
          "byline",
          "caption",
          "infobox",
          "toc",
          "navbox",
          "skip");

  /** Blocks with fewer letters are rather a menu than a text. */
  private static final int DENSE = 40;

  private MainText() {}

  /** The element that holds it; what is no part of it has been taken out. */
  static Element of(org.jsoup.nodes.Document page) {
    Element body = page.body();
    removeUnread(body);
    removeForms(body);
    Element named = named(body);
    int all = weight(body);
    removeAround(body, named);
    return named == null || weight(named) * 4 < all ? densest(body) : named;
  }

  static void removeUnread(Element body) {
    body.select(UNREAD).remove();
    for (Element raised : body.select("sup")) {
      // The number of a footnote.
      Element link = raised.selectFirst("a[href*=#]");
      if (link != null && raised.text().strip().length() < 6) {
        raised.remove();
      }
    }
  }

  /** Some pages are one form, with all of their text in it. */
  private static void removeForms(Element body) {
    for (Element form : body.select("form")) {
      if (weight(form) * 2 > weight(body)) {
        form.unwrap();
      } else {
        form.remove();
      }
    }
  }

  private static Element named(Element body) {
    Element main = heaviest(body, "main, [role=main]");
    Element article = heaviest(main == null ? body : main, "article, [itemprop=articleBody]");
    if (article == null || main == null) {
      return article == null ? main : article;
    }
    // A list of articles is all of the main text.
    return weight(article) * 2 >= weight(main) ? article : main;
  }

  private static Element heaviest(Element within, String selector) {
    Element heaviest = null;
    for (Element each : within.select(selector)) {
      heaviest = heaviest == null || weight(each) > weight(heaviest) ? each : heaviest;
    }
    return heaviest;
  }

  private static int weight(Element element) {
    return element.text().length();
  }

  private static void removeAround(Element body, Element kept) {
    int all = weight(kept == null ? body : kept);
    for (Element around : body.select(AROUND)) {
      removeUnlessText(around, kept, all);
    }
    for (Element header : body.select("header")) {
      // The headline of an article is one of its headings; the rest is about the article.
      header
          .select("p, div:not(:has(h1, h2, h3)), ul, ol, time, address, span:not(:has(*))")
          .stream()
          .filter(each -> each.closest("h1, h2, h3") == null)
          .forEach(Node::remove);
      if (kept == null || header.closest("article, main, [role=main]") == null) {
        removeUnlessText(header, kept, all);
      }
    }
    for (Element each : body.select("[class], [id]")) {
      if (isNamed(each.className()) || isNamed(each.id())) {
        removeUnlessText(each, kept, all);
      }
    }
  }

  /** Whatever it is called: what holds most of the text is no furniture. */
  private static void removeUnlessText(Element element, Element kept, int all) {
    boolean holds = kept != null && (element.equals(kept) || kept.parents().contains(element));
    if (!holds && weight(element) * 2 <= all && element.parent() != null) {
      element.remove();
    }
  }

  private static boolean isNamed(String names) {
    for (String word : names.toLowerCase(Locale.ROOT).split("[\\s_-]+", -1)) {
      if (NAMES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Goes down from the body for as long as one box holds nearly all of the text that is dense:
   * blocks of some length, most of which is no link.
   */
  private static Element densest(Element body) {
    Map<Element, Integer> dense = new HashMap<>();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              int length = text.text().strip().length();
              Element own = text.parent();
              if (length >= DENSE && own != null && own.closest("a") == null) {
                for (Element box = own; box != null; box = box.parent()) {
                  dense.merge(box, length, Integer::sum);
                }
              }
            }
          }
        });
    Element at = body;
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        boolean box = PageWords.isBox(child);
        if (box && dense.getOrDefault(child, 0) * 10 > dense.getOrDefault(at, 0) * 7) {
          next = child;
        }
      }
      if (next == null) {
        return at;
      }
      at = next;
    }
  }
}
