package org.colloquy.transcript.document;

import java.io.IOException;
import org.colloquy.model.ProblemCode;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TranscriptReader;
import org.colloquy.transcript.page.PageReader;

/** A reader of documents whose text is read as a page. */
abstract class DocumentReader implements TranscriptReader {
  private final String extension;
  private final String kind;
  private final PageReader pages;

  /**
   * @param extension the extension of the files, with its dot, in lower case
   * @param kind what such a file is, with its article, for messages
   */
  DocumentReader(String extension, String kind, PageReader pages) {
    this.extension = extension;
    this.kind = kind;
    this.pages = pages;
  }

  /**
   * Returns the page in a document.
   *
   * @throws IOException if the bytes are no such document; the message says why, without a full
   *     stop
   */
  abstract DocumentPage open(byte[] bytes) throws IOException;

  @Override
  public final String extension() {
    return extension;
  }

  @Override
  public final Reading read(String id, byte[] bytes) {
    if (bytes.length == 0) {
      return Reading.notATranscript(
          id, 0, ProblemCode.EMPTY_FILE, "empty", "Fill it or remove it.");
    }
    DocumentPage page;
    try {
      page = open(bytes);
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError e) {
      // LinkageError: parts of POI that rare documents need are left out.
      return Reading.failed(
          id,
          ProblemCode.MALFORMED_FILE,
          "is not " + kind + " that can be read (" + FailureReason.of(e) + ")",
          "Open it in the program that made it and save it again.");
    }
    return page.read(id, pages);
  }
}
