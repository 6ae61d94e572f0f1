package factfile.cli.notes;

import factfile.model.part.Citation;
import factfile.model.text.Position;
import factfile.prose.judge.AttributedTo;
import factfile.prose.judge.Finding;
import factfile.prose.judge.Gate;
import factfile.prose.judge.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was found of a note as bytes, in full. How much there is of each verdict comes first, then
 * what contradicts, so that the rest, packed, is unpacked only where it is asked for.
 */
final class ProseBytes {
  private ProseBytes() {}

  /**
   * @param prose with all its findings
   */
  static byte[] of(JudgedProse prose) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream head = new DataOutputStream(bytes)) {
      head.writeInt(prose.contradicted());
      head.writeInt(prose.uncertain());
      head.writeInt(prose.supported());
      write(prose.contradictions(), head);
      head.flush();
      ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
      write(prose.findings(), new DataOutputStream(unpacked));
      try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
        unpacked.writeTo(packed);
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be written to", e);
    }
    return bytes.toByteArray();
  }

  /**
   * @param all whether all findings are wanted, or only those that contradict
   * @throws IOException where the bytes are not such
   */
  static JudgedProse read(byte[] bytes, boolean all) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    DataInputStream head = new DataInputStream(in);
    int contradicted = head.readInt();
    int uncertain = head.readInt();
    int supported = head.readInt();
    List<PlacedFinding> findings = readFindings(head);
    if (all) {
      try (InflaterInputStream packed = new InflaterInputStream(in)) {
        ByteArrayInputStream unpacked = new ByteArrayInputStream(packed.readAllBytes());
        findings = readFindings(new DataInputStream(unpacked));
      }
    }
    return new JudgedProse(contradicted, uncertain, supported, findings);
  }

  private static void write(List<PlacedFinding> findings, DataOutputStream out) throws IOException {
    out.writeInt(findings.size());
    for (PlacedFinding each : findings) {
      out.writeInt(each.start());
      out.writeInt(each.end());
      write(each.finding(), out);
    }
  }

  private static List<PlacedFinding> readFindings(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<PlacedFinding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = in.readInt();
      int end = in.readInt();
      findings.add(new PlacedFinding(readFinding(in), start, end));
    }
    return findings;
  }

  private static void write(Finding finding, DataOutputStream out) throws IOException {
    write(finding.verdict().name(), out);
    write(finding.id(), out);
    write(finding.sentence(), out);
    out.writeInt(finding.offset());
    out.writeInt(finding.length());
    write(finding.claimed(), out);
    write(finding.recorded(), out);
    write(finding.reason(), out);
    AttributedTo attributed = finding.attributed();
    write(attributed == null ? null : attributed.verdict().name(), out);
    write(attributed == null ? null : attributed.to(), out);
    out.writeInt(finding.gates().size());
    for (Gate gate : finding.gates()) {
      write(gate.name(), out);
      out.writeBoolean(gate.passed());
      write(gate.note(), out);
    }
    out.writeInt(finding.cites().size());
    for (Citation cite : finding.cites()) {
      write(cite, out);
    }
  }

  private static Finding readFinding(DataInputStream in) throws IOException {
    Verdict verdict = verdict(readText(in));
    String id = readText(in);
    String sentence = readText(in);
    int offset = in.readInt();
    int length = in.readInt();
    String claimed = readText(in);
    String recorded = readText(in);
    String reason = readText(in);
    String word = readText(in);
    String whom = readText(in);
    AttributedTo attributed = word == null ? null : new AttributedTo(whom, verdict(word));
    int count = in.readInt();
    List<Gate> gates = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      gates.add(new Gate(readText(in), in.readBoolean(), readText(in)));
    }
    count = in.readInt();
    List<Citation> cites = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cites.add(readCitation(in));
    }
    return new Finding(
        verdict,
        id,
        sentence,
        offset,
        length,
        claimed,
        recorded,
        reason,
        attributed,
        gates,
        cites,
        List.of());
  }

  private static Verdict verdict(String name) throws IOException {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.name().equals(name)) {
        return verdict;
      }
    }
    throw new IOException("there is no verdict " + name);
  }

  private static void write(Citation cite, DataOutputStream out) throws IOException {
    write(cite.source(), out);
    write(cite.at(), out);
    write(cite.saidBy(), out);
    write(cite.note(), out);
    write(cite.quote(), out);
    Position position = cite.position();
    out.writeBoolean(position != null);
    if (position != null) {
      write(position.file(), out);
      out.writeInt(position.line());
      out.writeInt(position.column());
    }
  }

  private static Citation readCitation(DataInputStream in) throws IOException {
    return new Citation(
        readText(in),
        readText(in),
        readText(in),
        readText(in),
        readText(in),
        in.readBoolean() ? new Position(readText(in), in.readInt(), in.readInt()) : null);
  }

  /** A text, or null, each of its characters as it is. */
  private static void write(String text, DataOutputStream out) throws IOException {
    out.writeInt(text == null ? -1 : text.length());
    if (text != null) {
      out.writeChars(text);
    }
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      return null;
    }
    byte[] bytes = in.readNBytes(2 * length);
    if (bytes.length < 2 * length) {
      throw new EOFException("a text ends too soon");
    }
    char[] text = new char[length];
    for (int i = 0; i < length; i++) {
      text[i] = (char) ((bytes[2 * i] & 0xff) << 8 | (bytes[2 * i + 1] & 0xff));
    }
    return new String(text);
  }
}
