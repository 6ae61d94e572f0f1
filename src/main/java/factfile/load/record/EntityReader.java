package factfile.load.record;

import factfile.model.part.Citation;
import factfile.model.part.Designation;
import factfile.model.part.Fate;
import factfile.model.part.Role;
import factfile.model.record.Entity;
import factfile.model.record.EntityKind;
import java.util.ArrayList;
import java.util.List;

/** Reads one entry of {@code entities}. */
final class EntityReader {
  private EntityReader() {}

  static Entity read(Fields fields) {
    String id = fields.text("id");
    String name = fields.text("name");
    EntityKind kind = fields.word("kind", EntityKind.values());
    List<Citation> cites = CitationReader.read(fields);
    Entity entity =
        new Entity(
            id,
            name,
            kind,
            fields.texts("aliases"),
            fields.ids("part_of"),
            roles(fields, cites),
            fates(fields, cites),
            designations(fields, cites),
            cites,
            CommonReader.extras(fields),
            fields.position());
    return name == null || kind == null ? null : entity;
  }

  private static List<Role> roles(Fields fields, List<Citation> cites) {
    List<Role> roles = new ArrayList<>();
    for (Fields role : fields.blocks("roles")) {
      String title = role.text("title");
      List<String> of = role.ids("of");
      roles.add(new Role(title, of, SliceReader.read(role, cites), ClaimReader.read(role)));
    }
    return roles;
  }

  private static List<Fate> fates(Fields fields, List<Citation> cites) {
    List<Fate> fates = new ArrayList<>();
    for (Fields fate : fields.blocks("fate")) {
      String status = fate.text("status");
      Fate read = new Fate(status == null ? "" : status, SliceReader.read(fate, cites));
      fates.add(read);
    }
    return fates;
  }

  private static List<Designation> designations(Fields fields, List<Citation> cites) {
    List<Designation> designations = new ArrayList<>();
    for (Fields block : fields.blocks("designations")) {
      String as = block.text("as");
      List<String> by = block.ids("by");
      List<Citation> own = CitationReader.required(block, cites);
      designations.add(new Designation(as, by, own, block.position()));
    }
    return designations;
  }
}
