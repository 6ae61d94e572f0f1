package factfile.cli.line;

/**
 * Which base is asked, and how it is read.
 *
 * @param facts the folder named, or null
 * @param strict whether a base with any problem is refused
 * @param cached whether a snapshot may answer for the files, and is kept
 */
public record BaseOptions(String facts, boolean strict, boolean cached) {
  /** The same of another folder. */
  public BaseOptions at(String folder) {
    return new BaseOptions(folder, strict, cached);
  }

  static BaseOptions of(Arguments arguments) {
    return new BaseOptions(
        arguments.value(Flag.FACTS), arguments.has(Flag.STRICT), !arguments.has(Flag.NO_CACHE));
  }
}
