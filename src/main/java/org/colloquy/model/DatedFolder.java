package org.colloquy.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder of an earlier publication. It lies beside the output folder and is called as that one
 * is, with the time behind it when its run began: {@code NAME.2026-11-24T03-00-00Z}. What writes
 * reports makes such folders, and what lists transcripts passes them over.
 */
public final class DatedFolder {
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ");

  private DatedFolder() {}

  /**
   * The folder for a publication.
   *
   * @param output the output folder
   * @param started when its run began, ISO 8601 in UTC, to the second
   * @return empty if {@code started} is no such time
   */
  public static Optional<Path> of(Path output, String started) {
    String time = started.replace(':', '-');
    return TIME.matcher(time).matches()
        ? Optional.of(output.resolveSibling(prefix(output) + time))
        : Optional.empty();
  }

  /** Whether a folder lies beside this output folder and is called like an earlier publication. */
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
