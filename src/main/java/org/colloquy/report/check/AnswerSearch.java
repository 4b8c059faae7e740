package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.CheckedFile;
import org.colloquy.model.CheckedRow;

/**
 * Finds what the answers of people are about in the tables of now: the same words at the same place
 * of the same transcript, or else the same words nearest to it.
 */
final class AnswerSearch {
  private final Map<List<Object>, List<CheckedRow>> rows = new LinkedHashMap<>();

  /** The keys of the rows by transcript. */
  private final Map<String, List<List<Object>>> keys = new HashMap<>();

  private final Map<List<Object>, Claim> found = new HashMap<>();

  /**
   * @param files the files in the order in which they count
   */
  AnswerSearch(List<CheckedFile> files) {
    for (CheckedFile file : files) {
      for (CheckedRow row : file.rows()) {
        List<Object> key = List.of(row.kind(), row.transcript(), row.place(), row.text());
        rows.computeIfAbsent(
                key,
                about -> {
                  keys.computeIfAbsent(row.transcript(), id -> new ArrayList<>()).add(about);
                  return new ArrayList<>();
                })
            .add(row);
      }
    }
  }

  /** Looks among claims of one transcript, among which are all of their kinds. */
  void look(List<Claim> claims) {
    List<List<Object>> here = keys.get(claims.get(0).transcript());
    if (here == null) {
      return;
    }
    for (List<Object> key : here) {
      CheckedRow row = rows.get(key).get(0);
      claims.stream()
          .filter(claim -> claim.stratum().kind() == row.kind())
          .filter(claim -> claim.text().equals(row.text()))
          .min(
              Comparator.<Claim>comparingInt(
                      claim -> Math.abs(claim.place().start() - row.place().start()))
                  .thenComparing(Claim::place))
          .ifPresent(claim -> found.put(key, claim));
    }
  }

  /** What people answer, each with what the program says now. */
  List<CheckedClaim> checked() {
    List<CheckedClaim> checked = new ArrayList<>();
    rows.forEach(
        (key, about) -> checked.add(new CheckedClaim(about, Optional.ofNullable(found.get(key)))));
    return checked;
  }
}
