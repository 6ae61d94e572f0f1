package factfile.query.snippet;

import factfile.model.date.FactDate;
import factfile.model.part.Citation;
import factfile.query.snippet.Snippet.Clause;
import factfile.query.snippet.Snippet.Part;
import factfile.query.words.DayProse;
import java.util.ArrayList;
import java.util.List;

/** Puts a snippet together, from left to right. */
final class SnippetWriter {
  private final String id;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Part> aside = new ArrayList<>();
  private boolean isAside;

  SnippetWriter(String id) {
    this.id = id;
  }

  SnippetWriter words(String text) {
    return text.isEmpty() ? this : add(new Part(text, null, null));
  }

  /**
   * @param field "" for the main one of the record's kind
   */
  SnippetWriter value(String text, String field, String canonical) {
    return add(new Part(text, field, canonical));
  }

  /**
   * A date; as a value where a note can carry it, else as plain words.
   *
   * @param field "" for the main one of the record's kind; null for plain words
   */
  SnippetWriter date(FactDate date, String field) {
    return date(DayProse.prose(date), date, field);
  }

  /**
   * @param prose the words for the date
   */
  SnippetWriter date(DayProse prose, FactDate date, String field) {
    return field == null || !prose.isCarried()
        ? words(prose.text())
        : words(prose.before()).value(prose.day(), field, date.edtf()).words(prose.after());
  }

  /** What follows stands in brackets, up to the end of the clause. */
  SnippetWriter aside() {
    isAside = true;
    return this;
  }

  /** Ends a clause. */
  SnippetWriter restingOn(List<Citation> cites) {
    clauses.add(new Clause(parts, aside, cites));
    parts.clear();
    aside.clear();
    isAside = false;
    return this;
  }

  Snippet done() {
    return new Snippet(id, clauses);
  }

  private SnippetWriter add(Part part) {
    (isAside ? aside : parts).add(part);
    return this;
  }
}
