package factfile.cli.complete;

import factfile.check.rule.Rule;
import factfile.cli.line.Candidate;
import factfile.cli.line.Commands;
import factfile.cli.line.KeyOptions;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import factfile.model.text.FoldedWords;
import factfile.query.filter.EntityFinder;
import factfile.query.filter.FilterParser;
import factfile.query.filter.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Candidates for the arguments of a command: filters, names, ids. */
public final class ArgumentValues {
  private final FactBase base;

  /**
   * @param base null where there is none; then only what needs none is offered
   */
  ArgumentValues(FactBase base) {
    this.base = base;
  }

  /**
   * @param before the words of the line before the one that is being typed
   */
  List<Candidate> of(Commands command, List<String> before, String typed) {
    return switch (command) {
      case SEARCH, SCHEMA, SHELL, CACHE, COMPLETE -> List.of();
      case CHECK -> rules(before, typed);
      case INIT -> List.of(Candidate.FILES);
      case VERIFY -> List.of(Candidate.FILES);
      case NOTE -> note(before, typed);
      case SOURCE -> document(before, typed);
      case READ -> read(typed);
      case ADD -> added(before, typed);
      case COMPLETION ->
          Candidate.matching(
              List.of(
                  new Candidate("bash", ""), new Candidate("zsh", ""), new Candidate("fish", "")),
              typed);
      case SHOW, CITE, EDIT -> ids(typed);
      case WHO -> who(typed);
      default -> filter("", typed);
    };
  }

  private static List<Candidate> rules(List<String> before, String typed) {
    List<Candidate> rules = new ArrayList<>();
    for (Rule rule : before.contains("--explain") ? Rule.values() : new Rule[0]) {
      rules.add(new Candidate(rule.id(), rule.meaning()));
    }
    return Candidate.matching(rules, typed);
  }

  private static List<Candidate> note(List<String> before, String typed) {
    if (before.contains("check") || before.contains("refresh")) {
      return List.of(Candidate.FILES);
    }
    return Candidate.matching(
        List.of(
            new Candidate("check", "Find what is no longer so."),
            new Candidate("refresh", "Mend it in place.")),
        typed);
  }

  /** A source, or a document. */
  private List<Candidate> read(String typed) {
    List<Candidate> sources = sources(typed);
    return sources.isEmpty() ? List.of(Candidate.FILES) : sources;
  }

  /** What to do, then a source or a document. */
  private List<Candidate> document(List<String> before, String typed) {
    if (before.contains("add")) {
      return List.of(Candidate.FILES);
    }
    boolean verify = before.contains("verify");
    if (verify || before.contains("show")) {
      boolean named = verify && base != null && base.source(before.get(before.size() - 1)) != null;
      return named ? List.of(Candidate.FILES) : sources(typed);
    }
    return Candidate.matching(
        List.of(
            new Candidate("add", "A document, its source and its fingerprints."),
            new Candidate("show", "A document, and what rests on it."),
            new Candidate("verify", "Whether cited passages are where they were.")),
        typed);
  }

  /** A kind, then what of that kind can grow. */
  private List<Candidate> added(List<String> before, String typed) {
    Kind kind = KeyOptions.kindIn(before);
    if (kind == null) {
      return Candidate.matching(KeyValues.kinds(), typed);
    }
    boolean next = before.get(before.size() - 1).equals(kind.word());
    return next ? new KeyValues(base).existing(kind, typed) : List.of();
  }

  private List<Candidate> who(String typed) {
    List<Candidate> found = new ArrayList<>(entities("", typed));
    if (!typed.isEmpty() || found.isEmpty()) {
      found.addAll(filter("", typed));
    }
    return found;
  }

  /**
   * @param lead what stands before in the same word: {@code not:}
   */
  private List<Candidate> filter(String lead, String typed) {
    int colon = typed.indexOf(':');
    if (colon < 0) {
      List<Candidate> prefixes = new ArrayList<>();
      for (String prefix : FilterParser.PREFIXES) {
        prefixes.add(new Candidate(lead + prefix + ":", FilterParser.meaning(prefix)));
      }
      return Candidate.matching(prefixes, lead + typed);
    }
    String prefix = typed.substring(0, colon);
    String value = typed.substring(colon + 1);
    String whole = lead + prefix + ":";
    return switch (prefix) {
      case "not" -> filter(whole, value);
      case "who", "speaker", "to", "owed_by", "party", "place" -> entities(whole, value);
      case "role" -> words(new Vocabulary(base).offices(), whole, value);
      case "said_by" -> reporters(whole, value);
      case "about" -> about(whole, value);
      case "act" -> words(new Vocabulary(base).acts(), whole, value);
      case "status" -> words(new Vocabulary(base).statuses(), whole, value);
      case "unit" -> words(new Vocabulary(base).units(), whole, value);
      case "kind" -> words(FilterParser.KINDS, whole, value);
      case "tag" -> words(tags(value), whole, value);
      case "source" -> led(sources(value), whole, value);
      case "date" -> led(new DateValues(base).of(value), whole, value);
      case "id" -> led(factIds(value), whole, value);
      case "expr" -> expression(whole, value);
      default -> List.of();
    };
  }

  /** The filter that is being typed; what would want quotes inside is left out. */
  private List<Candidate> expression(String lead, String typed) {
    int start = 1 + Math.max(typed.lastIndexOf(' '), typed.lastIndexOf('('));
    String before = lead + typed.substring(0, start);
    List<Candidate> whole = new ArrayList<>();
    for (Candidate candidate : filter(before, typed.substring(start))) {
      boolean nested = candidate.word().equals(before + "expr:");
      if (!nested && candidate.word().indexOf(' ', before.length()) < 0) {
        whole.add(candidate);
      }
    }
    return whole;
  }

  /** Those whom a source can have it from, then the publishers. */
  private List<Candidate> reporters(String lead, String typed) {
    List<Candidate> found = new ArrayList<>(entities(lead, typed));
    Set<String> publishers = new LinkedHashSet<>();
    if (base != null) {
      for (Source source : base.sources()) {
        publishers.add(source.publisher());
      }
    }
    found.addAll(words(publishers, lead, typed));
    return found;
  }

  private List<Candidate> about(String lead, String typed) {
    List<Candidate> found = new ArrayList<>(entities(lead, typed));
    found.addAll(led(factIds(typed), lead, typed));
    return found;
  }

  public static List<Candidate> words(Iterable<String> words, String lead, String typed) {
    List<Candidate> candidates = new ArrayList<>();
    for (String word : words) {
      candidates.add(new Candidate(word, ""));
    }
    return led(candidates, lead, typed);
  }

  private static List<Candidate> led(List<Candidate> candidates, String lead, String typed) {
    List<Candidate> led = new ArrayList<>();
    for (Candidate candidate : Candidate.matching(candidates, typed)) {
      led.add(new Candidate(lead + candidate.word(), candidate.description()));
    }
    return led;
  }

  /** Each entity once: by its id, else by a name or alias, else by a word of one. */
  private List<Candidate> entities(String lead, String typed) {
    List<Candidate> found = new ArrayList<>();
    if (base == null) {
      return found;
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    for (Entity entity : new EntityFinder(base).begun(typed)) {
      List<String> words = new ArrayList<>(List.of(entity.id()));
      words.addAll(names(entity));
      for (String name : names(entity)) {
        words.addAll(List.of(name.split(" ", -1)));
      }
      for (String word : words) {
        if (word.toLowerCase(Locale.ROOT).startsWith(lower)) {
          found.add(new Candidate(lead + word, entity.name()));
          break;
        }
      }
    }
    return found;
  }

  private static Set<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>(List.of(entity.name()));
    names.addAll(entity.aliases());
    return names;
  }

  /** Tags as the first fact that has them writes them. */
  Set<String> tags(String typed) {
    Set<String> tags = new LinkedHashSet<>();
    if (base != null) {
      for (String key : base.keys(Index.TAG, FoldedWords.fold(typed))) {
        Fact first = base.facts(base.find(Index.TAG, key)).get(0);
        for (String tag : first.tags()) {
          if (FoldedWords.fold(tag).equals(key)) {
            tags.add(tag);
          }
        }
      }
    }
    return tags;
  }

  List<Candidate> sources(String typed) {
    List<Candidate> sources = new ArrayList<>();
    if (base != null) {
      for (Source source : base.sources(base.findBegun(Index.ID, typed))) {
        sources.add(new Candidate(source.id(), source.title()));
      }
    }
    return sources;
  }

  List<Candidate> factIds(String typed) {
    List<Candidate> ids = new ArrayList<>();
    if (base != null) {
      for (Fact fact : base.facts(base.findBegun(Index.ID, typed))) {
        ids.add(new Candidate(fact.id(), fact.title()));
      }
    }
    return ids;
  }

  private List<Candidate> ids(String typed) {
    List<Candidate> ids = new ArrayList<>(factIds(typed));
    if (base != null) {
      for (Entity entity : base.entities(base.findBegun(Index.ID, typed))) {
        ids.add(new Candidate(entity.id(), entity.name()));
      }
    }
    ids.addAll(sources(typed));
    return ids;
  }
}
