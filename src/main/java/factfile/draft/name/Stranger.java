package factfile.draft.name;

import factfile.model.record.EntityKind;
import java.util.List;

/**
 * Somebody or something that a document names and the base does not know.
 *
 * @param aliases other names that the document has for it
 * @param office what stands before its name: {@code Prime Minister}; null for none
 * @param at where it is first named: {@code p4s2}
 */
public record Stranger(
    String name, EntityKind kind, List<String> aliases, String office, String at) {
  public Stranger {
    aliases = List.copyOf(aliases);
  }
}
