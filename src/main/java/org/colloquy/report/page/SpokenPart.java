package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.report.column.Cells;
import org.colloquy.report.page.ConversationPiece.ShownSentence;
import org.colloquy.report.page.SpokenSentence.SpokenMention;

/**
 * The file with what is said in a conversation that has a page of its own: a script with one call,
 * {@code colloquy(name, data)}. {@code parts.js} loads it, {@code spoken.js} reads it and says what
 * each value means. Arrays without names keep it small: it is about twice as long as the words.
 */
final class SpokenPart {
  private static final List<String> LIKELIEST =
      List.of("very negative", "negative", "neutral", "positive", "very positive", "unscored");
  private static final List<String> CLASSES = List.of("", "negative", "neutral", "positive");
  private static final List<String> KINDS = List.of("name", "nominal", "pronoun");
  private static final List<String> ATTITUDES =
      List.of("neutral", "affirming", "doubting", "denying");
  private static final List<String> REPORT_KINDS =
      List.of("direct", "indirect", "mixed", "according to", "denied");
  private static final List<String> ATTRIBUTIONS = List.of("labelled", "inferred", "unknown");

  private final ShownConversation conversation;
  private final Map<String, List<String>> speakers = new LinkedHashMap<>();
  private final Map<String, List<String>> things = new LinkedHashMap<>();
  private final Map<String, Integer> thingPlaces = new LinkedHashMap<>();

  /**
   * @param conversation its number does not matter
   */
  SpokenPart(ShownConversation conversation) {
    this.conversation = conversation;
  }

  /**
   * Writes the script.
   *
   * @param name that of the file without {@code .js}
   */
  void write(String name, Writer writer) throws IOException {
    List<Map.Entry<ShownTurn, List<SpokenSentence>>> turns = new ArrayList<>();
    for (ShownTurn turn : conversation.turns()) {
      List<SpokenSentence> sentences = List.copyOf(SpokenSentence.of(turn.paragraphs()));
      turns.add(Map.entry(turn, sentences));
      if (turn.isKnown()) {
        String id = turn.row().get("speaker_id");
        speakers.putIfAbsent(id, List.of(id, turn.speaker()));
      }
      for (SpokenSentence sentence : sentences) {
        for (SpokenMention mention : sentence.mentions()) {
          thing(mention.row().get("entity_id"), mention.row().get("entity"));
        }
        for (PageRow report : sentence.reports().keySet()) {
          thing(report.get("source_id"), report.get("source"));
        }
      }
    }
    writer.write("colloquy(\"" + name + "\",");
    JsonGenerator json = new ScriptJson().generator(writer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartArray();
    pairs(json, speakers);
    pairs(json, things);
    json.writeStartArray();
    for (Map.Entry<ShownTurn, List<SpokenSentence>> turn : turns) {
      turn(json, turn.getKey(), turn.getValue());
    }
    json.writeEndArray();
    json.writeEndArray();
    json.close();
    writer.write(");\n");
  }

  private void thing(String id, String name) {
    if (!id.isEmpty() && things.putIfAbsent(id, List.of(id, name)) == null) {
      thingPlaces.put(id, thingPlaces.size());
    }
  }

  private static void pairs(JsonGenerator json, Map<String, List<String>> pairs)
      throws IOException {
    json.writeStartArray();
    for (List<String> pair : pairs.values()) {
      json.writeStartArray();
      json.writeString(pair.get(0));
      json.writeString(pair.get(1));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void turn(JsonGenerator json, ShownTurn turn, List<SpokenSentence> sentences)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(Integer.parseInt(turn.row().get("turn")));
    json.writeNumber(Integer.parseInt(turn.row().get("line")));
    json.writeNumber(turn.colour());
    json.writeNumber(ATTRIBUTIONS.indexOf(turn.attribution()));
    json.writeString(turn.reason());
    if (turn.isTimed()) {
      json.writeNumber(new BigDecimal(turn.row().get("start_s")));
    } else {
      json.writeNull();
    }
    json.writeStartArray();
    for (SpokenSentence sentence : sentences) {
      sentence(json, sentence);
    }
    json.writeEndArray();
    if (turn.isClip() || turn.answer().isPresent()) {
      json.writeNumber(turn.isClip() ? 1 : 0);
    }
    if (turn.answer().isPresent()) {
      json.writeString(turn.answer().get().cell());
    }
    json.writeEndArray();
  }

  private void sentence(JsonGenerator json, SpokenSentence spoken) throws IOException {
    Optional<ShownSentence> sentence = spoken.sentence();
    json.writeStartArray();
    if (sentence.isPresent()) {
      json.writeNumber(sentence.get().number());
    } else {
      json.writeNull();
    }
    json.writeString(spoken.text());
    if (sentence.isPresent()) {
      json.writeNumber(sentence.get().start());
      json.writeNumber(sentence.get().line());
      tone(json, sentence.get().tone().cell(), sentence.get().tone().className());
      json.writeNumber(LIKELIEST.indexOf(sentence.get().likeliest()));
      json.writeNumber(sentence.get().question() ? 1 : 0);
    } else {
      json.writeNull();
      json.writeNull();
      tone(json, "", "");
      json.writeNumber(LIKELIEST.indexOf("unscored"));
      json.writeNumber(0);
    }
    json.writeStartArray();
    for (SpokenMention mention : spoken.mentions()) {
      mention(json, mention);
    }
    json.writeEndArray();
    json.writeStartArray();
    for (int place : spoken.directions()) {
      json.writeNumber(place);
    }
    json.writeEndArray();
    if (!spoken.reports().isEmpty()) {
      json.writeStartArray();
      for (Map.Entry<PageRow, List<Integer>> report : spoken.reports().entrySet()) {
        report(json, report.getKey(), report.getValue());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void report(JsonGenerator json, PageRow row, List<Integer> places) throws IOException {
    String id = row.get("report_id");
    json.writeStartArray();
    json.writeNumber(Integer.parseInt(id.substring(id.lastIndexOf("#r") + 2)));
    json.writeNumber(thingPlaces.getOrDefault(row.get("source_id"), -1));
    json.writeString(row.get("source_words"));
    json.writeString(row.get("cue"));
    json.writeNumber(ATTITUDES.indexOf(row.get("attitude")));
    json.writeNumber(REPORT_KINDS.indexOf(row.get("kind")));
    json.writeNumber(row.get("standing").equals("self") ? 1 : 0);
    json.writeNumber(row.lacks("negated") ? 0 : 1);
    score(json, row.get("sentiment"));
    score(json, row.get("source_sentiment"));
    score(json, row.get("confidence"));
    json.writeStartArray();
    for (int place : places) {
      json.writeNumber(place);
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private void mention(JsonGenerator json, SpokenMention mention) throws IOException {
    PageRow row = mention.row();
    String id = row.get("mention_id");
    json.writeStartArray();
    json.writeNumber(mention.from());
    json.writeNumber(mention.to());
    json.writeNumber(Integer.parseInt(id.substring(id.lastIndexOf("#m") + 2)));
    json.writeNumber(KINDS.indexOf(row.get("kind")));
    json.writeNumber(thingPlaces.getOrDefault(row.get("entity_id"), -1));
    json.writeString(row.get("type"));
    tone(json, row.get("sentiment"), row.get("tone"));
    json.writeEndArray();
  }

  /** Writes a score in ten-thousandths, and the place of its class. */
  private static void tone(JsonGenerator json, String cell, String className) throws IOException {
    score(json, cell);
    json.writeNumber(CLASSES.indexOf(className));
  }

  private static void score(JsonGenerator json, String cell) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
    } else {
      json.writeNumber(new BigDecimal(cell).movePointRight(Cells.DECIMALS).intValueExact());
    }
  }
}
