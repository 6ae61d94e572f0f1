/**
 * From YAML files to a {@link factfile.model.base.FactBase}, with every problem at its place.
 *
 * <p>{@link factfile.load.base.BaseLoader} reads a folder: {@code PlainYaml}, or {@code YamlReader}
 * where a record or a file is not that plain, turns each file into nodes that know where they
 * stand, one small reader a record turns nodes into records through {@code Fields}, and {@code
 * Linking} holds the records against each other. Nothing stops at the first problem. A record with
 * an error is left out, and so is what rests on it alone; the others answer.
 *
 * <p>Tokens are read by hand rather than bound to classes: that costs half the time at start-up and
 * gives the exact place of every value. Jackson is used here and in {@code render} only.
 */
package factfile.load;
