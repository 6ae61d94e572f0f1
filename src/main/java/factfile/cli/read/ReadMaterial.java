package factfile.cli.read;

import factfile.document.Document;
import factfile.document.Paragraph;
import factfile.draft.Drafting;
import factfile.draft.hold.Holding;
import factfile.draft.hold.Refusal;
import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.model.base.FactBase;
import factfile.model.record.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document that is read, and all that is proposed from it. */
final class ReadMaterial {
  private final Source source;
  private final List<Proposal> proposals;
  private final List<ReadParagraph> paragraphs = new ArrayList<>();
  private final Newcomers newcomers;
  private final ParagraphReader reader;
  private final OwnForms forms;
  private final Holding holding;
  private final Document document;

  /**
   * @param folder of the base
   * @param same who was said to be whom
   */
  static ReadMaterial of(
      FactBase base, Path folder, Source source, Document document, Map<String, String> same) {
    Holding holding = new Holding(folder, null, source.id(), document);
    List<Proposal> proposals = holding.borneOut(Drafting.of(base, source, document));
    return new ReadMaterial(base, holding, source, document, proposals, same);
  }

  /**
   * @param holding that tells what a record says and its passage does not
   */
  ReadMaterial(
      FactBase base,
      Holding holding,
      Source source,
      Document document,
      List<Proposal> proposals,
      Map<String, String> same) {
    this.source = source;
    this.document = document;
    this.holding = holding;
    this.proposals = proposals;
    this.newcomers = new Newcomers(proposals, same);
    LocalDate written = source.outBy();
    FactBase whole = newcomers.with(base);
    this.reader = new ParagraphReader(whole, written);
    this.forms = new OwnForms(whole, source.id(), written);
    for (Paragraph paragraph : document.paragraphs()) {
      paragraphs.add(reader.read(paragraph));
    }
  }

  Source source() {
    return source;
  }

  Document document() {
    return document;
  }

  List<Proposal> proposals() {
    return proposals;
  }

  List<ReadParagraph> paragraphs() {
    return paragraphs;
  }

  Newcomers newcomers() {
    return newcomers;
  }

  OwnForms forms() {
    return forms;
  }

  ParagraphReader reader() {
    return reader;
  }

  /** What a record says that its passage does not. */
  List<String> doubts(Proposal record, List<Proposal> newcomers) {
    List<Proposal> all = new ArrayList<>(newcomers);
    all.add(record);
    List<String> doubts = new ArrayList<>();
    for (Refusal refusal : holding.refusals(all)) {
      boolean own = refusal.key() != null && !refusal.wording();
      if (own && refusal.proposal().kind() != Kind.ENTITY) {
        doubts.add(refusal.message());
      }
    }
    return doubts;
  }
}
