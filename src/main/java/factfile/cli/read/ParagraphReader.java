package factfile.cli.read;

import factfile.document.Paragraph;
import factfile.draft.read.ClauseDays;
import factfile.model.base.FactBase;
import factfile.prose.names.NameMention;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.said.Utterance;
import factfile.prose.said.UtteranceReader;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.SentenceReader;
import factfile.prose.sentence.Sentences;
import factfile.prose.words.TokenRange;
import factfile.render.visible.Visible;
import factfile.wording.Amount;
import factfile.wording.DayMention;
import factfile.wording.SpanMention;
import factfile.wording.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads paragraphs as proposals are drawn from them: names, numbers, days, verbs of saying. */
final class ParagraphReader {
  private final SentenceReader reader;
  private final LocalDate written;

  /**
   * @param base with all that the document names
   * @param written the day of the document
   */
  ParagraphReader(FactBase base, LocalDate written) {
    this.reader = new SentenceReader(NameTable.withSurnames(base), new Titles(base), written);
    this.written = written;
  }

  ReadParagraph read(Paragraph paragraph) {
    String text = Visible.line(paragraph.text());
    List<ReadSentence> sentences = new ArrayList<>();
    List<Recognised> recognised = new ArrayList<>();
    for (Sentences.Piece piece : Sentences.of(text)) {
      String at = "p" + paragraph.number() + "s" + (sentences.size() + 1);
      Sentence sentence = reader.read(piece.text(), 0, false);
      sentences.add(new ReadSentence(at, piece.start(), sentence));
      add(sentence, piece.start(), recognised);
    }
    recognised.sort(Comparator.comparingInt(Recognised::from));
    return new ReadParagraph(paragraph.number(), text, sentences, recognised);
  }

  /**
   * The one day that words name, as a record has it: {@code 5 Feb 2014}, {@code Tuesday}.
   *
   * @return null where they name none, or several
   */
  String day(String words) {
    List<ClauseDays.Told> days = new ClauseDays(reader.read(words, 0, false), written).all();
    return days.size() == 1 ? days.get(0).edtf() : null;
  }

  private void add(Sentence sentence, int start, List<Recognised> found) {
    List<Recognised> own = new ArrayList<>();
    for (Utterance each : UtteranceReader.in(sentence)) {
      add(sentence, Recognised.Sort.VERB, each.verb(), List.of(each.act()), own);
    }
    for (NameMention name : sentence.names()) {
      add(sentence, Recognised.Sort.NAME, name.at(), name.entities(), own);
    }
    addDays(sentence, own);
    for (Amount amount : sentence.amounts()) {
      if (isTold(amount)) {
        String number = amount.nominal() == null ? "" : amount.nominal().toPlainString();
        TokenRange words = new TokenRange(amount.first(), amount.end());
        add(sentence, Recognised.Sort.NUMBER, words, List.of(number), own);
      }
    }
    for (Recognised each : own) {
      found.add(new Recognised(each.sort(), start + each.from(), start + each.to(), each.values()));
    }
  }

  private void addDays(Sentence sentence, List<Recognised> own) {
    List<ClauseDays.Told> told = new ClauseDays(sentence, written).all();
    for (DayMention day : sentence.days()) {
      addDay(sentence, new TokenRange(day.first(), day.end()), told, own);
    }
    for (TimeMention time : sentence.times()) {
      if (time.kind() != TimeMention.Kind.HOUR) {
        addDay(sentence, new TokenRange(time.first(), time.end()), told, own);
      }
    }
    for (SpanMention span : sentence.spans()) {
      addDay(sentence, new TokenRange(span.first(), span.end()), told, own);
    }
  }

  private static void addDay(
      Sentence sentence, TokenRange words, List<ClauseDays.Told> told, List<Recognised> own) {
    List<String> days = new ArrayList<>();
    for (ClauseDays.Told each : told) {
      if (words.contains(each.first())) {
        days.add(each.edtf());
      }
    }
    add(sentence, Recognised.Sort.DAY, words, days, own);
  }

  /** "One of them", "the first", "dozens" say little that a record would hold. */
  private static boolean isTold(Amount amount) {
    boolean small = amount.nominal() != null && amount.nominal().intValue() < 2;
    return !amount.isOrdinal() && !(amount.form() == Amount.Form.WORDS && small);
  }

  /** What stands in something recognised before is a part of that. */
  private static void add(
      Sentence sentence,
      Recognised.Sort sort,
      TokenRange words,
      List<String> values,
      List<Recognised> own) {
    if (words.from() >= words.to()) {
      return;
    }
    int from = sentence.tokens().get(words.from()).start();
    int to = sentence.tokens().get(words.to() - 1).end();
    for (Recognised each : own) {
      if (from < each.to() && each.from() < to) {
        return;
      }
    }
    own.add(new Recognised(sort, from, to, List.copyOf(values)));
  }
}
