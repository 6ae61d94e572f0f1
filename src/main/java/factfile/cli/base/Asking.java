package factfile.cli.base;

import factfile.model.base.FactBase;

/** What is asked of a base; asked once more where a snapshot of it proves to be damaged. */
public interface Asking<T> {
  T of(FactBase base);
}
