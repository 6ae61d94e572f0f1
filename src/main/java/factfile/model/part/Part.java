package factfile.model.part;

/** In which way an entity is involved in a fact. */
public enum Part {
  /** It acts, or a number concerns it. */
  WHO,
  /** It is acted upon or spoken to. */
  TO,
  SPEAKER,
  /** It set a deadline or issued a resolution. */
  SETTER,
  OWED_BY,
  /** A term binds it. */
  PARTY,
  /** A statement is about it. */
  ABOUT,
  PLACE
}
