package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The folder beside {@code report.html} in which conversations have pages of their own. */
final class PageFolder {
  static final String NAME = "report-pages";

  private static final Pattern PAGE = Pattern.compile("\\d{4,}\\.html");

  private PageFolder() {}

  /** The name of the page of the conversation whose row has this number, counted from 1. */
  static String pageOf(int number) {
    return String.format(Locale.ROOT, "%04d.html", number);
  }

  /** The pages in a folder of reports, in their order; none if it has no such folder. */
  static List<Path> pagesIn(Path reports) throws IOException {
    return entriesIn(reports).stream().filter(PageFolder::isPage).toList();
  }

  /** What others have put among the pages. */
  static List<Path> foreignIn(Path reports) throws IOException {
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
  static boolean is(Path entry) throws IOException {
    return entry.getFileName().toString().equals(NAME)
        && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        && foreignIn(entry.getParent()).isEmpty();
  }
}
