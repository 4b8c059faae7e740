package org.colloquy.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.colloquy.cluster.tables.WrittenPart;
import org.colloquy.model.Fingerprint;
import org.colloquy.transcript.TranscriptFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hadoop's file systems hold values, transcripts and reports as this machine's does. */
class HadoopPlacesTest {
  private static final Fingerprint KEY = Fingerprint.of(new byte[] {1});

  @TempDir private Path folder;
  private final Configuration hadoop = new Configuration();

  private Location place(String name) {
    return new Location(folder.resolve(name).toUri().toString());
  }

  @Test
  void pathsAndAddressesAreToldApart() {
    assertThat(new Location("/data/talks").isPlainPath()).isTrue();
    assertThat(new Location("C:\\data").isPlainPath()).isTrue();
    assertThat(new Location("talks: new").isPlainPath()).isTrue();
    assertThat(new Location("hdfs://host:8020/talks").isPlainPath()).isFalse();
    assertThat(new Location("file:/talks").isPlainPath()).isFalse();
  }

  @Test
  void valuesAreReplacedWholeAndLeaveNothingBeside() throws Exception {
    HadoopBlobs blobs = new HadoopBlobs(place("store"), hadoop);
    blobs.put("a/b", new byte[] {1});
    blobs.put("a/b", new byte[] {2});
    assertThat(blobs.get("a/b")).hasValueSatisfying(b -> assertThat(b).containsExactly(2));
    assertThat(blobs.get("a/c")).isEmpty();
    assertThat(folder.resolve("store/a")).isDirectoryContaining("glob:**/b");
    try (var beside = Files.list(folder.resolve("store/a"))) {
      assertThat(beside).hasSize(1);
    }
    blobs.delete("a");
    assertThat(blobs.has("a/b")).isFalse();
  }

  @Test
  void longValueIsThereWhenItsStreamIsClosed() throws Exception {
    HadoopBlobs blobs = new HadoopBlobs(place("store"), hadoop);
    try (OutputStream out = blobs.begin("a/b")) {
      out.write(new byte[] {1, 2});
      out.write(3);
      assertThat(blobs.has("a/b")).isFalse();
    }
    assertThat(blobs.get("a/b")).hasValueSatisfying(b -> assertThat(b).containsExactly(1, 2, 3));
    assertThat(folder.resolve("store/a")).isDirectoryNotContaining("glob:**/*.tmp");
  }

  @Test
  void tablesInPartsTakeThePlaceOfFilesAndBack() throws Exception {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Path remote = folder.resolve("remote");
    Path staged = Files.createDirectories(folder.resolve("remote/.colloquy-run/turns"));
    Files.createDirectories(folder.resolve("remote/.colloquy-run-that-was-killed/turns"));
    Files.writeString(reports.resolve("turns.parquet"), "small");
    RemoteReports remoteReports = new RemoteReports(place("remote"), hadoop);
    remoteReports.put(reports, List.of(), place("remote/.colloquy-other"));
    Files.createDirectories(staged);
    Files.writeString(staged.resolve("0-x"), "large");
    Files.delete(reports.resolve("turns.parquet"));
    Files.writeString(reports.resolve("run.json"), "{}");
    WrittenPart part = new WrittenPart("turns", 0, "turns/0-x", 1, "5ha");
    remoteReports.put(reports, List.of(part), place("remote/.colloquy-run"));
    assertThat(remote.resolve("turns.parquet/part-00000.parquet")).hasContent("large");
    assertThat(remote.resolve(RemoteReports.MANIFEST))
        .content()
        .contains("5ha  turns.parquet/part-00000.parquet\n", "  run.json\n");
    assertThat(remote).isDirectoryNotContaining("glob:**/.colloquy-*");
    // A publication of more parts broke off.
    Files.delete(remote.resolve(RemoteReports.MANIFEST));
    Files.writeString(remote.resolve("turns.parquet/part-00001.parquet"), "of another night");
    Files.writeString(remote.resolve("mentions.parquet"), "of another night");
    Files.writeString(remote.resolve("mine.parquet"), "stays");
    Files.createDirectories(remote.resolve("archive.parquet"));
    Files.writeString(remote.resolve("archive.parquet/part-00000.parquet"), "stays");
    Files.createDirectories(staged);
    Files.writeString(staged.resolve("0-y"), "large again");
    remoteReports.put(
        reports,
        List.of(new WrittenPart("turns", 0, "turns/0-y", 1, "5ha")),
        place("remote/.colloquy-run"));
    assertThat(remote.resolve("turns.parquet")).isDirectoryNotContaining("glob:**/part-00001*");
    assertThat(remote.resolve("turns.parquet/part-00000.parquet")).hasContent("large again");
    assertThat(remote.resolve("mentions.parquet")).doesNotExist();
    assertThat(remote.resolve("mine.parquet")).hasContent("stays");
    assertThat(remote.resolve("archive.parquet/part-00000.parquet")).hasContent("stays");
    Files.delete(remote.resolve(RemoteReports.MANIFEST));
    Files.writeString(reports.resolve("turns.parquet"), "small again");
    remoteReports.put(reports, List.of(), place("remote/.colloquy-other"));
    assertThat(remote.resolve("turns.parquet")).hasContent("small again");
  }

  @Test
  void marksAreCountedUntilTheyAreTakenAway() throws Exception {
    HadoopBlobs blobs = new HadoopBlobs(place("store"), hadoop);
    AttemptMarks marks = new AttemptMarks(blobs, "run");
    marks.write(KEY, 1);
    assertThat(marks.of(KEY)).isEqualTo(1);
    assertThat(new AttemptMarks(blobs, "another run").of(KEY)).isZero();
    marks.write(KEY, 2);
    assertThat(marks.of(KEY)).isEqualTo(2);
    marks.takeAway(KEY, 2);
    assertThat(marks.of(KEY)).isEqualTo(1);
    marks.close();
    assertThat(marks.of(KEY)).isZero();
  }

  @Test
  void filesAreListedAsThePlainProgramListsThem() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(data.resolve("2024/.hidden"));
    Files.createDirectories(data.resolve("out"));
    for (String name :
        List.of(
            "b.txt", "aliases.csv", ".c.txt", "2024/a.txt", "2024/.hidden/d.txt", "out/e.csv")) {
      Files.writeString(data.resolve(name), name);
    }
    HadoopFiles files = new HadoopFiles(place("data"), hadoop);
    List<TranscriptFile> listed = files.list(place("data/out"));
    assertThat(listed).extracting(TranscriptFile::id).containsExactly("2024/a.txt", "b.txt");
    assertThat(files.bytes(listed.get(0))).asString().isEqualTo("2024/a.txt");
    assertThat(files.look(listed.get(0)).length()).isEqualTo(10);
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(tables.resolve("entities.csv"), "of another run");
    files.fetchTables(tables);
    assertThat(tables.resolve("aliases.csv")).hasContent("aliases.csv");
    assertThat(tables.resolve("entities.csv")).doesNotExist();
  }

  @Test
  void manifestListsWhatIsPublishedAndOnlyThatIsReplaced() throws Exception {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("turns.csv"), "old");
    Files.writeString(reports.resolve("gone.csv"), "old");
    Path remote = Files.createDirectories(folder.resolve("remote"));
    Files.writeString(remote.resolve("not ours.txt"), "stays");
    new RemoteReports(place("remote"), hadoop).put(reports, List.of(), place("staging"));
    Files.writeString(reports.resolve("turns.csv"), "new");
    Files.delete(reports.resolve("gone.csv"));
    new RemoteReports(place("remote"), hadoop).put(reports, List.of(), place("staging"));
    assertThat(remote.resolve("turns.csv")).hasContent("new");
    assertThat(remote.resolve("gone.csv")).doesNotExist();
    assertThat(remote.resolve("not ours.txt")).hasContent("stays");
    assertThat(remote.resolve(RemoteReports.MANIFEST))
        .hasContent(
            "11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437  turns.csv\n");
  }
}
