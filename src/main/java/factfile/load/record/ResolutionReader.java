package factfile.load.record;

import factfile.load.yaml.Node;
import factfile.model.date.FactDate;
import factfile.model.part.Common;
import factfile.model.part.Compliance;
import factfile.model.record.Resolution;
import factfile.model.record.Term;
import java.util.ArrayList;
import java.util.List;

/** Reads one entry of {@code resolutions}; its terms are records of their own. */
final class ResolutionReader {
  private ResolutionReader() {}

  /** The blocks of the terms, which are read one by one by {@link #term}. */
  static List<Node> termNodes(Fields fields) {
    return fields.nodes("terms");
  }

  static Resolution read(Fields fields, List<String> termIds) {
    Common common = CommonReader.cited(fields, List.of());
    String name = fields.text("name");
    FactDate date = fields.date("date");
    return new Resolution(
        common,
        name,
        fields.texts("aliases"),
        fields.ids("issued_by"),
        date,
        termIds,
        VotesReader.read(fields));
  }

  static Term term(Fields fields, Resolution resolution) {
    Common common = CommonReader.cited(fields, resolution.cites());
    List<String> names = new ArrayList<>(resolution.aliases());
    if (resolution.name() != null) {
      names.add(0, resolution.name());
    }
    List<Compliance> record = new ArrayList<>();
    for (Fields block : fields.blocks("record")) {
      Compliance.Status status = block.word("status", Compliance.Status.values());
      record.add(new Compliance(status, SliceReader.read(block, common.cites())));
    }
    return new Term(
        common, resolution.id(), names, fields.ids("party"), fields.text("duty"), record);
  }
}
