package factfile.cli.source;

import factfile.answer.Column;
import factfile.cli.ask.Query;
import factfile.cli.base.Asking;
import factfile.cli.base.BaseDoor;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Command;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.KeyOptions;
import factfile.cli.line.Options;
import factfile.edit.Kind;
import factfile.load.base.Loaded;
import factfile.model.base.FactBase;
import factfile.model.record.Source;
import factfile.model.text.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Documents of sources: {@code source add}, {@code source show}, {@code source verify}. */
public final class SourceCommand implements Command {
  /** Which options belong to which verb alone. */
  private enum Verb {
    ADD(CommandFlags.ID, CommandFlags.KEEP, CommandFlags.DRY_RUN, CommandFlags.INTO),
    SHOW,
    VERIFY(CommandFlags.ALL);

    private final List<Flag> own;

    Verb(Flag... own) {
      this.own = List.of(own);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
      List<String> words = new ArrayList<>();
      for (Verb verb : values()) {
        words.add(verb.word());
      }
      return words;
    }

    /** The one whose option it is; null for what all have. */
    static Verb of(Flag flag) {
      if (flag.group() == Flag.Group.KEYS) {
        return ADD;
      }
      for (Verb verb : values()) {
        if (verb.own.contains(flag)) {
          return verb;
        }
      }
      return null;
    }
  }

  @Override
  public Definition definition() {
    return Definition.of(
            "source",
            "The document of a source: added, shown with what rests on it, verified.",
            "factfile source add page.html --id article",
            "factfile source add - --id radio --publisher Radio --published 2031-03-05",
            "factfile source show article",
            "factfile source verify",
            "factfile source verify article page.html")
        .takes(
            new Definition.Operand(
                "add|show|verify FILE|ID",
                "What to do: `add FILE`, `show ID [FILE]`, `verify [ID [FILE]]`; - is stdin.",
                1,
                3))
        .with(
            CommandFlags.ID,
            CommandFlags.KEEP,
            CommandFlags.ALL,
            CommandFlags.DRY_RUN,
            CommandFlags.INTO)
        .with(KeyOptions.flags(Kind.SOURCE))
        .with(Flag.Group.OUTPUT)
        .with(Flag.Group.BASE);
  }

  @Override
  public List<? extends Column<?>> columns() {
    return Query.common(DocumentRows.COLUMNS, SourceVerify.COLUMNS);
  }

  @Override
  public List<? extends Column<?>> everyColumn() {
    return Query.either(DocumentRows.COLUMNS, SourceVerify.COLUMNS);
  }

  @Override
  public List<List<? extends Column<?>>> shapes() {
    return List.of(DocumentRows.COLUMNS, SourceVerify.COLUMNS);
  }

  @Override
  public int run(Host host, Options options) {
    Verb verb = verb(options);
    List<String> words = options.words().subList(1, options.words().size());
    return switch (verb) {
      case ADD -> {
        count(words, 1, 1, "`source add` takes one document", "factfile source add FILE --id ID");
        yield new SourceAdd(host, options).run(words.get(0));
      }
      case SHOW -> {
        count(
            words,
            1,
            2,
            "`source show` takes a source, and its document where no copy is kept",
            "factfile source show ID [FILE]");
        yield show(host, options, words);
      }
      case VERIFY -> {
        count(
            words,
            0,
            2,
            "`source verify` takes a source and its document",
            "factfile source verify [ID [FILE]]");
        yield verify(host, options, words);
      }
    };
  }

  private static Verb verb(Options options) {
    String word = options.words().get(0);
    int at = Verb.words().indexOf(word);
    if (at < 0) {
      String nearest = Nearest.to(word, Verb.words());
      throw UserError.usage(
          "`source` does not know `" + word + "`",
          nearest == null
              ? "factfile source add FILE --id ID, source show ID, or source verify"
              : "did you mean `" + nearest + "`?");
    }
    Verb verb = Verb.values()[at];
    for (Flag flag : options.arguments().values().keySet()) {
      Verb owner = Verb.of(flag);
      if (owner != null && owner != verb) {
        throw UserError.usage(
            flag.longName() + " belongs to `source " + owner.word() + "`", "leave it out");
      }
    }
    return verb;
  }

  private static void count(List<String> words, int least, int most, String message, String fix) {
    if (words.size() < least || words.size() > most) {
      throw UserError.usage(message, fix);
    }
  }

  private static int show(Host host, Options options, List<String> words) {
    String id = words.get(0);
    try (BaseDoor door = new BaseDoor(host, options.base(), options.output())) {
      Path folder = door.found().path();
      return door.answer(
          new Asking<Integer>() {
            @Override
            public Integer of(FactBase base) {
              String file = words.size() < 2 ? null : words.get(1);
              return SourceShow.run(host, options, base, folder, source(base, id), file);
            }
          });
    }
  }

  private static int verify(Host host, Options options, List<String> words) {
    String id = words.isEmpty() ? null : words.get(0);
    try (BaseDoor door = new BaseDoor(host, options.base(), options.output())) {
      Loaded loaded = door.load();
      if (loaded.base() == null) {
        throw UserError.input("the base cannot be read", "`factfile check` lists what is wrong");
      }
      if (id != null) {
        source(loaded.base(), id);
      }
      return new SourceVerify(host, options, loaded)
          .run(door.found().path(), id, words.size() < 2 ? null : words.get(1));
    }
  }

  private static Source source(FactBase base, String id) {
    Source source = base.source(id);
    if (source == null) {
      List<String> ids = new ArrayList<>();
      for (Source each : base.sources()) {
        ids.add(each.id());
      }
      String nearest = Nearest.to(id, ids);
      throw UserError.usage(
          "there is no source `" + id + "`",
          nearest == null ? "`factfile sources` lists them" : "did you mean `" + nearest + "`?");
    }
    return source;
  }
}
