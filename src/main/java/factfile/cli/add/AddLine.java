package factfile.cli.add;

import factfile.cli.host.UserError;
import factfile.cli.line.CommandFlags;
import factfile.cli.line.Definition;
import factfile.cli.line.Flag;
import factfile.cli.line.KeyOptions;
import factfile.cli.line.Options;
import factfile.cli.line.Wanted;
import factfile.draft.propose.CheckOffer;
import factfile.edit.Given;
import factfile.edit.Kind;
import factfile.format.Key;
import factfile.format.KeyType;
import factfile.model.record.Item;
import factfile.wording.entry.PlainDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command line says is to be added.
 *
 * @param kind null where it has to be asked for
 * @param id null where none is given
 */
record AddLine(Kind kind, String id, Given given) {
  /**
   * @throws UserError where a key does not belong to the kind
   */
  static AddLine of(Definition definition, Options options, Conversions conversions) {
    List<String> words = options.words();
    Kind kind = words.isEmpty() ? null : KeyOptions.kind(words.get(0));
    String id = words.size() < 2 ? null : words.get(1);
    Map<String, List<String>> values = values(definition, options);
    if (kind == null && !values.isEmpty()) {
      throw UserError.usage(
          "what is to be added?", "factfile add KIND: " + String.join(", ", Kind.words()));
    }
    Given given = new Given(kind, id, values, options.value(CommandFlags.KEY_SAID_BY));
    if (kind != null && given.unknown() != null) {
      throw UserError.usage(
          KeyOptions.option(given.unknown()) + " does not belong to " + KeyOptions.article(kind),
          kind.word() + " takes " + KeyOptions.options(kind));
    }
    return kind == null
        ? new AddLine(null, id, given)
        : new AddLine(kind, id, converted(given, conversions));
  }

  /**
   * The same with its dates as bases have them.
   *
   * @throws UserError where one can be read in several ways
   */
  private static Given converted(Given given, Conversions conversions) {
    Map<String, List<String>> values = new LinkedHashMap<>(given.values());
    for (Map.Entry<String, List<String>> each : values.entrySet()) {
      KeyType type = given.kind().key(each.getKey()).type();
      for (String text : each.getValue()) {
        PlainDate refused = Conversions.refused(type, text);
        if (refused != null) {
          throw UserError.usage(
              KeyOptions.option(each.getKey()) + ": " + refused.trouble(), refused.remedy());
        }
      }
      each.setValue(conversions.of(type, each.getValue()));
    }
    return new Given(given.kind(), given.id(), values, given.said());
  }

  private static Map<String, List<String>> values(Definition definition, Options options) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Flag flag : definition.flags()) {
      if (flag.group() == Flag.Group.KEYS
          && !flag.equals(CommandFlags.KEY_SAID_BY)
          && options.has(flag)) {
        List<String> given = options.arguments().all(flag);
        values.put(KeyOptions.key(flag), flag.takesValue() ? given : List.of("true"));
      }
    }
    return values;
  }

  /**
   * A new record; or, where there is one of that id and only its part is given, more of it.
   *
   * @throws UserError where a key is missing without which nothing can be made
   */
  Wanted wanted(Adder adder) {
    Item there = id == null ? null : adder.existing(kind, id);
    if (there != null && kind.part() != null && given.beyondPart() == null) {
      return Wanted.more(kind, there, given.part());
    }
    if (there != null) {
      throw UserError.usage(
          "there is " + KeyOptions.article(kind) + " `" + id + "` already, at " + there.position(),
          kind.part() == null
              ? "take another id, or edit that line"
              : "take another id; what grows is `" + kind.part() + "`: " + partOptions());
    }
    if (!given.values().containsKey(kind.naming()) && kind.part() != null) {
      throw UserError.usage(
          "there is no " + kind.word() + (id == null ? "" : " `" + id + "`") + " yet",
          "a new one needs "
              + KeyOptions.option(kind.naming())
              + "; `factfile help add` lists the rest");
    }
    String proposed = id == null ? Slug.of(given, adder) : id;
    if (proposed.isEmpty()) {
      throw UserError.usage(
          "this " + kind.word() + " needs an id",
          kind == Kind.TERM ? "factfile add term RESOLUTION/NAME" : "factfile add KIND ID");
    }
    return Wanted.records(
        kind, List.of(new Given(kind, proposed, given.values(), given.said()).record()));
  }

  /**
   * The same with the words for prose that its title proposes.
   *
   * @throws UserError where it can have none
   */
  AddLine checked(Adder adder) {
    if (kind.checkOptions().isEmpty()) {
      throw UserError.usage(
          "`--check` does not belong to " + KeyOptions.article(kind),
          "prose is held against events, counts and deadlines, and against what offices are called");
    }
    if (!given.values().containsKey(kind.naming())) {
      throw UserError.usage(
          "`--check` makes words of " + KeyOptions.option(kind.naming()),
          "give that, or edit the record");
    }
    CheckOffer offer = CheckOffer.of(kind, given.values(), adder.base());
    return new AddLine(kind, id, offer.with(given));
  }

  private String partOptions() {
    List<String> options = new ArrayList<>();
    for (Key key : kind.partKeys()) {
      options.add(KeyOptions.option(key.option()));
    }
    return String.join(", ", options);
  }
}
