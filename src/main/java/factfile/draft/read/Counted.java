package factfile.draft.read;

import factfile.prose.words.TokenRange;

/**
 * A number of a sentence, and what it counts.
 *
 * @param value as a record has it: {@code ~250}, {@code ">=40"}
 * @param unit what it counts: {@code people}, {@code dollars}, {@code %}
 * @param noun the words of that, with what narrows them
 * @param words the number and its unit in the sentence
 */
public record Counted(String value, String unit, String noun, TokenRange words) {}
