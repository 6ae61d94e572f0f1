package factfile.store.merge;

import factfile.model.record.RecordClass;

/** What stands at which place. */
public interface RecordClasses {
  RecordClass at(int place);
}
