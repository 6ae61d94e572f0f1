package factfile.cli.read;

import factfile.cli.add.RecordAdder;
import factfile.draft.propose.Proposal;
import factfile.model.base.FactBase;
import factfile.query.words.Text;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where somebody is in a document, and what becomes of its proposals. */
final class ReadSession {
  private final ReadMaterial material;
  private final RecordAdder adder;
  private final ReadMemory memory;
  private final Offers offers;
  private final RestingNow resting;
  private final Deque<ReadStep> steps = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();

  private int paragraph;
  private int sentence;
  private Proposal offered;
  private Proposal form;

  ReadSession(ReadMaterial material, RecordAdder adder, ReadMemory memory) {
    this.material = material;
    this.adder = adder;
    this.memory = memory;
    this.offers = new Offers(material.proposals(), adder.base(), material.source().id(), memory);
    this.resting = new RestingNow(material.source().id(), material.document());
    begin();
  }

  private void begin() {
    int left = memory.paragraph();
    paragraph = Math.max(0, Math.min(left - 1, material.paragraphs().size()));
    if (left > 0) {
      tell("here you were, at p" + left);
    }
    if (isAtEnd() || offers.open(here().number()).isEmpty()) {
      goOn(paragraph);
    } else {
      show(offers.open(here().number()).get(0));
    }
  }

  ReadMaterial material() {
    return material;
  }

  FactBase base() {
    return adder.base();
  }

  Offers offers() {
    return offers;
  }

  /** Whether all paragraphs lie behind. */
  boolean isAtEnd() {
    return paragraph >= material.paragraphs().size();
  }

  ReadParagraph here() {
    return material.paragraphs().get(paragraph);
  }

  ReadSentence sentence() {
    List<ReadSentence> sentences = here().sentences();
    return sentences.get(Math.min(sentence, sentences.size() - 1));
  }

  /** The form in view; null for none. */
  Proposal form() {
    return form == null ? null : material.newcomers().applied(form);
  }

  /** Whether the form in view is one of the reader's own. */
  boolean isOwn() {
    return form != null && offered == null;
  }

  /** The number of the proposal in view among those of its paragraph that are open, from 1. */
  int number() {
    return offered == null ? 0 : offers.open(here().number()).indexOf(offered) + 1;
  }

  /** The lines of the form in view: its own, then whom it brings along. */
  List<FormLine> lines() {
    if (form == null) {
      return List.of();
    }
    List<FormLine> lines = new ArrayList<>(RecordForm.lines(form()));
    for (Proposal each : newcomers()) {
      String text = Newcomers.name(each) + ", " + Newcomers.kind(each);
      lines.add(new FormLine("new", List.of(), null, text, each.id()));
    }
    return lines;
  }

  /** The entities that the form brings along. */
  List<Proposal> newcomers() {
    return form == null ? List.of() : material.newcomers().neededBy(form(), adder.base());
  }

  /** What rests on the document now. */
  RestingNow resting() {
    return resting.in(adder.base());
  }

  int taken() {
    return (int) steps.stream().filter(ReadStep::taken).count();
  }

  int passed() {
    return steps.size() - taken();
  }

  void tell(String text) {
    told.add(text);
  }

  List<String> told() {
    return told;
  }

  /** What was said of the key before is of no concern any more. */
  void hush() {
    told.clear();
  }

  private void show(Proposal proposal) {
    offered = proposal;
    form = proposal;
    if (proposal != null) {
      sentence = here().sentence(proposal.at());
    }
  }

  /** A form of the reader's own, or a mended one. */
  void mend(Proposal mended) {
    form = mended;
  }

  void own(Proposal own) {
    offered = null;
    form = own;
  }

  /** Puts a form of the reader's own away. */
  void discard() {
    List<Proposal> open = isAtEnd() ? List.of() : offers.open(here().number());
    show(open.isEmpty() ? null : open.get(0));
  }

  void toParagraph(int step) {
    int to = Math.max(0, Math.min(paragraph + step, material.paragraphs().size()));
    if (to == paragraph) {
      tell(step < 0 ? "this is the first paragraph" : "this is the end");
      return;
    }
    enter(to);
  }

  private void enter(int to) {
    paragraph = to;
    sentence = 0;
    discard();
    remember();
  }

  /** The next or the last sentence, and what is proposed from it. */
  void toSentence(int step) {
    if (isAtEnd()) {
      return;
    }
    int to = sentence + step;
    if (to < 0 || to >= here().sentences().size()) {
      return;
    }
    show(null);
    sentence = to;
    for (Proposal each : offers.open(here().number())) {
      if (each.at().equals(sentence().at())) {
        show(each);
        return;
      }
    }
  }

  /** Another proposal of the paragraph; this one stays open. */
  void toOther(int step) {
    List<Proposal> open = isAtEnd() ? List.of() : offers.open(here().number());
    if (!open.isEmpty()) {
      int at = offered == null ? (step > 0 ? -1 : 0) : open.indexOf(offered);
      show(open.get(Math.floorMod(at + step, open.size())));
    }
  }

  /** The next paragraph that has something open; those between are told. */
  void goOn(int from) {
    int to = from;
    while (to < material.paragraphs().size()
        && offers.open(material.paragraphs().get(to).number()).isEmpty()) {
      to++;
    }
    List<String> without = offers.without(material.paragraphs().subList(from, to));
    if (!without.isEmpty()) {
      tell("nothing is proposed from " + Ranges.of(without) + "; ← goes back");
    }
    enter(to);
  }

  void goOn() {
    if (!isAtEnd()) {
      goOn(paragraph + 1);
    }
  }

  /** Behind the form in view; in its paragraph as long as that has something open. */
  private void advance(int before) {
    List<Proposal> open = offers.open(here().number());
    if (open.isEmpty()) {
      goOn(paragraph + 1);
    } else {
      show(open.get(Math.min(before, open.size() - 1)));
      remember();
    }
  }

  /** Leaves the proposal out, for good. */
  void pass() {
    if (form == null) {
      return;
    }
    if (offered == null) {
      discard();
      return;
    }
    int before = number() - 1;
    steps.push(new ReadStep(false, offered, form, paragraph));
    memory.pass(offered.mark());
    offers.close(offered);
    advance(before);
  }

  /** Writes the form in view, and who comes along with it; or says why not. */
  void take() {
    Proposal record = form();
    List<Proposal> newcomers = newcomers();
    List<String> doubts = form.equals(offered) ? List.of() : material.doubts(record, newcomers);
    RecordAdder.Outcome outcome = adder.add(GrownCount.wanted(record, newcomers, adder.base()));
    outcome.told().forEach(this::tell);
    if (!outcome.written()) {
      tell("nothing was written");
      return;
    }
    doubts.forEach(doubt -> tell("but " + doubt));
    steps.push(new ReadStep(true, offered, form, paragraph));
    if (offered == null) {
      discard();
      return;
    }
    int before = number() - 1;
    memory.take(offered.mark(), record.id());
    offers.close(offered);
    advance(before);
  }

  /** Takes back the last that was taken or passed here. */
  void takeBack() {
    if (steps.isEmpty()) {
      tell("nothing was taken or passed here that could be taken back");
      return;
    }
    ReadStep step = steps.peek();
    if (step.taken()) {
      RecordAdder.Outcome outcome = adder.takeBack();
      outcome.told().forEach(this::tell);
      if (!outcome.written()) {
        return;
      }
    }
    steps.pop();
    paragraph = step.paragraph();
    if (step.offered() == null) {
      own(step.form());
    } else {
      memory.forget(step.offered().mark());
      offers.open(step.offered());
      show(step.offered());
      form = step.form();
    }
    sentence = here().sentence(step.form().at());
    remember();
  }

  private void remember() {
    try {
      memory.keep(paragraph + 1, material.newcomers().same());
    } catch (IOException e) {
      tell("where you are is not remembered: " + e.getMessage());
    }
  }

  /** What came of it, in a line. */
  String summary() {
    return Text.number(taken(), "record")
        + " taken, "
        + passed()
        + " passed; "
        + Text.number(offers.left(), "proposal")
        + " left";
  }
}
