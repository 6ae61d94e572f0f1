package factfile.cli.read;

import factfile.draft.propose.CheckWords;
import factfile.draft.propose.Proposal;
import factfile.edit.IdWords;
import factfile.edit.Kind;
import factfile.format.KeyType;
import factfile.model.base.FactBase;
import factfile.model.date.Edtf;
import factfile.model.date.EdtfException;
import factfile.model.part.Index;
import factfile.model.record.Count;
import factfile.model.record.EntityKind;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;

/** Puts what somebody types into the form in view: names become ids, days become dates. */
final class Mending {
  private final ReadSession session;

  Mending(ReadSession session) {
    this.session = session;
  }

  /**
   * @param text empty to leave the value out
   * @return whether it could be put there; else what is wrong is told
   */
  boolean mend(FormLine line, String text) {
    if (line.newcomer() != null) {
      String wrong = session.material().newcomers().change(line.newcomer(), text, session.base());
      if (wrong != null) {
        session.tell(wrong);
      }
      return wrong == null;
    }
    Proposal form = session.form();
    if (line.key() != null && line.key().type() == KeyType.ID) {
      return call(form, text);
    }
    List<String> values = new ArrayList<>();
    for (String item : items(line, text)) {
      values.add(value(line, item));
    }
    Proposal mended = RecordForm.with(form, line, values);
    boolean naming = line.path().equals(List.of(form.kind().naming()));
    if (naming && !values.isEmpty()) {
      mended = checked(mended, values.get(0));
    }
    session.mend(naming || !mended.keys().containsKey("id") ? named(mended) : mended);
    return true;
  }

  /** A record that somebody names gets the words for prose that its name proposes. */
  private Proposal checked(Proposal form, String naming) {
    CheckWords words = CheckWords.of(form.kind(), naming, session.base());
    boolean grown = GrownCount.of(form, session.base()) != null;
    return words.isEmpty() || grown || form.keys().containsKey("check")
        ? form
        : RecordForm.checked(form, words);
  }

  private static List<String> items(FormLine line, String text) {
    boolean many = line.key() != null && line.key().many();
    List<String> items = new ArrayList<>();
    for (String item : many ? text.split(",", -1) : new String[] {text}) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  private String value(FormLine line, String item) {
    KeyType type = line.key() == null ? KeyType.ENTITY : line.key().type();
    return switch (type) {
      case ENTITY -> session.material().newcomers().named(item, kindOf(line), session.base());
      case DATE, DATING, DAY, EDGE -> date(item);
      default -> item;
    };
  }

  /** What a key names most likely. */
  private static EntityKind kindOf(FormLine line) {
    return line.path().contains("place") ? EntityKind.PLACE : EntityKind.PERSON;
  }

  /** A date as the format has it; what is none is left as it is, and judged with the record. */
  private String date(String typed) {
    try {
      Edtf.parse(typed);
      return typed;
    } catch (EdtfException e) {
      String read = session.material().reader().day(typed);
      return read == null ? typed : read;
    }
  }

  private boolean call(Proposal form, String id) {
    boolean taken = session.base().find(Index.ID, id).size() > 0;
    boolean grows = GrownCount.of(RecordForm.called(form, id), session.base()) != null;
    if (id.isEmpty() || (taken && !grows)) {
      session.tell(id.isEmpty() ? "it has to have an id" : "`" + id + "` is taken");
      return false;
    }
    session.mend(RecordForm.called(form, id));
    return true;
  }

  /**
   * With an id of the words that name it; a count that is called as one of the base is one more
   * value of that.
   */
  private Proposal named(Proposal form) {
    String naming = String.valueOf(form.keys().get(form.kind().naming()));
    if (form.kind() == Kind.COUNT) {
      for (Fact fact : session.base().facts(FactKind.COUNT)) {
        boolean same = FoldedWords.fold(fact.title()).equals(FoldedWords.fold(naming));
        if (fact instanceof Count && (same || fact.id().equals(naming))) {
          return RecordForm.called(form, fact.id());
        }
      }
    }
    String newcomer =
        form.kind() == Kind.ENTITY
            ? session.material().newcomers().existing(naming, session.base())
            : null;
    if (newcomer != null) {
      return RecordForm.called(form, newcomer);
    }
    Object speaker = form.keys().get("speaker");
    String words = speaker instanceof String id ? id + " " + naming : naming;
    String made = IdWords.of(words);
    String before = form.kind() == Kind.TERM ? session.material().forms().resolution() + "/" : "";
    return RecordForm.called(form, free(before + (made.isEmpty() ? form.kind().word() : made)));
  }

  private String free(String wanted) {
    FactBase base = session.base();
    String free = wanted;
    for (int i = 2;
        base.find(Index.ID, free).size() > 0
            || session.offers().has(free)
            || session.material().newcomers().get(free) != null;
        i++) {
      free = wanted + "-" + i;
    }
    return free;
  }

  /** The values of counts that are proposed from the sentence in view. */
  List<String> proposedValues() {
    List<String> values = new ArrayList<>();
    for (Proposal each : session.material().proposals()) {
      if (each.kind() == Kind.COUNT && each.at().equals(session.sentence().at())) {
        values.add(String.valueOf(each.part().get("value")));
      }
    }
    return values;
  }

  /** What stands in a line that names a new record, to be typed over. */
  String wording(Kind kind) {
    if (kind == Kind.COUNT || kind == Kind.ENTITY) {
      return "";
    }
    String words = session.sentence().sentence().text().strip();
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}
