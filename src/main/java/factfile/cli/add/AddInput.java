package factfile.cli.add;

import factfile.cli.base.ProblemReport;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.Wanted;
import factfile.edit.Kind;
import factfile.edit.Records;
import factfile.load.file.RegularFile;
import factfile.load.yaml.YamlText;
import factfile.model.record.Item;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records on stdin: one, a list of them, or one a line, in YAML or JSON. */
final class AddInput {
  /** What is longer is no list of new facts. */
  private static final int MOST = 8 << 20;

  private AddInput() {}

  /**
   * @throws UserError where there is nothing to read, or it is malformed
   */
  static Wanted read(Host host, AddLine line, Adder adder) {
    if (line.kind() == null) {
      throw UserError.usage(
          "what is to be added?", "factfile add KIND: " + String.join(", ", Kind.words()));
    }
    List<Map<String, Object>> records = records(host, text(host));
    Map<String, Object> first = records.get(0);
    if (line.id() != null && records.size() == 1) {
      first.putIfAbsent("id", line.id());
    }
    records = idsFirst(records);
    first = records.get(0);
    Item there = adder.existing(line.kind(), String.valueOf(first.get("id")));
    boolean more = there != null && line.kind().part() != null && records.size() == 1;
    if (more && !first.containsKey(line.kind().naming())) {
      Map<String, Object> item = new LinkedHashMap<>(first);
      item.remove("id");
      return Wanted.more(line.kind(), there, item);
    }
    return Wanted.records(line.kind(), records);
  }

  /** As bases have it, in whatever order a program writes keys. */
  private static List<Map<String, Object>> idsFirst(List<Map<String, Object>> records) {
    List<Map<String, Object>> ordered = new ArrayList<>();
    for (Map<String, Object> record : records) {
      Map<String, Object> block = new LinkedHashMap<>();
      if (record.containsKey("id")) {
        block.put("id", record.get("id"));
      }
      block.putAll(record);
      ordered.add(block);
    }
    return ordered;
  }

  private static List<Map<String, Object>> records(Host host, String text) {
    YamlText read = Records.yaml(text);
    if (!read.problems().isEmpty()) {
      host.err().print(new ProblemReport(false, Integer.MAX_VALUE).text(read.problems()));
      throw UserError.input("nothing was added", "mend what is said above");
    }
    List<Map<String, Object>> records = Records.of(read);
    if (records == null) {
      throw UserError.input(
          "stdin holds no records",
          "give blocks of keys, as a file of the base has them: one, or a list");
    }
    if (records.isEmpty()) {
      throw UserError.usage(
          "nothing says what is to be added",
          "give keys as options, or a record on stdin; `factfile help add` shows both");
    }
    return records;
  }

  private static String text(Host host) {
    try {
      byte[] bytes = host.in().readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw UserError.input(
            "stdin is larger than " + RegularFile.size(MOST),
            "put what is so large into the files of the base yourself");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw UserError.input("stdin is not UTF-8", "convert it: iconv -f … -t UTF-8");
    } catch (IOException e) {
      throw UserError.input("stdin cannot be read: " + e.getMessage(), "give options instead");
    }
  }
}
