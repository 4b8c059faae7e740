package org.colloquy.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.transcript.caption.SubRipReader;
import org.colloquy.transcript.caption.WebVttReader;
import org.colloquy.transcript.document.DocxReader;
import org.colloquy.transcript.document.HtmlReader;
import org.colloquy.transcript.document.PdfReader;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TranscriptReader;
import org.colloquy.transcript.machine.JsonReader;
import org.colloquy.transcript.page.PlainTextReader;
import org.colloquy.transcript.table.CsvTranscriptReader;

/** Reads a file with the reader of its format. */
public final class Readers {
  private static final String READ =
      ".txt, .md, .html, .htm, .docx, .pdf, .vtt, .srt, .json and .csv";

  private final List<TranscriptReader> readers =
      List.of(
          new PlainTextReader(".txt"),
          new PlainTextReader(".md"),
          new HtmlReader(".html"),
          new HtmlReader(".htm"),
          new DocxReader(),
          new PdfReader(),
          new WebVttReader(),
          new SubRipReader(),
          new JsonReader(),
          new CsvTranscriptReader());

  /** Reads the file; a file that cannot be read is an outcome, not an exception. */
  public Reading read(TranscriptFile file) {
    String name = file.path().getFileName().toString().toLowerCase(Locale.ROOT);
    for (TranscriptReader reader : readers) {
      if (reader.reads(name)) {
        return readWith(reader, file);
      }
    }
    return unknownFormat(file);
  }

  private static Reading readWith(TranscriptReader reader, TranscriptFile file) {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file.path())) {
        throw new IOException("it is not a file, or its folder may not be entered");
      }
      bytes = Files.readAllBytes(file.path());
    } catch (IOException | OutOfMemoryError e) {
      return Reading.failed(
          file.id(),
          ProblemCode.UNREADABLE_FILE,
          "cannot be read (" + reasonOf(e) + ")",
          "Check that this user may read it.");
    }
    return reader.read(file.id(), bytes);
  }

  private static String reasonOf(Throwable e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof java.nio.file.NoSuchFileException) {
      return "it is gone";
    }
    return e instanceof OutOfMemoryError ? "too large for the memory" : e.getMessage();
  }

  private static Reading unknownFormat(TranscriptFile file) {
    String reason = "no reader for this kind of file";
    return new Reading.NoConversation(
        new Outcome.Skipped(
            file.id(),
            CharacterCounts.allFurniture(0),
            reason,
            List.of(
                Problem.ofFile(
                    Severity.WARNING,
                    ProblemCode.UNKNOWN_FORMAT,
                    file.id(),
                    file.id()
                        + " was not read: only "
                        + READ
                        + " files are. Save it as text, or move it out of the"
                        + " data folder."))));
  }
}
