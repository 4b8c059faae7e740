package org.colloquy.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/** Reads the gold labels of transcripts; {@code accuracy.md} describes their forms. */
final class GoldFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFiles() {}

  /** Returns the name of the file whose labels a gold file of the form {@code turns-gold/1} has. */
  static String fileOf(Path gold) throws IOException {
    return JSON.readTree(gold.toFile()).path("file").asText();
  }

  /** Reads the text of a file in UTF-8, without its byte-order mark. */
  static String textOf(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Reads a gold file of the form {@code turns-gold/1}. */
  static Gold turns(Path gold, Path file) throws IOException {
    JsonNode root = JSON.readTree(gold.toFile());
    if (!root.path("sha256").asText().equals(sha256(file))) {
      throw new IllegalStateException(gold + " is for another version of " + file);
    }
    Map<String, GoldSpeaker> speakers = speakers(root.path("speakers"));
    if (root.path("type").asText().equals("sequence")) {
      List<SequenceScorer.Gold> turns = new ArrayList<>();
      for (JsonNode turn : root.path("turns")) {
        turns.add(
            new SequenceScorer.Gold(
                turn.path("label").asText(),
                speaker(turn, speakers),
                new Gist(
                    turn.path("words").asInt(),
                    turn.path("first").asText(),
                    turn.path("last").asText())));
      }
      return new Gold.Sequence(turns, root.path("other_words").asInt());
    }
    String text = textOf(file);
    List<Span> unspoken = new ArrayList<>();
    for (String kind : List.of("directions", "furniture")) {
      root.path(kind).forEach(node -> unspoken.add(span(text, node)));
    }
    unspoken.sort(null);
    List<GoldTurn> turns = new ArrayList<>();
    for (JsonNode turn : root.path("turns")) {
      List<Span> spoken = without(span(text, turn), unspoken);
      turns.add(new GoldTurn(turn.path("label").asText(), speaker(turn, speakers), spoken));
    }
    return new Gold.Offsets(text, turns);
  }

  private static Map<String, GoldSpeaker> speakers(JsonNode node) {
    Map<String, GoldSpeaker> speakers = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry -> {
              List<String> names = new ArrayList<>(List.of(entry.getKey()));
              entry.getValue().path("names").forEach(name -> names.add(name.asText()));
              boolean anonymous = entry.getValue().path("anonymous").asBoolean();
              boolean surnameOnly = entry.getValue().path("surname_only").asBoolean();
              speakers.put(
                  entry.getKey(), new GoldSpeaker(entry.getKey(), names, anonymous, surnameOnly));
            });
    return speakers;
  }

  private static GoldSpeaker speaker(JsonNode turn, Map<String, GoldSpeaker> speakers) {
    GoldSpeaker speaker = speakers.get(turn.path("speaker").asText());
    if (speaker == null) {
      throw new IllegalArgumentException("no speaker is declared for the turn: " + turn);
    }
    return speaker;
  }

  /** Reads the turns of a gold file of the dialogues; the speaker is null where nobody speaks. */
  static Gold dialogue(Path gold, Path file) throws IOException {
    String text = textOf(file);
    List<GoldTurn> turns = new ArrayList<>();
    for (JsonNode turn : JSON.readTree(gold.toFile()).path("turns")) {
      if (!turn.path("speaker").isNull()) {
        String name = turn.path("speaker").asText();
        GoldSpeaker speaker = new GoldSpeaker(name, List.of(name), false, true);
        turns.add(new GoldTurn(name, speaker, List.of(span(text, turn))));
      }
    }
    return new Gold.Offsets(text, turns);
  }

  private static final Pattern DIRECTION =
      Pattern.compile(
          "\\([^()a-z]*\\)|\\((Soundbite[^)]*|Laughter|Reading|Through interpreter)\\)");
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*(\\R|\\z)");
  private static final int SHOWN = 3;

  /** Reads a table of the turns of one of the program's own samples, by first and last words. */
  static Gold table(Path table, Path file) throws IOException {
    String text = textOf(file);
    String masked = DIRECTION.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    List<String[]> rows =
        Files.readAllLines(table, StandardCharsets.UTF_8).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .toList();
    int[] starts = new int[rows.size() + 1];
    int[] labels = new int[rows.size() + 1];
    int at = 0;
    for (int i = 0; i < rows.size(); i++) {
      labels[i] = rows.get(i)[1].isEmpty() ? at : text.indexOf(rows.get(i)[1] + ":", at);
      Matcher first = words(rows.get(i)[6]).matcher(masked);
      if (labels[i] < 0 || !first.find(labels[i] + rows.get(i)[1].length())) {
        throw new IllegalArgumentException(table + ": turn " + (i + 1) + " is not in " + file);
      }
      starts[i] = first.start();
      at = first.start();
    }
    labels[rows.size()] = text.length();
    List<GoldTurn> turns = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Matcher last = words(rows.get(i)[7]).matcher(masked).region(starts[i], labels[i + 1]);
      int end = -1;
      while (end < 0 && last.find()) {
        end =
            LINE_END.matcher(masked).region(last.end(), masked.length()).lookingAt()
                ? last.end()
                : end;
      }
      if (end < 0) {
        throw new IllegalArgumentException(table + ": no line ends as turn " + (i + 1) + " does");
      }
      List<Span> unspoken = new ArrayList<>();
      DIRECTION.matcher(text).results().forEach(m -> unspoken.add(new Span(m.start(), m.end())));
      turns.add(
          new GoldTurn(
              rows.get(i)[1],
              rows.get(i)[2].startsWith("Unidentified")
                  ? GoldSpeaker.anonymous(rows.get(i)[2])
                  : GoldSpeaker.named(rows.get(i)[2]),
              without(new Span(starts[i], end), unspoken)));
    }
    return new Gold.Offsets(text, turns);
  }

  private static Pattern words(String words) {
    if (words.isEmpty() || words.split(" ").length > SHOWN) {
      throw new IllegalArgumentException("one to three words are needed, not: " + words);
    }
    return Pattern.compile(
        String.join("\\s+", Arrays.stream(words.split(" ")).map(Pattern::quote).toList()));
  }

  private static Span span(String text, JsonNode node) {
    int start = text.offsetByCodePoints(0, node.path("start").asInt());
    int length = node.path("end").asInt() - node.path("start").asInt();
    return new Span(start, text.offsetByCodePoints(start, length));
  }

  /**
   * Returns what is left of a stretch without the stretches in {@code unspoken}, which are sorted.
   */
  static List<Span> without(Span whole, List<Span> unspoken) {
    List<Span> left = new ArrayList<>();
    int from = whole.start();
    for (Span hole : unspoken) {
      if (hole.overlaps(whole)) {
        if (hole.start() > from) {
          left.add(new Span(from, hole.start()));
        }
        from = Math.max(from, hole.end());
      }
    }
    if (from < whole.end()) {
      left.add(new Span(from, whole.end()));
    }
    return left;
  }
}
