package org.colloquy.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What stands in a report, without what only says how it differs from the publication before. */
public final class ComparedReport {
  private static final Pattern CHANGES_ON_THE_PAGE =
      Pattern.compile("\"changes\":\\{.*?\\]\\},(?=\"transcripts\")|\"changeCount\":\\d+");

  /** The range of the sheet of changes, which says how many there are. */
  private static final Pattern CHANGES_IN_NAMES = Pattern.compile("changes![^<]*");

  private static final String WORKBOOK = "xl/workbook.xml";

  /** The sheets that say something of changes: the first one says how many rows each sheet has. */
  private static final Pattern SHEET_WITH_CHANGES =
      Pattern.compile("<sheet name=\"(?:about|changes)\"[^>]*? sheetId=\"(\\d+)\"");

  private ComparedReport() {}

  /**
   * Returns the contents, byte for byte as characters.
   *
   * @throws IOException if the file cannot be read
   */
  public static String of(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return CHANGES_ON_THE_PAGE
          .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
          .replaceAll("");
    }
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream workbook = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = workbook.getNextEntry();
          entry != null;
          entry = workbook.getNextEntry()) {
        entries.put(
            entry.getName(), new String(workbook.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    SHEET_WITH_CHANGES
        .matcher(entries.getOrDefault(WORKBOOK, ""))
        .results()
        .forEach(sheet -> entries.remove("xl/worksheets/sheet" + sheet.group(1) + ".xml"));
    StringBuilder sheets = new StringBuilder();
    entries.forEach(
        (name, text) -> sheets.append(name).append(CHANGES_IN_NAMES.matcher(text).replaceAll("")));
    return sheets.toString();
  }
}
