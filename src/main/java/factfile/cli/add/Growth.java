package factfile.cli.add;

import factfile.edit.Kind;
import factfile.edit.Records;
import factfile.load.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * What a record gives that is no new one: items of its lists, or one item of the list that grows as
 * the world moves on, its keys beside the id.
 *
 * @param lists with their items; none where it gives anything else
 */
record Growth(List<Part> lists) {
  /** Items of a list: several, or a block that stands for one. */
  record Part(String list, Node items) {}

  /**
   * @param meant whether the command line says which record is to grow
   */
  static Growth of(Kind kind, Node.Mapping record, boolean meant) {
    Node.Mapping given = Records.without(record, "id");
    List<Part> lists = new ArrayList<>();
    boolean item = meant;
    for (Node.Entry entry : given.entries()) {
      String key = entry.key().text();
      if (kind.growing().contains(key)) {
        lists.add(new Part(key, entry.value()));
      }
      boolean inPart = kind.part() != null && kind.partBlock().key(key) != null;
      item |= inPart && kind.block().key(key) == null;
    }
    if (lists.size() == given.entries().size()) {
      return new Growth(lists);
    }
    boolean one = item && lists.isEmpty() && kind.part() != null;
    return new Growth(one ? List.of(new Part(kind.part(), given)) : List.of());
  }
}
