package factfile.prose;

import factfile.markdown.Passage;
import factfile.model.base.FactBase;
import factfile.prose.discourse.Discourse;
import factfile.prose.discourse.StandIns;
import factfile.prose.docket.Call;
import factfile.prose.docket.Docket;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Gate;
import factfile.prose.judge.Judge;
import factfile.prose.judge.Verdict;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.near.CheckableWords;
import factfile.prose.near.NearestRecords;
import factfile.prose.sense.Profiles;
import factfile.prose.sense.Senses;
import factfile.prose.sentence.Datelines;
import factfile.prose.sentence.Framed;
import factfile.prose.sentence.Labels;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.Sentences;
import factfile.prose.sentence.Tables;
import factfile.prose.time.EventAnchors;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fact base, made ready to hold prose against. */
public final class Prose {
  /** Gates that fail where somebody else is meant, or nothing happened. */
  private static final Set<String> ANOTHER = Set.of("same actors", "actor", "done", "same way");

  private final NameTable names;
  private final Titles titles;
  private final EventAnchors events;
  private final StandIns standIns;
  private final Hearsay hearsay;
  private final FactBase base;
  private final Kinship kinship;
  private final Profiles profiles;
  private final Docket docket;

  /** Made when it is first asked for; else null. */
  private NearestRecords nearest;

  public Prose(FactBase base) {
    this.base = base;
    this.names = new NameTable(base);
    this.hearsay = new Hearsay(base);
    this.kinship = new Kinship(base);
    this.titles = new Titles(base);
    this.events = new EventAnchors(base, kinship);
    this.standIns = new StandIns(base, names, titles, kinship);
    this.profiles = new Profiles(base, names, Senses.read());
    this.docket = new Docket(base, kinship, titles, profiles, events);
  }

  /**
   * A text to be read from its beginning to its end.
   *
   * @param written the day it was written, or null
   */
  public Text text(LocalDate written) {
    return new Text(written, false);
  }

  /** The same, where it is told as well which records came near what none speaks of. */
  public Text nearText(LocalDate written) {
    if (nearest == null) {
      nearest = new NearestRecords(base, kinship, titles, profiles);
    }
    return new Text(written, true);
  }

  /** A text on its way: what a passage says may hang on the heading over it. */
  public final class Text {
    private final LocalDate written;
    private final boolean near;
    private String heading = "";

    private Text(LocalDate written, boolean near) {
      this.written = written;
      this.near = near;
    }

    /**
     * Every statement of the next passage that can be paired with the base, sentence by sentence;
     * offsets count from the beginning of the passage.
     *
     * @param all whether sentences with a number or a day that nothing covers are told, too
     */
    public List<Finding> judge(Passage passage, boolean all) {
      List<Finding> findings = new ArrayList<>();
      List<Framed> cells = Tables.cells(passage.text());
      for (Framed cell : cells) {
        findings.addAll(framed(cell.under(heading), passage.quoted()));
      }
      if (cells.isEmpty()) {
        sentences(passage, all, findings);
      }
      boolean label = Labels.isLead(passage);
      heading = label ? passage.text() : passage.role() == Passage.Role.ITEM ? heading : "";
      return findings;
    }

    private void sentences(Passage passage, boolean all, List<Finding> findings) {
      Paragraph paragraph = new Paragraph(passage.quoted(), all);
      int from = Datelines.end(passage.text());
      for (Sentences.Piece each : Sentences.of(passage.text().substring(from))) {
        Sentences.Piece piece = new Sentences.Piece(each.text(), each.start() + from);
        List<Finding> found = paragraph.findings(piece);
        boolean item = passage.role() == Passage.Role.ITEM && !heading.isEmpty();
        if (found.isEmpty() && item) {
          found = framed(new Framed(heading, piece.text(), piece.start()), passage.quoted());
        }
        findings.addAll(found);
        if (found.isEmpty() && all) {
          findings.add(notCovered(piece, paragraph.last));
        }
      }
    }

    private Finding notCovered(Sentences.Piece piece, Sentence sentence) {
      boolean checkable = CheckableWords.is(sentence);
      return Finding.notCovered(
          piece.text(),
          piece.start(),
          checkable,
          near && checkable ? nearest.to(sentence) : List.of());
    }

    private List<Finding> framed(Framed framed, boolean quoted) {
      List<Finding> own = new ArrayList<>();
      for (Finding finding : new Paragraph(quoted, false).findings(framed.piece())) {
        own.add(finding.within(framed.text(), framed.start()));
      }
      return own;
    }

    /**
     * Sentences that lend each other what they mean. Most say nothing of the base by their words
     * alone: those are read only where one behind them does.
     */
    private final class Paragraph {
      private final Discourse discourse = new Discourse(names, titles, events, standIns, written);
      private final boolean quoted;
      private final boolean all;
      private final List<Sentences.Piece> unread = new ArrayList<>();
      private final Set<String> mentionable = new HashSet<>();

      /** The last that was read; null for none. */
      private Sentence last;

      /**
       * @param all whether each is to be read, whatever its words
       */
      private Paragraph(boolean quoted, boolean all) {
        this.quoted = quoted;
        this.all = all;
      }

      private List<Finding> findings(Sentences.Piece piece) {
        List<Token> tokens = Tokens.of(piece.text());
        standIns.addMentionable(tokens, mentionable);
        Call call = docket.call(tokens, mentionable);
        if (call.isEmpty() && !all) {
          unread.add(piece);
          return List.of();
        }
        for (Sentences.Piece before : unread) {
          discourse.next(before, quoted);
        }
        unread.clear();
        last = discourse.next(piece, tokens, quoted);
        List<Finding> found = new ArrayList<>();
        for (Judge judge : docket.judges(call, last)) {
          found.addAll(hearsay.judged(judge, last));
        }
        return settled(found);
      }
    }
  }

  /**
   * One finding a fact. Where one place of a sentence agrees with a fact and another does not, it
   * is uncertain; a number that some fact explains contradicts no other.
   */
  private static List<Finding> settled(List<Finding> found) {
    Map<String, Finding> byFact = new LinkedHashMap<>();
    for (Finding finding : found) {
      Finding other = byFact.get(finding.id());
      byFact.put(finding.id(), other == null ? finding : merged(other, finding));
    }
    List<Finding> settled = new ArrayList<>();
    for (Finding finding : byFact.values()) {
      settled.add(isExplained(finding, found) ? explained(finding) : finding);
    }
    return settled;
  }

  private static Finding merged(Finding a, Finding b) {
    boolean opposed =
        (a.verdict() == Verdict.SUPPORTED && b.verdict() == Verdict.CONTRADICTED)
            || (a.verdict() == Verdict.CONTRADICTED && b.verdict() == Verdict.SUPPORTED);
    if (opposed) {
      return a.uncertain("the sentence gives it in two ways");
    }
    if (a.verdict() == Verdict.UNCERTAIN) {
      return isOfAnother(a, b) ? a : b;
    }
    return isOfAnother(b, a) ? b : a;
  }

  /** Whether one finding shows that the same words of another are about somebody else. */
  private static boolean isOfAnother(Finding doubt, Finding plain) {
    boolean same = doubt.offset() == plain.offset() && doubt.length() == plain.length();
    for (Gate gate : doubt.gates()) {
      if (same && !gate.passed() && ANOTHER.contains(gate.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExplained(Finding finding, List<Finding> found) {
    if (finding.verdict() != Verdict.CONTRADICTED) {
      return false;
    }
    for (Finding other : found) {
      boolean same = other.offset() == finding.offset() && other.length() == finding.length();
      if (same && other.verdict() == Verdict.SUPPORTED) {
        return true;
      }
    }
    return false;
  }

  private static Finding explained(Finding finding) {
    return finding.uncertain("another fact explains it");
  }
}
