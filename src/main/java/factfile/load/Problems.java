package factfile.load;

import factfile.model.Position;
import factfile.model.Problem;
import factfile.model.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong in a base. */
final class Problems {
  private final List<Problem> all = new ArrayList<>();
  private final List<Position> flaws = new ArrayList<>();
  private final Map<String, SourceFile> files = new HashMap<>();
  private boolean unreadable;

  void addFile(SourceFile file) {
    files.put(file.name(), file);
  }

  /** A record cannot be used. */
  void error(String rule, Position at, int width, Owner owner, String message, String fix) {
    owner.spoil();
    add(Severity.ERROR, rule, at, width, owner.id(), message, fix);
  }

  /** A record can be used, but its keeper should look. */
  void warning(String rule, Position at, int width, Owner owner, String message, String fix) {
    add(Severity.WARNING, rule, at, width, owner.id(), message, fix);
  }

  /** The YAML of some record is not to be trusted; which record shows later. */
  void flaw(String rule, Position at, int width, String message, String fix) {
    flaws.add(at);
    add(Severity.ERROR, rule, at, width, null, message, fix);
  }

  /** A file, or the whole base, cannot be read. */
  void unreadable(String rule, Position at, int width, String message, String fix) {
    unreadable = true;
    add(Severity.ERROR, rule, at, width, null, message, fix);
  }

  private void add(
      Severity severity,
      String rule,
      Position at,
      int width,
      String id,
      String message,
      String fix) {
    SourceFile file = files.get(at.file());
    String excerpt = file == null ? null : file.lines().line(at.line());
    all.add(new Problem(severity, rule, at, id, excerpt, width, message, fix));
  }

  /** How many flaws have been noted. */
  int flaws() {
    return flaws.size();
  }

  /** Takes over what another has collected. */
  void addAll(Problems other) {
    all.addAll(other.all);
    flaws.addAll(other.flaws);
    files.putAll(other.files);
    unreadable |= other.unreadable;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean isUnreadable() {
    return unreadable;
  }

  /** True where a flaw lies in a file from one line on, and before another. */
  boolean hasFlaw(String file, int from, int before) {
    for (Position flaw : flaws) {
      if (flaw.file().equals(file) && flaw.line() >= from && flaw.line() < before) {
        return true;
      }
    }
    return false;
  }

  /** All of them, by file, line and column. */
  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing((Problem problem) -> problem.position().file())
            .thenComparing(problem -> problem.position().line())
            .thenComparing(problem -> problem.position().column()));
    return List.copyOf(sorted);
  }
}
