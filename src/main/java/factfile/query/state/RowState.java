package factfile.query.state;

import java.util.List;

/** How what a row is about stands on the asked day; worked out only where somebody asks. */
public interface RowState {
  /** Its status, and those of whatever stands beside it: legs, other claims, outcomes. */
  List<StatusWord> statuses();
}
