package factfile.draft.hold;

import factfile.document.Document;
import factfile.draft.propose.Proposal;
import factfile.evidence.Evidence;
import factfile.evidence.EvidenceRow;
import factfile.evidence.EvidenceVerdict;
import factfile.evidence.claim.Sought;
import factfile.evidence.passage.Documents;
import factfile.load.base.BaseLoader;
import factfile.load.base.Loaded;
import factfile.load.base.Progress;
import factfile.load.base.RecordNode;
import factfile.load.base.RecordNodes;
import factfile.load.file.Revision;
import factfile.model.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds proposals against the passages that they cite, whoever made them: as if a file of the base
 * had them, each of their values is read and looked for like those of any record.
 */
public final class Holding {
  /** No file of a base has that name; none is written. */
  private static final String FILE = "proposed.draft.yaml";

  private final Path folder;
  private final Map<String, Object> source;
  private final Documents documents;

  /**
   * @param folder of the base
   * @param source the record of the document's source, where the base has none yet; else null
   * @param id of the source
   */
  public Holding(Path folder, Map<String, Object> source, String id, Document document) {
    this.folder = folder;
    this.source = source;
    this.documents = each -> each.equals(id) ? document : null;
  }

  /** What is wrong with them, each value that its passage does not have by itself. */
  public List<Refusal> refusals(List<Proposal> proposals) {
    Map<String, Proposal> byId = new HashMap<>();
    proposals.forEach(each -> byId.put(each.id(), each));
    Path file = folder.resolve(FILE);
    List<Revision> revisions = List.of(new Revision(file, DraftText.of(source, proposals)));
    Loaded loaded = BaseLoader.withDrafts(folder, Progress.UNHEARD, revisions);
    List<Refusal> refusals = new ArrayList<>();
    for (Problem problem : loaded.problems()) {
      boolean own = problem.position().file().equals(FILE);
      if (own && problem.severity() == Problem.Severity.ERROR && byId.containsKey(problem.id())) {
        refusals.add(new Refusal(byId.get(problem.id()), null, false, problem.message()));
      }
    }
    if (loaded.base() == null) {
      return refusals;
    }
    List<RecordNode> records = new ArrayList<>();
    for (RecordNode each : RecordNodes.of(folder, loaded, revisions)) {
      if (each.mapping().position().file().equals(FILE)) {
        records.add(each);
      }
    }
    for (EvidenceRow row : Evidence.of(records, loaded.base(), documents).rows()) {
      Proposal proposal = byId.get(row.claimed().id());
      boolean borne =
          row.verdict() == EvidenceVerdict.FOUND || row.verdict() == EvidenceVerdict.UNREAD;
      if (!borne && proposal != null) {
        boolean wording = row.claimed().sought() instanceof Sought.Wording;
        refusals.add(new Refusal(proposal, row.claimed().key(), wording, message(row)));
      }
    }
    return refusals;
  }

  private static String message(EvidenceRow row) {
    String value = row.claimed().key() + ": " + row.claimed().recorded();
    return row.verdict() == EvidenceVerdict.OTHER && row.found() != null
        ? value + " is not what " + row.place() + " says: " + row.found()
        : value + " does not stand at " + row.place();
  }

  /** Proposals without what their passages do not have, and without those that are nothing then. */
  public List<Proposal> borneOut(List<Proposal> proposals) {
    List<Proposal> left = proposals;
    for (List<Refusal> refused = values(left); !refused.isEmpty(); refused = values(left)) {
      left = Needed.of(without(left, refused));
    }
    return left;
  }

  /** The words of what rules propose are those of its passage: those are not doubted. */
  private List<Refusal> values(List<Proposal> proposals) {
    List<Refusal> values = new ArrayList<>(refusals(proposals));
    values.removeIf(Refusal::wording);
    return values;
  }

  private static List<Proposal> without(List<Proposal> proposals, List<Refusal> refused) {
    Map<Proposal, Proposal> cut = new LinkedHashMap<>();
    proposals.forEach(each -> cut.put(each, each));
    for (Refusal refusal : refused) {
      Proposal now = cut.get(refusal.proposal());
      cut.put(refusal.proposal(), now == null ? null : Pruned.of(now, refusal.key()));
    }
    List<Proposal> left = new ArrayList<>(cut.values());
    left.removeIf(each -> each == null);
    return left;
  }
}
