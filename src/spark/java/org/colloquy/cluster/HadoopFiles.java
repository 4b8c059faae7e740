package org.colloquy.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.colloquy.model.CheckedFile;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.user.CheckFile;
import org.colloquy.transcript.user.UserTable;

/**
 * A data folder on a file system that Hadoop knows. It leaves out what the plain program leaves
 * out: hidden files and folders, the folder of the reports, and the user's own tables at the top.
 */
final class HadoopFiles implements FileContents {
  private final Path root;
  private final FileSystem files;

  /**
   * @throws IOException if the file system cannot be reached
   */
  HadoopFiles(Location place, Configuration hadoop) throws IOException {
    this.files = place.fileSystem(hadoop);
    this.root = files.makeQualified(place.forHadoop());
  }

  /**
   * Returns every file, sorted by id.
   *
   * @param reports the folder of the reports, which may lie inside
   * @throws IOException if a folder cannot be listed
   */
  List<TranscriptFile> list(Location reports) throws IOException {
    List<TranscriptFile> found = new ArrayList<>();
    list(root, "", reports.forHadoop().makeQualified(files.getUri(), root), found);
    found.sort(Comparator.comparing(TranscriptFile::id));
    return found;
  }

  private void list(Path folder, String below, Path reports, List<TranscriptFile> found)
      throws IOException {
    for (FileStatus entry : files.listStatus(folder)) {
      String id = below + entry.getPath().getName();
      if (entry.getPath().getName().startsWith(".") || entry.getPath().equals(reports)) {
        continue;
      }
      if (entry.isDirectory()) {
        list(entry.getPath(), id + "/", reports, found);
      } else if (!UserTable.isNamed(id)) {
        found.add(new TranscriptFile(id, java.nio.file.Path.of(id)));
      }
    }
  }

  /**
   * Copies the user's own tables to a folder of this machine; one that is not there is deleted.
   *
   * @throws IOException if a table cannot be copied
   */
  void fetchTables(java.nio.file.Path folder) throws IOException {
    for (String table : UserTable.NAMES) {
      try (FSDataInputStream in = files.open(new Path(root, table))) {
        Files.write(folder.resolve(table), in.readAllBytes());
      } catch (FileNotFoundException e) {
        Files.deleteIfExists(folder.resolve(table));
      }
    }
    for (String old : CheckFile.namesIn(folder)) {
      Files.delete(folder.resolve(old));
    }
    for (FileStatus entry : files.listStatus(root)) {
      String name = entry.getPath().getName();
      if (entry.isFile() && CheckedFile.isNamed(name)) {
        try (FSDataInputStream in = files.open(entry.getPath())) {
          Files.write(folder.resolve(name), in.readAllBytes());
        }
      }
    }
  }

  @Override
  public Look look(TranscriptFile file) throws IOException {
    FileStatus status = files.getFileStatus(new Path(root, file.id()));
    return new Look(java.time.Instant.ofEpochMilli(status.getModificationTime()), status.getLen());
  }

  @Override
  public byte[] bytes(TranscriptFile file) throws IOException {
    try (FSDataInputStream in = files.open(new Path(root, file.id()))) {
      return in.readAllBytes();
    }
  }
}
