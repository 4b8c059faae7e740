package org.colloquy.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.report.folder.FolderTree;

/**
 * The publication of a folder of reports as a whole: a reader never sees half of it. The reports
 * are written into {@code .NAME.new} next to the folder; the published folder is renamed to {@code
 * .NAME.old}; the new one takes its name; files that others have put into the published folder are
 * moved into the new one. A run that is killed between the two renames leaves both folders whole;
 * the next run first puts the published one back.
 */
public final class Publication {
  private final Path output;
  private final ReplacedFolder folder;
  private final PreviousPublications previous;

  /**
   * @param output the folder to publish
   * @param keep how many previous publications stay next to it; 0 or more
   */
  public Publication(Path output, int keep) {
    this(output, keep, ReplacedFolder.Renaming.bySystem());
  }

  Publication(Path output, int keep, ReplacedFolder.Renaming renaming) {
    this.output = output.toAbsolutePath().normalize();
    this.previous = new PreviousPublications(this.output, keep);
    this.folder = new ReplacedFolder(this.output, previous, renaming);
  }

  /** Whether a run was killed while it published, so that {@link #mend} has something to do. */
  public boolean isToBeMended() {
    return folder.isToBeMended();
  }

  /**
   * Completes or takes back the publication of a run that was killed. It does nothing if there is
   * none.
   *
   * @throws PublicationRefused if the folders cannot be renamed or deleted
   */
  public void mend() throws PublicationRefused {
    try {
      folder.mend();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Prepares an empty folder for the reports, after {@link #mend}.
   *
   * @return the folder to write into, next to the output folder
   * @throws PublicationRefused if the output folder is somebody else's or cannot be written
   */
  public Path prepare() throws IOException {
    try {
      Files.createDirectories(output.getParent());
      folder.mend();
      OwnFolder.require(output);
      FolderTree.delete(folder.prepared());
      return Files.createDirectory(folder.prepared());
    } catch (PublicationRefused e) {
      throw e;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private PublicationRefused unwritable(IOException e) {
    return new PublicationRefused(
        "The output folder "
            + output
            + " cannot be written ("
            + e.getClass().getSimpleName()
            + ": "
            + e.getMessage()
            + "). The reports are prepared next to it: give this user the right to write in "
            + output.getParent()
            + ", or choose another folder with --output.");
  }

  /** The folder to publish, as an absolute path; it may be missing. */
  public Path published() {
    return output;
  }

  /**
   * Puts the prepared folder in the place of the published one.
   *
   * @throws IOException if the reports cannot be published, or previous publications that are no
   *     longer kept cannot be deleted
   */
  public void publish() throws IOException {
    Durable.force(folder.prepared(), output);
    folder.replace();
    Durable.forceFolder(output.getParent());
    previous.prune();
  }

  /** Deletes the prepared folder; the published one stays as it is. */
  public void abandon() throws IOException {
    FolderTree.delete(folder.prepared());
  }
}
