package factfile.cli.add;

import factfile.answer.Span.Tone;
import factfile.cli.complete.ArgumentValues;
import factfile.cli.complete.KeyValues;
import factfile.cli.host.Ansi;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Candidate;
import factfile.cli.line.KeyOptions;
import factfile.cli.line.OutputOptions;
import factfile.cli.line.Question;
import factfile.edit.Given;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.format.KeyType;
import factfile.load.link.PartCheck;
import factfile.model.record.Item;
import factfile.model.record.Source;
import factfile.model.text.Problem;
import factfile.render.visible.Visible;
import factfile.render.visible.Wrapped;
import factfile.shell.Asker;
import factfile.wording.entry.PlainDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The questions for the keys of a record, each asked until its answer can stand. */
final class Interview {
  /** As wide as the longest key, and a little more. */
  private static final int WIDTH = 13;

  private static final String INDENT = " ".repeat(WIDTH);

  /** The answer that leaves out all that may be left out. */
  private static final String REST = ".";

  private final Host host;
  private final Adder adder;
  private final Asker asker;
  private final boolean color;
  private final int columns;

  Interview(Host host, Adder adder, Asker asker, OutputOptions output) {
    this.host = host;
    this.adder = adder;
    this.asker = asker;
    this.color = output.isColored(host, true);
    this.columns = output.columns(host);
  }

  /** The user wants to answer no more. */
  static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** What is to be added. */
  Kind kind() {
    String meaning = String.join(", ", Kind.words());
    while (true) {
      Question question =
          new Question(meaning, typed -> Candidate.matching(KeyValues.kinds(), typed));
      String word = answer("add", "", question);
      try {
        return KeyOptions.kind(word);
      } catch (UserError e) {
        refuse(e.getMessage(), e.fix());
      }
    }
  }

  /** Whether to write it: {@code y}, {@code n}, or a key to change. */
  String verdict(Kind kind, Item there, boolean sound) {
    List<String> answers = new ArrayList<>(sound ? List.of("y", "n") : List.of("n"));
    for (Key key : keys(kind, there)) {
      answers.add(key.option());
    }
    String meaning = sound ? "y, n, or a key to change" : "a key to mend, or n";
    while (true) {
      String prompt = sound ? "add it?" : "mend it";
      String answer = answer(prompt, "", meaning, answers);
      String full = answer.equals("yes") ? "y" : answer.equals("no") ? "n" : answer;
      if (answers.contains(full)) {
        return full;
      }
      refuse("`" + answer + "` is none of the answers", String.join(", ", answers));
    }
  }

  /** All keys, one after the other. */
  void askAll(Kind kind, Item there, Map<String, List<String>> values) {
    boolean rest = false;
    for (Key key : keys(kind, there)) {
      boolean idle = isPart(kind, key) && there == null && !hasPart(kind, values);
      boolean known = key.type() == KeyType.ID && values.containsKey("id");
      if (!known && !idle && (!rest || isRequired(kind, there, key))) {
        rest |= ask(kind, there, key, values);
      }
    }
  }

  /** Those of the record, its citation last; or those of what grows. */
  private static List<Key> keys(Kind kind, Item there) {
    if (there != null) {
      return kind.partKeys();
    }
    List<Key> keys = new ArrayList<>(kind.keys());
    keys.removeIf(key -> key.option().equals("cite"));
    for (Key key : kind.partKeys()) {
      if (Key.asked(kind.keys(), key.option()) == null) {
        keys.add(key);
      }
    }
    Key cite = Key.asked(kind.keys(), "cite");
    if (cite != null) {
      keys.add(cite);
    }
    return keys;
  }

  private static boolean isPart(Kind kind, Key key) {
    return kind.partKeys().indexOf(key) > 0 && Key.asked(kind.keys(), key.option()) == null;
  }

  private static boolean hasPart(Kind kind, Map<String, List<String>> values) {
    return values.containsKey(kind.partKeys().get(0).option());
  }

  /** A new count has a value; a new deadline need not have ended. */
  private static boolean isRequired(Kind kind, Item there, Key key) {
    boolean inPart = Key.asked(kind.keys(), key.option()) == null;
    return key.isRequired() && (!inPart || there != null || kind == Kind.COUNT);
  }

  /**
   * Asks for one key and puts its answer among the values; an empty one takes it away.
   *
   * @return whether the rest is to be left out
   */
  boolean ask(Kind kind, Item there, Key key, Map<String, List<String>> values) {
    boolean required = isRequired(kind, there, key);
    String text = proposed(kind, key, values);
    String meaning = required ? key.meaning() : key.meaning() + "; or nothing";
    while (true) {
      text = answer(key.option(), text, new Question(meaning, typed -> values(key, typed)));
      boolean rest = text.equals(REST);
      List<String> items = rest ? List.of() : converted(key, items(key, text));
      if (items.isEmpty() && required) {
        refuse(KeyOptions.article(kind) + " has to have one", key.meaning());
        text = "";
      } else if (items.isEmpty()) {
        values.remove(key.option());
        return rest;
      } else if (suits(kind, key, items)) {
        values.put(key.option(), items);
        return false;
      }
    }
  }

  private List<Candidate> values(Key key, String typed) {
    return new KeyValues(adder.base()).of(key, typed);
  }

  private String proposed(Kind kind, Key key, Map<String, List<String>> values) {
    if (values.containsKey(key.option())) {
      return String.join(", ", values.get(key.option()));
    }
    if (key.type() == KeyType.ID) {
      return Slug.of(new Given(kind, null, values, null), adder);
    }
    List<Source> sources = adder.base().sources();
    boolean one = key.type() == KeyType.CITATION && sources.size() == 1;
    return one ? sources.get(0).id() + "#" : "";
  }

  /** Dates as bases have them; says what was made of what. */
  private List<String> converted(Key key, List<String> items) {
    Conversions conversions = new Conversions();
    List<String> converted = conversions.of(key.type(), items);
    for (String told : conversions.told()) {
      host.out().println(INDENT + Visible.text(told));
    }
    return converted;
  }

  /** Ids are parted by blanks, too; names have some. */
  static List<String> items(Key key, String text) {
    List<String> items = new ArrayList<>();
    boolean names = key.type() == KeyType.TEXT || key.type() == KeyType.CITATION;
    String parting = !key.many() ? "\n" : names ? "," : "[,\\s]";
    for (String item : text.split(parting, -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  /** Whether it can stand, as far as it can be told by itself. */
  private boolean suits(Kind kind, Key key, List<String> items) {
    if (key.type() == KeyType.ID && adder.isTaken(items.get(0))) {
      refuse("`" + items.get(0) + "` is taken", "every id stands for one thing");
      return false;
    }
    for (String item : items) {
      PlainDate refused = Conversions.refused(key.type(), item);
      if (refused != null) {
        refuse(refused.trouble(), refused.remedy());
        return false;
      }
    }
    Given alone = new Given(kind, null, Map.of(key.option(), items), null);
    List<Problem> problems =
        new PartCheck(adder.base()).problems(kind.list(), alone.alone(key.option()));
    for (Problem problem : problems) {
      refuse(problem.message(), problem.fix());
    }
    return problems.isEmpty();
  }

  private String answer(String prompt, String initial, String meaning, List<String> words) {
    Question question = new Question(meaning, typed -> ArgumentValues.words(words, "", typed));
    return answer(prompt, initial, question);
  }

  /**
   * @throws GivenUp where there is none
   */
  private String answer(String prompt, String initial, Question question) {
    host.out().flush();
    String name = prompt + " ".repeat(Math.max(1, WIDTH - prompt.length()));
    String answer = asker.ask(color ? Ansi.bold(name) : name, initial, question);
    if (answer == null) {
      throw new GivenUp();
    }
    return answer.strip();
  }

  private void refuse(String message, String fix) {
    for (String line : Wrapped.lines(message, columns - WIDTH)) {
      host.out().println(INDENT + Ansi.paint(line, Tone.BAD, color));
    }
    for (String line : fix == null ? List.<String>of() : Wrapped.lines(fix, columns - WIDTH)) {
      host.out().println(INDENT + line);
    }
    host.out().flush();
  }
}
