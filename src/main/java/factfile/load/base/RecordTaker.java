package factfile.load.base;

import factfile.model.base.Allowances;
import factfile.model.base.Manifest;
import factfile.model.edit.FileBlocks;
import factfile.model.record.Entity;
import factfile.model.record.Fact;
import factfile.model.record.Source;
import java.util.List;
import java.util.Map;

/** Takes the records of a large base as they are read, file by file, so that nobody holds all. */
public interface RecordTaker<T> {
  /** In smaller bases the records are held. */
  long leastBytes();

  /**
   * Makes ready what one file holds; on any thread, several files at the same time.
   *
   * @param name of the file, as shown to people
   * @param blocks that it consists of
   * @param wanted the ids that stand in it, each with the sets of {@link
   *     factfile.model.record.RecordClass} that it may lead to
   * @param loose those of them that stand in a record which no index finds by them
   */
  T prepared(
      String name,
      FileBlocks blocks,
      List<Fact> facts,
      List<Entity> entities,
      List<Source> sources,
      Map<String, Integer> wanted,
      List<String> loose);

  /**
   * Takes what was made ready; files come in their order.
   *
   * @return false where it can take no more
   */
  boolean take(T file);

  /**
   * All files are read.
   *
   * @param allowances what its keeper lets stand
   * @return false where anything is wrong with the records: then they are read again, and held
   */
  boolean isSound(Manifest manifest, Allowances allowances);
}
