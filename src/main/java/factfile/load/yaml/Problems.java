package factfile.load.yaml;

import factfile.model.text.Position;
import factfile.model.text.Problem;
import factfile.model.text.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Collects what is wrong in a base. */
public final class Problems {
  private final List<Problem> all = new ArrayList<>();
  private final Map<String, NavigableSet<Integer>> flawedLines = new HashMap<>();
  private final FileLines files = new FileLines();
  private int flaws;
  private boolean unreadable;

  public void addFile(SourceFile file) {
    files.add(file);
  }

  /** A record cannot be used. */
  public void error(String rule, Position at, int width, Owner owner, String message, String fix) {
    owner.spoil();
    add(Severity.ERROR, rule, at, width, owner.id(), message, fix);
  }

  /** A record can be used, but its keeper should look. */
  public void warning(
      String rule, Position at, int width, Owner owner, String message, String fix) {
    add(Severity.WARNING, rule, at, width, owner.id(), message, fix);
  }

  /** Nothing is wrong, but its keeper may want to say it better. */
  public void note(String rule, Position at, int width, Owner owner, String message, String fix) {
    add(Severity.NOTE, rule, at, width, owner.id(), message, fix);
  }

  /** The YAML of some record is not to be trusted; which record shows later. */
  void flaw(String rule, Position at, int width, String message, String fix) {
    flaws++;
    flawedLines(at.file()).add(at.line());
    add(Severity.ERROR, rule, at, width, null, message, fix);
  }

  /** A file, or the whole base, cannot be read. */
  public void unreadable(String rule, Position at, int width, String message, String fix) {
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
    all.add(new Problem(severity, rule, at, id, files.line(at), width, message, fix));
  }

  /** The lines of all files that have been added. */
  public FileLines files() {
    return files;
  }

  /** How many flaws have been noted. */
  int flaws() {
    return flaws;
  }

  /** Takes over what another has collected. */
  public void addAll(Problems other) {
    all.addAll(other.all);
    flaws += other.flaws;
    for (Map.Entry<String, NavigableSet<Integer>> each : other.flawedLines.entrySet()) {
      flawedLines(each.getKey()).addAll(each.getValue());
    }
    files.addAll(other.files);
    unreadable |= other.unreadable;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether nothing is wrong, though something may be said better. */
  public boolean isOnlyNotes() {
    for (Problem problem : all) {
      if (problem.severity() != Severity.NOTE) {
        return false;
      }
    }
    return true;
  }

  /** Those that were noted since this was asked last; they are forgotten. */
  public List<Problem> take() {
    List<Problem> taken = List.copyOf(all);
    all.clear();
    return taken;
  }

  public boolean isUnreadable() {
    return unreadable;
  }

  /** True where a flaw lies in a file from one line on, and before another. */
  public boolean hasFlaw(String file, int from, int before) {
    Integer line = flawedLines(file).ceiling(from);
    return line != null && line < before;
  }

  private NavigableSet<Integer> flawedLines(String file) {
    NavigableSet<Integer> lines = flawedLines.get(file);
    if (lines == null) {
      lines = new TreeSet<>();
      flawedLines.put(file, lines);
    }
    return lines;
  }

  /** All of them, by file, line and column. */
  public List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing((Problem problem) -> problem.position().file())
            .thenComparing(problem -> problem.position().line())
            .thenComparing(problem -> problem.position().column()));
    return List.copyOf(sorted);
  }
}
