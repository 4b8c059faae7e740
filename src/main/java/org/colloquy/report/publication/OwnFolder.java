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

/** The check that an output folder is not somebody else's. */
final class OwnFolder {
  private OwnFolder() {}

  /**
   * Accepts a folder that is missing, is empty or holds reports, with or without other files next
   * to them.
   *
   * @throws PublicationRefused if it is somebody else's, is a file or cannot be written
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
              + " cannot be written by this user. Change its permissions, or choose another folder with"
              + " --output.");
    }
    for (Path entry : FolderTree.entries(output)) {
      boolean hidden = entry.getFileName().toString().startsWith(".");
      if (!hidden && !ReportFiles.isReport(entry) && !isOurs(output)) {
        throw new PublicationRefused(
            "The output folder "
                + output
                + " holds files that are not reports (for example "
                + entry.getFileName()
                + "). Nothing was changed in it. Choose an empty or a new folder with --output.");
      }
    }
  }

  /** Whether a previous run published here: its run.json says so. */
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
