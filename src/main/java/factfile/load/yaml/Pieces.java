package factfile.load.yaml;

/** Takes the document piece by piece, so that a long list need not be held as nodes. */
public interface Pieces {
  /** Whether the items of a list are taken one by one. */
  boolean isList(String key);

  /**
   * An item of such a list.
   *
   * @param flawed whether its YAML is not to be trusted
   */
  void item(String key, Node item, boolean flawed);

  /** Anything else under a key of the document. */
  void entry(Node.Entry entry);

  /** A document that is no mapping. */
  void root(Node root);
}
