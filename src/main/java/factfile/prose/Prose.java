package factfile.prose;

import factfile.markdown.Passage;
import factfile.model.base.FactBase;
import factfile.model.record.Count;
import factfile.model.record.Deadline;
import factfile.model.record.Event;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.model.record.Term;
import factfile.prose.discourse.Discourse;
import factfile.prose.gist.WordRarity;
import factfile.prose.judge.CountJudge;
import factfile.prose.judge.DeadlineJudge;
import factfile.prose.judge.EventJudge;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Gate;
import factfile.prose.judge.HeadJudge;
import factfile.prose.judge.Judge;
import factfile.prose.judge.Neighbours;
import factfile.prose.judge.PortfolioJudge;
import factfile.prose.judge.RoleJudge;
import factfile.prose.judge.StatementJudge;
import factfile.prose.judge.TermJudge;
import factfile.prose.judge.Verdict;
import factfile.prose.names.Kinship;
import factfile.prose.names.NameTable;
import factfile.prose.names.Titles;
import factfile.prose.sentence.Sentence;
import factfile.prose.sentence.Sentences;
import factfile.wording.Token;
import factfile.wording.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fact base, made ready to hold prose against. */
public final class Prose {
  /** Gates that fail where somebody else is meant, or nothing happened. */
  private static final Set<String> ANOTHER = Set.of("same actors", "actor", "done", "same way");

  private final NameTable names;
  private final Titles titles;
  private final Map<String, List<Judge>> byWord = new HashMap<>();

  public Prose(FactBase base) {
    this.names = new NameTable(base);
    Kinship kinship = new Kinship(base);
    WordRarity rarity = new WordRarity(base);
    Neighbours neighbours = new Neighbours(base);
    for (Fact fact : base.facts(FactKind.COUNT)) {
      if (fact.common().claim() != null) {
        add(new CountJudge((Count) fact, base, kinship, neighbours.of(fact)));
      }
    }
    for (Fact fact : base.facts(FactKind.EVENT)) {
      if (fact.common().claim() != null) {
        add(new EventJudge((Event) fact, base, kinship, neighbours.of(fact)));
      }
    }
    for (Fact fact : base.facts(FactKind.DEADLINE)) {
      if (fact.common().claim() != null) {
        add(new DeadlineJudge((Deadline) fact, base, kinship, neighbours.of(fact)));
      }
    }
    for (Fact fact : base.facts(FactKind.STATEMENT)) {
      add(new StatementJudge((Statement) fact, base, kinship, rarity));
    }
    for (Fact fact : base.facts(FactKind.TERM)) {
      add(new TermJudge((Term) fact, base, kinship, rarity));
    }
    this.titles = new Titles(base);
    add(new RoleJudge(titles, base, kinship));
    add(new HeadJudge(base, kinship));
    add(new PortfolioJudge(base, kinship));
  }

  private void add(Judge judge) {
    for (String word : new LinkedHashSet<>(judge.firstWords())) {
      byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(judge);
    }
  }

  /**
   * Every statement of a passage that can be paired with the base, sentence by sentence; offsets
   * count from the beginning of the passage.
   *
   * @param written the day it was written, or null
   * @param all whether sentences with a number or a day that nothing covers are told, too
   */
  public List<Finding> judge(Passage passage, LocalDate written, boolean all) {
    Discourse discourse = new Discourse(names, titles, written);
    List<Finding> findings = new ArrayList<>();
    for (Sentences.Piece piece : Sentences.of(passage.text())) {
      List<Judge> judges = judges(piece.text());
      Sentence sentence = discourse.next(piece, passage.quoted());
      List<Finding> found = new ArrayList<>();
      for (Judge judge : judges) {
        judge.judge(sentence, found);
      }
      List<Finding> settled = settled(found);
      findings.addAll(settled);
      if (settled.isEmpty() && all) {
        findings.add(notCovered(piece));
      }
    }
    return findings;
  }

  private List<Judge> judges(String text) {
    Set<Judge> judges = new LinkedHashSet<>();
    for (Token token : Tokens.of(text)) {
      judges.addAll(byWord.getOrDefault(token.word(), List.of()));
    }
    return List.copyOf(judges);
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

  private static Finding notCovered(Sentences.Piece piece) {
    return new Finding(
        Verdict.NOT_COVERED,
        null,
        piece.text(),
        piece.start(),
        piece.text().length(),
        null,
        null,
        "nothing on record speaks of it",
        List.of(),
        List.of());
  }
}
