package factfile.model.record;

import factfile.model.part.Common;
import factfile.model.part.Involvement;
import factfile.model.part.Part;
import java.util.ArrayList;
import java.util.List;

/** Collects the involvements of one fact. */
final class Involved {
  private final List<Involvement> all = new ArrayList<>();

  Involved add(List<String> entities, Part part) {
    for (String entity : entities) {
      all.add(new Involvement(entity, part));
    }
    return this;
  }

  List<Involvement> in(Common common) {
    return List.copyOf(add(common.places(), Part.PLACE).all);
  }

  /** The texts that are there, without the nulls. */
  static List<String> texts(String... texts) {
    List<String> present = new ArrayList<>(texts.length);
    for (String text : texts) {
      if (text != null) {
        present.add(text);
      }
    }
    return present;
  }
}
