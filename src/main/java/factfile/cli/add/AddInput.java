package factfile.cli.add;

import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.KeyOptions;
import factfile.cli.line.Wanted;
import factfile.edit.InputText;
import factfile.edit.Kind;
import factfile.edit.Records;
import factfile.load.file.RegularFile;
import factfile.load.yaml.Node;
import factfile.load.yaml.YamlText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Records on stdin, in any of the forms in which they may be given. */
final class AddInput {
  /** What is longer is no list of new facts. */
  private static final int MOST = 8 << 20;

  private final AddLine line;
  private final Adder adder;
  private final Conversions conversions;
  private final InputText input;

  private AddInput(Host host, AddLine line, Adder adder, Conversions conversions) {
    this.line = line;
    this.adder = adder;
    this.conversions = conversions;
    this.input = new InputText(text(host));
  }

  /**
   * @throws UserError where there is nothing to read, or it is malformed
   */
  static Wanted read(Host host, AddLine line, Adder adder, Conversions conversions) {
    AddInput input = new AddInput(host, line, adder, conversions);
    Wanted wanted = input.wanted();
    if (wanted.batches().isEmpty() && wanted.problems().isEmpty()) {
      throw input.nothing();
    }
    return wanted;
  }

  private Wanted wanted() {
    Intake intake = new Intake(adder, input, line, conversions);
    YamlText table = CsvHeader.read(input, line.kind());
    YamlText read = table == null ? Records.yaml(input.text()) : table;
    Node root = read.root();
    if (root == null && !read.problems().isEmpty()) {
      adder.tell(read.problems());
      throw UserError.input("nothing was added", "mend what is said above");
    }
    intake.knowing(read.problems());
    boolean unread = !read.problems().isEmpty();
    if (!unread
        && (root == null || (root instanceof Node.Sequence list && list.items().isEmpty()))) {
      throw nothing();
    }
    if (table == null && Intake.isFile(root)) {
      return file(intake, (Node.Mapping) root);
    }
    if (root instanceof Node.Scalar) {
      throw UserError.input(
          "stdin holds no records",
          "give blocks of keys, as a file of the base has them, one or a list; or CSV, its first"
              + " line keys of "
              + (line.kind() == null ? "a kind" : KeyOptions.article(line.kind())));
    }
    return intake.records(root);
  }

  private Wanted file(Intake intake, Node.Mapping root) {
    if (line.kind() != null) {
      throw UserError.input(
          "stdin holds lists of several kinds",
          "leave `" + line.kind().word() + "` out: factfile add < FILE");
    }
    return intake.file(root);
  }

  private UserError nothing() {
    if (line.kind() == null) {
      return UserError.usage(
          "what is to be added?", "factfile add KIND: " + String.join(", ", Kind.words()));
    }
    return UserError.usage(
        "nothing says what is to be added",
        "give keys as options, or a record on stdin; `factfile help add` shows both");
  }

  private static String text(Host host) {
    try {
      byte[] bytes = host.in().readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw UserError.input(
            "stdin is larger than " + RegularFile.size(MOST),
            "put what is so large into the files of the base yourself");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw UserError.input("stdin is not UTF-8", "convert it: iconv -f … -t UTF-8");
    } catch (IOException e) {
      throw UserError.input("stdin cannot be read: " + e.getMessage(), "give options instead");
    }
  }
}
