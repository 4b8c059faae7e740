package org.colloquy.report.annotation;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Reference;
import org.colloquy.model.Transcript;
import org.colloquy.report.column.Cells;
import org.colloquy.report.table.FreshFormat;
import org.colloquy.report.table.MentionsTable;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;
import org.colloquy.report.table.TranscriptRows;

/**
 * The rows of {@code mentions} as <a href="https://www.w3.org/TR/annotation-model/">Web
 * Annotations</a>, one a line, in their order.
 */
public final class AnnotationFile implements FreshFormat {
  private final MentionsTable mentions = new MentionsTable();
  private final List<String> columns = mentions.columns().names();
  private final JsonGenerator json;
  private boolean isEmpty = true;

  /**
   * Begins the file.
   *
   * @param file does not exist yet
   * @throws IOException if it cannot be written
   */
  public AnnotationFile(Path file) throws IOException {
    json =
        new JsonFactory()
            .createGenerator(
                new BufferedOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)),
                JsonEncoding.UTF8)
            .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public Optional<RowSink> sink(ReportTable<?> table) {
    return Optional.empty();
  }

  @Override
  public void add(TranscriptRows rows) {
    Transcript transcript = rows.view().transcript();
    List<Reference> references = rows.view().allReferences();
    List<Cells> cells = rows.of(mentions);
    FilePositions positions = new FilePositions(transcript);
    try {
      for (int i = 0; i < references.size(); i++) {
        List<String> values = cells.get(i).values();
        new MentionAnnotation(
                transcript,
                positions,
                references.get(i).mention().span(),
                column -> values.get(columns.indexOf(column)))
            .write(json);
        isEmpty = false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void finish() throws IOException {
    if (!isEmpty) {
      json.writeRaw('\n');
    }
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
