package factfile.cli.draft;

import factfile.cli.base.ProblemReport;
import factfile.cli.document.DocumentInput;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.draft.propose.Proposal;
import factfile.edit.Kind;
import factfile.edit.Records;
import factfile.load.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * OfferedWords that another program has made: as {@code draft -o json} prints them, or lists of
 * records.
 */
final class ProposedInput {
  private ProposedInput() {}

  /**
   * @param file or {@code -}
   * @throws UserError where it holds anything else
   */
  static List<Proposal> read(Host host, String file, String source) {
    String name = file.equals(DocumentInput.STDIN) ? "stdin" : file;
    YamlText read = Records.yaml(DocumentInput.text(host, file));
    if (!read.problems().isEmpty()) {
      host.err().print(new ProblemReport(false, Integer.MAX_VALUE).text(read.problems()));
      throw UserError.input(name + " cannot be read", "mend what is said above");
    }
    List<Map<String, Object>> items = Records.of(read);
    List<Proposal> proposals = new ArrayList<>();
    for (Map<String, Object> item : items == null ? List.<Map<String, Object>>of() : items) {
      add(item, source, proposals);
    }
    if (proposals.isEmpty()) {
      throw UserError.input(
          name + " holds no proposals",
          "give what `factfile draft -o json` prints: [{\"kind\": \"event\", \"record\": {…}}], or lists"
              + " of records under their keys");
    }
    return proposals;
  }

  private static void add(Map<String, Object> item, String source, List<Proposal> proposals) {
    Kind kind = Kind.named(String.valueOf(item.get("kind")));
    if (kind != null && item.get("record") instanceof Map<?, ?> record) {
      proposals.add(proposal(kind, record, source, item.get("at")));
      return;
    }
    for (Kind each : Kind.values()) {
      if (each != Kind.TERM && item.get(each.list()) instanceof List<?> records) {
        for (Object record : records) {
          if (record instanceof Map<?, ?> keys) {
            proposals.add(proposal(each, keys, source, null));
          }
        }
      }
    }
  }

  private static Proposal proposal(Kind kind, Map<?, ?> record, String source, Object told) {
    Map<String, Object> keys = new LinkedHashMap<>();
    record.forEach((key, value) -> keys.put(String.valueOf(key), value));
    if (!keys.containsKey("id")) {
      throw UserError.input(
          "a proposed " + kind.word() + " has no id",
          "every record has one: {\"id\": \"quay-closed\", …}");
    }
    keys.remove("x-draft");
    String at = told == null ? place(keys, source) : String.valueOf(told);
    return new Proposal(kind, keys, 0, at == null ? "" : at, "");
  }

  /** The first place of the source that a record cites; null for none. */
  private static String place(Object value, String source) {
    if (value instanceof Map<?, ?> map) {
      boolean cite = source.equals(map.get("source")) && map.get("at") != null;
      if (cite) {
        return String.valueOf(map.get("at"));
      }
      return firstPlace(new ArrayList<>(map.values()), source);
    }
    if (value instanceof List<?> list) {
      return firstPlace(list, source);
    }
    String text = String.valueOf(value);
    return text.startsWith(source + "#") ? text.substring(source.length() + 1) : null;
  }

  private static String firstPlace(List<?> values, String source) {
    for (Object each : values) {
      String place = each == null ? null : place(each, source);
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
