package factfile.load;

import factfile.model.Position;

/** An id that somebody wrote, to be held against what the base has. */
record Reference(String id, Target target, Position position, Owner owner) {
  /** What an id can stand for. */
  enum Target {
    ENTITY("entity"),
    SOURCE("source"),
    FACT("fact"),
    EVENT("event"),
    FACT_OR_ENTITY("fact or entity");

    private final String word;

    Target(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
