package factfile.cli.read;

import java.util.List;

/**
 * Words of a paragraph that a record could hold.
 *
 * @param from in characters of the paragraph
 * @param to the end of them, exclusive
 * @param values what a record has for them: ids of entities, a number, days, an act
 */
record Recognised(Sort sort, int from, int to, List<String> values) {
  enum Sort {
    NAME,
    NUMBER,
    DAY,
    VERB
  }
}
