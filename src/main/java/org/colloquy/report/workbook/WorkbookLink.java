package org.colloquy.report.workbook;

import java.util.List;

/**
 * The cells of a column lead to the first row of another sheet that is about the same.
 *
 * @param from the sheet; its first column is what both sheets have in common
 * @param column whose cells lead there
 * @param to the other sheet
 * @param key the common column
 */
record WorkbookLink(String from, String column, String to, String key) {
  static final List<WorkbookLink> ALL =
      List.of(
          new WorkbookLink("speakers", "speaker_id", "turns", "speaker_id"),
          new WorkbookLink("speakers", "name", "speaker_entities", "speaker_id"),
          new WorkbookLink("entities", "entity_id", "mentions", "entity_id"),
          new WorkbookLink("entities", "name", "speaker_entities", "entity_id"),
          new WorkbookLink("transcripts", "transcript", "turns", "transcript"));

  /** The columns of a sheet whose values are looked up: where each stands first is remembered. */
  static List<String> ledToIn(String sheet) {
    return ALL.stream()
        .filter(l -> l.to().equals(sheet))
        .map(WorkbookLink::key)
        .distinct()
        .toList();
  }

  static boolean leadFrom(String sheet) {
    return ALL.stream().anyMatch(l -> l.from().equals(sheet));
  }
}
