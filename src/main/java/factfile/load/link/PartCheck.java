package factfile.load.link;

import factfile.load.record.DocumentReader;
import factfile.load.record.Drafts;
import factfile.load.record.Reference;
import factfile.load.record.Reference.Target;
import factfile.load.record.References;
import factfile.load.yaml.Node;
import factfile.load.yaml.Problems;
import factfile.load.yaml.SourceFile;
import factfile.load.yaml.YamlReader;
import factfile.model.base.FactBase;
import factfile.model.part.Index;
import factfile.model.record.Fact;
import factfile.model.record.FactKind;
import factfile.model.record.Item;
import factfile.model.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at a record while its keys are still being given, with the readers that all files have. */
public final class PartCheck {
  /** What is yet to come is not wrong, nor what only belongs beside something that is. */
  private static final Set<String> NOT_YET = Set.of("missing-key", "uncited", "misplaced-key");

  private final FactBase base;

  /**
   * @param base what ids are held against
   */
  public PartCheck(FactBase base) {
    this.base = base;
  }

  /**
   * What is wrong with the keys that are there.
   *
   * @param list the list that the record would stand in: {@code events}
   * @param text the record as YAML
   */
  public List<Problem> problems(String list, String text) {
    Problems problems = new Problems();
    SourceFile file = new SourceFile("", text);
    problems.addFile(file);
    Drafts drafts = new Drafts(file.name(), true);
    Node record = YamlReader.read(file, problems);
    if (record != null) {
      new DocumentReader(drafts, problems).item(list, record, false);
    }
    for (References references : drafts.references) {
      for (Reference dangling : references.dangling(this::holds)) {
        Dangling.refuse(dangling, item(dangling.id()), known(dangling.target()), problems);
      }
    }
    List<Problem> wrong = new ArrayList<>(problems.sorted());
    wrong.removeIf(problem -> NOT_YET.contains(problem.rule()));
    return wrong;
  }

  private boolean holds(String id, Target target) {
    Item item = item(id);
    return item != null && target.suits(item);
  }

  private Item item(String id) {
    if (base.source(id) != null) {
      return base.source(id);
    }
    List<Fact> facts = base.facts(base.find(Index.ID, id));
    return facts.isEmpty() ? base.entity(id) : facts.get(0);
  }

  private List<String> known(Target target) {
    List<String> ids = new ArrayList<>();
    if (target == Target.SOURCE) {
      base.sources().forEach(source -> ids.add(source.id()));
      return ids;
    }
    if (target != Target.FACT && target != Target.EVENT) {
      base.entities().forEach(entity -> ids.add(entity.id()));
    }
    if (target == Target.EVENT) {
      base.facts(FactKind.EVENT).forEach(fact -> ids.add(fact.id()));
    } else if (target != Target.ENTITY) {
      base.facts().forEach(fact -> ids.add(fact.id()));
    }
    return ids;
  }
}
