package org.colloquy.accuracy.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Span;

/**
 * A turn whose question, or an answer whose refusal, is labelled; the guideline beside the labels
 * says how.
 *
 * @param file the name of the transcript's file
 * @param half look, for which rules were made, or figure
 * @param drawn whether the turn was drawn among all that may ask; else the answer was chosen
 *     because it may be a refusal
 * @param asking 1-based number of the turn that asks
 * @param question place of the question in the file, as in {@code answers.csv}; empty if the turn
 *     asks nothing
 * @param kind none if the turn asks nothing
 * @param answering 1-based number of the turn that replies; 0 if nobody does
 * @param begins yes, no or neither
 * @param reply place of the answer's first sentence; empty if there is none
 * @param answered yes, no, refusal or interrupted
 * @param refusesPart whether the reply holds words of refusal and answers all the same
 * @param sure whether another reader would say the same
 */
record GoldAnswer(
    String file,
    String half,
    boolean drawn,
    int asking,
    Optional<Span> question,
    String kind,
    int answering,
    String begins,
    Optional<Span> reply,
    String answered,
    boolean refusesPart,
    boolean sure) {
  private static final Path LABELS = Path.of("src/test/resources/gold/answers/labels.jsonl");

  /** Reads the labels of the project. */
  static List<GoldAnswer> all() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldAnswer> all = new ArrayList<>();
    for (String line : Files.readAllLines(LABELS, StandardCharsets.UTF_8)) {
      JsonNode node = json.readTree(line);
      boolean refuses = node.get("answered").asText().equals("refusal");
      all.add(
          new GoldAnswer(
              node.get("file").asText(),
              node.get("half").asText(),
              node.get("set").asText().equals("drawn"),
              node.get("question_turn").asInt(),
              span(node.get("question")),
              node.get("kind").asText(),
              node.get("answer_turn").asInt(),
              node.get("begins").asText("neither"),
              span(node.get("first_sentence")),
              node.get("answered").asText(),
              !refuses && !node.get("refusal_words").isNull(),
              node.get("sure").asInt() == 1));
    }
    return all;
  }

  private static Optional<Span> span(JsonNode pair) {
    return pair.isNull()
        ? Optional.empty()
        : Optional.of(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
  }

  /** Whether the turn asks something, and somebody replies. */
  boolean isAnswered() {
    return question.isPresent() && !kind.equals("none") && answering > 0;
  }

  boolean isRefusal() {
    return answered.equals("refusal");
  }
}
