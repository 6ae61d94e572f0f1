package factfile.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A constant is called what its option is called. */
class FlagTest {
  static Stream<Field> constants() {
    return Stream.of(Flag.class.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Flag.class);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void theConstantDoesNotBelieTheOption(Field constant) throws IllegalAccessException {
    Flag flag = (Flag) constant.get(null);
    String option = flag.longName().substring(2).replace('-', '_').toUpperCase(Locale.ROOT);

    assertThat(constant.getName())
        .isEqualTo(flag.group() == Flag.Group.KEYS ? "KEY_" + option : option);
  }
}
