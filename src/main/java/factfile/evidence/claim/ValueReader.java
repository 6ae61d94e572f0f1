package factfile.evidence.claim;

import factfile.evidence.claim.Sought.Part;
import factfile.format.Key;
import factfile.format.KeyBlock;
import factfile.load.yaml.Node;
import factfile.model.amount.Percentage;
import factfile.model.amount.Quantity;
import factfile.model.base.FactBase;
import factfile.model.date.CalendarDuration;
import factfile.model.date.Edtf;
import factfile.model.date.FactDate;
import factfile.model.part.BasisKind;
import factfile.model.part.Citation;
import factfile.model.text.MalformedValue;
import factfile.model.text.Position;
import factfile.model.text.Worded;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns one value of a block into what is to be looked for. */
final class ValueReader {
  private static final Set<KeyBlock> SPOKEN =
      EnumSet.of(
          KeyBlock.STATEMENT,
          KeyBlock.VALUE,
          KeyBlock.OUTCOME,
          KeyBlock.FULFILMENT,
          KeyBlock.COMPLIANCE);
  private static final Sought REPEATED = new Sought.Repeated("named twice");

  private final FactBase base;
  private final String id;
  private final String key;
  private final List<Citation> cites;
  private final List<Claimed> claimed;

  ValueReader(FactBase base, String id, String key, List<Citation> cites, List<Claimed> claimed) {
    this.base = base;
    this.id = id;
    this.key = key;
    this.cites = cites;
    this.claimed = claimed;
  }

  /** The block that a value stands in. */
  record Block(Node.Mapping mapping, KeyBlock block, String unit, String holder, String subject) {}

  void read(Key of, Node.Entry entry, Block block) {
    switch (of.type()) {
      case DATE, DATING, DAY, EDGE -> date(entry.value(), block);
      case TEXT -> text(of, entry.value(), block);
      case ENTITY, FACT_OR_ENTITY -> parties(of, entry.value(), block);
      case NUMBER, WHOLE, PERCENT -> number(of, entry.value(), block);
      case DURATION -> window(entry.value(), block);
      default -> {
        // Words of the format itself are the keeper's.
      }
    }
  }

  void add(String recorded, Sought sought, Node.Mapping block, Position at) {
    claimed.add(new Claimed(id, key, recorded, sought, cites, basis(block), at));
  }

  private void add(Node.Scalar scalar, Sought sought, Block block) {
    add(scalar.text(), sought, block.mapping(), scalar.position());
  }

  private Basis basis(Node.Mapping block) {
    String name = key.substring(key.lastIndexOf('.') + 1);
    if (!(Nodes.node(block, "basis") instanceof Node.Mapping byKey)
        || !(Nodes.node(byKey, name) instanceof Node.Mapping basis)) {
      return null;
    }
    String how = Nodes.text(basis, "how");
    return new Basis(
        how == null ? BasisKind.INFERRED : Worded.of(BasisKind.values(), how),
        Nodes.texts(basis, "from"),
        Nodes.text(basis, "why"));
  }

  /** Each of several that sources tell, by its own citations. */
  private void date(Node node, Block block) {
    List<Node> claims = new ArrayList<>();
    for (Node each : Nodes.list(node)) {
      if (each instanceof Node.Mapping claim && claim.entry("date") != null) {
        claims.add(each);
      }
    }
    for (Node each : claims) {
      Node.Mapping claim = (Node.Mapping) each;
      List<Citation> own = CiteNodes.of(claim, cites);
      Node told = Nodes.node(claim, "date");
      new ValueReader(base, id, key, own, claimed).single(told, block);
    }
    if (claims.isEmpty()) {
      single(node, block);
    }
  }

  private void single(Node node, Block block) {
    String text = node instanceof Node.Scalar scalar ? scalar.text() : set(node);
    FactDate date = text == null || text.equals("..") ? null : parsed(text);
    if (date != null) {
      boolean spoken = SPOKEN.contains(block.block());
      add(text, new Sought.Day(date, spoken), block.mapping(), node.position());
    }
  }

  /** A plain list is one of a set, braces are all of it. */
  private static String set(Node node) {
    List<String> parts = new ArrayList<>();
    if (node instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Scalar scalar) {
          parts.add(scalar.text());
        }
      }
      return parts.isEmpty() ? null : "[" + String.join(",", parts) + "]";
    }
    for (Node.Entry entry : ((Node.Mapping) node).entries()) {
      parts.add(entry.key().text());
    }
    return parts.isEmpty() ? null : "{" + String.join(",", parts) + "}";
  }

  /** Null for what the loader has refused. */
  private static FactDate parsed(String text) {
    try {
      return Edtf.parse(text);
    } catch (MalformedValue e) {
      return null;
    }
  }

  private void number(Key of, Node node, Block block) {
    if (!(node instanceof Node.Scalar scalar)) {
      return;
    }
    boolean share = of.name().equals("share");
    try {
      Quantity quantity = share ? Percentage.parse(scalar.text()) : Quantity.parse(scalar.text());
      String unit = share ? "percent" : of.name().equals("of") ? null : block.unit();
      add(scalar, new Sought.Amounting(quantity, unit, block.subject()), block);
    } catch (MalformedValue e) {
      return;
    }
  }

  private void window(Node node, Block block) {
    if (!(node instanceof Node.Scalar scalar)) {
      return;
    }
    try {
      add(scalar, new Sought.Window(CalendarDuration.parse(scalar.text())), block);
    } catch (MalformedValue e) {
      return;
    }
  }

  private void parties(Key of, Node node, Block block) {
    Set<String> named = new HashSet<>();
    for (Node each : Nodes.list(node)) {
      if (each instanceof Node.Scalar scalar && base.entity(scalar.text()) != null) {
        boolean once = named.add(scalar.text()) && !isOnBothSides(of, scalar.text(), block);
        add(scalar, once ? party(of, scalar.text(), block) : REPEATED, block);
      }
    }
  }

  /** Whoever acts is not whom it is done to. */
  private static boolean isOnBothSides(Key key, String id, Block block) {
    boolean acting = key.name().equals("who") || key.name().equals("speaker");
    return acting && Nodes.texts(block.mapping(), "to").contains(id);
  }

  private Sought party(Key key, String entity, Block block) {
    if (key.name().equals("of") && block.block() == KeyBlock.ROLE) {
      String title = Nodes.text(block.mapping(), "title");
      return new Sought.Body(
          entity, title == null ? null : new Sought.Office(title, block.holder()));
    }
    boolean spoken = key.name().equals("speaker");
    return spoken && isReportedByThemselves(entity, block)
        ? new Sought.Repeated("reported by themselves")
        : new Sought.Party(entity, part(key.name(), block.block()));
  }

  /** Who says something is not who reports that they say it. */
  private boolean isReportedByThemselves(String entity, Block block) {
    for (Citation cite : CiteNodes.of(block.mapping(), List.of())) {
      if (entity.equals(cite.saidBy())) {
        return true;
      }
    }
    return false;
  }

  private static Part part(String key, KeyBlock block) {
    return switch (key) {
      case "speaker" -> Part.SPEAKS;
      case "by" -> Part.DECLARES;
      case "place" -> Part.WHERE;
      case "to" -> block == KeyBlock.STATEMENT ? Part.TOLD : Part.SUFFERS;
      case "who" ->
          block == KeyBlock.COUNT || block == KeyBlock.COUNT_PART ? Part.NAMED : Part.ACTS;
      case "owed_by", "party" -> Part.OWES;
      case "set_by", "issued_by" -> Part.ACTS;
      default -> Part.NAMED;
    };
  }

  private void text(Key of, Node node, Block block) {
    if (!(node instanceof Node.Scalar scalar)) {
      return;
    }
    switch (of.name()) {
      case "name" -> add(scalar, name(scalar.text(), block), block);
      case "title" -> add(scalar, title(scalar.text(), block), block);
      case "gist", "duty", "topic" -> add(scalar, new Sought.Wording(scalar.text(), true), block);
      case "as" -> add(scalar, new Sought.Phrase(List.of(scalar.text())), block);
      default -> {
        // Longer wordings are the keeper's own.
      }
    }
  }

  private Sought name(String name, Block block) {
    if (block.block() == KeyBlock.ENTITY) {
      return new Sought.Party(id, Part.ITSELF);
    }
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(Nodes.texts(block.mapping(), "aliases"));
    return new Sought.Phrase(names);
  }

  private static Sought title(String title, Block block) {
    return block.block() == KeyBlock.ROLE
        ? new Sought.Office(title, block.holder())
        : new Sought.Wording(title, true);
  }
}
