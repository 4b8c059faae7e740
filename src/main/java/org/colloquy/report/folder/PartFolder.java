package org.colloquy.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that holds a table of a large corpus: a Parquet file for each part of the corpus. It has
 * the name that the Parquet file of the table has in a small one.
 */
public final class PartFolder {
  private PartFolder() {}

  /** Whether this is a folder with the name of a Parquet file of a table. */
  public static boolean is(Path entry) {
    return ReportFiles.isParquet(entry.getFileName().toString())
        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether two folders, or a folder and a file, differ. */
  static boolean differ(Path one, Path other) throws IOException {
    if (!Files.isDirectory(one) || !Files.isDirectory(other)) {
      return true;
    }
    List<Path> files = FolderTree.entries(one);
    if (files.size() != FolderTree.entries(other).size()) {
      return true;
    }
    for (Path file : files) {
      Path same = other.resolve(file.getFileName());
      if (!Files.isRegularFile(file)
          || !Files.isRegularFile(same)
          || Files.mismatch(file, same) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The files in the folders of tables of a folder of reports, sorted by path. */
  public static List<Path> partsIn(Path reports) throws IOException {
    List<Path> parts = new ArrayList<>();
    for (Path entry : FolderTree.entries(reports)) {
      if (is(entry)) {
        FolderTree.entries(entry).stream().filter(Files::isRegularFile).forEach(parts::add);
      }
    }
    return parts;
  }
}
