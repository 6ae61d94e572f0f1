package factfile.load;

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
   * After each file, by one thread at a time.
   *
   * @param bytes of the files that have been read
   * @param all the bytes of all files
   */
  void read(long bytes, long all);

  /** The base is there. */
  void end();
}
