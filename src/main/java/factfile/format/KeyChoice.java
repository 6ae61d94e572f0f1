package factfile.format;

import factfile.model.part.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which keys of a block still have something to say beside those that are given, and which one has
 * to be given as no other is left.
 *
 * @param given what is given, by the names of keys
 * @param passed the names of keys that nothing was to be said for
 */
public record KeyChoice(
    KeyBlock block, Map<String, List<String>> given, Collection<String> passed) {
  /** Whether it could be given: what is said by others already could not. */
  public boolean isOpen(String key) {
    return switch (block) {
      case DEADLINE ->
          switch (key) {
            case "due" -> !(has("set") && has("window"));
            case "window" -> has("set") && !has("due");
            default -> true;
          };
      case OUTCOME ->
          switch (key) {
            case "due" -> isStatus(Outcome.Status.EXTENDED) && !has("window");
            case "window" -> isStatus(Outcome.Status.EXTENDED) && has("date") && !has("due");
            case "share" -> isStatus(Outcome.Status.PARTLY);
            default -> true;
          };
      case SOURCE -> !key.equals("retrieved") || has("url");
      default -> true;
    };
  }

  /** Whether nothing else can say any more what it says. */
  public boolean isLastResort(String key) {
    if (block == KeyBlock.OUTCOME) {
      return isOpen(key)
          && switch (key) {
            case "due" -> isStatus(Outcome.Status.EXTENDED) && (isOut("window") || isOut("date"));
            case "window" -> isOut("due");
            case "text" -> isStatus(Outcome.Status.PARTLY) && isOut("share");
            default -> false;
          };
    }
    List<String> own = List.of();
    boolean others = true;
    for (List<String> each : block.either()) {
      if (given.keySet().containsAll(each)) {
        return false;
      }
      own = each.contains(key) ? each : own;
      others &= each.contains(key) || isOut(each);
    }
    // Where nothing was to be said for any, the first is as good as the others.
    return !own.isEmpty() && others && (!isOut(own) || own.equals(block.either().get(0)));
  }

  /** Whether one of some keys will not be given. */
  private boolean isOut(List<String> keys) {
    for (String key : keys) {
      if (isOut(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOut(String key) {
    return passed.contains(key) && !has(key);
  }

  /** Whether it is one of those of which some have to be there. */
  public boolean isEither(String key) {
    for (List<String> each : block.either()) {
      if (each.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStatus(Outcome.Status status) {
    return List.of(status.word()).equals(given.get("status"));
  }

  private boolean has(String key) {
    return given.containsKey(key);
  }
}
