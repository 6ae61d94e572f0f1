package factfile.evidence.passage;

import factfile.prose.sentence.Sentence;

/**
 * A sentence of a cited passage.
 *
 * @param paragraph the number of its paragraph
 */
public record CitedSentence(int paragraph, Sentence sentence) {}
