package factfile.prose.office;

/** How a sentence says an office of somebody. */
public enum OfficeManner {
  /** {@code Secretary X}, {@code X, the secretary}: the office only says who is meant. */
  BESIDE,
  /** {@code X was secretary}. */
  IS,
  /** {@code X took over as secretary}. */
  TAKES,
  /** {@code X was elected secretary}: before the office begins, it may be. */
  NAMED,
  /** {@code X stepped down as secretary}. */
  LEAVES,
  /** {@code X resigned as secretary}: said on one day, and done on another perhaps. */
  RESIGNS,
  /** {@code the former secretary}. */
  FORMER,
  /** {@code the late secretary}. */
  LATE
}
