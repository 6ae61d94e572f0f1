package factfile.model.record;

/** What ids lead to, as far as it matters where they stand. */
public enum RecordClass {
  ENTITY(1),
  SOURCE(2),
  EVENT(4),
  OTHER_FACT(8);

  /** Any fact. */
  public static final int FACTS = EVENT.bit | OTHER_FACT.bit;

  private final int bit;

  RecordClass(int bit) {
    this.bit = bit;
  }

  /** A set of this one; sets are joined by or. */
  public int bit() {
    return bit;
  }

  public static RecordClass of(Item item) {
    if (item instanceof Fact fact) {
      return of(fact);
    }
    return item instanceof Entity ? ENTITY : SOURCE;
  }

  public static RecordClass of(Fact fact) {
    return fact.kind() == FactKind.EVENT ? EVENT : OTHER_FACT;
  }
}
