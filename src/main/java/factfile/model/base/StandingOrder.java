package factfile.model.base;

/** The order of a timeline with what each stands by in it. */
public interface StandingOrder extends MomentOrder {
  /** What it stands by, ascending; where that is the same, files and the order of facts decide. */
  long stand(int index);

  /** Whether more than the order of the files may say where it stands among those of its stand. */
  boolean isOrdered(int index);
}
