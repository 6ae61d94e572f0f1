package factfile.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A constant is called what its option is called. */
class FlagTest {
  @ParameterizedTest
  @EnumSource
  void theConstantDoesNotBelieTheOption(Flag flag) {
    String option = flag.longName().substring(2).replace('-', '_').toUpperCase(Locale.ROOT);

    assertThat(flag.name()).isEqualTo(flag.group() == Flag.Group.KEYS ? "KEY_" + option : option);
  }
}
