package factfile.draft.name;

import factfile.model.record.EntityKind;
import factfile.prose.names.NameMention;
import factfile.prose.names.NameTable;
import factfile.wording.DayMention;
import factfile.wording.DayReader;
import factfile.wording.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the names of a document that the base does not have. */
public final class Strangers {
  private final NameTable known;
  private final Map<String, NameVotes> votes = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> shortNames = new LinkedHashMap<>();
  private final Set<String> spellings = new LinkedHashSet<>();
  private final Set<String> small = new LinkedHashSet<>();
  private final Set<String> inside = new LinkedHashSet<>();

  private Strangers(NameTable known) {
    this.known = known;
  }

  /**
   * A sentence of the document.
   *
   * @param at its place: {@code p4s2}
   */
  public record Passage(List<Token> tokens, String at) {}

  public static List<Stranger> in(List<Passage> sentences, NameTable known) {
    Strangers found = new Strangers(known);
    for (Passage sentence : sentences) {
      found.noteInside(sentence.tokens());
    }
    for (Passage sentence : sentences) {
      found.count(sentence);
    }
    return found.all();
  }

  private boolean[] taken(List<Token> tokens) {
    boolean[] taken = new boolean[tokens.size()];
    for (NameMention name : known.in(tokens, List.of())) {
      for (int at = name.at().from(); at < name.at().to(); at++) {
        taken[at] = true;
      }
    }
    for (DayMention day : DayReader.read(tokens, null)) {
      for (int at = day.first(); at < day.end(); at++) {
        taken[at] = true;
      }
    }
    return taken;
  }

  /** Words that have a capital where no sentence begins. */
  private void noteInside(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isWord() && !token.isCapitalised()) {
        small.add(token.word());
      }
    }
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.get(at).isCapitalised() && !opens(tokens, at)) {
        inside.add(tokens.get(at).word());
      }
      Token token = tokens.get(at);
      if (token.isCapitalised() && !token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
        spellings.add(token.text());
      }
    }
  }

  private static boolean opens(List<Token> tokens, int at) {
    boolean closing =
        at > 1 && tokens.get(at - 2).is(",") && "\"’'".contains(tokens.get(at - 1).text());
    return at == 0 || (!closing && "“\"‘':;—–(".contains(tokens.get(at - 1).text()));
  }

  private void count(Passage sentence) {
    List<Token> tokens = sentence.tokens();
    for (NameChain chain : NameChain.in(tokens, taken(tokens))) {
      NameChain own = withoutOpening(tokens, chain);
      if (own == null
          || isAdjective(tokens, own)
          || NameWords.isParty(tokens, own.name())
          || NameWords.isShort(tokens, own.name())) {
        continue;
      }
      List<Token> words = tokens.subList(own.name().from(), own.name().to());
      String text = spelling(NameVotes.text(tokens, own.name()));
      NameVotes voted = votes.computeIfAbsent(text, name -> new NameVotes(words));
      places.putIfAbsent(text, sentence.at());
      voted.count(tokens, own, own.isTitled());
      noteShort(tokens, own, text);
    }
  }

  /** The capital that begins a sentence may be that of any word. */
  private NameChain withoutOpening(List<Token> tokens, NameChain chain) {
    int first = chain.title().from();
    boolean doubted =
        opens(tokens, first)
            && !inside.contains(tokens.get(first).word())
            && !NameVotes.isCapitals(tokens.get(first));
    if (!doubted || chain.isTitled()) {
      return chain;
    }
    boolean alone = chain.name().to() - chain.name().from() == 1;
    return alone ? null : chain;
  }

  /** {@code Indonesian rescuers}: no name of its own. */
  private static boolean isAdjective(List<Token> tokens, NameChain chain) {
    boolean alone = chain.name().to() - chain.name().from() == 1;
    String word = tokens.get(chain.name().from()).word();
    boolean ending =
        word.endsWith("ian")
            || word.endsWith("ans")
            || word.endsWith("ists")
            || word.endsWith("crats")
            || word.endsWith("ians")
            || word.endsWith("ese")
            || word.endsWith("ish")
            || word.endsWith("american")
            || word.endsWith("americans")
            || word.endsWith("eans")
            || word.endsWith("ean")
            || word.endsWith("israeli")
            || word.endsWith("iraqi")
            || word.endsWith("german")
            || word.endsWith("french")
            || word.endsWith("dutch");
    return alone && ending;
  }

  /** {@code World Health Organization (WHO)}. */
  private void noteShort(List<Token> tokens, NameChain chain, String text) {
    int open = chain.name().to();
    boolean bracket =
        open + 2 < tokens.size() && tokens.get(open).is("(") && tokens.get(open + 2).is(")");
    if (bracket && NameVotes.isCapitals(tokens.get(open + 1))) {
      shortNames.put(tokens.get(open + 1).text(), text);
    }
  }

  /** As the document mostly has it: a place in a dateline stands in capitals. */
  private String spelling(String name) {
    boolean shouted = name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
    if (shouted) {
      for (String other : spellings) {
        if (other.equalsIgnoreCase(name)) {
          return other;
        }
      }
    }
    return name;
  }

  private List<Stranger> all() {
    Map<String, String> surnames = new LinkedHashMap<>();
    for (NameVotes each : votes.values()) {
      Token last = each.words().get(each.words().size() - 1);
      if (each.words().size() > 1 && votes.containsKey(last.text()) && isPersonal(each)) {
        surnames.putIfAbsent(last.text(), each.text());
        each.countSurname();
      }
    }
    noteInitials();
    for (NameVotes each : votes.values()) {
      each.countCommon(small);
      String longer = longer(each);
      boolean known = surnames.containsKey(each.text()) || shortNames.containsKey(each.text());
      if (longer != null && !known) {
        parts.put(each.text(), longer);
      }
    }
    List<Stranger> all = new ArrayList<>();
    for (NameVotes each : votes.values()) {
      String name = each.text();
      EntityKind kind = each.kind();
      boolean other =
          surnames.containsKey(name) || shortNames.containsKey(name) || parts.containsKey(name);
      if (kind != null && !other) {
        all.add(new Stranger(name, kind, aliases(name), each.office(), places.get(name)));
      }
    }
    return all;
  }

  /** {@code GE} after {@code General Electric Co}: the one name before it that has its letters. */
  private void noteInitials() {
    List<String> before = new ArrayList<>();
    for (NameVotes each : votes.values()) {
      String name = each.text();
      boolean letters = each.words().size() == 1 && NameVotes.isCapitals(each.words().get(0));
      if (letters && !shortNames.containsKey(name)) {
        List<String> whole = new ArrayList<>(before);
        whole.removeIf(other -> !NameWords.initials(other).equals(name));
        if (whole.size() == 1) {
          shortNames.put(name, whole.get(0));
        }
      }
      before.add(name);
    }
  }

  /** The one longer name that it begins or ends: {@code Alden} of {@code Alden Capital}. */
  private String longer(NameVotes part) {
    String name = part.text();
    String found = null;
    for (NameVotes each : votes.values()) {
      String whole = each.text();
      boolean person =
          each.kind() == EntityKind.PERSON
              && (NameVotes.isCapitals(part.words().get(0)) || hasTitle(each));
      boolean begins = !person && whole.startsWith(name + " ") && each.words().size() < 5;
      boolean ends = whole.endsWith(" " + name) && part.words().size() > 1;
      if ((begins && !NameWords.isCountry(name)) || ends) {
        if (found != null) {
          return null;
        }
        found = whole;
      }
    }
    return found;
  }

  private static boolean hasTitle(NameVotes votes) {
    boolean title = false;
    for (Token word : votes.words()) {
      title |= NameWords.isTitle(word.word());
    }
    return title;
  }

  private static boolean isPersonal(NameVotes votes) {
    for (Token word : votes.words()) {
      if (NameWords.head(word.word()) != null || NameWords.isPlaceWord(word.word())) {
        return false;
      }
    }
    return true;
  }

  private List<String> aliases(String name) {
    List<String> aliases = new ArrayList<>();
    for (Map<String, String> each : List.of(shortNames, parts)) {
      each.forEach(
          (small, whole) -> {
            if (whole.equals(name)) {
              aliases.add(small);
            }
          });
    }
    return aliases;
  }
}
