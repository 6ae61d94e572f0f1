package factfile.cli.add;

import factfile.cli.line.Wanted;
import factfile.edit.Addition;
import factfile.edit.Batch;
import factfile.edit.InputText;
import factfile.edit.Origins;
import factfile.model.text.Position;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of all problems of a base with additions, those that it had not got without. */
final class NewProblems {
  private final Wanted wanted;
  private final List<Batch> batches;
  private final List<Addition> additions;
  private final List<Extent> extents = new ArrayList<>();
  private final Map<Integer, Origins> origins = new HashMap<>();

  /** The lines of an addition, counted once: to count them takes a walk through the file. */
  private record Extent(String file, int line, int end, int height) {}

  /**
   * @param batches what each of the additions adds
   * @param additions one after the other
   */
  NewProblems(Wanted wanted, List<Batch> batches, List<Addition> additions) {
    this.wanted = wanted;
    this.batches = batches;
    this.additions = additions;
    for (Addition each : additions) {
      extents.add(new Extent(each.name(), each.line(), each.end(), each.height()));
    }
  }

  /**
   * @param addition the one that a place lies in; less than 0 for one in the base as it was
   * @param at the place in the file as that addition leaves it, or as it was
   */
  private record Place(int addition, Position at) {}

  /** Those that are told before the base is asked come first where they are about one place. */
  List<Problem> of(List<Problem> before, List<Problem> after) {
    Set<String> known = new HashSet<>();
    for (Problem problem : before) {
      known.add(key(problem, problem.position()));
    }
    List<Problem> fresh = new ArrayList<>(wanted.problems());
    for (Problem problem : after) {
      Place place = before(problem.position());
      if (place.addition() >= 0 || !known.contains(key(problem, place.at()))) {
        Problem one = place.addition() < 0 ? moved(problem, place.at()) : told(problem, place);
        if (!isToldBetter(one.position())) {
          fresh.add(one);
        }
      }
    }
    if (wanted.input() != null) {
      fresh.sort(
          Comparator.comparing((Problem each) -> !each.position().file().equals(InputText.NAME))
              .thenComparing(each -> each.position().line())
              .thenComparing(each -> each.position().column()));
    }
    return fresh;
  }

  /** Whether what stands there was refused before the base was asked. */
  private boolean isToldBetter(Position at) {
    for (Problem told : wanted.problems()) {
      Position from = told.position();
      boolean line = from.file().equals(at.file()) && from.line() == at.line();
      if (line && at.column() >= from.column() && at.column() < from.column() + told.width()) {
        return true;
      }
    }
    return false;
  }

  /** Where something stood before the additions; within one, its place in that. */
  private Place before(Position after) {
    Position at = after;
    for (int i = extents.size() - 1; i >= 0; i--) {
      Extent extent = extents.get(i);
      if (at.file().equals(extent.file()) && at.line() >= extent.line()) {
        if (at.line() < extent.end()) {
          return new Place(i, at);
        }
        at = new Position(at.file(), at.line() - extent.height(), at.column());
      }
    }
    return new Place(-1, at);
  }

  /** In what was read; else in the addition by itself, which stands in no file yet. */
  private Problem told(Problem problem, Place place) {
    int number = place.addition();
    Batch batch = batches.get(number);
    Addition addition = additions.get(number);
    if (wanted.input() != null) {
      if (!origins.containsKey(number)) {
        origins.put(number, new Origins(wanted.input(), addition, batch));
      }
      return origins.get(number).told(problem, place.at());
    }
    int line = place.at().line() - extents.get(number).line() + 1;
    return moved(problem, new Position(batch.name(), line, place.at().column()));
  }

  /** Without the message, which may name a line that has moved. */
  private static String key(Problem problem, Position at) {
    return problem.rule() + " " + problem.id() + " " + at;
  }

  private static Problem moved(Problem problem, Position to) {
    return new Problem(
        problem.severity(),
        problem.rule(),
        to,
        problem.id(),
        problem.excerpt(),
        problem.width(),
        problem.message(),
        problem.fix());
  }
}
