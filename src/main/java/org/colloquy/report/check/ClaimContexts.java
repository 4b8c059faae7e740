package org.colloquy.report.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.colloquy.model.CheckKind;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.report.column.Cells;
import org.colloquy.report.csv.PublishedTable;
import org.colloquy.report.folder.ReportFiles;

/**
 * What stands around claims, as single-spaced text in which the words that a claim is about are
 * marked by ⟦ and ⟧.
 */
final class ClaimContexts {
  private static final int BEHIND = 150;
  private static final int MOST_OF_A_TURN = 250;

  private final Map<String, List<Claim>> sentenceClaims = new HashMap<>();
  private final Map<String, List<Claim>> turnClaims = new HashMap<>();

  /** The words of mentions in the sentences of claims, by transcript and sentence. */
  private final Map<String, Map<Integer, List<Mentioned>>> mentioned = new HashMap<>();

  private final BiConsumer<Claim, String> sink;

  /**
   * A mention.
   *
   * @param start where it begins in the file
   */
  private record Mentioned(int start, String text) {}

  /**
   * A sentence or a turn.
   *
   * @param number counted from 1 in its transcript
   * @param turn an id of its turn
   * @param who who speaks, or the label as it is printed
   */
  private record Piece(
      String transcript, int number, String turn, String who, Span place, String text) {}

  private ClaimContexts(BiConsumer<Claim, String> sink) {
    this.sink = sink;
  }

  /**
   * Finds what stands around claims.
   *
   * @param folder a folder with all CSV files of the corpus
   * @return by the very claims that are given
   * @throws IOException if they cannot be read
   */
  static Map<Claim, String> of(Path folder, List<Claim> claims) throws IOException {
    Map<Claim, String> contexts = new IdentityHashMap<>();
    find(folder, claims, contexts::put);
    return contexts;
  }

  /**
   * Finds what stands around claims and hands it over, one transcript after the other.
   *
   * @param folder a folder with all CSV files of the corpus
   * @param sink takes each claim once, with what stands around it
   * @throws IOException if they cannot be read
   */
  static void find(Path folder, List<Claim> claims, BiConsumer<Claim, String> sink)
      throws IOException {
    ClaimContexts contexts = new ClaimContexts(sink);
    for (Claim claim : claims) {
      boolean ofTurn = claim.stratum().kind() == CheckKind.TURN;
      (ofTurn ? contexts.turnClaims : contexts.sentenceClaims)
          .computeIfAbsent(claim.transcript(), id -> new ArrayList<>())
          .add(claim);
      if (!ofTurn) {
        contexts
            .mentioned
            .computeIfAbsent(claim.transcript(), id -> new HashMap<>())
            .computeIfAbsent(claim.number(), number -> new ArrayList<>());
      }
    }
    contexts.readMentions(folder.resolve(ReportFiles.MENTIONS));
    contexts.read(
        folder.resolve(ReportFiles.SENTENCES),
        List.of("transcript", "sentence", "turn_id", "speaker", "start", "end", "text"),
        contexts.sentenceClaims);
    contexts.read(
        folder.resolve(ReportFiles.TURNS),
        List.of("transcript", "turn", "turn_id", "label", "start", "end", "text"),
        contexts.turnClaims);
  }

  private void readMentions(Path table) throws IOException {
    PublishedTable.read(
        table,
        List.of("transcript", "sentence", "start", "text"),
        row -> {
          List<Mentioned> inSentence =
              mentioned
                  .getOrDefault(Cells.asMade(row.get(0)), Map.of())
                  .get(Integer.valueOf(row.get(1)));
          if (inSentence != null) {
            inSentence.add(
                new Mentioned(
                    Integer.parseInt(row.get(2)), Words.singleSpaced(Cells.asMade(row.get(3)))));
          }
        });
  }

  private void read(Path table, List<String> columns, Map<String, List<Claim>> claims)
      throws IOException {
    List<Piece> pieces = new ArrayList<>();
    PublishedTable.read(
        table,
        columns,
        row -> {
          String transcript = Cells.asMade(row.get(0));
          if (!pieces.isEmpty() && !pieces.get(0).transcript().equals(transcript)) {
            find(pieces, claims);
          }
          if (claims.containsKey(transcript)) {
            pieces.add(
                new Piece(
                    transcript,
                    Integer.parseInt(row.get(1)),
                    row.get(2),
                    Cells.asMade(row.get(3)),
                    new Span(Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5))),
                    Words.singleSpaced(Cells.asMade(row.get(6)))));
          }
        });
    if (!pieces.isEmpty()) {
      find(pieces, claims);
    }
  }

  private void find(List<Piece> pieces, Map<String, List<Claim>> claims) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      places.put(pieces.get(i).number(), i);
    }
    for (Claim claim : claims.get(pieces.get(0).transcript())) {
      sink.accept(claim, around(pieces, places.get(claim.number()), claim));
    }
    pieces.clear();
  }

  /** How many characters are shown in front; whom a word means is said farther away. */
  private static int before(CheckKind kind) {
    return kind == CheckKind.PRONOUN || kind == CheckKind.PHRASE ? 500 : 200;
  }

  private String around(List<Piece> pieces, int at, Claim claim) {
    boolean ofTurn = claim.stratum().kind() == CheckKind.TURN;
    int first = at;
    for (int room = before(claim.stratum().kind()); first > 0 && room > 0; ) {
      room -= pieces.get(--first).text().length();
    }
    int last = at;
    for (int room = BEHIND; last < pieces.size() - 1 && room > 0; ) {
      room -= pieces.get(++last).text().length();
    }
    StringBuilder context = new StringBuilder(first > 0 ? "… " : "");
    for (int i = first; i <= last; i++) {
      Piece piece = pieces.get(i);
      if (i > first) {
        context.append(' ');
      }
      if (i == first || !piece.turn().equals(pieces.get(i - 1).turn())) {
        context
            .append('[')
            .append(piece.who().isEmpty() ? ofTurn ? "no label" : "unknown" : piece.who())
            .append("] ");
      }
      if (i != at) {
        context.append(ofTurn ? shortened(piece.text(), i < at) : piece.text());
      } else if (ofTurn) {
        context.append(MarkedWords.marked(shortened(piece.text(), false)));
      } else if (claim.stratum().kind() == CheckKind.SENTIMENT) {
        context.append(MarkedWords.marked(piece.text()));
      } else {
        context.append(marked(piece, claim));
      }
    }
    return context.append(last < pieces.size() - 1 ? " …" : "").toString();
  }

  private String marked(Piece sentence, Claim claim) {
    int start = sentence.place().start();
    List<MarkedWords.Spot> known =
        mentioned.get(claim.transcript()).get(claim.number()).stream()
            .map(mention -> new MarkedWords.Spot(mention.start() - start, mention.text()))
            .toList();
    return MarkedWords.in(
        sentence.text(),
        sentence.place().end() - start,
        new MarkedWords.Spot(claim.place().start() - start, claim.text()),
        known);
  }

  /** The end or the beginning of a long text, in whole words. */
  private static String shortened(String text, boolean end) {
    if (text.length() <= MOST_OF_A_TURN) {
      return text;
    }
    if (end) {
      int from = text.indexOf(' ', text.length() - MOST_OF_A_TURN);
      return from < 0 ? text : "…" + text.substring(from);
    }
    int to = text.lastIndexOf(' ', MOST_OF_A_TURN);
    return to < 0 ? text : text.substring(0, to) + " …";
  }
}
