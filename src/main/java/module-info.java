/**
 * The program as a module of its run-time image. The exported package makes it a root module:
 * {@code java factfile.Main} finds it without {@code -m}, with which the JVM would not take the
 * graph of modules from its class-data archive.
 */
@SuppressWarnings(
    "requires-automatic") // JLine 3; make-image writes the descriptions of its modules.
module org.factfile {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires jdk.httpserver;
  requires org.commonmark;
  requires org.jline.reader;
  requires org.jline.terminal;
  requires org.jsoup;
  requires org.yaml.snakeyaml;

  exports factfile;
}
