package org.colloquy.accuracy.reported;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Span;

/**
 * A labelled report of speech. Offsets are those of its sentence's published text.
 *
 * @param kind direct, indirect, mixed, according-to or denied
 * @param source the words of the source; empty if the sentence does not tell
 * @param name the fullest name of the source, or one of the words of the guideline: SPEAKER, …
 * @param sure whether it is without doubt a report or none; otherwise it does not count
 */
record GoldReport(
    Span cue,
    String kind,
    Optional<Span> source,
    String name,
    List<Span> content,
    boolean negated,
    boolean performative,
    boolean sure) {

  static GoldReport of(JsonNode node) {
    JsonNode source = node.path("source").path("span");
    List<Span> content = new ArrayList<>();
    node.path("content").forEach(stretch -> content.add(span(stretch)));
    return new GoldReport(
        span(node.path("cue")),
        node.path("kind").asText(),
        source.isArray() ? Optional.of(span(source)) : Optional.empty(),
        node.path("source").path("name").asText(),
        content,
        node.path("negated").asBoolean(),
        node.path("performative").asBoolean(),
        node.path("sure").asInt() == 1);
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }

  /** Whether it must be found. */
  boolean isFirm() {
    return sure && !performative;
  }
}
