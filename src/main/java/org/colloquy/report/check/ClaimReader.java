package org.colloquy.report.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.colloquy.model.CheckKind;
import org.colloquy.model.Span;
import org.colloquy.model.ToneScale;
import org.colloquy.model.Words;
import org.colloquy.report.column.Cells;
import org.colloquy.report.csv.PublishedTable;
import org.colloquy.report.folder.ReportFiles;

/**
 * Reads claims from the CSV files of a publication. Only what the tables of the corpus count is a
 * claim: mentions that are spoken and mean somebody or something, turns whose speaker is known,
 * sentences with a score.
 */
final class ClaimReader implements Claims {
  private static final BigDecimal SURE = new BigDecimal("0.95");

  /** So many characters of a turn are enough to know it again. */
  private static final int MOST_OF_TURN = 160;

  private static final List<String> TURN =
      List.of(
          "transcript",
          "line",
          "start",
          "end",
          "turn",
          "text",
          "speaker_id",
          "speaker",
          "attribution");
  private static final List<String> SENTENCE =
      List.of("transcript", "line", "start", "end", "sentence", "text", "sentiment");
  private static final List<String> MENTION =
      List.of(
          "transcript",
          "line",
          "start",
          "end",
          "sentence",
          "text",
          "entity_id",
          "entity",
          "kind",
          "type",
          "tone",
          "turn");

  private final Path folder;
  private final PronounClasses pronouns = new PronounClasses();
  private final Map<String, Link> links = new HashMap<>();

  private record Link(String page, String group) {}

  /**
   * @param folder a folder with all CSV files of the corpus
   * @throws IOException if they cannot be read
   */
  ClaimReader(Path folder) throws IOException {
    this.folder = folder;
    PublishedTable.read(
        folder.resolve(ReportFiles.ENTITIES),
        List.of("entity_id", "wikipedia", "link_confidence"),
        row -> {
          if (!row.get(1).isEmpty()) {
            boolean sure = new BigDecimal(row.get(2)).compareTo(SURE) >= 0;
            links.put(
                row.get(0),
                new Link(Cells.asMade(row.get(1)), sure ? "0.95 and more" : "below 0.95"));
          }
        });
  }

  /**
   * Hands over all claims: turns, then sentences, then mentions, and of each the claims of one
   * transcript after the other.
   *
   * @throws IOException if a table cannot be read
   */
  @Override
  public void read(Consumer<List<Claim>> claimsOfTranscript) throws IOException {
    read(ReportFiles.TURNS, TURN, this::turn, claimsOfTranscript);
    read(ReportFiles.SENTENCES, SENTENCE, this::sentence, claimsOfTranscript);
    Set<String> linked = new HashSet<>();
    read(
        ReportFiles.MENTIONS,
        MENTION,
        (row, claims) -> mention(row, linked, claims),
        claimsOfTranscript);
  }

  private void read(
      String table,
      List<String> columns,
      BiConsumer<List<String>, List<Claim>> claimsOf,
      Consumer<List<Claim>> claimsOfTranscript)
      throws IOException {
    List<Claim> claims = new ArrayList<>();
    PublishedTable.read(
        folder.resolve(table),
        columns,
        row -> {
          if (!claims.isEmpty() && !claims.get(0).transcript().equals(Cells.asMade(row.get(0)))) {
            claimsOfTranscript.accept(List.copyOf(claims));
            claims.clear();
          }
          claimsOf.accept(row, claims);
        });
    if (!claims.isEmpty()) {
      claimsOfTranscript.accept(List.copyOf(claims));
    }
  }

  private static Claim claim(
      List<String> row, CheckKind kind, String group, String said, String meant, boolean counted) {
    return new Claim(
        new Claim.Stratum(kind, group),
        Cells.asMade(row.get(0)),
        Integer.parseInt(row.get(1)),
        new Span(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3))),
        Words.singleSpaced(Cells.asMade(row.get(5))),
        Cells.asMade(said),
        meant,
        Integer.parseInt(row.get(4)),
        counted);
  }

  private void turn(List<String> row, List<Claim> claims) {
    if (!row.get(6).isEmpty()) {
      List<String> shortened = new ArrayList<>(row);
      shortened.set(5, beginning(row.get(5)));
      claims.add(claim(shortened, CheckKind.TURN, row.get(8), row.get(7), row.get(6), true));
    }
  }

  /** The first characters of a text, without half a character at the end. */
  private static String beginning(String text) {
    if (text.length() <= MOST_OF_TURN) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(MOST_OF_TURN - 1));
    return text.substring(0, half ? MOST_OF_TURN - 1 : MOST_OF_TURN);
  }

  private void sentence(List<String> row, List<Claim> claims) {
    if (!row.get(6).isEmpty()) {
      String tone =
          ToneScale.SENTENCES
              .of(new BigDecimal(row.get(6)).doubleValue())
              .name()
              .toLowerCase(Locale.ROOT);
      claims.add(claim(row, CheckKind.SENTIMENT, tone, tone, "", true));
    }
  }

  private void mention(List<String> row, Set<String> linked, List<Claim> claims) {
    String id = row.get(6);
    if (id.isEmpty() || row.get(11).isEmpty()) {
      return;
    }
    String name = row.get(7);
    String type = row.get(9);
    switch (row.get(8)) {
      case "name" -> {
        claims.add(claim(row, CheckKind.NAME, type, named(name, type), id + " " + type, true));
        Link link = links.get(id);
        if (link != null) {
          boolean first = linked.add(id);
          claims.add(claim(row, CheckKind.LINK, link.group(), link.page(), "", first));
        }
      }
      case "pronoun" ->
          claims.add(
              claim(row, CheckKind.PRONOUN, pronouns.of(Cells.asMade(row.get(5))), name, id, true));
      default -> claims.add(claim(row, CheckKind.PHRASE, "phrase", name, id, true));
    }
    String tone = row.get(10);
    if (!tone.isEmpty()) {
      claims.add(claim(row, CheckKind.TONE, tone, tone, "", true));
    }
  }

  private static String named(String name, String type) {
    return name + " (" + type.toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
  }
}
