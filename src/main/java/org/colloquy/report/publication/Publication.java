package org.colloquy.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.report.folder.Durable;
import org.colloquy.report.folder.FolderTree;

/**
 * Publishes a folder of reports so that a reader never sees half of it. The reports are written
 * into {@code .NAME.new} next to the folder, the old folder is renamed to {@code .NAME.old}, the
 * new one takes its name, and what others have put into the old folder is carried over. A run that
 * is killed between the two renames leaves both folders whole; the next one puts the old one back
 * first.
 */
public final class Publication {
  private final Path output;
  private final ReplacedFolder folder;
  private final PreviousPublications earlier;

  /**
   * @param output the folder to publish
   * @param keep how many earlier publications stay next to it
   */
  public Publication(Path output, int keep) {
    this(output, keep, ReplacedFolder.Renaming.bySystem());
  }

  Publication(Path output, int keep, ReplacedFolder.Renaming renaming) {
    this.output = output.toAbsolutePath().normalize();
    this.earlier = new PreviousPublications(this.output, keep);
    this.folder = new ReplacedFolder(this.output, earlier, renaming);
  }

  /** Whether a run was killed while it published, and {@link #mend} has something to do. */
  public boolean isToBeMended() {
    return folder.isToBeMended();
  }

  /**
   * Mends what a run that was killed while it published has left.
   *
   * @throws PublicationRefused if that cannot be done
   */
  public void mend() throws PublicationRefused {
    try {
      folder.mend();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Prepares an empty folder for the reports, and mends what a killed run may have left.
   *
   * @return the folder to write into
   * @throws PublicationRefused if the output folder is somebody else's or cannot be written
   */
  public Path prepare() throws IOException {
    try {
      Files.createDirectories(output.getParent());
      folder.mend();
      OwnFolder.require(output);
      FolderTree.delete(folder.fresh());
      return Files.createDirectory(folder.fresh());
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
            + "). The reports are prepared beside it: give this user the right to write in "
            + output.getParent()
            + ", or choose another folder with --output.");
  }

  /** The published folder, which may be missing. */
  public Path published() {
    return output;
  }

  /** Puts the prepared folder in the place of the published one. */
  public void publish() throws IOException {
    Durable.force(folder.fresh(), output);
    folder.replace();
    Durable.forceFolder(output.getParent());
    earlier.prune();
  }

  /** Throws the prepared folder away. */
  public void abandon() throws IOException {
    FolderTree.delete(folder.fresh());
  }
}
