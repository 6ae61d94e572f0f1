package factfile.prose.judge;

import factfile.prose.sentence.Sentence;
import java.util.List;

/** Holds a sentence against one record. */
public interface Judge {
  /** Adds what it finds. */
  void judge(Sentence sentence, List<Finding> findings);
}
