package org.colloquy.report.workbook;

import java.util.List;

/**
 * A link from each cell of a column to the first row of another sheet with the same key.
 *
 * @param from the sheet that links; its first column is the key
 * @param column the column whose cells are links
 * @param to the sheet that they lead to
 * @param key the column of {@code to} in which the key is looked up
 */
record WorkbookLink(String from, String column, String to, String key) {
  static final List<WorkbookLink> ALL =
      List.of(
          new WorkbookLink("speakers", "speaker_id", "turns", "speaker_id"),
          new WorkbookLink("speakers", "name", "speaker_entities", "speaker_id"),
          new WorkbookLink("entities", "entity_id", "mentions", "entity_id"),
          new WorkbookLink("entities", "name", "speaker_entities", "entity_id"),
          new WorkbookLink("transcripts", "transcript", "turns", "transcript"));

  /** The columns of a sheet in which keys are looked up. */
  static List<String> keysIn(String sheet) {
    return ALL.stream()
        .filter(l -> l.to().equals(sheet))
        .map(WorkbookLink::key)
        .distinct()
        .toList();
  }

  /** Whether a sheet has links. */
  static boolean leadFrom(String sheet) {
    return ALL.stream().anyMatch(l -> l.from().equals(sheet));
  }
}
