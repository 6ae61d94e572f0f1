package factfile.store;

import factfile.store.page.Cursor;
import factfile.store.page.PageWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the base of a snapshot comes from.
 *
 * @param base the real path of its folder
 * @param program which program wrote it: another may read the same files otherwise
 * @param paths the files and folders that it was read from
 * @param stamps theirs, one each
 * @param problems how many problems it has, {@code errors} among them
 * @param leftOut how many of its records cannot be used
 */
public record SnapshotOrigin(
    String base,
    String program,
    List<String> paths,
    List<Stamp> stamps,
    int problems,
    int errors,
    int leftOut) {
  /**
   * Whether it is the same base, read by the same program from the same files. A record's own
   * {@code equals} would be linked anew in each run.
   */
  boolean isSame(SnapshotOrigin other) {
    boolean alike =
        base.equals(other.base) && program.equals(other.program) && paths.equals(other.paths);
    for (int i = 0; alike && i < stamps.size(); i++) {
      alike = stamps.get(i).isSame(other.stamps.get(i));
    }
    return alike;
  }

  void write(PageWriter out) {
    out.writeText(program);
    out.writeText(base);
    out.writeTexts(paths);
    for (Stamp stamp : stamps) {
      stamp.write(out);
    }
    out.writeCount(problems);
    out.writeCount(errors);
    out.writeCount(leftOut);
  }

  static SnapshotOrigin read(Cursor in) {
    String program = in.readText();
    String base = in.readText();
    List<String> paths = in.readTexts();
    List<Stamp> stamps = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      stamps.add(Stamp.read(in));
    }
    return new SnapshotOrigin(
        base, program, paths, stamps, in.readCount(), in.readCount(), in.readCount());
  }
}
