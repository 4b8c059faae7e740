package org.colloquy.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Span;

/**
 * A dialogue with gold labels of its mentions.
 *
 * @param text the text of the whole file
 * @param turns the turns; the label is empty where nobody speaks
 * @param chains chains of two or more mentions of one entity
 * @param names the names of persons, organisations and places
 */
record GoldDialogue(String text, List<Turn> turns, List<List<Span>> chains, List<Name> names) {
  /** A turn: the span of its text, and its label. */
  record Turn(Span span, String label) {}

  /** A name; {@code entity} is the id, in the file, of what it names. */
  record Name(Span span, NameType type, String entity) {}

  /** Reads {@code NAME.txt} and {@code NAME.gold.json}. */
  static GoldDialogue of(Path file, Path gold) throws IOException {
    String text = GoldFiles.textOf(file);
    JsonNode root = new ObjectMapper().readTree(gold.toFile());
    List<Turn> turns = new ArrayList<>();
    for (JsonNode turn : root.path("turns")) {
      Span span = span(text, turn.path("start").asInt(), turn.path("end").asInt());
      turns.add(new Turn(span, turn.path("speaker").asText("").replace("null", "")));
    }
    List<List<Span>> chains = new ArrayList<>();
    for (JsonNode cluster : root.path("coref")) {
      List<Span> mentions = new ArrayList<>();
      for (JsonNode mention : cluster) {
        Span span = span(text, mention.path(0).asInt(), mention.path(1).asInt());
        if (stands(span, turns)) {
          mentions.add(span);
        }
      }
      if (mentions.size() > 1) {
        chains.add(List.copyOf(mentions));
      }
    }
    List<Name> names = new ArrayList<>();
    for (JsonNode mention : root.path("mentions")) {
      Span span = span(text, mention.path("s").asInt(), mention.path("e").asInt());
      Optional<NameType> type = NameType.ofGold(mention.path("etype").asText());
      if (mention.path("proper").asBoolean() && type.isPresent() && stands(span, turns)) {
        names.add(new Name(span, type.get(), mention.path("entity").asText()));
      }
    }
    names.sort((a, b) -> a.span().compareTo(b.span()));
    return new GoldDialogue(text, List.copyOf(turns), List.copyOf(chains), List.copyOf(names));
  }

  /** Whether a mention is in a turn or in other text, not in a label. */
  private static boolean stands(Span mention, List<Turn> turns) {
    return turns.stream().anyMatch(turn -> turn.span().contains(mention.start()));
  }

  private static Span span(String text, int start, int end) {
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  /** The label of the turn at this offset; empty if nobody speaks there. */
  String labelAt(int offset) {
    return turns.stream()
        .filter(turn -> turn.span().contains(offset))
        .map(Turn::label)
        .findFirst()
        .orElse("");
  }
}
