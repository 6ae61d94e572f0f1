package factfile.shell;

/**
 * A word that could stand where the cursor is.
 *
 * @param description what it is, in one line; empty for nothing to say
 * @param open whether more is to be typed behind it, as behind {@code who:}
 */
public record OfferedWord(String word, String description, boolean open) {}
