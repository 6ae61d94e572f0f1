package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Days;
import factfile.model.date.Truth;
import factfile.model.part.Citation;
import factfile.model.part.Index;
import factfile.model.part.Part;
import factfile.model.record.EntityKind;
import factfile.model.text.FoldedWords;
import factfile.model.text.Worded;
import factfile.query.state.MomentKind;
import factfile.query.words.Entities;
import factfile.query.words.Phrase;
import java.util.Set;

/** The filters that do more than compare words. */
final class FactFilters {
  private FactFilters() {}

  /** Rows with a text in which the words stand. */
  record Stands(Phrase phrase) implements Filter {
    @Override
    public Truth test(Subject subject) {
      for (String each : subject.texts()) {
        if (phrase.standsIn(each)) {
          return Truth.YES;
        }
      }
      return Truth.NO;
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return phrase.candidates(base);
    }

    @Override
    public Ordinals entities(FactBase base) {
      return candidates(base);
    }
  }

  /** Rows about one kind of fact or entity; due days and outcomes are those of deadlines. */
  record OfKind(Worded kind) implements Filter {
    @Override
    public Truth test(Subject subject) {
      return Truth.of(subject.kind().equals(kind));
    }

    @Override
    public Ordinals candidates(FactBase base) {
      Worded recorded = kind instanceof MomentKind moment ? moment.teller() : kind;
      return base.find(Index.KIND, recorded.word());
    }

    @Override
    public Ordinals entities(FactBase base) {
      return candidates(base);
    }
  }

  /** Rows that rest on a source. */
  record Citing(Glob source) implements Filter {
    @Override
    public Truth test(Subject subject) {
      for (Citation cite : subject.cites()) {
        if (source.matches(cite.source())) {
          return Truth.YES;
        }
      }
      return Truth.NO;
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return source.candidates(base, Index.SOURCE);
    }
  }

  /** Rows about the records of an id. */
  record Called(Glob id) implements Filter {
    @Override
    public Truth test(Subject subject) {
      return Truth.of(id.matches(subject.id()));
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return id.candidates(base, Index.ID);
    }

    @Override
    public Ordinals entities(FactBase base) {
      return candidates(base);
    }
  }

  /**
   * @param tag folded
   */
  record Tagged(String tag) implements Filter {
    @Override
    public Truth test(Subject subject) {
      for (String each : subject.tags()) {
        if (FoldedWords.fold(each).equals(tag)) {
          return Truth.YES;
        }
      }
      return Truth.NO;
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return base.find(Index.TAG, tag);
    }

    @Override
    public Ordinals entities(FactBase base) {
      return Entities.involved(base, candidates(base));
    }

    @Override
    public Truth ofItself(Subject itself) {
      return null;
    }
  }

  /** Rows in which an entity has a part, or which it reports. */
  record Involves(Group group, Set<Part> parts, boolean anywhere) implements Filter {
    @Override
    public Truth test(Subject subject) {
      return group.isIn(subject, parts, anywhere);
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return group.candidates(base);
    }

    @Override
    public Ordinals entities(FactBase base) {
      return anywhere ? candidates(base) : Entities.involved(base, candidates(base));
    }

    /** An entity is of the group as its part, or as long as it holds a role there. */
    @Override
    public Truth ofItself(Subject itself) {
      boolean entity = anywhere && itself.kind() instanceof EntityKind;
      return entity ? group.covers(itself.id(), itself) : null;
    }
  }

  /** Rows that happened, or went on, on a day of the range; maybe where the day is not known. */
  record InRange(Days range) implements Filter {
    @Override
    public Truth test(Subject subject) {
      return subject.date() == null ? Truth.MAYBE : subject.date().overlaps(range);
    }

    @Override
    public Ordinals candidates(FactBase base) {
      return base.factsIn(range);
    }

    @Override
    public Ordinals entities(FactBase base) {
      return Entities.involved(base, candidates(base));
    }

    @Override
    public Truth ofItself(Subject itself) {
      return null;
    }
  }
}
