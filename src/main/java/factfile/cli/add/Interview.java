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
import factfile.draft.propose.CheckOffer;
import factfile.edit.Given;
import factfile.edit.Kind;
import factfile.edit.Occasion;
import factfile.format.Key;
import factfile.format.KeyType;
import factfile.load.link.PartCheck;
import factfile.model.text.Nearest;
import factfile.model.text.Problem;
import factfile.render.visible.Visible;
import factfile.render.visible.Wrapped;
import factfile.shell.Asker;
import factfile.shell.Prefill;
import factfile.wording.entry.PlainDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private final Suggestions suggestions;
  private final boolean color;
  private final int columns;
  private Kind kind;
  private boolean grows;
  private Questions questions;

  /**
   * @param occasion what was read for the last addition
   */
  Interview(Host host, Adder adder, Asker asker, Occasion occasion, OutputOptions output) {
    this.host = host;
    this.adder = adder;
    this.asker = asker;
    this.suggestions = new Suggestions(adder.base(), occasion);
    this.color = output.isColored(host, true);
    this.columns = output.columns(host);
  }

  /** The user wants to answer no more. */
  static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What the questions are about.
   *
   * @param grows whether a record that is there gets more
   */
  void begin(Kind kind, boolean grows) {
    this.kind = kind;
    this.grows = grows;
    this.questions = new Questions(kind, grows);
  }

  /** The key of that name that can be given. */
  Key key(String option) {
    return questions.key(option);
  }

  /** What is to be added. */
  Kind askKind() {
    String meaning = String.join(", ", Kind.words());
    while (true) {
      Question question =
          new Question(meaning, typed -> Candidate.matching(KeyValues.kinds(), typed));
      String word = answer("add", Prefill.NONE, question);
      try {
        return KeyOptions.kind(word);
      } catch (UserError e) {
        refuse(e.getMessage(), e.fix());
      }
    }
  }

  /**
   * Whether to write it: {@code y}, {@code n}, or a key to add or to change.
   *
   * @param values what is given already
   */
  String verdict(Map<String, List<String>> values, boolean sound) {
    List<String> answers = new ArrayList<>(sound ? List.of("y", "n") : List.of("n"));
    List<String> more = new ArrayList<>();
    for (Key key : questions.more(values)) {
      more.add(key.option());
    }
    answers.addAll(more);
    for (Key key : questions.keys()) {
      if (!answers.contains(key.option())) {
        answers.add(key.option());
      }
    }
    if (!more.isEmpty()) {
      say("more: " + String.join(", ", more));
    }
    String meaning = sound ? "y, n, or a key to add or change" : "a key to mend, or n";
    Prefill initial = Prefill.NONE;
    while (true) {
      String prompt = sound ? "add it?" : "mend it";
      String answer = answer(prompt, initial, meaning, answers);
      String full = answer.equals("yes") ? "y" : answer.equals("no") ? "n" : answer;
      if (answers.contains(full)) {
        return full;
      }
      String nearest = Nearest.to(answer, answers);
      refuse(
          "`" + answer + "` is none of the answers",
          nearest == null ? String.join(", ", answers) : "did you mean `" + nearest + "`?");
      initial = RefusedPart.all(answer);
    }
  }

  /** What is known to matter, one key after the other. */
  void askAll(Map<String, List<String>> values) {
    Key key = questions.next(values, isNamed(values));
    while (key != null) {
      if (isNothingProposed(key, values)) {
        questions.pass(key);
      } else {
        ask(key, values);
      }
      key = questions.next(values, isNamed(values));
    }
  }

  /** Words for prose are asked for only where some can be proposed. */
  private boolean isNothingProposed(Key key, Map<String, List<String>> values) {
    return kind.checkOptions().contains(key.option()) && offer(values).of(key.option()).isEmpty();
  }

  private CheckOffer offer(Map<String, List<String>> values) {
    return CheckOffer.of(kind, values, adder.base());
  }

  /** Asks for a key that the user wants to add or change, and for what that brings with it. */
  void askMore(Key key, Map<String, List<String>> values) {
    Set<String> before = new HashSet<>(values.keySet());
    questions.goOn();
    ask(key, values);
    if (!before.equals(values.keySet())) {
      askAll(values);
    }
  }

  /** Whether there is an id for it, or one can be made. */
  private boolean isNamed(Map<String, List<String>> values) {
    return values.containsKey("id") || !id(values).isEmpty();
  }

  /** The id that would be made of what is given; empty for none. */
  String id(Map<String, List<String>> values) {
    return Slug.of(new Given(kind, null, values, null), adder);
  }

  /** Asks for one key and puts its answer among the values; an empty one takes it away. */
  private void ask(Key key, Map<String, List<String>> values) {
    boolean required = questions.isRequired(key, values);
    Prefill text = proposed(key, values);
    String meaning = required ? key.meaning() : key.meaning() + "; or nothing";
    if (kind.checkOptions().contains(key.option()) && key.name().equals("verbs")) {
      String others = offer(values).others();
      if (!others.isEmpty()) {
        say(INDENT + others);
      }
    }
    if (suggestions.hasDay(key)) {
      meaning = Suggestions.LAST + ": " + suggestions.last(key) + "; " + meaning;
    }
    while (true) {
      String typed =
          answer(
              key.option(), text, new Question(meaning, begun -> suggestions.values(key, begun)));
      boolean rest = typed.equals(REST);
      List<String> items = rest ? List.of() : converted(key, suggestions.items(key, typed));
      if (items.isEmpty() && required) {
        refuse(KeyOptions.article(kind) + " has to have one", key.meaning());
        text = Prefill.NONE;
      } else if (items.isEmpty()) {
        values.remove(key.option());
        questions.pass(key);
        if (rest) {
          questions.passRest(values);
        }
        return;
      } else {
        text = refused(key, typed, items);
        if (text == null) {
          values.put(key.option(), items);
          String due = DueSum.of(kind, grows, key, values);
          if (due != null) {
            say("due" + " ".repeat(WIDTH - 3) + due);
          }
          return;
        }
      }
    }
  }

  private Prefill proposed(Key key, Map<String, List<String>> values) {
    if (values.containsKey(key.option())) {
      return Prefill.of(String.join(", ", values.get(key.option())));
    }
    if (key.type() == KeyType.ID) {
      return Prefill.of(id(values));
    }
    if (kind.checkOptions().contains(key.option())) {
      String words = String.join(", ", offer(values).of(key.option()));
      return new Prefill(words, 0, words.length());
    }
    return key.type() == KeyType.CITATION ? suggestions.cited() : Prefill.NONE;
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

  /** What is wrong with it, as far as it can be told by itself, is to be mended; else null. */
  private Prefill refused(Key key, String typed, List<String> items) {
    if (key.type() == KeyType.ID && adder.isTaken(items.get(0))) {
      refuse("`" + items.get(0) + "` is taken", "every id stands for one thing");
      return RefusedPart.all(typed);
    }
    for (String item : items) {
      PlainDate refused = Conversions.refused(key.type(), item);
      if (refused != null) {
        refuse(refused.trouble(), refused.remedy());
        return RefusedPart.all(typed);
      }
    }
    Given alone = new Given(kind, null, Map.of(key.option(), items), null);
    String yaml = alone.alone(key.option());
    List<Problem> problems = new PartCheck(adder.base()).problems(kind.list(), yaml);
    for (Problem problem : problems) {
      refuse(problem.message(), problem.fix());
    }
    return problems.isEmpty() ? null : RefusedPart.of(typed, items, yaml, problems.get(0));
  }

  /** What stands beside the questions, no wider than the terminal. */
  void say(String text) {
    for (String line : Wrapped.lines(text, columns)) {
      host.out().println(color ? Ansi.faint(line) : line);
    }
    host.out().flush();
  }

  private String answer(String prompt, Prefill initial, String meaning, List<String> words) {
    Question question = new Question(meaning, typed -> ArgumentValues.words(words, "", typed));
    return answer(prompt, initial, question);
  }

  /**
   * @throws GivenUp where there is none
   */
  private String answer(String prompt, Prefill initial, Question question) {
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
