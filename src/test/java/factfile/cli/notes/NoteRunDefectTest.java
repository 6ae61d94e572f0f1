package factfile.cli.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factfile.cli.Program;
import factfile.cli.ask.Printer;
import factfile.cli.base.LeftNotes;
import factfile.cli.host.ExitCode;
import factfile.cli.host.Host;
import factfile.cli.host.UserError;
import factfile.cli.line.CommandLines;
import factfile.cli.line.Commands;
import factfile.cli.line.Definition;
import factfile.cli.line.Options;
import factfile.load.base.BaseLoader;
import factfile.model.base.FactBase;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A defect that one note meets leaves the others as if it were not there. */
class NoteRunDefectTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Host host() {
    return new Host(
        new Host.Streams(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
            new PrintStream(err, true, UTF_8),
            new Host.Terminal(false, false, false, 0, 0)),
        Map.of(),
        new Host.Places(folder, null, null),
        Clock.systemUTC(),
        "",
        Host.Shell.NONE);
  }

  /** The bundled base, which throws where it is asked for one of its records. */
  private static FactBase failingAt(String id, Throwable thrown) {
    FactBase base = BaseLoader.load(Path.of("facts")).base();
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (arguments != null && Arrays.asList(arguments).contains(id)) {
            throw thrown;
          }
          try {
            return method.isDefault()
                ? InvocationHandler.invokeDefault(proxy, method, arguments)
                : method.invoke(base, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return (FactBase)
        Proxy.newProxyInstance(
            FactBase.class.getClassLoader(), new Class<?>[] {FactBase.class}, handler);
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void theOthersAreWritten(Class<? extends Throwable> defect) throws Exception {
    String stale = "About 300<!-- fact:hostages-taken --> people.\n";
    Files.writeString(folder.resolve("a.md"), stale);
    Files.writeString(folder.resolve("b.md"), "About 7<!-- fact:killed --> people.\n");
    Files.writeString(folder.resolve("c.md"), stale);
    Throwable thrown = defect.getConstructor(String.class).newInstance("broken");
    Host host = host();
    Definition note = Program.CATALOG.definition(Commands.NOTE);
    Options options =
        Options.of(note, CommandLines.read(note, List.of("refresh", ".", "--force")), host);
    LeftNotes left = new LeftNotes();
    List<NoteFiles.ReadNote> marked = NoteFiles.of(host, List.of(".")).marked(left);

    NoteRun run =
        NoteRun.of(host, Program.CATALOG, options, failingAt("killed", thrown), marked, true);
    Printer printer = new Printer(host, options);
    int code = new NoteRefresh(host, options, printer).run(run);

    assertThat(run.findings()).hasSize(2);
    assertThat(folder.resolve("a.md")).content().startsWith("About 250");
    assertThat(folder.resolve("b.md")).content().startsWith("About 7<!");
    assertThat(folder.resolve("c.md")).content().startsWith("About 250");
    assertThatThrownBy(() -> run.left().tell(host, code)).isSameAs(thrown);
    assertThat(err.toString(UTF_8)).contains("b.md met a defect; it is left as it is");
  }

  @Test
  void theWorstStatusIsTheLast() {
    LeftNotes left = new LeftNotes();
    assertThat(left.tell(host(), ExitCode.NO)).isEqualTo(ExitCode.NO);
    left.add(UserError.input("a.md is not UTF-8", "convert it"));
    assertThat(left.tell(host(), ExitCode.NO)).isEqualTo(ExitCode.INPUT);
    assertThat(left.count()).isEqualTo(1);
    assertThat(err.toString(UTF_8)).isEqualTo("factfile: a.md is not UTF-8\n  convert it\n");
  }
}
