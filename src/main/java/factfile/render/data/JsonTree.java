package factfile.render.data;

/** JSON of any shape: maps, lists, strings, numbers and booleans. */
public final class JsonTree {
  private JsonTree() {}

  /** Indented, its last line ended; odd characters escaped as in every answer. */
  public static String of(Object tree) {
    return JsonRenderer.document(json -> JsonRenderer.writeValue(tree, json));
  }
}
