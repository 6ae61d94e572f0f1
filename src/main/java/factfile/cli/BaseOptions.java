package factfile.cli;

/**
 * Which base is asked, and how it is read.
 *
 * @param facts the folder named, or null
 * @param strict whether a base with any problem is refused
 */
record BaseOptions(String facts, boolean strict) {
  static BaseOptions of(Arguments arguments) {
    return new BaseOptions(arguments.value(Flag.FACTS), arguments.has(Flag.STRICT));
  }
}
