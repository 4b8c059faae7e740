package org.colloquy.transcript.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TextPosition;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TranscriptReader;

/** Reads XML: parses it once and tries each {@link XmlTranscript} in turn. */
public final class XmlReader implements TranscriptReader {
  private static final String WHAT_TO_DO = "Export it again from the program that made it.";

  private final String extension;
  private final List<XmlTranscript> kinds;

  /**
   * @param extension the extension of the files, with its dot, in lower case
   * @param kinds the formats that such files may have
   */
  public XmlReader(String extension, List<XmlTranscript> kinds) {
    this.extension = extension;
    this.kinds = List.copyOf(kinds);
  }

  @Override
  public String extension() {
    return extension;
  }

  @Override
  public Reading read(String id, byte[] bytes) {
    if (isBlank(bytes)) {
      return Reading.notATranscript(
          id, bytes.length, ProblemCode.EMPTY_FILE, "empty", "Fill it or remove it.");
    }
    XmlElement root;
    try {
      root = XmlDocument.parse(bytes);
    } catch (XMLStreamException e) {
      return malformed(id, e);
    } catch (RuntimeException | OutOfMemoryError e) {
      // The parser of the JDK throws RuntimeException for some bytes that are no characters.
      return Reading.failed(
          id,
          ProblemCode.MALFORMED_FILE,
          "is not XML that can be read (" + e.getClass().getSimpleName() + ")",
          WHAT_TO_DO);
    }
    for (XmlTranscript kind : kinds) {
      Optional<Reading> reading = kind.reading(id, bytes.length, root);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return Reading.notATranscript(
        id,
        bytes.length,
        ProblemCode.UNKNOWN_FORMAT,
        "XML of no known kind",
        "Read are "
            + kinds.stream().map(XmlTranscript::printed).collect(Collectors.joining(", "))
            + ".");
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static Reading malformed(String id, XMLStreamException e) {
    Location location = e.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNumber());
    int column = location == null ? 1 : Math.max(1, location.getColumnNumber());
    return Reading.failedAt(
        new TextPosition(line, column),
        id,
        "is not XML that can be read: line " + line + ", column " + column + ": " + oneLine(e),
        WHAT_TO_DO);
  }

  /** Returns the last line of the parser's message, which gives the reason behind the place. */
  private static String oneLine(XMLStreamException e) {
    String message = e.getMessage() == null ? "" : e.getMessage().strip();
    String last = message.substring(message.lastIndexOf('\n') + 1);
    return last.replaceFirst("^Message: ", "").replaceAll("\\s+", " ").replaceAll("\\.$", "");
  }
}
