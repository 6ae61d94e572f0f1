package factfile.cli.base;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.render.visible.Visible;
import java.util.ArrayList;
import java.util.List;

/** Notes that a run goes past because something is wrong with them; they are named at its end. */
public final class LeftNotes {
  private final List<UserError> errors = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private Throwable defect;

  /** Something that the user can put right. */
  public void add(UserError error) {
    errors.add(error);
  }

  /**
   * The program failed at it, which says nothing of the other notes.
   *
   * @param thrown an unchecked exception or an error
   */
  public void add(String name, Throwable thrown) {
    broken.add(name);
    defect = defect == null ? thrown : defect;
  }

  public void addAll(LeftNotes others) {
    errors.addAll(others.errors);
    broken.addAll(others.broken);
    defect = defect == null ? others.defect : defect;
  }

  public int count() {
    return errors.size() + broken.size();
  }

  /**
   * @throws UserError for the first of them
   */
  public void refuse() {
    if (!errors.isEmpty()) {
      throw errors.get(0);
    }
  }

  /**
   * Names each with its reason. A defect is thrown on, to be told as all are.
   *
   * @param code what the run would end with but for these
   * @return what it ends with: the worse of the two
   */
  public int tell(Host host, int code) {
    int worst = code;
    for (UserError error : errors) {
      worst = Math.max(worst, error.tell(host));
    }
    for (String name : broken) {
      host.err().println("factfile: " + Visible.text(name) + " met a defect; it is left as it is");
    }
    if (defect instanceof RuntimeException exception) {
      throw exception;
    }
    if (defect instanceof Error error) {
      throw error;
    }
    return worst;
  }
}
