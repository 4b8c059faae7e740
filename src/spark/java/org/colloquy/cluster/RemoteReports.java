package org.colloquy.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.colloquy.cluster.tables.WrittenPart;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.folder.ReportFiles;

/**
 * A folder of reports on a file system that Hadoop knows. A manifest says which files make up the
 * publication, with the SHA-256 of each, as {@code sha256sum} reads it. It is deleted before
 * anything is changed and written last: as long as it is there, the publication is whole.
 */
final class RemoteReports {
  static final String MANIFEST = "manifest.txt";

  /** With this begins the name of a folder in which executors write tables. */
  static final String STAGING = ".colloquy-";

  private static final Pattern PART = Pattern.compile("part-\\d+\\.parquet");

  private final FileSystem files;
  private final Path folder;

  /**
   * @throws IOException if the file system cannot be reached
   */
  RemoteReports(Location place, Configuration hadoop) throws IOException {
    this.files = place.fileSystem(hadoop);
    // On a disk, Hadoop would put a hidden file beside each.
    files.setWriteChecksum(false);
    this.folder = files.makeQualified(place.forHadoop());
  }

  /**
   * Puts the files of a folder of this machine, and what executors have written, in the place of
   * what is there.
   *
   * @param parts the files of tables that executors have written
   * @param staging where they are, on the file system of the reports
   * @throws IOException if a file cannot be copied; then there is no manifest
   */
  void put(java.nio.file.Path reports, List<WrittenPart> parts, Location staging)
      throws IOException {
    List<java.nio.file.Path> all;
    try (Stream<java.nio.file.Path> walked = Files.walk(reports)) {
      all = walked.filter(Files::isRegularFile).sorted().toList();
    }
    Set<String> gone = published();
    files.delete(new Path(folder, MANIFEST), false);
    all.forEach(report -> gone.remove(nameOf(report, reports)));
    parts.forEach(part -> gone.remove(part.path()));
    for (String old : gone) {
      delete(new Path(folder, old));
    }
    makeWay(all.stream().map(report -> nameOf(report, reports)).toList(), parts);
    StringBuilder manifest = new StringBuilder();
    for (java.nio.file.Path report : all) {
      String name = nameOf(report, reports);
      files.copyFromLocalFile(false, true, new Path(report.toUri()), new Path(folder, name));
      manifest.append(Fingerprint.sha256(report).hex()).append("  ").append(name).append('\n');
    }
    for (WrittenPart part : parts) {
      Path place = new Path(folder, part.path());
      files.delete(place, false);
      files.mkdirs(place.getParent());
      if (!files.rename(new Path(staging.forHadoop(), part.file()), place)) {
        throw new IOException(part.path() + " could not be put in its place");
      }
      manifest.append(part.sha256()).append("  ").append(part.path()).append('\n');
    }
    try (FSDataOutputStream out = files.create(new Path(folder, MANIFEST), true)) {
      out.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
    }
    // Runs that ended before they published have left theirs.
    for (FileStatus entry : files.listStatus(folder)) {
      if (entry.getPath().getName().startsWith(STAGING)) {
        files.delete(entry.getPath(), true);
      }
    }
  }

  /**
   * Takes away what no manifest lists, because a publication broke off: parts beside the new ones,
   * which readers would take for rows of the table, and a file where a folder is wanted or the
   * other way round.
   */
  private void makeWay(List<String> reports, List<WrittenPart> parts) throws IOException {
    Set<String> wanted = parts.stream().map(WrittenPart::path).collect(Collectors.toSet());
    if (!files.exists(folder)) {
      return;
    }
    for (FileStatus entry : files.listStatus(folder)) {
      String table = entry.getPath().getName();
      if (!ReportFiles.isParquet(table)) {
        continue;
      }
      if (!entry.isDirectory()) {
        if (!reports.contains(table)) {
          files.delete(entry.getPath(), false);
        }
        continue;
      }
      for (FileStatus part : files.listStatus(entry.getPath())) {
        String name = table + "/" + part.getPath().getName();
        if (PART.matcher(part.getPath().getName()).matches() && !wanted.contains(name)) {
          delete(part.getPath());
        }
      }
    }
  }

  private static String nameOf(java.nio.file.Path report, java.nio.file.Path reports) {
    return reports.relativize(report).toString().replace('\\', '/');
  }

  /** Deletes a file, and its folder if that has no others: a table may become a file again. */
  private void delete(Path file) throws IOException {
    files.delete(file, false);
    Path parent = file.getParent();
    if (!parent.equals(folder) && files.exists(parent) && files.listStatus(parent).length == 0) {
      files.delete(parent, false);
    }
  }

  /** Returns the names of the files that the manifest lists; other files are not ours. */
  private Set<String> published() throws IOException {
    try (FSDataInputStream in = files.open(new Path(folder, MANIFEST))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.substring(line.indexOf(' ')).strip())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (FileNotFoundException e) {
      return new TreeSet<>();
    }
  }
}
