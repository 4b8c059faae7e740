package org.colloquy.transcript.document;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.model.ProblemCode;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TranscriptReader;
import org.colloquy.transcript.page.PageReader;

/** A reader of documents whose text is read as a page. */
abstract class DocumentReader implements TranscriptReader {
  private final String extension;
  private final String kind;
  private final String remedy;
  private final PageReader pages;

  /**
   * @param extension the extension of the files, with its dot, in lower case
   * @param kind what such a file is, with its article, for messages
   */
  DocumentReader(String extension, String kind, PageReader pages) {
    this(extension, kind, "Open it in the program that made it and save it again.", pages);
  }

  /**
   * @param extension the extension of the files, with its dot, in lower case
   * @param kind what such a file is, with its article, for messages
   * @param remedy what to do with a file that cannot be read: a sentence
   */
  DocumentReader(String extension, String kind, String remedy, PageReader pages) {
    this.extension = extension;
    this.kind = kind;
    this.remedy = remedy;
    this.pages = pages;
  }

  /**
   * Returns the page in a document.
   *
   * @throws IOException if the bytes are no such document; the message says why, without a full
   *     stop
   */
  abstract DocumentPage open(byte[] bytes) throws IOException;

  /** Returns why bytes are refused before they are opened; empty if they are not. */
  Optional<Reading> refused(String id, byte[] bytes) {
    return Optional.empty();
  }

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
    Optional<Reading> refused = refused(id, bytes);
    if (refused.isPresent()) {
      return refused.get();
    }
    DocumentPage page;
    try {
      page = open(bytes);
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError e) {
      // LinkageError: parts of POI that rare documents need are left out, as are schema classes of
      // rare elements.
      return Reading.failed(
          id,
          ProblemCode.MALFORMED_FILE,
          "is not " + kind + " that can be read (" + FailureReason.of(e) + ")",
          remedy);
    }
    return page.read(id, pages);
  }
}
