package factfile.load.record;

import factfile.load.record.Reference.Target;
import factfile.load.yaml.Node;
import factfile.load.yaml.Owner;
import factfile.load.yaml.Problems;
import factfile.model.text.MalformedValue;
import factfile.model.text.Position;

/**
 * A record while it is read: whose problems and references are noted where.
 *
 * @param shared what stands equal elsewhere in the file, once
 */
public record Draft(Owner owner, Problems problems, Drafts drafts, Shared shared) {
  void error(String rule, Position at, int width, String message, String fix) {
    problems.error(rule, at, width, owner, message, fix);
  }

  /** Points at the character of a value that cannot be read. */
  void malformed(String rule, Node.Scalar scalar, MalformedValue problem) {
    Position at = scalar.position();
    int inside = problem.offset() + (scalar.quoted() ? 1 : 0);
    boolean oneLine = scalar.text().indexOf('\n') < 0;
    Position place = oneLine ? new Position(at.file(), at.line(), at.column() + inside) : at;
    int width = Math.max(1, scalar.text().length() - problem.offset());
    problems.error(rule, place, width, owner, problem.getMessage(), problem.remedy());
  }

  void refer(String id, Target target, Node.Scalar place) {
    drafts.refer(id, target, place, owner);
  }
}
