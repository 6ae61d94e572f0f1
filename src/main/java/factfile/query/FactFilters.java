package factfile.query;

import factfile.model.Days;
import factfile.model.Part;
import factfile.model.Truth;
import java.util.List;
import java.util.Set;

/** The filters that do more than compare words. */
final class FactFilters {
  private FactFilters() {}

  /** One of several values of a prefix. */
  record AnyOf(List<Filter> some) implements Filter {
    public AnyOf {
      some = List.copyOf(some);
    }

    @Override
    public Truth test(Subject subject) {
      Truth truth = Truth.NO;
      for (Filter filter : some) {
        truth = truth.or(filter.test(subject));
      }
      return truth;
    }

    @Override
    public Truth ofItself(Subject itself) {
      Truth truth = Truth.NO;
      for (Filter filter : some) {
        Truth own = filter.ofItself(itself);
        if (own == null) {
          return null;
        }
        truth = truth.or(own);
      }
      return truth;
    }
  }

  /** What the other does not pick. */
  record Not(Filter filter) implements Filter {
    @Override
    public Truth test(Subject subject) {
      return filter.test(subject).not();
    }

    @Override
    public Truth ofItself(Subject itself) {
      Truth own = filter.ofItself(itself);
      return own == null ? null : own.not();
    }

    @Override
    public Filter denied() {
      return filter;
    }
  }

  /**
   * @param tag folded
   */
  record Tagged(String tag) implements Filter {
    @Override
    public Truth test(Subject subject) {
      for (String each : subject.tags()) {
        if (Words.fold(each).equals(tag)) {
          return Truth.YES;
        }
      }
      return Truth.NO;
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

    /** An entity is of the group as its part, or as long as it holds a role there. */
    @Override
    public Truth ofItself(Subject itself) {
      boolean entity = anywhere && !itself.kinds().contains("source");
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
    public Truth ofItself(Subject itself) {
      return null;
    }
  }
}
