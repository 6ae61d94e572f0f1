package factfile.prose;

import java.util.List;

/** Holds a sentence against one record. */
interface Judge {
  /** Words one of which a sentence needs to be looked at. */
  List<String> firstWords();

  /** Adds what it finds. */
  void judge(Sentence sentence, List<Finding> findings);
}
