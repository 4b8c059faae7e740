package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The text of an object of the JSON as its readers see it: a string; a list of strings and of
 * objects that format parts of it; or HTML, if the object says so.
 */
final class EntryText {
  private static final String TEXT = "text";
  private static final String CONTENT_TYPE = "contentType";
  private static final String HTML = "html";

  /** A quotation of another message, and pictures of whatever is attached. */
  private static final String NOT_SAID = "blockquote, attachment, systemEventMessage";

  private EntryText() {}

  /** Returns the field that holds the text of the object, if it has one that is not empty. */
  static Optional<JsonField> field(JsonFields fields) {
    List<JsonField> texts =
        fields.of(FieldKind.TEXT).stream()
            .filter(f -> f.value().isTextual() || f.value().isNumber() && isText(f) || isParts(f))
            .filter(f -> !string(f.value()).isEmpty())
            .toList();
    return texts.stream()
        .filter(field -> !string(field.value()).isBlank())
        .findFirst()
        .or(
            () ->
                fields.of(FieldKind.TEXT_IF_STRING).stream()
                    .filter(field -> field.value().isTextual() && !field.value().asText().isBlank())
                    .findFirst())
        .or(() -> texts.stream().findFirst());
  }

  /**
   * Returns what the field says.
   *
   * @param fields those of the object that has the field
   */
  static Optional<String> shown(JsonField field, JsonFields fields) {
    String text = string(field.value());
    boolean html = fields.text(CONTENT_TYPE).filter(HTML::equalsIgnoreCase).isPresent();
    return Optional.of(html ? shown(text) : text).filter(shown -> !shown.isEmpty());
  }

  /** Whether the field is a text in parts, so that the parts are no speech of their own. */
  static boolean isParts(JsonField field) {
    return isParts(field.value());
  }

  /**
   * Whether the value is a text in parts: strings, and at least one object with a text of its own.
   */
  static boolean isParts(JsonNode value) {
    boolean strings = false;
    boolean formatted = false;
    for (JsonNode part : value) {
      boolean object = part.isObject() && part.path(TEXT).isTextual();
      if (!value.isArray() || !object && !part.isTextual()) {
        return false;
      }
      strings |= part.isTextual();
      formatted |= object;
    }
    return strings && formatted;
  }

  /** Whether a number in the field is one that somebody says, and not a value of anything else. */
  private static boolean isText(JsonField field) {
    return field.name().equalsIgnoreCase(TEXT);
  }

  private static String string(JsonNode value) {
    if (!value.isArray()) {
      return value.asText();
    }
    StringBuilder parts = new StringBuilder();
    for (JsonNode part : value) {
      parts.append(part.isObject() ? part.path(TEXT).asText() : part.asText());
    }
    return parts.toString();
  }

  private static String shown(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(NOT_SAID).remove();
    body.select("at").prepend("@");
    body.select("emoji[alt]").forEach(emoji -> emoji.text(emoji.attr("alt")));
    body.select("br, p, div, li").forEach(line -> line.after(new TextNode("\n")));
    return body.wholeText().replace('\u00a0', ' ').strip();
  }
}
