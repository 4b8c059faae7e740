package org.colloquy.report.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.colloquy.report.folder.RunFile;
import org.colloquy.report.folder.RunSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Readers see the reports of one run or of the next, never of both, and lose no files of their own.
 */
class PublicationTest {
  @TempDir private Path folder;
  private Path output;
  private Publication publication;

  @BeforeEach
  void publication() {
    output = folder.resolve("output");
    publication = new Publication(output, 0);
  }

  private void publish(String content) throws IOException {
    Path fresh = publication.prepare();
    fill(fresh, content);
    publication.publish();
  }

  private static void fill(Path fresh, String content) throws IOException {
    fill(fresh, content, "now");
  }

  private static void fill(Path fresh, String content, String started) throws IOException {
    Files.writeString(fresh.resolve("turns.csv"), content);
    RunFile.write(
        fresh,
        new RunSummary(
            "1",
            started,
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>()));
  }

  private void assertNothingIsLeftBehind() {
    assertThat(folder).isDirectoryNotContaining(p -> p.getFileName().toString().startsWith("."));
  }

  @Test
  void firstPublicationMakesTheFolder() throws Exception {
    publish("one");
    assertThat(output.resolve("turns.csv")).hasContent("one");
    assertNothingIsLeftBehind();
  }

  @Test
  void nextPublicationReplacesAllReportsAtOnce() throws Exception {
    publish("one");
    Files.writeString(output.resolve("mentions.csv"), "of yesterday");
    publish("two");
    assertThat(output.resolve("turns.csv")).hasContent("two");
    assertThat(output.resolve("mentions.csv")).doesNotExist();
    assertNothingIsLeftBehind();
  }

  @Test
  void whereTheFolderCannotBeRenamedTheFilesAreReplacedOneByOne() throws Exception {
    publish("one");
    Files.writeString(output.resolve("report.xlsx"), "of yesterday");
    Files.writeString(output.resolve("thesis.doc"), "mine");
    Path fresh = publication.prepare();
    fill(fresh, "two");
    // A folder that is not empty is in its way.
    Files.createDirectories(folder.resolve(".output.old/x"));
    publication.publish();
    assertThat(output.resolve("turns.csv")).hasContent("two");
    assertThat(output.resolve("report.xlsx")).doesNotExist();
    assertThat(output.resolve("thesis.doc")).hasContent("mine");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void pagesGoWithTheirReport() throws Exception {
    Path fresh = publication.prepare();
    fill(fresh, "one");
    Files.createDirectory(fresh.resolve("report-pages"));
    Files.writeString(fresh.resolve("report-pages/0001.html"), "one");
    Files.writeString(fresh.resolve("report-pages/0123456789abcdef.js"), "one");
    publication.publish();
    assertThat(output.resolve("report-pages/0001.html")).hasContent("one");
    assertThat(output.resolve("report-pages/0123456789abcdef.js")).hasContent("one");
    Files.writeString(output.resolve("report-pages/mine.txt"), "mine");
    publish("two");
    assertThat(output.resolve("report-pages/0001.html")).doesNotExist();
    assertThat(output.resolve("report-pages/0123456789abcdef.js")).doesNotExist();
    assertThat(output.resolve("report-pages/mine.txt")).hasContent("mine");
    assertNothingIsLeftBehind();
  }

  @Test
  void pagesAreReplacedOneByOneToo() throws Exception {
    Path fresh = publication.prepare();
    fill(fresh, "one");
    Files.createDirectory(fresh.resolve("report-pages"));
    Files.writeString(fresh.resolve("report-pages/0001.html"), "one");
    Files.writeString(fresh.resolve("report-pages/0002.html"), "one");
    Files.writeString(fresh.resolve("report-pages/0123456789abcdef.js"), "one");
    Files.writeString(fresh.resolve("report-pages/00000000000000ff.js"), "one");
    publication.publish();
    fresh = publication.prepare();
    fill(fresh, "two");
    Files.createDirectory(fresh.resolve("report-pages"));
    Files.writeString(fresh.resolve("report-pages/0001.html"), "two");
    Files.writeString(fresh.resolve("report-pages/0123456789abcdef.js"), "two");
    // A folder that is not empty is in its way.
    Files.createDirectories(folder.resolve(".output.old/x"));
    publication.publish();
    assertThat(output.resolve("report-pages/0001.html")).hasContent("two");
    assertThat(output.resolve("report-pages/0123456789abcdef.js")).hasContent("two");
    assertThat(output.resolve("report-pages/00000000000000ff.js")).doesNotExist();
    assertThat(output.resolve("report-pages/0002.html")).doesNotExist();
    assertThat(output.resolve("report-pages")).isDirectoryNotContaining("glob:**.new");
    assertThat(fresh).doesNotExist();
  }

  private static void part(Path reports, String name, String content) throws IOException {
    Files.createDirectories(reports.resolve(name).getParent());
    Files.writeString(reports.resolve(name), content);
  }

  @Test
  void tablesInPartsTakeThePlaceOfFilesAndBack() throws Exception {
    publication = new Publication(output, 3);
    fill(publication.prepare(), "one", "2026-03-01T03:00:00Z");
    Files.writeString(folder.resolve(".output.new/turns.parquet"), "one");
    publication.publish();
    Path fresh = publication.prepare();
    fill(fresh, "two", "2026-03-02T03:00:00Z");
    Files.delete(fresh.resolve("turns.csv"));
    part(fresh, "turns.parquet/part-00000.parquet", "two");
    part(fresh, "turns.parquet/part-00001.parquet", "two");
    publication.publish();
    assertThat(output.resolve("turns.parquet/part-00001.parquet")).hasContent("two");
    fresh = publication.prepare();
    fill(fresh, "three", "2026-03-03T03:00:00Z");
    Files.delete(fresh.resolve("turns.csv"));
    part(fresh, "turns.parquet/part-00000.parquet", "three");
    publication.publish();
    assertThat(output.resolve("turns.parquet")).isDirectoryNotContaining("glob:**/part-00001*");
    fill(publication.prepare(), "four", "2026-03-04T03:00:00Z");
    publication.publish();
    assertThat(output.resolve("turns.parquet")).doesNotExist();
    assertThat(folder.resolve("output.2026-03-02T03-00-00Z/turns.parquet/part-00001.parquet"))
        .hasContent("two");
    assertThat(folder.resolve("output.2026-03-03T03-00-00Z/turns.parquet/part-00000.parquet"))
        .hasContent("three");
    assertNothingIsLeftBehind();
  }

  @Test
  void partsAreReplacedOneByOneToo() throws Exception {
    publication = new Publication(output, 3);
    Path fresh = publication.prepare();
    fill(fresh, "one", "2026-03-01T03:00:00Z");
    Files.writeString(fresh.resolve("turns.parquet"), "one");
    part(fresh, "mentions.parquet/part-00000.parquet", "one");
    part(fresh, "mentions.parquet/part-00001.parquet", "one");
    part(fresh, "speakers.parquet/part-00000.parquet", "one");
    part(fresh, "entities.parquet/part-00000.parquet", "one");
    publication.publish();
    fresh = publication.prepare();
    fill(fresh, "two", "2026-03-02T03:00:00Z");
    part(fresh, "turns.parquet/part-00000.parquet", "two");
    part(fresh, "mentions.parquet/part-00000.parquet", "two");
    Files.writeString(fresh.resolve("speakers.parquet"), "two");
    // A folder that is not empty is in its way.
    Files.createDirectories(folder.resolve(".output.old/x"));
    publication.publish();
    assertThat(output.resolve("turns.parquet/part-00000.parquet")).hasContent("two");
    assertThat(output.resolve("mentions.parquet/part-00000.parquet")).hasContent("two");
    assertThat(output.resolve("mentions.parquet/part-00001.parquet")).doesNotExist();
    assertThat(output.resolve("mentions.parquet")).isDirectoryNotContaining("glob:**.new");
    assertThat(output.resolve("speakers.parquet")).hasContent("two");
    assertThat(output.resolve("entities.parquet")).doesNotExist();
    assertThat(folder.resolve("output.2026-03-01T03-00-00Z/mentions.parquet/part-00001.parquet"))
        .hasContent("one");
    assertThat(folder.resolve("output.2026-03-01T03-00-00Z/turns.parquet")).hasContent("one");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void folderOfThatNameThatIsSomebodyElsesIsNoReport() throws Exception {
    Files.createDirectories(output.resolve("report-pages"));
    Files.writeString(output.resolve("report-pages/thesis.doc"), "mine");
    assertThatThrownBy(publication::prepare).isInstanceOf(PublicationRefused.class);
  }

  @Test
  void untilPublishedTheOldReportsStand() throws Exception {
    publish("one");
    fill(publication.prepare(), "two");
    assertThat(output.resolve("turns.csv")).hasContent("one");
    publication.abandon();
    assertThat(output.resolve("turns.csv")).hasContent("one");
    assertNothingIsLeftBehind();
  }

  @Test
  void whatOthersPutThereIsCarriedOver() throws Exception {
    publish("one");
    Files.writeString(output.resolve("notes.txt"), "mine");
    Files.createDirectory(output.resolve("charts"));
    Files.writeString(output.resolve("charts/one.png"), "picture");
    publish("two");
    assertThat(output.resolve("notes.txt")).hasContent("mine");
    assertThat(output.resolve("charts/one.png")).hasContent("picture");
    assertThat(output.resolve("turns.csv")).hasContent("two");
  }

  @Test
  void runKilledBetweenTheRenamesIsMendedByTheNext() throws Exception {
    publish("one");
    Files.move(output, folder.resolve(".output.old"));
    publication.prepare();
    assertThat(output.resolve("turns.csv")).hasContent("one");
  }

  @Test
  void publicationThatFailsAtTheSecondRenameLeavesTheOldReports() throws Exception {
    publish("one");
    Publication failing =
        new Publication(
            output,
            0,
            (from, to) -> {
              if (from.getFileName().toString().endsWith(".new")) {
                throw new IOException("no");
              }
              ReplacedFolder.Renaming.bySystem().rename(from, to);
            });
    fill(failing.prepare(), "two");
    assertThatThrownBy(failing::publish).hasMessage("no");
    assertThat(output.resolve("turns.csv")).hasContent("one");
    failing.abandon();
    assertNothingIsLeftBehind();
  }

  @Test
  void runKilledAfterTheSecondRenameIsMendedByTheNext() throws Exception {
    publish("two");
    Path old = Files.createDirectory(folder.resolve(".output.old"));
    Files.writeString(old.resolve("turns.csv"), "one");
    Files.writeString(old.resolve("notes.txt"), "mine");
    publication.prepare();
    assertThat(output.resolve("turns.csv")).hasContent("two");
    assertThat(output.resolve("notes.txt")).hasContent("mine");
    assertThat(old).doesNotExist();
  }

  @Test
  void leftoversOfAKilledRunAreNotPublished() throws Exception {
    Path fresh = Files.createDirectory(folder.resolve(".output.new"));
    Files.writeString(fresh.resolve("mentions.csv"), "half");
    publish("one");
    assertThat(output.resolve("mentions.csv")).doesNotExist();
  }

  @Test
  void folderOfSomebodyElseIsRefusedAndLeftAlone() throws Exception {
    Files.createDirectory(output);
    Files.writeString(output.resolve("thesis.doc"), "mine");
    assertThatThrownBy(publication::prepare)
        .isInstanceOf(PublicationRefused.class)
        .hasMessageContaining("thesis.doc")
        .hasMessageContaining("--output");
    assertThat(output.resolve("thesis.doc")).hasContent("mine");
  }

  @Test
  void emptyFolderAndHiddenFilesAreNoObstacle() throws Exception {
    Files.createDirectory(output);
    Files.writeString(output.resolve(".keep"), "");
    publish("one");
    assertThat(output.resolve("turns.csv")).hasContent("one");
    assertThat(output.resolve(".keep")).exists();
  }

  @Test
  void asManyEarlierPublicationsStayAsAreWanted() throws Exception {
    publication = new Publication(output, 2);
    for (int day = 1; day <= 5; day++) {
      fill(publication.prepare(), "day " + Math.min(day, 4), "2026-03-0" + day + "T03:00:00Z");
      publication.publish();
    }
    assertThat(output.resolve("turns.csv")).hasContent("day 4");
    assertThat(folder.resolve("output.2026-03-03T03-00-00Z/turns.csv")).hasContent("day 3");
    assertThat(folder.resolve("output.2026-03-02T03-00-00Z/turns.csv")).hasContent("day 2");
    assertThat(folder.toFile().list())
        .as("the oldest is gone, and so is one that the next is the same as")
        .hasSize(3);
  }

  @Test
  void foldersOfOthersAreNeverTakenForEarlierPublications() throws Exception {
    publication = new Publication(output, 1);
    Path others = Files.createDirectory(folder.resolve("output.2020-01-01T00-00-00Z"));
    Files.writeString(others.resolve("thesis.doc"), "mine");
    for (int day = 1; day <= 3; day++) {
      fill(publication.prepare(), "day " + day, "2026-03-0" + day + "T03:00:00Z");
      publication.publish();
    }
    assertThat(others.resolve("thesis.doc")).exists();
    assertThat(folder.resolve("output.2026-03-02T03-00-00Z")).exists();
  }
}
