package org.colloquy.report.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.report.folder.PageFolder;

/**
 * The files of a segment: scripts that hand data to {@code parts.js}. The first says what sentences
 * there are and which terms begin the files of terms, the second has the tones, the others have the
 * terms.
 */
final class SegmentFiles {
  private static final int HEAD = 0;
  private static final int TONES = 1;
  private static final int FIRST_OF_TERMS = 2;

  /**
   * A file of terms ends when it has so many characters: enough that few files are needed, and few
   * enough that a browser reads one in some milliseconds.
   */
  private static final int MOST_CHARACTERS = 50_000;

  /** Between terms, and between their places; neither holds it. */
  private static final String BETWEEN = " ";

  private final JsonFactory json = new JsonFactory();
  private final Path folder;

  /**
   * @param folder the folder of reports, which has a folder of pages
   */
  SegmentFiles(Path folder) {
    this.folder = folder;
  }

  /** What is written into a file. */
  private interface Content {
    void to(JsonGenerator data) throws IOException;
  }

  /** The terms of a file. */
  private record TermRange(List<String> terms, List<String> places) {}

  /**
   * Writes the files of a segment.
   *
   * @return the first term of each file of terms
   * @throws IOException if a file exists already or cannot be written
   */
  List<String> write(String segment, SegmentText text) throws IOException {
    List<String> firsts = new ArrayList<>();
    TermRange range = new TermRange(new ArrayList<>(), new ArrayList<>());
    int characters = 0;
    for (String term : text.terms()) {
      String places = text.placesOf(term);
      range.terms().add(term);
      range.places().add(places);
      characters += term.length() + places.length() + 2;
      if (characters >= MOST_CHARACTERS) {
        writeTerms(segment, range, firsts);
        characters = 0;
      }
    }
    if (!range.terms().isEmpty()) {
      writeTerms(segment, range, firsts);
    }
    write(segment, TONES, data -> data.writeString(text.tones()));
    write(segment, HEAD, data -> head(data, text, firsts));
    return firsts;
  }

  private void writeTerms(String segment, TermRange range, List<String> firsts) throws IOException {
    write(
        segment,
        FIRST_OF_TERMS + firsts.size(),
        data -> {
          data.writeStartArray();
          data.writeString(String.join(BETWEEN, range.terms()));
          data.writeString(String.join(BETWEEN, range.places()));
          data.writeEndArray();
        });
    firsts.add(range.terms().get(0));
    range.terms().clear();
    range.places().clear();
  }

  private static void head(JsonGenerator data, SegmentText text, List<String> firsts)
      throws IOException {
    data.writeStartArray();
    texts(data, firsts);
    texts(data, text.speakers());
    texts(data, text.transcripts().stream().map(SegmentText.IndexedTranscript::lengths).toList());
    texts(data, text.transcripts().stream().map(SegmentText.IndexedTranscript::speakers).toList());
    data.writeEndArray();
  }

  private static void texts(JsonGenerator data, List<String> texts) throws IOException {
    data.writeStartArray();
    for (String text : texts) {
      data.writeString(text);
    }
    data.writeEndArray();
  }

  private void write(String segment, int number, Content content) throws IOException {
    Path file = folder.resolve(PageFolder.NAME).resolve(PageFolder.indexOf(segment, number));
    String name = file.getFileName().toString().replace(".js", "");
    try (Writer writer =
            new BufferedWriter(
                Files.newBufferedWriter(
                    file,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE));
        JsonGenerator data = json.createGenerator(writer)) {
      data.writeRaw("colloquy(\"" + name + "\",");
      content.to(data);
      data.writeRaw(");\n");
    }
  }

  /**
   * The first terms in the files of a segment.
   *
   * @param head the path of its first file
   * @throws IOException if that cannot be read
   */
  List<String> firstTerms(Path head) throws IOException {
    try (Reader reader = Files.newBufferedReader(head)) {
      int c = reader.read();
      while (c >= 0 && c != ',') {
        c = reader.read();
      }
      List<String> terms = new ArrayList<>();
      JsonParser parser = json.createParser(reader);
      parser.nextToken();
      parser.nextToken();
      while (parser.nextToken() == JsonToken.VALUE_STRING) {
        terms.add(parser.getText());
      }
      return terms;
    }
  }

  /** The paths of all files of a segment, below the folder of reports. */
  static List<String> of(IndexSegment segment) {
    return IntStream.range(0, FIRST_OF_TERMS + segment.firstTerms().size())
        .mapToObj(number -> nameOf(segment.name(), number))
        .toList();
  }

  /** The path of the first file of a segment, below the folder of reports. */
  static String headOf(String segment) {
    return nameOf(segment, HEAD);
  }

  private static String nameOf(String segment, int number) {
    return PageFolder.NAME + "/" + PageFolder.indexOf(segment, number);
  }
}
