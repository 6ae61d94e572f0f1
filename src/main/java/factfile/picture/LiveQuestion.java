package factfile.picture;

/**
 * What a page that is served says besides its rows.
 *
 * @param text what was asked, as it was typed
 * @param trouble why there is no answer, or what is wrong with the base; null for nothing
 * @param revision changes whenever the base does
 */
public record LiveQuestion(String text, String trouble, String revision) {}
