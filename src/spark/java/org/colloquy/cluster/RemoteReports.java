package org.colloquy.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.colloquy.model.Fingerprint;

/**
 * A folder of reports on a file system that Hadoop knows. A manifest says which files make up the
 * publication, with their fingerprints. It is deleted before anything is changed and written last:
 * as long as it is there, the publication is whole.
 */
final class RemoteReports {
  static final String MANIFEST = "manifest.txt";

  private final FileSystem files;
  private final Path folder;

  /**
   * @throws IOException if the file system cannot be reached
   */
  RemoteReports(Location place, Configuration hadoop) throws IOException {
    this.files = place.fileSystem(hadoop);
    // On a disk, Hadoop would put a hidden file beside each.
    files.setWriteChecksum(false);
    this.folder = place.forHadoop();
  }

  /**
   * Puts the files of a folder of this machine in the place of what is there.
   *
   * @throws IOException if a file cannot be copied; then there is no manifest
   */
  void put(java.nio.file.Path reports) throws IOException {
    List<java.nio.file.Path> all;
    try (Stream<java.nio.file.Path> walked = Files.walk(reports)) {
      all = walked.filter(Files::isRegularFile).sorted().toList();
    }
    Set<String> old = published();
    files.delete(new Path(folder, MANIFEST), false);
    StringBuilder manifest = new StringBuilder();
    for (java.nio.file.Path report : all) {
      String name = reports.relativize(report).toString().replace('\\', '/');
      files.copyFromLocalFile(false, true, new Path(report.toUri()), new Path(folder, name));
      old.remove(name);
      manifest.append(Fingerprint.of(report).hex()).append("  ").append(name).append('\n');
    }
    for (String gone : old) {
      files.delete(new Path(folder, gone), false);
    }
    try (FSDataOutputStream out = files.create(new Path(folder, MANIFEST), true)) {
      out.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
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
