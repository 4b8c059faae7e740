package org.colloquy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents for developers say of the code is true. */
class ArchitectureDocumentTest {
  private static final Path ARCHITECTURE = Path.of("src/site/markdown/architecture.md");

  private static final int MOST_LINES = 120;

  /** A row of the table of packages: name, what it owns, what it touches, its libraries. */
  private static final Pattern ROW =
      Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]*)\\|");

  /** In backticks: a class, perhaps below packages, perhaps with a member behind it. */
  private static final Pattern CLASS =
      Pattern.compile("`(?:[a-z][\\w.]*\\.)?([A-Z][a-z]\\w*)(?:\\.\\w+)?(?:\\(\\))?`");

  /** In backticks: a file below the top of the repository. */
  private static final Pattern FILE =
      Pattern.compile("`((?:src|data|\\.ci|\\.github)/[^`*… ]*)[^`]*`");

  /** Classes of others of which the documents speak. */
  private static final Set<String> OF_OTHERS = Set.of("System");

  @Test
  void theTableOfPackagesIsTheOneThatTheRulesAreMadeOf() throws IOException {
    Map<String, Set<String>> touches = new TreeMap<>();
    Map<String, Set<Library>> libraries = new TreeMap<>();
    for (MatchResult row : rows()) {
      touches.put(row.group(1), names(row.group(3)));
      libraries.put(
          row.group(1),
          names(row.group(4)).stream().map(Library::named).collect(Collectors.toSet()));
    }
    assertThat(touches)
        .isEqualTo(
            Arrays.stream(TopPackage.values())
                .collect(Collectors.toMap(TopPackage::printed, TopPackage::touches)));
    assertThat(libraries)
        .isEqualTo(
            Arrays.stream(TopPackage.values())
                .collect(Collectors.toMap(TopPackage::printed, TopPackage::libraries)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/site/markdown/architecture.md", ".github/CONTRIBUTING.md"})
  void everyClassAndFileThatIsNamedExists(String document) throws IOException {
    String text = Files.readString(Path.of(document));
    Set<String> missing = new TreeSet<>();
    Set<String> existing = classes();
    CLASS
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !existing.contains(name) && !OF_OTHERS.contains(name))
        .forEach(missing::add);
    FILE.matcher(text)
        .results()
        .map(found -> found.group(1).strip())
        .filter(name -> !Files.exists(Path.of(name)))
        .forEach(missing::add);
    assertThat(missing).isEmpty();
    assertThat(CLASS.matcher(text).results().count()).as("classes named").isGreaterThan(20);
  }

  @Test
  void theMapIsShortAndSaysWhereToBegin() throws IOException {
    List<String> lines = Files.readAllLines(ARCHITECTURE);
    assertThat(lines).hasSizeLessThan(MOST_LINES);
    assertThat(lines.stream().filter(line -> line.startsWith("## ")).findFirst())
        .contains("## Start reading here");
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(ARCHITECTURE)).results().toList();
  }

  /** The members of a cell, in backticks or without; a dash stands for none. */
  private static Set<String> names(String cell) {
    return Arrays.stream(cell.replace("`", "").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals("–"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The simple names of all classes of the program, its tests and its tools. */
  private static Set<String> classes() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src"))) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
