package org.colloquy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.EntityType;

/**
 * A data file with an invented corpus and what should be found in it. It begins with the reason;
 * then come sections, each below a line such as {@code --- found}.
 *
 * <ul>
 *   <li>{@code file NAME}: a file of the data folder, user tables included; at least one
 *   <li>{@code dictionary}: what names mean, one a line: name, title of the page in Wikipedia and
 *       probability, separated by {@code |}
 *   <li>{@code names}: what the fake annotator recognises, one a line: {@code Jane Roe | PERSON}
 *       everywhere, {@code Jane Roe | PERSON | a.txt} in that transcript alone, {@code the mill |
 *       NOMINAL}, and {@code chain | Jane Roe | she} for texts that one chain joins
 *   <li>{@code open}: what is wrong today, in one line; only if the expectation is not met yet
 *   <li>{@code found}: the expectation, in the form of {@link CorpusFindings}. A cell {@code *} may
 *       hold anything, a cell {@code !MISC} anything else. A line that begins with {@code ?} allows
 *       what fits it, once or often, and does not ask for it
 * </ul>
 *
 * @param reason why the case is there
 * @param files the texts of the files, by name
 * @param dictionary the lines of the dictionary, with tabs between the cells; may be empty
 * @param names the cells of each line of what is recognised
 * @param open what is wrong today; empty if the expectation is met
 * @param expected the lines that should be found
 */
record CorpusCase(
    String reason,
    Map<String, String> files,
    List<String> dictionary,
    List<List<String>> names,
    Optional<String> open,
    List<String> expected) {
  private static final Pattern HEAD = Pattern.compile("^--- (\\S+)(?: (.+))?\n", Pattern.MULTILINE);
  private static final String OPEN = "--- open\n";
  private static final String FOUND = "--- found\n";
  private static final String ALLOWED = "? ";
  private static final int SHORTEST_REASON = 20;

  CorpusCase {
    if (reason.length() < SHORTEST_REASON) {
      throw new IllegalArgumentException("a reason stands before the first section");
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a corpus has a file");
    }
  }

  /** Returns the cases in a folder, sorted by name; its sub-folders hold none of them. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".corpus")).sorted().toList();
    }
  }

  static CorpusCase read(Path file) throws IOException {
    String whole = Files.readString(file);
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, List<String>> sections = new LinkedHashMap<>();
    Matcher head = HEAD.matcher(whole);
    int reason = -1;
    while (head.find()) {
      reason = reason < 0 ? head.start() : reason;
      String body = whole.substring(head.end(), endOfSection(whole, head.end()));
      if (head.group(1).equals("file")) {
        files.put(head.group(2), body);
      } else {
        sections.put(head.group(1), body.lines().filter(line -> !line.isBlank()).toList());
      }
    }
    if (!sections.containsKey("found")) {
      throw new IllegalArgumentException(file + " says not what should be found");
    }
    List<String> open = sections.getOrDefault("open", List.of());
    return new CorpusCase(
        whole.substring(0, Math.max(0, reason)).strip(),
        files,
        cells(sections, "dictionary").stream().map(c -> String.join("\t", c)).toList(),
        cells(sections, "names"),
        open.stream().findFirst(),
        sections.get("found"));
  }

  private static int endOfSection(String whole, int start) {
    Matcher next = HEAD.matcher(whole);
    return next.find(start) ? next.start() : whole.length();
  }

  private static List<List<String>> cells(Map<String, List<String>> sections, String section) {
    return sections.getOrDefault(section, List.of()).stream()
        .map(line -> List.of(line.split(" \\| ")))
        .toList();
  }

  /** Writes the files into a folder, which becomes the data folder of a run. */
  void writeTo(Path data) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = data.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** Returns an annotator that recognises the names of this case in the transcript with this id. */
  FakeAnnotator annotator(String transcript) {
    FakeAnnotator annotator = new FakeAnnotator();
    for (List<String> line : names) {
      if (line.get(0).equals("chain")) {
        annotator.chain(line.subList(1, line.size()).toArray(String[]::new));
      } else if (line.get(1).equals("NOMINAL")) {
        annotator.nominal(line.get(0));
      } else if (line.size() < 3 || line.get(2).equals(transcript)) {
        annotator.name(line.get(0), EntityType.valueOf(line.get(1)));
      }
    }
    return annotator;
  }

  /**
   * Compares what was found with the expectation. Each line that must be found fits another found
   * line.
   *
   * @return the expected lines that nothing fits, with a minus in front, then the found lines that
   *     nobody expects, with a plus; empty if the expectation is met
   */
  List<String> differences(List<String> found) {
    List<String> unexpected = new ArrayList<>(found);
    List<String> differences = new ArrayList<>();
    for (String line : strictestFirst()) {
      Optional<String> fitting = unexpected.stream().filter(f -> fits(line, f)).findFirst();
      fitting.ifPresentOrElse(unexpected::remove, () -> differences.add("- " + line));
    }
    for (String line : expected) {
      if (line.startsWith(ALLOWED)) {
        unexpected.removeIf(f -> fits(line.substring(ALLOWED.length()), f));
      }
    }
    unexpected.forEach(line -> differences.add("+ " + line));
    return differences;
  }

  /** The lines that must be found, those that fit the fewest lines first. */
  private List<String> strictestFirst() {
    return expected.stream()
        .filter(line -> !line.startsWith(ALLOWED))
        .sorted(Comparator.comparingInt(CorpusCase::leeway))
        .toList();
  }

  /** How much the cells leave open: those that may hold anything count most. */
  private static int leeway(String line) {
    return Stream.of(line.split(" \\| "))
        .mapToInt(cell -> cell.equals("*") ? 100 : cell.startsWith("!") ? 1 : 0)
        .sum();
  }

  private static boolean fits(String expected, String found) {
    String[] wanted = expected.split(" \\| ");
    String[] cells = found.split(" \\| ");
    if (wanted.length != cells.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      boolean fits =
          wanted[i].startsWith("!")
              ? !wanted[i].substring(1).equals(cells[i])
              : wanted[i].equals("*") || wanted[i].equals(cells[i]);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /**
   * Rewrites the expectation in the file: lines that fit stay, the others become what was found. An
   * open case keeps its expectation, and is open no more if it is met.
   */
  void update(Path file, List<String> found) throws IOException {
    String whole = Files.readString(file);
    List<String> differences = differences(found);
    if (open.isPresent()) {
      if (differences.isEmpty()) {
        int mark = whole.indexOf(OPEN);
        Files.writeString(file, whole.substring(0, mark) + whole.substring(whole.indexOf(FOUND)));
      }
      return;
    }
    List<String> lines = new ArrayList<>(expected);
    lines.removeIf(line -> differences.contains("- " + line));
    differences.stream().filter(d -> d.startsWith("+ ")).forEach(d -> lines.add(d.substring(2)));
    lines.sort(CorpusFindings.ORDER);
    Files.writeString(
        file,
        whole.substring(0, whole.indexOf(FOUND) + FOUND.length())
            + String.join("\n", lines)
            + "\n");
  }
}
