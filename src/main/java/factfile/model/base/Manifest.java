package factfile.model.base;

/**
 * What a base says of itself.
 *
 * @param description null where it has none, as {@code license} and {@code language}
 */
public record Manifest(String title, String description, String license, String language) {}
