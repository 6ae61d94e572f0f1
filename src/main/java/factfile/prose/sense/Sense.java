package factfile.prose.sense;

import java.util.List;
import java.util.Map;

/**
 * A line of the table of senses.
 *
 * @param words and phrases, all of it
 * @param same those that are one word even in what somebody said, in groups
 * @param asked verbs for which others are offered, each with the things of which it has to be said;
 *     none where it has one sense
 * @param offered verbs for each of those, itself among them
 */
record Sense(
    List<String> words,
    List<List<String>> same,
    Map<String, List<String>> asked,
    List<String> offered) {}
