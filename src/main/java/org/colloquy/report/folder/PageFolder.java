package org.colloquy.report.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.Fingerprint;

/** The folder next to {@code report.html} that holds pages of single conversations. */
public final class PageFolder {
  public static final String NAME = "report-pages";

  private static final int DIGITS_OF_NAME = 16;

  /** Pages were numbered once. */
  private static final Pattern PAGE = Pattern.compile("(?:\\d{4,}|[0-9a-f]{16})\\.html");

  private PageFolder() {}

  /**
   * The name of the page of a transcript, which does not depend on the others: the first 16 digits
   * of the SHA-256 of its id.
   */
  public static String pageOf(String transcript) {
    Fingerprint digest = Fingerprint.sha256(transcript.getBytes(StandardCharsets.UTF_8));
    return digest.hex().substring(0, DIGITS_OF_NAME) + ".html";
  }

  /** The pages in a folder of reports, in their order; none if it has no such folder. */
  public static List<Path> pagesIn(Path reports) throws IOException {
    return entriesIn(reports).stream().filter(PageFolder::isPage).toList();
  }

  /** What others have put among the pages. */
  public static List<Path> foreignIn(Path reports) throws IOException {
    return entriesIn(reports).stream().filter(entry -> !isPage(entry)).toList();
  }

  private static List<Path> entriesIn(Path reports) throws IOException {
    Path folder = reports.resolve(NAME);
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        ? FolderTree.entries(folder)
        : List.of();
  }

  private static boolean isPage(Path entry) {
    return PAGE.matcher(entry.getFileName().toString()).matches()
        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether this is the folder, and holds pages and nothing else. */
  public static boolean is(Path entry) throws IOException {
    return entry.getFileName().toString().equals(NAME)
        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        && foreignIn(entry.getParent()).isEmpty();
  }
}
