package factfile.load.base;

/** Hears how far the reading of a base has come. */
public interface Progress {
  /** Nobody listens. */
  Progress UNHEARD =
      new Progress() {
        @Override
        public void read(long bytes, long all) {}

        @Override
        public void end() {}
      };

  /**
   * Some dozens of times at most, by one thread at a time, whichever it is; last when all is read.
   *
   * @param bytes of the files that have been read, always more than before
   * @param all the bytes of all files; where there are none, nothing is told
   */
  void read(long bytes, long all);

  /** The base is there. */
  void end();
}
