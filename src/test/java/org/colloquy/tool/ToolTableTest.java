package org.colloquy.tool;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToolTableTest {
  private static final Path TOOLS = Path.of("src/tools/java");
  private static final Path TESTS = Path.of("src/test/java");

  /** A command that runs a tool, as documents have it; {@code TOOL} stands for any. */
  private static final Pattern COMMAND =
      Pattern.compile("(?:src/tools/run|-Dexec\\.args=\")\\s+(?!TOOL\\b)([A-Z]\\w*)");

  /** Other tools start these as processes of their own. */
  private static final List<String> STARTED_BY_TOOLS =
      List.of("FakeNight", "HalfPublication", "Rounds");

  @Test
  void documentsNameEveryToolAndNoOther() throws IOException {
    Set<String> named = new TreeSet<>();
    List<Path> documents = new ArrayList<>(below(Path.of("src/site/markdown"), ".md"));
    documents.add(Path.of("README.md"));
    documents.add(Path.of(".github/CONTRIBUTING.md"));
    for (Path document : documents) {
      COMMAND
          .matcher(Files.readString(document))
          .results()
          .map(result -> result.group(1))
          .forEach(named::add);
    }
    assertThat(named).containsExactlyInAnyOrderElementsOf(names());
  }

  @Test
  void commentsInTheCodeNameToolsThatExist() throws IOException {
    List<MatchResult> commands = new ArrayList<>();
    for (Path source : below(Path.of("src"), ".java")) {
      if (!source.endsWith("ToolsTest.java")) {
        COMMAND.matcher(Files.readString(source)).results().forEach(commands::add);
      }
    }
    assertThat(commands).isNotEmpty();
    assertThat(commands).allSatisfy(c -> assertThat(names()).contains(c.group(1)));
  }

  @Test
  void everyProgramInTheToolsIsListed() throws IOException {
    Set<String> programs = new TreeSet<>();
    for (Path source : below(TOOLS, ".java")) {
      if (Files.readString(source).contains("static void main(")) {
        programs.add(source.getFileName().toString().replace(".java", ""));
      }
    }
    programs.remove("Tools");
    STARTED_BY_TOOLS.forEach(programs::remove);
    assertThat(names()).containsExactlyInAnyOrderElementsOf(programs);
  }

  @Test
  void everyArgumentOfASynopsisIsExplainedAndNoOther() {
    Set<String> used =
        ToolTable.ALL.stream()
            .flatMap(tool -> tool.argumentNames().stream())
            .collect(Collectors.toSet());
    assertThat(ToolTable.ARGUMENTS)
        .extracting(ToolTable.Argument::name)
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void toolsNeedNoTests() throws IOException {
    Set<String> tools = classes(TOOLS);
    Set<String> tests = classes(TESTS);
    noClasses()
        .that(are("tools", tools))
        .should()
        .dependOnClassesThat(are("tests", tests))
        .because("tests use tools, and whoever reads a tool should not have to read tests")
        .check(new ClassFileImporter().importPath("target/test-classes"));
  }

  private static DescribedPredicate<JavaClass> are(String what, Set<String> names) {
    return DescribedPredicate.describe(
        "are " + what, type -> names.contains(type.getName().replaceAll("\\$.*", "")));
  }

  private static Set<String> classes(Path sources) throws IOException {
    return below(sources, ".java").stream()
        .map(source -> sources.relativize(source).toString().replace(".java", ""))
        .map(name -> name.replaceAll("[/\\\\]", "."))
        .collect(Collectors.toSet());
  }

  private static Set<String> names() {
    return ToolTable.ALL.stream().map(Tool::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> below(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
