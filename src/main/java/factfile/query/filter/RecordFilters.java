package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Index;
import factfile.model.part.Involvement;
import factfile.model.part.Part;
import factfile.model.record.Count;
import factfile.model.record.EntityKind;
import factfile.model.record.FactKind;
import factfile.model.record.Statement;
import factfile.model.text.FoldedWords;
import factfile.query.state.RowState;
import factfile.query.state.StatusWord;
import factfile.query.words.Entities;
import factfile.query.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The filters that ask for what only some records have. */
final class RecordFilters {
  private RecordFilters() {}

  /** A filter of facts alone: of an entity or a source, those about it tell. */
  private interface OfFacts extends Filter {
    @Override
    default Ordinals entities(FactBase base) {
      Ordinals found = candidates(base);
      return found == null ? null : Entities.involved(base, found);
    }

    @Override
    default Truth ofItself(Subject itself) {
      return null;
    }
  }

  /**
   * Statements by what the speaker does with them.
   *
   * @param act folded
   */
  record Acting(String act) implements OfFacts {
    @Override
    public Truth test(Subject subject) {
      return Truth.of(
          subject.item() instanceof Statement statement
              && FoldedWords.fold(statement.act().word()).equals(act));
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return base.find(Index.KIND, FactKind.STATEMENT.word());
    }
  }

  /**
   * Counts by what they count in.
   *
   * @param unit folded
   */
  record InUnit(String unit) implements OfFacts {
    @Override
    public Truth test(Subject subject) {
      return Truth.of(
          subject.item() instanceof Count count
              && count.unit() != null
              && isIn(count.unit(), unit));
    }

    /** A unit, or one of its words: {@code dollars} are US dollars, too. */
    static boolean isIn(String written, String unit) {
      Phrase phrase = Phrase.of(unit);
      return FoldedWords.fold(written).equals(unit)
          || (!phrase.isEmpty() && phrase.standsWholeIn(written));
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return base.find(Index.KIND, FactKind.COUNT.word());
    }
  }

  /** Statements about a fact. */
  record AboutFact(String fact) implements OfFacts {
    @Override
    public Truth test(Subject subject) {
      for (Involvement involvement : subject.involvements()) {
        if (involvement.part() == Part.ABOUT && involvement.entity().equals(fact)) {
          return Truth.YES;
        }
      }
      return Truth.NO;
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return base.find(Index.ENTITY, fact);
    }
  }

  /**
   * Rows that somebody reports.
   *
   * @param group those whom a source has it from; null for none
   * @param publishers ids of the sources whose publishers report what they have from nobody else
   */
  record Reported(Group group, Set<String> publishers) implements Filter {
    Reported {
      publishers = Set.copyOf(publishers);
    }

    @Override
    public Truth test(Subject subject) {
      Truth found = Truth.NO;
      for (Citation cite : subject.cites()) {
        if (cite.saidBy() == null) {
          found = found.or(Truth.of(publishers.contains(cite.source())));
        } else if (group != null) {
          found = found.or(group.covers(cite.saidBy(), subject));
        }
      }
      return found;
    }

    @Override
    public Ordinals candidates(FactBase base) {
      List<Ordinals> all = new ArrayList<>();
      if (group != null) {
        all.add(group.candidates(base));
      }
      for (String source : publishers) {
        all.add(base.find(Index.SOURCE, source));
      }
      return Ordinals.union(all);
    }
  }

  /**
   * Rows by how what they are about stands on the asked day.
   *
   * @param status folded
   */
  record InState(String status) implements Filter {
    @Override
    public Truth test(Subject subject) {
      RowState state = subject.state();
      Truth found = Truth.NO;
      if (state != null) {
        for (StatusWord each : state.statuses()) {
          if (FoldedWords.fold(each.word()).equals(status)) {
            found = found.or(each.holds());
          }
        }
      }
      return found;
    }

    /** An entity has a fate of its own; of a source, the facts that rest on it tell. */
    @Override
    public Truth ofItself(Subject itself) {
      return itself.kind() instanceof EntityKind ? test(itself) : null;
    }
  }

  /** Rows in which somebody has a part, or which they report, who held an office that day. */
  record InOffice(Group officers, Set<Part> parts) implements Filter {
    @Override
    public Truth test(Subject subject) {
      return officers.isIn(subject, parts, true);
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return officers.candidates(base);
    }

    @Override
    public Ordinals entities(FactBase base) {
      return candidates(base);
    }

    /** An entity holds the office itself. */
    @Override
    public Truth ofItself(Subject itself) {
      return itself.kind() instanceof EntityKind ? officers.covers(itself.id(), itself) : null;
    }
  }
}
