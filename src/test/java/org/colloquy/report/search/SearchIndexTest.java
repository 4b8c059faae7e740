package org.colloquy.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.app.Night;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.folder.PageFolder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the index night after night. */
class SearchIndexTest {
  private static final Object[] FORMATS = {"-q", "--format", "csv,html"};
  private static final int FILES = 14;
  private static final int WORDS = 8_000;

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void transcriptsOfFourSegments() throws IOException {
    night = new Night(folder);
    for (int i = 0; i < FILES; i++) {
      night.write(name(i), InventedTranscripts.text(i, WORDS));
    }
  }

  /** A name that begins a segment if its number is 3, 7 or 11. */
  private static String name(int number) {
    return named(String.format(Locale.ROOT, "talk %02d ", number), number % 4 == 3);
  }

  private static String named(String beginning, boolean begins) {
    for (int more = 0; ; more++) {
      String name = beginning + more + ".txt";
      String page = PageFolder.nameOf(name);
      if ((Integer.parseInt(page.substring(page.length() - 2), 16) % 64 == 0) == begins) {
        return name;
      }
    }
  }

  /** The names and sizes of the segments that the page knows. */
  private List<String> segments() throws IOException {
    List<String> segments = new ArrayList<>();
    indexOnThePageIn(night.output)
        .forEach(s -> segments.add(s.get(0).asText() + " " + s.get(1).asInt()));
    return segments;
  }

  /**
   * What the page knows of the index; the rest of it also holds what changed since the last run.
   */
  private static JsonNode indexOnThePageIn(Path reports) throws IOException {
    String page = Files.readString(reports.resolve("report.html"));
    return new ObjectMapper()
        .readTree(Jsoup.parse(page).getElementById("data").data())
        .get("search");
  }

  private static List<Integer> sizes(List<String> segments) {
    return segments.stream().map(s -> Integer.valueOf(s.split(" ")[1])).toList();
  }

  private static SortedMap<String, Path> indexIn(Path reports) throws IOException {
    try (Stream<Path> files = Files.list(reports.resolve(PageFolder.NAME))) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9a-f]{16}-\\d+\\.js"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString(), file -> file, (a, b) -> a, TreeMap::new));
    }
  }

  private static Map<String, Object> keys(Path reports) throws IOException {
    Map<String, Object> keys = new TreeMap<>();
    for (Map.Entry<String, Path> file : indexIn(reports).entrySet()) {
      keys.put(
          file.getKey(),
          Files.readAttributes(file.getValue(), BasicFileAttributes.class).fileKey());
    }
    return keys;
  }

  /** The segments whose files are not those of before. */
  private Set<String> made(Map<String, Object> before) throws IOException {
    Map<String, Object> now = keys(night.output);
    SortedSet<String> made = new TreeSet<>();
    now.forEach(
        (name, key) -> {
          if (!key.equals(before.get(name))) {
            made.add(name.substring(0, 16));
          }
        });
    return made;
  }

  private void assertIndexIsThatOfARunFromNothing(String elsewhere) throws IOException {
    Path other = folder.resolve(elsewhere);
    night.into(other, FORMATS);
    SortedMap<String, Path> expected = indexIn(other);
    SortedMap<String, Path> there = indexIn(night.output);
    assertThat(there.keySet()).isEqualTo(expected.keySet());
    for (Map.Entry<String, Path> file : expected.entrySet()) {
      assertThat(there.get(file.getKey()))
          .as(file.getKey())
          .hasBinaryContent(Files.readAllBytes(file.getValue()));
    }
    assertThat(indexOnThePageIn(night.output)).isEqualTo(indexOnThePageIn(other));
  }

  @Test
  void transcriptChangesItsSegmentAndTheOthersAreTakenOver() throws Exception {
    night.run(FORMATS);
    List<String> first = segments();
    assertThat(sizes(first)).containsExactly(3, 4, 4, 3);
    Map<String, Object> before = keys(night.output);
    assertThat(before).hasSizeGreaterThanOrEqualTo(4 * 3);

    String added = named("talk 08 a", false);
    night.write(added, Night.TALK);
    night.run(FORMATS);
    List<String> second = segments();
    assertThat(sizes(second)).containsExactly(3, 4, 5, 3);
    assertThat(made(before)).containsExactly(second.get(2).substring(0, 16));
    assertThat(second).containsAll(List.of(first.get(0), first.get(1), first.get(3)));
    assertIndexIsThatOfARunFromNothing("second");

    before = keys(night.output);
    night.write(name(1), InventedTranscripts.text(99, WORDS));
    night.run(FORMATS);
    assertThat(segments()).isEqualTo(second);
    assertThat(made(before)).containsExactly(second.get(0).substring(0, 16));

    Files.delete(night.data.resolve(added));
    Files.delete(night.data.resolve(name(11)));
    before = keys(night.output);
    night.run(FORMATS);
    List<String> last = segments();
    assertThat(sizes(last)).containsExactly(3, 4, 6);
    assertThat(made(before)).containsExactly(last.get(2).substring(0, 16));
    assertIndexIsThatOfARunFromNothing("last");
  }

  @Test
  void harmedFileOfASegmentIsMadeAgain() throws Exception {
    night.run(FORMATS);
    SortedMap<String, Path> index = indexIn(night.output);
    Map<String, Fingerprint> before = new TreeMap<>();
    for (Map.Entry<String, Path> file : index.entrySet()) {
      before.put(file.getKey(), Fingerprint.of(file.getValue()));
    }
    Path one = index.get(index.lastKey());
    Path other = index.get(index.firstKey());
    Files.delete(one);
    Files.delete(other);
    Files.writeString(other, "mine");
    night.run(FORMATS);
    for (Map.Entry<String, Path> file : indexIn(night.output).entrySet()) {
      assertThat(Fingerprint.of(file.getValue()))
          .as(file.getKey())
          .isEqualTo(before.get(file.getKey()));
    }
    assertThat(indexIn(night.output)).hasSameSizeAs(before);
  }

  @Test
  void smallCorpusHasNoIndexAndALargeOneLosesItWithThePage() throws Exception {
    night.run(FORMATS);
    assertThat(indexIn(night.output)).isNotEmpty();
    night.run("-q", "--format", "csv");
    assertThat(night.output.resolve(PageFolder.NAME)).doesNotExist();
    for (int i = 1; i < FILES; i++) {
      Files.delete(night.data.resolve(name(i)));
    }
    night.run(FORMATS);
    assertThat(night.output.resolve(PageFolder.NAME)).doesNotExist();
    assertThat(segmentsInThePage()).isFalse();
  }

  private boolean segmentsInThePage() throws IOException {
    return Jsoup.parse(night.report("report.html"))
        .getElementById("data")
        .data()
        .contains("\"search\"");
  }
}
