package org.colloquy.report.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.CheckedFile;

/**
 * Finds what the answers of people are about in the tables of now. The rows of a file about a
 * transcript and its claims are put side by side in their order: the same words with the same words
 * around them, each claim for one row of a file at most.
 */
final class AnswerSearch {
  /** The rows in the order of the files. */
  private final List<FiledRow> rows = new ArrayList<>();

  /** By transcript, then by kind and file. */
  private final Map<String, Map<List<Object>, RowsInOrder>> byTranscript = new HashMap<>();

  private final Set<String> transcripts = new HashSet<>();
  private final List<Claim> candidates = new ArrayList<>();

  /**
   * @param files the files in the order in which they count
   */
  AnswerSearch(List<CheckedFile> files) {
    for (CheckedFile file : files) {
      file.rows().forEach(row -> add(FiledRow.of(file.name(), row)));
    }
  }

  private void add(FiledRow row) {
    rows.add(row);
    byTranscript
        .computeIfAbsent(row.row().transcript(), id -> new LinkedHashMap<>())
        .computeIfAbsent(List.of(row.row().kind(), row.file()), key -> new RowsInOrder())
        .add(row);
  }

  /** Looks among claims of one transcript, among which are all of their kinds. */
  void look(List<Claim> claims) {
    String transcript = claims.get(0).transcript();
    if (!byTranscript.containsKey(transcript)) {
      return;
    }
    transcripts.add(transcript);
    claims.stream()
        .filter(claim -> rowsOf(claim).stream().anyMatch(some -> some.mayHave(claim)))
        .forEach(candidates::add);
  }

  private Collection<RowsInOrder> rowsOf(Claim claim) {
    List<RowsInOrder> ofKind = new ArrayList<>();
    byTranscript
        .get(claim.transcript())
        .forEach(
            (key, some) -> {
              if (key.get(0) == claim.stratum().kind()) {
                ofKind.add(some);
              }
            });
    return ofKind;
  }

  /**
   * What people answer, each with what the program says now.
   *
   * @param folder a folder with all CSV files of the corpus, whose claims have all been looked
   *     among
   * @throws IOException if they cannot be read
   */
  List<CheckedClaim> checked(Path folder) throws IOException {
    ClaimContexts.find(
        folder,
        candidates,
        (claim, context) -> {
          Optional<NearbyWords> around = NearbyWords.of(context, claim.text());
          rowsOf(claim).forEach(some -> some.weigh(claim, around));
        });
    Map<FiledRow, Claim> found = new HashMap<>();
    byTranscript.values().forEach(all -> all.values().forEach(s -> found.putAll(s.found())));
    Map<Object, List<FiledRow>> together = new LinkedHashMap<>();
    for (FiledRow row : rows) {
      together.computeIfAbsent(about(row, found), key -> new ArrayList<>()).add(row);
    }
    return together.values().stream()
        .map(
            some ->
                new CheckedClaim(
                    some,
                    Optional.ofNullable(found.get(some.get(0))),
                    transcripts.contains(some.get(0).row().transcript())))
        .toList();
  }

  /** What rows of several files have in common if they are about the same. */
  private static Object about(FiledRow row, Map<FiledRow, Claim> found) {
    return found.containsKey(row)
        ? found.get(row)
        : List.of(row.row().kind(), row.row().transcript(), row.row().place());
  }
}
