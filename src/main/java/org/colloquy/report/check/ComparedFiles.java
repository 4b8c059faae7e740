package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two check files whose answers are compared: of all pairs the one with the most answers to the
 * same questions.
 */
record ComparedFiles(String first, String second) {
  /** The files to compare; empty if no two answer the same. */
  static Optional<ComparedFiles> of(List<CheckedClaim> checked) {
    Map<ComparedFiles, Long> pairs = new LinkedHashMap<>();
    for (CheckedClaim one : checked) {
      List<String> files = new ArrayList<>();
      one.rows().forEach(filed -> files.add(filed.file()));
      for (int i = 0; i < files.size(); i++) {
        for (int j = i + 1; j < files.size(); j++) {
          ComparedFiles pair = new ComparedFiles(files.get(i), files.get(j));
          if (pair.pair(one).isPresent()) {
            pairs.merge(pair, 1L, Long::sum);
          }
        }
      }
    }
    ComparedFiles best = null;
    for (ComparedFiles pair : pairs.keySet()) {
      if (best == null || pairs.get(pair) > pairs.get(best)) {
        best = pair;
      }
    }
    return Optional.ofNullable(best);
  }

  /** What both answer about a claim, if it is the same that they were asked. */
  Optional<CheckedClaim.Pair> pair(CheckedClaim checked) {
    return checked.pair(first, second);
  }
}
