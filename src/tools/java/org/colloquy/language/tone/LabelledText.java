package org.colloquy.language.tone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Span;

/**
 * A line of a NewsMTSC file: a text with labelled targets.
 *
 * @param document the id of the news article that has the text
 * @param targets the labelled mentions, in the order of the file
 */
public record LabelledText(String document, String text, List<Goal> targets) {
  private static final String POLUSA = "polusa";

  /**
   * A labelled mention.
   *
   * @param span its span in the text, in UTF-16 code units
   * @param label 0 for negative, 1 for neutral, 2 for positive
   */
  public record Goal(Span span, int label) {}

  public static List<LabelledText> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<LabelledText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      String text = node.get("sentence_normalized").asText();
      List<Goal> targets = new ArrayList<>();
      for (JsonNode target : node.get("targets")) {
        Span span =
            new Span(
                text.offsetByCodePoints(0, target.get("from").asInt()),
                text.offsetByCodePoints(0, target.get("to").asInt()));
        targets.add(new Goal(span, target.get("polarity").asInt() / 2 - 1));
      }
      texts.add(new LabelledText(documentOf(node.get("primary_gid").asText()), text, targets));
    }
    return texts;
  }

  /**
   * Returns the article's part of an id: the collection and the article; one has a version between.
   */
  private static String documentOf(String id) {
    String[] parts = id.split("_");
    return parts[0].equals(POLUSA) ? parts[0] + "_" + parts[2] : parts[0] + "_" + parts[1];
  }
}
