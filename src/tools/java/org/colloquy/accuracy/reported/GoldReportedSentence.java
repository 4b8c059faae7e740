package org.colloquy.accuracy.reported;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.colloquy.model.Span;

/**
 * A sentence whose reports of speech are labelled.
 *
 * @param id names it in lists
 * @param file the name of the transcript's file
 * @param inFile its place in the file, as in {@code sentences.csv}
 * @param hash the first digits of the SHA-256 of its published text
 * @param half look, for which rules were made, or figure
 */
record GoldReportedSentence(
    String id, String file, Span inFile, String hash, String half, List<GoldReport> reports) {
  private static final Path LABELS = Path.of("src/test/resources/gold/reported/labels.jsonl");

  /** Reads the labels of the project. */
  static List<GoldReportedSentence> all() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldReportedSentence> all = new ArrayList<>();
    for (String line : Files.readAllLines(LABELS, StandardCharsets.UTF_8)) {
      JsonNode node = json.readTree(line);
      List<GoldReport> reports = new ArrayList<>();
      node.path("reports").forEach(report -> reports.add(GoldReport.of(report)));
      all.add(
          new GoldReportedSentence(
              node.path("id").asText(),
              node.path("file").asText(),
              new Span(node.path("start").asInt(), node.path("end").asInt()),
              node.path("text_sha").asText(),
              node.path("half").asText(),
              reports));
    }
    return all;
  }

  /** Whether a text is the one that was labelled. */
  boolean isOf(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).startsWith(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
