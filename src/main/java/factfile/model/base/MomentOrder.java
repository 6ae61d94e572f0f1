package factfile.model.base;

/**
 * All that the facts of a base tell, each at its day, in the order of a timeline: which fact tells
 * it, and which of all that this fact tells it is.
 */
public interface MomentOrder {
  int size();

  /** The place of the fact. */
  int place(int index);

  /** Which of the things that the fact tells, from 0. */
  int moment(int index);

  /** The facts that a timeline has no day for, though they happened. */
  Ordinals undated();
}
