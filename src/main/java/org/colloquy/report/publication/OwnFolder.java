package org.colloquy.report.publication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.report.folder.FolderTree;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.folder.RunFile;

/** Keeps reports out of folders that are somebody else's. */
final class OwnFolder {
  private OwnFolder() {}

  /**
   * Lets a folder pass that is missing, empty or holds reports, and what others have put next to
   * these.
   *
   * @throws PublicationRefused if it is somebody else's or may not be written
   */
  static void require(Path output) throws IOException {
    if (!Files.exists(output)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new PublicationRefused(
          output + " is a file, not a folder. Choose a folder with --output.");
    }
    if (!Files.isWritable(output)) {
      throw new PublicationRefused(
          "The output folder "
              + output
              + " may not be written by this user. Change its rights, or choose another folder with"
              + " --output.");
    }
    for (Path entry : FolderTree.entries(output)) {
      boolean hidden = entry.getFileName().toString().startsWith(".");
      if (!hidden && !ReportFiles.isReport(entry) && !isOurs(output)) {
        throw new PublicationRefused(
            "The output folder "
                + output
                + " holds files that are no reports ("
                + entry.getFileName()
                + ", for one). Choose an empty or a new folder with --output.");
      }
    }
  }

  /** Whether an earlier run published here: its run.json says so. */
  private static boolean isOurs(Path output) {
    Path run = output.resolve(ReportFiles.RUN);
    if (!Files.isRegularFile(run)) {
      return false;
    }
    try (JsonParser json = new JsonFactory().createParser(run.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && "program".equals(json.currentName())) {
          return RunFile.PROGRAM.equals(json.nextTextValue());
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }
}
