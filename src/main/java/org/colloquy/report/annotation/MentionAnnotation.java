package org.colloquy.report.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;

/**
 * The annotation of one mention: what is said of it is its body, the place in the file its target.
 *
 * @param span of the mention in the transcript's text
 * @param cell gives the cell in a column of {@code mentions}; empty if it is unknown
 */
record MentionAnnotation(
    Transcript transcript, FilePositions positions, Span span, Function<String, String> cell) {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** How many UTF-16 code units before and behind a mention are quoted at most. */
  private static final int QUOTED = 32;

  /** Writes it as an object of JSON-LD. */
  void write(JsonGenerator json) throws IOException {
    String mention = cell.apply("mention_id");
    json.writeStartObject();
    json.writeStringField("@context", CONTEXT);
    json.writeStringField(
        "id", "urn:uuid:" + UUID.nameUUIDFromBytes(mention.getBytes(StandardCharsets.UTF_8)));
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "identifying");
    json.writeStringField("dcterms:identifier", mention);
    bodies(json);
    json.writeObjectFieldStart("target");
    json.writeStringField("source", addressOf(transcript.id()));
    json.writeArrayFieldStart("selector");
    quote(json);
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", positions.of(span.start()));
    json.writeNumberField("end", positions.of(span.end()));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void bodies(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("body");
    body(json, "identifying", cell.apply("entity_id"));
    body(json, "tagging", cell.apply("entity"));
    body(json, "classifying", cell.apply("kind"));
    body(json, "assessing", cell.apply("tone"));
    json.writeEndArray();
  }

  private static void body(JsonGenerator json, String purpose, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStartObject();
      json.writeStringField("type", "TextualBody");
      json.writeStringField("purpose", purpose);
      json.writeStringField("value", value);
      json.writeEndObject();
    }
  }

  private void quote(JsonGenerator json) throws IOException {
    String text = transcript.text();
    int from = border(text, Math.max(0, span.start() - QUOTED));
    int to = border(text, Math.min(text.length(), span.end() + QUOTED));
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.in(text));
    json.writeStringField("prefix", text.substring(from, span.start()));
    json.writeStringField("suffix", text.substring(span.end(), to));
    json.writeEndObject();
  }

  /** The offset, or the one before it if it lies between the halves of a character. */
  private static int border(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  /** The address of a file, relative to the data folder. */
  private static String addressOf(String transcript) throws IOException {
    // Without the dot, what stands before a colon would be a protocol.
    String path = transcript.matches("[^/]*:.*") ? "./" + transcript : transcript;
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
