package org.colloquy.language.tone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.language.tone.LabelledSentence.Goal;
import org.colloquy.model.Span;

/** The labelled sentences of a folder of gold labels, and those invented for training. */
final class GoldSentences {
  private static final Path INVENTED = Path.of("src/train/invented");

  /** A target of an invented sentence, with its label: {@code [words|pos]}. */
  private static final Pattern TARGET = Pattern.compile("\\[([^\\[\\]|]+)\\|(pos|neg|neu)\\]");

  /** The labels of targets that are of use; others are mixed, or no mention. */
  private static final Map<String, Integer> LABELS = Map.of("neg", 0, "neu", 1, "pos", 2);

  private static final Map<String, Double> CLASSES =
      Map.of("negative", -1.0, "neutral", 0.0, "positive", 1.0);

  private static final String POLUSA = "polusa";
  private static final int ARTICLES = 5;
  private static final int DEVELOPMENT = 3;

  /** The columns of a line of labels: file, sentence, mention, tone, sentiment. */
  private static final int COLUMNS = 7;

  private final Path shared;
  private final Path gold;

  /**
   * @param shared the folder that contains {@code gold}
   */
  GoldSentences(Path shared) {
    this.shared = shared;
    this.gold = shared.resolve("gold");
  }

  /**
   * Reads sentences of news.
   *
   * @param part {@code train} or {@code dev}
   */
  List<LabelledSentence> news(String part) throws IOException {
    return read(gold.resolve("tone/" + part + ".jsonl"), GoldSentences::newsSentence);
  }

  /**
   * Reads sentences of speech.
   *
   * @param part {@code train} or {@code dev}
   */
  List<LabelledSentence> speech(String part) throws IOException {
    return read(gold.resolve("tone-speech/" + part + ".jsonl"), GoldSentences::speechSentence);
  }

  /**
   * Reads sentences of speech that were labelled for this project, which holds their offsets and
   * labels alone.
   *
   * @param part {@code random} for mentions that were drawn at random, {@code chosen} for mentions
   *     in sentences with words of feeling
   */
  List<LabelledSentence> labelled(String part) throws IOException {
    Path file = Path.of("src/train/labels-" + part + ".tsv");
    Map<String, String> texts = new HashMap<>();
    Map<List<String>, LabelledSentence> sentences = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
          throw new IOException(file + " has a line of " + columns.length + " columns: " + line);
        }
        if (!texts.containsKey(columns[0])) {
          texts.put(columns[0], Files.readString(shared.resolve(columns[0])));
        }
        sentences.merge(
            List.of(columns[0], columns[1]),
            labelledSentence(texts.get(columns[0]), columns),
            GoldSentences::withAllTargets);
      }
    }
    return List.copyOf(sentences.values());
  }

  private static LabelledSentence withAllTargets(LabelledSentence one, LabelledSentence other) {
    List<Goal> targets = new ArrayList<>(one.targets());
    targets.addAll(other.targets());
    return new LabelledSentence(one.source(), one.document(), one.text(), targets, one.sentiment());
  }

  private static LabelledSentence labelledSentence(String text, String[] columns) {
    int[] ends = new int[4];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = text.offsetByCodePoints(0, Integer.parseInt(columns[i + 1]));
    }
    Span target = new Span(ends[2] - ends[0], ends[3] - ends[0]);
    Integer label = LABELS.get(columns[5]);
    return new LabelledSentence(
        Source.SPEECH_AT_RANDOM,
        columns[0],
        text.substring(ends[0], ends[1]),
        label == null ? List.of() : List.of(new Goal(target, label)),
        OptionalDouble.of(Double.parseDouble(columns[6])));
  }

  /**
   * Reads lines of dialogue.
   *
   * @param part {@code train} or {@code dev}
   */
  List<LabelledSentence> dialogue(String part) throws IOException {
    return read(
        gold.resolve("sentiment/dialogue-" + part + ".jsonl"),
        line ->
            new LabelledSentence(
                Source.DIALOGUE,
                line.get("id").asText().split("/")[0],
                line.get("text").asText(),
                List.of(),
                OptionalDouble.of(CLASSES.get(line.get("label").asText()))));
  }

  /** Reads the reviews and posts. */
  List<LabelledSentence> reviewsAndPosts() throws IOException {
    List<LabelledSentence> all = new ArrayList<>(rated("reviews", Source.REVIEWS));
    all.addAll(rated("tweets", Source.POSTS));
    return all;
  }

  /**
   * Reads snippets of editorials.
   *
   * @param development whether to read those of the articles that are kept to measure with, or all
   *     others
   */
  List<LabelledSentence> editorials(boolean development) throws IOException {
    return rated("editorials", Source.EDITORIALS).stream()
        .filter(s -> (Integer.parseInt(s.document()) % ARTICLES == DEVELOPMENT) == development)
        .toList();
  }

  private List<LabelledSentence> rated(String name, Source source) throws IOException {
    return read(
        gold.resolve("sentiment/rated-" + name + ".jsonl"),
        line ->
            new LabelledSentence(
                source,
                line.get("id").asText().split("_")[0],
                line.get("text").asText(),
                List.of(),
                OptionalDouble.of(line.get("rating").asDouble() / 2)));
  }

  /** Reads the sentences that were invented for training; they are part of the project. */
  static List<LabelledSentence> invented() throws IOException {
    List<LabelledSentence> all = new ArrayList<>();
    if (Files.isDirectory(INVENTED)) {
      try (Stream<Path> files = Files.list(INVENTED)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
          String name = file.getFileName().toString();
          all.addAll(read(file, line -> inventedSentence(name, line)));
        }
      }
    }
    return all;
  }

  private static List<LabelledSentence> read(
      Path file, Function<JsonNode, LabelledSentence> sentence) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<LabelledSentence> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        all.add(sentence.apply(json.readTree(line)));
      }
    }
    return all;
  }

  static LabelledSentence newsSentence(JsonNode line) {
    String text = line.get("sentence_normalized").asText();
    List<Goal> targets = new ArrayList<>();
    for (JsonNode target : line.get("targets")) {
      Span span =
          new Span(
              text.offsetByCodePoints(0, target.get("from").asInt()),
              text.offsetByCodePoints(0, target.get("to").asInt()));
      targets.add(new Goal(span, target.get("polarity").asInt() / 2 - 1));
    }
    return new LabelledSentence(
        Source.NEWS,
        articleOf(line.get("primary_gid").asText()),
        text,
        targets,
        OptionalDouble.empty());
  }

  /**
   * Returns the article's part of an id: the collection and the article; one has a version between.
   */
  private static String articleOf(String id) {
    String[] parts = id.split("_");
    return parts[0].equals(POLUSA) ? parts[0] + "_" + parts[2] : parts[0] + "_" + parts[1];
  }

  static LabelledSentence speechSentence(JsonNode line) {
    String marked = line.get("sentence").asText();
    int open = marked.indexOf('«');
    int close = marked.indexOf('»', open);
    String text =
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
    Integer label = LABELS.get(line.get("target").asText());
    return new LabelledSentence(
        line.get("id").asText().startsWith("a") ? Source.SPEECH_CHOSEN : Source.SPEECH_AT_RANDOM,
        line.get("file").asText(),
        text,
        label == null ? List.of() : List.of(new Goal(new Span(open, close - 1), label)),
        OptionalDouble.of(line.get("sentiment").asDouble()));
  }

  static LabelledSentence inventedSentence(String file, JsonNode line) {
    String marked = line.get("sentence").asText();
    StringBuilder text = new StringBuilder();
    List<Goal> targets = new ArrayList<>();
    Matcher target = TARGET.matcher(marked);
    int from = 0;
    while (target.find()) {
      text.append(marked, from, target.start());
      Span span = new Span(text.length(), text.length() + target.group(1).length());
      targets.add(new Goal(span, LABELS.get(target.group(2))));
      text.append(target.group(1));
      from = target.end();
    }
    text.append(marked, from, marked.length());
    return new LabelledSentence(
        Source.INVENTED,
        file,
        text.toString(),
        targets,
        OptionalDouble.of(line.get("sentiment").asDouble()));
  }
}
