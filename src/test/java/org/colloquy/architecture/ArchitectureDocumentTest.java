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

  private static final Path PROGRAM = Path.of("src/main/java/org/colloquy");

  private static final int MOST_LINES = 120;

  /** A row of the table of packages: name, what it owns, what it touches, its libraries. */
  private static final Pattern ROW =
      Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]*)\\|");

  /** A row of the table of rooms: a package, and the cell with its rooms. */
  private static final Pattern ROOMS =
      Pattern.compile("^\\| `(\\w+)` \\| ([^|]+) \\|$", Pattern.MULTILINE);

  /** In a cell of rooms: a room, perhaps with the class to begin at. */
  private static final Pattern ROOM = Pattern.compile("`([a-z]+)`(?: \\(`([A-Z]\\w*)`\\))?");

  /**
   * In backticks: a class, perhaps below packages, perhaps with a member behind it. A name without
   * a small letter is none of a class.
   */
  private static final Pattern CLASS =
      Pattern.compile(
          "`(?:[a-z][\\w.]*\\.)?([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+(?:\\([^`]*\\))?))?(?:\\(\\))?`");

  /** In backticks: a class, and behind it, in brackets, its package. */
  private static final Pattern CLASS_IN_PACKAGE =
      Pattern.compile("`([A-Z]\\w*)` \\(`([a-z]+(?:\\.[a-z]+)*)`\\)");

  /** In backticks: a file below the top of the repository. */
  private static final Pattern FILE =
      Pattern.compile("`((?:src|data|\\.ci|\\.github)/[^`*… ]*)[^`]*`");

  /** Classes of others of which the documents speak. */
  private static final Set<String> OF_OTHERS = Set.of("System");

  @Test
  void theTableOfPackagesIsTheOneThatTheRulesAreMadeOf() throws IOException {
    Map<String, Set<String>> touches = new TreeMap<>();
    Map<String, Set<Library>> libraries = new TreeMap<>();
    for (MatchResult row : found(ROW, ARCHITECTURE)) {
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
    Set<String> existing = sources().keySet();
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

  @ParameterizedTest
  @ValueSource(strings = {"src/site/markdown/architecture.md", ".github/CONTRIBUTING.md"})
  void everyMemberThatIsNamedExists(String document) throws IOException {
    Map<String, List<Path>> sources = sources();
    Set<String> missing = new TreeSet<>();
    for (MatchResult found : found(CLASS, Path.of(document))) {
      String name = found.group(1);
      if (found.group(2) != null && !OF_OTHERS.contains(name)) {
        boolean exists = false;
        for (Path source : sources.getOrDefault(name, List.of())) {
          exists |= has(Files.readString(source), found.group(2));
        }
        if (!exists) {
          missing.add(found.group());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Whether a source has a member: {@code name()} is a method, {@code name} may be anything. */
  private static boolean has(String source, String member) {
    String code = source.replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
    String name = "(?<!\\.)\\b" + member.replaceAll("\\(.*", "");
    Pattern wanted =
        member.contains("(")
            // A component of a record is a method that nobody writes.
            ? Pattern.compile(name + "\\(|\\brecord \\w+[^{]*" + name + "\\s*[,)]")
            : Pattern.compile(name + "\\b");
    return wanted.matcher(code).find();
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/site/markdown/architecture.md", ".github/CONTRIBUTING.md"})
  void everyClassLiesInThePackageInTheBracketsBehindIt(String document) throws IOException {
    Map<String, List<Path>> sources = sources();
    assertThat(
            found(CLASS_IN_PACKAGE, Path.of(document)).stream()
                .filter(found -> !lies(sources, found.group(1), found.group(2)))
                .map(MatchResult::group))
        .isEmpty();
  }

  @Test
  void everyRoomStandsInTheRowOfItsPackageAndNoOther() throws IOException {
    Map<String, Set<String>> named = new TreeMap<>();
    for (MatchResult row : found(ROOMS, ARCHITECTURE)) {
      named.put(
          row.group(1),
          ROOM.matcher(row.group(2))
              .results()
              .map(room -> room.group(1))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    Map<String, Set<String>> existing = new TreeMap<>();
    for (Path top : foldersIn(PROGRAM)) {
      Set<String> rooms = new TreeSet<>();
      foldersIn(top).forEach(room -> rooms.add(room.getFileName().toString()));
      if (!rooms.isEmpty()) {
        existing.put(top.getFileName().toString(), rooms);
      }
    }
    assertThat(named).isEqualTo(existing);
  }

  @Test
  void theClassBehindARoomLiesInIt() throws IOException {
    Map<String, List<Path>> sources = sources();
    Set<String> elsewhere = new TreeSet<>();
    for (MatchResult row : found(ROOMS, ARCHITECTURE)) {
      ROOM.matcher(row.group(2))
          .results()
          .filter(room -> room.group(2) != null)
          .filter(room -> !lies(sources, room.group(2), row.group(1) + "." + room.group(1)))
          .forEach(room -> elsewhere.add(room.group()));
    }
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void theMapIsShortAndSaysWhereToBegin() throws IOException {
    List<String> lines = Files.readAllLines(ARCHITECTURE);
    assertThat(lines).hasSizeLessThan(MOST_LINES);
    assertThat(lines.stream().filter(line -> line.startsWith("## ")).findFirst())
        .contains("## Start reading here");
  }

  private static List<MatchResult> found(Pattern pattern, Path document) throws IOException {
    return pattern.matcher(Files.readString(document)).results().toList();
  }

  /** The members of a cell, in backticks or without; a dash stands for none. */
  private static Set<String> names(String cell) {
    return Arrays.stream(cell.replace("`", "").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals("–"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether a class lies in this package below {@code org.colloquy}. */
  private static boolean lies(Map<String, List<Path>> sources, String name, String inPackage) {
    Path folder = Path.of("org", "colloquy").resolve(inPackage.replace('.', '/'));
    return sources.getOrDefault(name, List.of()).stream()
        .anyMatch(source -> source.getParent().endsWith(folder));
  }

  /** The sources of all classes of the program, its tests and its tools, by simple names. */
  private static Map<String, List<Path>> sources() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src"))) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .collect(
              Collectors.groupingBy(file -> file.getFileName().toString().replace(".java", "")));
    }
  }

  /** The folders with sources; a checkout may still have empty ones of packages that are gone. */
  private static List<Path> foldersIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .filter(holder -> !holder.equals(folder))
          .map(holder -> folder.resolve(folder.relativize(holder).getName(0)))
          .distinct()
          .sorted()
          .toList();
    }
  }
}
