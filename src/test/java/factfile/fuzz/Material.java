package factfile.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import factfile.load.base.BaseLoader;
import factfile.model.base.FactBase;
import factfile.model.text.MalformedValue;
import java.nio.file.Path;
import java.time.LocalDate;

/** What several targets need: the text of an input, the bundled base, what a refusal has to say. */
final class Material {
  /** The day that questions are asked on. */
  static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

  private Material() {}

  /** An input as text; what is no UTF-8 is a replacement character. */
  static String text(byte[] input) {
    return new String(input, UTF_8);
  }

  static FactBase bundledBase() {
    return BaseLoader.load(Path.of("facts")).base();
  }

  /** A value is refused with what is wrong, what to do, and a place in its text. */
  static void assertExplained(MalformedValue refusal, int length) {
    assertThat(refusal.getMessage()).isNotBlank();
    assertThat(refusal.remedy()).isNotBlank();
    assertThat(refusal.offset()).isBetween(0, length);
  }
}
