package org.colloquy.report.workbook;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Puts the rows of the sheets, which are compressed already, into the frame of a workbook. */
final class WorkbookArchive {
  /** Rows stand before this. */
  private static final String END_OF_ROWS = "</sheetData>";

  private static final Pattern DIMENSION = Pattern.compile("<dimension ref=\"[^\"]*\"/>");
  private static final Pattern FILTERED = Pattern.compile("<autoFilter ref=\"([^\"]*)\"");

  /** The file format needs a time; this is the first that it has. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WorkbookArchive() {}

  /**
   * Writes the workbook.
   *
   * @param frame the workbook without rows
   * @param bodies the rows of each sheet, by the sheet's place in the workbook
   * @return where the compressed rows begin in the compressed content of each sheet
   * @throws IOException if the file cannot be written, or rows to take over cannot be read
   */
  static Map<String, Long> write(Path file, byte[] frame, Map<String, SheetBody> bodies)
      throws IOException {
    Map<String, Long> starts = new HashMap<>();
    try (ZipFile parts =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(frame)).get();
        ZipArchiveOutputStream archive =
            new ZipArchiveOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
        String name = part.getName();
        byte[] content;
        try (InputStream in = parts.getInputStream(part)) {
          content = in.readAllBytes();
        }
        SheetBody body = bodies.get(name);
        if (body == null) {
          Packed whole = Packed.last(content);
          write(archive, name, whole.sum(), new ByteArrayInputStream(whole.bytes()));
        } else {
          String sheet = withDimension(new String(content, StandardCharsets.UTF_8));
          starts.put(name, write(archive, name, sheet, body));
        }
      }
    }
    return starts;
  }

  /**
   * Returns the frame of a sheet that says how many rows and columns the sheet has, which are those
   * under the filter: the frame itself has only the header, and some readers take its word for it.
   */
  private static String withDimension(String frame) {
    Matcher filter = FILTERED.matcher(frame);
    return filter.find()
        ? DIMENSION.matcher(frame).replaceFirst("<dimension ref=\"" + filter.group(1) + "\"/>")
        : frame;
  }

  /** Writes a sheet; returns where its rows begin. */
  private static long write(
      ZipArchiveOutputStream archive, String name, String frame, SheetBody body)
      throws IOException {
    int end = frame.indexOf(END_OF_ROWS);
    Packed head = Packed.of(frame.substring(0, end).getBytes(StandardCharsets.UTF_8));
    Packed foot = Packed.last(frame.substring(end).getBytes(StandardCharsets.UTF_8));
    write(
        archive,
        name,
        head.sum().and(body.sum()).and(foot.sum()),
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(head.bytes()),
                    body.bytes(),
                    new ByteArrayInputStream(foot.bytes())))));
    return head.sum().compressed();
  }

  private static void write(
      ZipArchiveOutputStream archive, String name, Packed.Sum sum, InputStream bytes)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(sum.length());
    entry.setCompressedSize(sum.compressed());
    entry.setCrc(sum.crc());
    archive.addRawArchiveEntry(entry, bytes);
  }
}
