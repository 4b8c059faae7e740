package org.colloquy.transcript;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.transcript.annotation.ChatFileReader;
import org.colloquy.transcript.annotation.ChatFileText;
import org.colloquy.transcript.annotation.ElanTranscript;
import org.colloquy.transcript.annotation.ExmaraldaTranscript;
import org.colloquy.transcript.annotation.HansardTranscript;
import org.colloquy.transcript.annotation.TeiTranscript;
import org.colloquy.transcript.annotation.TextGridReader;
import org.colloquy.transcript.annotation.TranscriberTranscript;
import org.colloquy.transcript.caption.CaptionText;
import org.colloquy.transcript.caption.LrcReader;
import org.colloquy.transcript.caption.SbvReader;
import org.colloquy.transcript.caption.SubRipReader;
import org.colloquy.transcript.caption.SubStationReader;
import org.colloquy.transcript.caption.TimedLabelText;
import org.colloquy.transcript.caption.TimedTextMarkup;
import org.colloquy.transcript.caption.WebVttReader;
import org.colloquy.transcript.chat.ChatText;
import org.colloquy.transcript.document.DocReader;
import org.colloquy.transcript.document.DocxReader;
import org.colloquy.transcript.document.EpubReader;
import org.colloquy.transcript.document.HtmlReader;
import org.colloquy.transcript.document.OTranscribeReader;
import org.colloquy.transcript.document.OpenDocumentReader;
import org.colloquy.transcript.document.PdfReader;
import org.colloquy.transcript.document.RtfReader;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextForm;
import org.colloquy.transcript.format.TranscriptReader;
import org.colloquy.transcript.label.Convention;
import org.colloquy.transcript.machine.JsonReader;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.page.PlainTextReader;
import org.colloquy.transcript.table.CsvTranscriptReader;
import org.colloquy.transcript.table.TabbedTable;
import org.colloquy.transcript.table.WorkbookReader;
import org.colloquy.transcript.xml.XmlReader;
import org.colloquy.transcript.xml.XmlTranscript;

/**
 * The readers of all file formats. The ending of a file's name decides which of them reads the
 * file.
 */
public final class Readers {
  /** A larger file is no transcript; a book of a thousand pages is 3 MB of text. */
  private static final long MOST_BYTES = 50L << 20;

  /** The forms of plain text that are no pages. */
  private static final List<TextForm> FORMS =
      List.of(
          new CaptionText(),
          new ChatFileText(),
          new ChatText(),
          new TabbedTable(),
          new TimedLabelText());

  /** The formats in XML; the root of a document tells which of them it has. */
  private static final List<XmlTranscript> XML =
      List.of(
          new TimedTextMarkup(),
          new TeiTranscript(),
          new HansardTranscript(),
          new ElanTranscript(),
          new TranscriberTranscript(),
          new ExmaraldaTranscript());

  private final FileContents contents;
  private final List<TranscriptReader> readers;

  /** Readers that find out the convention of each page. */
  public Readers() {
    this(Convention.AUTO);
  }

  /**
   * @param convention how pages mark who speaks; formats that name speakers in fields of their own
   *     need none
   */
  public Readers(Convention convention) {
    this(convention, FileContents.ofThisMachine());
  }

  /**
   * @param convention how pages mark who speaks
   * @param contents where the contents of files are
   */
  public Readers(Convention convention, FileContents contents) {
    this.contents = contents;
    PageReader pages = new PageReader(convention);
    readers =
        List.of(
            new PlainTextReader(".txt", pages, FORMS),
            new PlainTextReader(".md", pages, FORMS),
            new HtmlReader(".html", pages),
            new HtmlReader(".htm", pages),
            new DocxReader(pages),
            new DocReader(pages),
            OpenDocumentReader.zipped(pages),
            OpenDocumentReader.flat(pages),
            new RtfReader(pages),
            new EpubReader(pages),
            new OTranscribeReader(pages),
            new PdfReader(pages),
            new WebVttReader(),
            new SubRipReader(),
            new SbvReader(),
            new SubStationReader(".ass"),
            new SubStationReader(".ssa"),
            new LrcReader(),
            new XmlReader(".ttml", XML),
            new XmlReader(".dfxp", XML),
            new XmlReader(".xml", XML),
            new XmlReader(".tei", XML),
            new XmlReader(".eaf", XML),
            new XmlReader(".trs", XML),
            new XmlReader(".exb", XML),
            new ChatFileReader(),
            new TextGridReader(),
            new JsonReader(".json"),
            new JsonReader(".jsonl"),
            new CsvTranscriptReader(),
            new CsvTranscriptReader(".tsv"),
            new WorkbookReader());
  }

  /** Returns readers of the same files that go by another convention. */
  public Readers with(Convention convention) {
    return new Readers(convention, contents);
  }

  /** All readers, in a fixed order. */
  List<TranscriptReader> all() {
    return readers;
  }

  /** The bytes of a file, or the outcome that says why there are none. */
  public sealed interface Loaded {
    /** The whole content of the file. */
    record Bytes(byte[] bytes) implements Loaded {}

    /** The file cannot or need not be read; the outcome says why. */
    record Nothing(Outcome outcome) implements Loaded {}
  }

  /** Reads the file; a file that cannot be read is an outcome, not an exception. */
  public Reading read(TranscriptFile file) {
    Loaded loaded = load(file);
    return loaded instanceof Loaded.Bytes content
        ? read(file, content.bytes())
        : new Reading.NoConversation(((Loaded.Nothing) loaded).outcome());
  }

  /**
   * Loads the bytes of a file that a reader exists for; a file that cannot be read is an outcome,
   * not an exception.
   */
  public Loaded load(TranscriptFile file) {
    if (readerOf(file).isEmpty()) {
      return new Loaded.Nothing(unknownFormat(file));
    }
    if (file.leadsOut()) {
      return unreadable(
          file,
          "is a link to a place outside the data folder",
          "Put the file itself into the data folder.");
    }
    try {
      if (contents.look(file).length() > MOST_BYTES) {
        return unreadable(
            file,
            "is larger than " + (MOST_BYTES >> 20) + " MB, which no transcript is",
            "Split it, or move it out of the data folder.");
      }
      return new Loaded.Bytes(contents.bytes(file));
    } catch (IOException | OutOfMemoryError e) {
      return unreadable(
          file, "cannot be read (" + reasonOf(e) + ")", "Check that this user may read it.");
    }
  }

  /**
   * Reads the bytes of a file with the reader for its name; without a reader, the file is skipped.
   */
  public Reading read(TranscriptFile file, byte[] bytes) {
    return readerOf(file)
        .map(reader -> reader.read(file.id(), bytes))
        .orElseGet(() -> new Reading.NoConversation(unknownFormat(file)));
  }

  private Optional<TranscriptReader> readerOf(TranscriptFile file) {
    String name = file.path().getFileName().toString().toLowerCase(Locale.ROOT);
    return readers.stream().filter(reader -> reader.reads(name)).findFirst();
  }

  private static Loaded unreadable(TranscriptFile file, String reason, String whatToDo) {
    Reading.NoConversation failed =
        (Reading.NoConversation)
            Reading.failed(file.id(), ProblemCode.UNREADABLE_FILE, reason, whatToDo);
    return new Loaded.Nothing(failed.outcome());
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

  private Outcome unknownFormat(TranscriptFile file) {
    String reason = "no reader for this kind of file";
    return new Outcome.Skipped(
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
                    + extensions()
                    + " files are. Save it as text, or move it out of the"
                    + " data folder.")));
  }

  /** Returns the endings of all files that can be read, as a list in a sentence. */
  private String extensions() {
    List<String> all = readers.stream().map(TranscriptReader::extension).toList();
    int last = all.size() - 1;
    return String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
