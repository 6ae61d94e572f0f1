package factfile.evidence.seek;

import factfile.evidence.claim.Sought.Part;
import java.util.EnumSet;
import java.util.Set;

/** What a name does in its sentence; where nothing tells, {@link #OPEN}, which suits every part. */
public enum Function {
  /** Before the verb of its clause. */
  SUBJECT,
  /** The same of a verb that tells what is done to it. */
  UNDERGOER,
  /** Behind a verb. */
  OBJECT,
  /** Behind <em>by</em>. */
  AGENT,
  /** Behind <em>according to</em>, or beside a verb of saying. */
  VOICE,
  /** With an {@code 's}. */
  OWNER,
  /** Behind <em>with</em> or <em>between</em>: on both sides. */
  COMPANION,
  /** Behind <em>to</em>, <em>against</em>, <em>at</em>. */
  TARGET,
  /** Before a noun: {@code the Hamas attack}. */
  MODIFIER,
  /** The same of what something is done to: {@code they stopped the Orlese trawler}. */
  OF_OBJECT,
  OPEN;

  private static final Set<Function> ACTING =
      EnumSet.of(SUBJECT, AGENT, VOICE, OWNER, COMPANION, MODIFIER, OF_OBJECT, OPEN);
  private static final Set<Function> UNDERGOING =
      EnumSet.of(UNDERGOER, OBJECT, OWNER, COMPANION, TARGET, OF_OBJECT, OPEN);
  private static final Set<Function> SPEAKING =
      EnumSet.of(SUBJECT, AGENT, VOICE, OWNER, COMPANION, OPEN, UNDERGOER);

  /** Whether whoever has that function may have the part. */
  boolean suits(Part part) {
    return switch (part) {
      case ACTS -> ACTING.contains(this);
      case SUFFERS -> UNDERGOING.contains(this);
      case TOLD -> this == MODIFIER || UNDERGOING.contains(this);
      case SPEAKS, REPORTS, DECLARES -> SPEAKING.contains(this);
      case OWES -> this != MODIFIER && this != OF_OBJECT;
      case WHERE, NAMED, ITSELF -> true;
    };
  }
}
