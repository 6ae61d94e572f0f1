package factfile.shell;

/** Who can be asked. */
public interface Asker {
  /**
   * One line, as the user leaves it.
   *
   * @param prompt may hold escape sequences for colours
   * @param initial what stands there already, to be edited
   * @param help what could be typed
   * @return null where the user gave up, with Ctrl-C or Ctrl-D
   */
  String ask(String prompt, Prefill initial, Assistant help);
}
