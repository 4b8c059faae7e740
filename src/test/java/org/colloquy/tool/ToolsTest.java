package org.colloquy.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> given = new ArrayList<>();

  @Test
  void withoutANameTheToolsAreListed() {
    assertThat(run()).isEqualTo(Tools.WRONG_COMMAND);
    assertThat(text(err)).contains("Echo FOLDER [WORDS]", "says it again", "FOLDER     a folder");
  }

  @Test
  void askedForHelpItListsTheToolsAndNothingIsWrong() {
    assertThat(run("--help")).isZero();
    assertThat(text(out)).contains("Echo FOLDER [WORDS]");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void anUnknownNameIsSaidAndTheToolsAreListed() {
    assertThat(run("Eco", "data")).isEqualTo(Tools.WRONG_COMMAND);
    assertThat(text(err)).startsWith("There is no tool Eco.").contains("Echo FOLDER [WORDS]");
  }

  @Test
  void aToolGetsItsArguments() {
    assertThat(run("Echo", "my data", "8")).isZero();
    assertThat(given).containsExactly("my data", "8");
    assertThat(text(err)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Echo, the folder is missing",
    "Echo a b c, one too many",
    "Many 1, a folder is missing; the dots allow for more and not for fewer"
  })
  void withTooFewOrTooManyArgumentsItSaysWhatTheToolTakes(String command, String why) {
    assertThat(run(command.split(" "))).as(why).isEqualTo(Tools.WRONG_COMMAND);
    assertThat(text(err)).startsWith("Usage: src/tools/run " + command.split(" ")[0] + " ");
    assertThat(given).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Many 1 a", "Many 1 a b c"})
  void dotsAllowForMore(String command) {
    assertThat(run(command.split(" "))).isZero();
    assertThat(given).hasSize(command.split(" ").length - 1);
  }

  @Test
  void helpOfAToolExplainsItsArgumentsAndDoesNotRunIt() {
    assertThat(run("Echo", "--help")).isZero();
    assertThat(text(out))
        .startsWith("Usage: src/tools/run Echo FOLDER [WORDS]")
        .contains("WORDS  ");
    assertThat(given).isEmpty();
  }

  @Test
  void aToolWithOptionsExplainsThemItself() {
    assertThat(run("Options", "--help")).isZero();
    assertThat(given).containsExactly("--help");
  }

  @Test
  void aToolThatFailsEndsWithAnotherCodeThanZero() {
    assertThat(run("Failing", "io")).isEqualTo(Tools.FAILED);
    assertThat(text(err)).contains("Failing: ", "no such file").doesNotContain("\tat ");
    assertThat(run("Failing", "assertion")).isEqualTo(Tools.FAILED);
    assertThat(text(err)).contains("it does not hold", "\tat ");
  }

  private int run(String... arguments) {
    List<Tool> tools =
        List.of(
            new Tool("Echo", "FOLDER [WORDS]", "says it again", this::keep),
            new Tool("Many", "ROUNDS FOLDER...", "says it again", this::keep),
            new Tool("Options", "[OPTION...]", "says it again", this::keep),
            new Tool("Failing", "WORDS", "fails", ToolsTest::fail));
    return new Tools(tools, printing(out), printing(err)).run(arguments);
  }

  private void keep(String... arguments) {
    given.addAll(List.of(arguments));
  }

  private static void fail(String... arguments) throws IOException {
    if (arguments[0].equals("io")) {
      throw new IOException("no such file");
    }
    throw new AssertionError("it does not hold");
  }

  private static PrintStream printing(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream of) {
    return of.toString(StandardCharsets.UTF_8);
  }
}
