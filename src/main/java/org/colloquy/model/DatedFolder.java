package org.colloquy.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder of a previous publication. It is next to the output folder and has that folder's name,
 * followed by the time when its run began: {@code NAME.2026-11-24T03-00-00Z}. Publishing makes such
 * folders; listing transcripts skips them.
 */
public final class DatedFolder {
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ");

  private DatedFolder() {}

  /**
   * Returns the folder for a publication.
   *
   * @param output the output folder
   * @param started when the publication's run began, in ISO 8601, UTC, to the second
   * @return the folder; empty if {@code started} is no such time
   */
  public static Optional<Path> of(Path output, String started) {
    String time = started.replace(':', '-');
    return TIME.matcher(time).matches()
        ? Optional.of(output.resolveSibling(prefix(output) + time))
        : Optional.empty();
  }

  /** Whether a folder is next to this output folder and has the name of a previous publication. */
  public static boolean is(Path folder, Path output) {
    if (folder.getFileName() == null) {
      return false;
    }
    String name = folder.getFileName().toString();
    return output.resolveSibling(name).equals(folder)
        && name.startsWith(prefix(output))
        && TIME.matcher(name.substring(prefix(output).length())).matches();
  }

  private static String prefix(Path output) {
    return output.getFileName() + ".";
  }
}
