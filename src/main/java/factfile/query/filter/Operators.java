package factfile.query.filter;

import factfile.model.base.FactBase;
import factfile.model.base.Ordinals;
import factfile.model.date.Truth;
import java.util.ArrayList;
import java.util.List;

/** Filters made of filters, by the logic of three values. */
final class Operators {
  private Operators() {}

  /** What one of them picks. */
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
    public Ordinals candidates(FactBase base) {
      List<Ordinals> all = new ArrayList<>();
      for (Filter filter : some) {
        all.add(filter.candidates(base));
      }
      return all.contains(null) ? null : Ordinals.union(all);
    }

    @Override
    public Ordinals entities(FactBase base) {
      List<Ordinals> all = new ArrayList<>();
      for (Filter filter : some) {
        all.add(filter.entities(base));
      }
      return all.contains(null) ? null : Ordinals.union(all);
    }

    @Override
    public Filter about(Thing thing) {
      return new AnyOf(each(some, thing));
    }

    @Override
    public Truth settled(Truth rest) {
      Truth truth = Truth.NO;
      for (Filter filter : some) {
        truth = truth.or(filter.settled(rest));
      }
      return truth;
    }
  }

  /** What all of them pick. */
  record AllOf(List<Filter> all) implements Filter {
    public AllOf {
      all = List.copyOf(all);
    }

    @Override
    public Truth test(Subject subject) {
      Truth truth = Truth.YES;
      for (int i = 0; i < all.size() && truth != Truth.NO; i++) {
        truth = truth.and(all.get(i).test(subject));
      }
      return truth;
    }

    @Override
    public Ordinals candidates(FactBase base) {
      Ordinals found = null;
      for (Filter filter : all) {
        Ordinals own = filter.candidates(base);
        if (own != null) {
          found = found == null ? own : found.and(own);
        }
      }
      return found;
    }

    @Override
    public Ordinals entities(FactBase base) {
      Ordinals found = null;
      for (Filter filter : all) {
        Ordinals own = filter.entities(base);
        if (own != null) {
          found = found == null ? own : found.and(own);
        }
      }
      return found;
    }

    @Override
    public Filter about(Thing thing) {
      return new AllOf(each(all, thing));
    }

    @Override
    public Truth settled(Truth rest) {
      Truth truth = Truth.YES;
      for (Filter filter : all) {
        truth = truth.and(filter.settled(rest));
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

    /** What is denied, no fact about the thing may be. */
    @Override
    public Filter about(Thing thing) {
      return new Known(thing.isSuch(filter.about(thing)).not());
    }
  }

  /** What a filter comes to, whatever fact is looked at. */
  record Known(Truth truth) implements Filter {
    @Override
    public Truth test(Subject subject) {
      return truth;
    }

    @Override
    public Filter about(Thing thing) {
      return this;
    }

    @Override
    public Truth settled(Truth rest) {
      return truth;
    }
  }

  private static List<Filter> each(List<Filter> filters, Filter.Thing thing) {
    List<Filter> each = new ArrayList<>();
    for (Filter filter : filters) {
      each.add(filter.about(thing));
    }
    return each;
  }
}
