package org.colloquy.report.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.Fingerprint;

/**
 * The folder next to {@code report.html} that holds a page per conversation, beside each page a
 * script of the same name with what is said in it, and scripts with the index of words.
 */
public final class PageFolder {
  public static final String NAME = "report-pages";

  private static final int DIGITS_OF_NAME = 16;

  private static final String PAGE = ".html";
  private static final String PART = ".js";

  /** The first versions numbered their pages. */
  private static final Pattern OWN =
      Pattern.compile("(?:\\d{4,}|[0-9a-f]{16})\\.html|[0-9a-f]{16}(?:-\\d+)?\\.js");

  private PageFolder() {}

  /**
   * The name of a transcript's page: the first 16 hexadecimal digits of the SHA-256 of its id, so
   * that it does not depend on the other transcripts.
   */
  public static String pageOf(String transcript) {
    return nameOf(transcript) + PAGE;
  }

  /** The name of the script beside a transcript's page. */
  public static String partOf(String transcript) {
    return nameOf(transcript) + PART;
  }

  /**
   * The name of a script with a part of the index of words.
   *
   * @param segment the name of the segment, 16 hexadecimal digits
   * @param number of the file in the segment, counted from 0
   */
  public static String indexOf(String segment, int number) {
    return segment + "-" + number + PART;
  }

  /** The name of a transcript's page and script without its ending. */
  public static String nameOf(String transcript) {
    Fingerprint digest = Fingerprint.sha256(transcript.getBytes(StandardCharsets.UTF_8));
    return digest.hex().substring(0, DIGITS_OF_NAME);
  }

  /**
   * The pages and all scripts in a folder of reports, sorted by name; none if it has no folder of
   * pages.
   */
  public static List<Path> pagesIn(Path reports) throws IOException {
    return entriesIn(reports).stream().filter(PageFolder::isOwn).toList();
  }

  /**
   * The entries of the folder of pages that are neither pages nor scripts of the page: others have
   * put them there.
   */
  public static List<Path> foreignIn(Path reports) throws IOException {
    return entriesIn(reports).stream().filter(entry -> !isOwn(entry)).toList();
  }

  private static List<Path> entriesIn(Path reports) throws IOException {
    Path folder = reports.resolve(NAME);
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        ? FolderTree.entries(folder)
        : List.of();
  }

  private static boolean isOwn(Path entry) {
    return OWN.matcher(entry.getFileName().toString()).matches()
        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether this is a folder of pages that holds nothing else. */
  public static boolean is(Path entry) throws IOException {
    return entry.getFileName().toString().equals(NAME)
        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        && foreignIn(entry.getParent()).isEmpty();
  }
}
