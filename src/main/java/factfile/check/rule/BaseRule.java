package factfile.check.rule;

/** Looks at a whole base for one kind of thing that is wrong, or could be better. */
public interface BaseRule {
  void check(CheckedBase base, Violations found);
}
