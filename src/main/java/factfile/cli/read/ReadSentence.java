package factfile.cli.read;

import factfile.prose.sentence.Sentence;

/**
 * A sentence of a paragraph.
 *
 * @param at its place, as it is cited: {@code p4s2}
 * @param from where it begins in the paragraph, in characters
 */
record ReadSentence(String at, int from, Sentence sentence) {
  int to() {
    return from + sentence.text().length();
  }
}
