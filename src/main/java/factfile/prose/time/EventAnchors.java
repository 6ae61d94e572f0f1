package factfile.prose.time;

import factfile.model.base.FactBase;
import factfile.model.part.Claim;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.prose.forms.Forms;
import factfile.prose.names.Kinship;
import factfile.prose.words.TokenRange;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The events of a base, by the words that name them: {@code the Hamas attack}. */
public final class EventAnchors {
  private static final Set<String> LEADING = Set.of("after", "following", "before", "anniversary");

  private final FactBase base;
  private final Kinship kinship;
  private List<Fact> events = List.of();
  private NamedEvent[] made;

  /** Which events can be named by words that begin so; null until somebody asks. */
  private Map<String, List<Integer>> byFirstWord;

  public EventAnchors(FactBase base, Kinship kinship) {
    this.base = base;
    this.kinship = kinship;
  }

  private Map<String, List<Integer>> byFirstWord() {
    if (byFirstWord == null) {
      events = List.copyOf(base.facts(FactKind.EVENT));
      made = new NamedEvent[events.size()];
      byFirstWord = new HashMap<>();
      Map<String, List<String>> forms = new HashMap<>();
      for (int number = 0; number < events.size(); number++) {
        add((Event) events.get(number), number, forms);
      }
    }
    return byFirstWord;
  }

  /**
   * @param forms of the words of titles, as far as they were needed: titles share theirs
   */
  private void add(Event event, int number, Map<String, List<String>> forms) {
    Claim claim = event.common().claim();
    for (String phrase : claim == null ? List.<String>of() : NamedEvent.phrases(claim)) {
      add(phrase, number);
    }
    for (String word : NamedEvent.ownWords(event.title())) {
      List<String> all = forms.get(word);
      if (all == null) {
        all = Forms.nouns(List.of(word));
        forms.put(word, all);
      }
      for (String form : all) {
        add(form, number);
      }
    }
  }

  private void add(String phrase, int number) {
    List<Token> tokens = Tokens.of(phrase);
    if (!tokens.isEmpty()) {
      byFirstWord.computeIfAbsent(tokens.get(0).word(), word -> new ArrayList<>()).add(number);
    }
  }

  /** Those that may be named behind a token, in the order of the base. */
  private Set<Integer> about(TimeText text, int from) {
    Set<Integer> numbers = new TreeSet<>();
    for (int at = from; at < Math.min(text.size(), from + NamedEvent.LONGEST); at++) {
      numbers.addAll(byFirstWord().getOrDefault(text.word(at), List.of()));
    }
    return numbers;
  }

  /** Whether words stand there that tell a day from what is named behind them. */
  public static boolean isPhraseIn(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at).word();
      boolean day = at > 0 && DayWords.isDay(tokens.get(at - 1).word());
      if (LEADING.contains(word) || (day && word.equals("of"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any event may be named by some words. */
  public boolean isAnyNamed(List<Token> tokens) {
    for (Token token : tokens) {
      if (byFirstWord().containsKey(token.word())) {
        return true;
      }
    }
    return false;
  }

  private NamedEvent event(int number) {
    if (made[number] == null) {
      made[number] = new NamedEvent((Event) events.get(number), base, kinship);
    }
    return made[number];
  }

  /**
   * An event in a text.
   *
   * @param day null where it has no single day
   * @param end the token after its words
   */
  record Found(LocalDate day, int end) {}

  /**
   * The event whose name begins at a token; null where none or several are meant that did not
   * happen on one day.
   */
  Found at(TimeText text, int from) {
    List<NamedEvent.Match> best = new ArrayList<>();
    for (int number : about(text, from)) {
      NamedEvent.Match match = event(number).at(text, from);
      if (match != null) {
        int order = best.isEmpty() ? 0 : match.compareTo(best.get(0));
        if (order > 0) {
          best.clear();
        }
        if (order >= 0) {
          best.add(match);
        }
      }
    }
    return only(best);
  }

  private static Found only(List<NamedEvent.Match> best) {
    Found found = null;
    for (NamedEvent.Match match : best) {
      boolean same = found == null || match.day() == null || match.day().equals(found.day());
      if (match.day() == null || !same) {
        return null;
      }
      int end = found == null ? match.words().to() : Math.max(found.end(), match.words().to());
      found = new Found(match.day(), end);
    }
    return found;
  }

  /** The one day on which all events happened that a sentence names; null for none, or several. */
  LocalDate namedIn(TimeText text, TokenRange within) {
    LocalDate day = null;
    for (int at = within.from(); at < within.to(); at++) {
      Found found = text.is(at, "the", "its", "this", "that") ? at(text, at) : null;
      if (found != null && day != null && !day.equals(found.day())) {
        return null;
      }
      day = found == null ? day : found.day();
    }
    return day;
  }
}
