package factfile.edit;

/**
 * A piece of text and where it goes.
 *
 * @param offset in characters
 */
record Insertion(int offset, String text) {
  String into(String whole) {
    return whole.substring(0, offset) + text + whole.substring(offset);
  }
}
