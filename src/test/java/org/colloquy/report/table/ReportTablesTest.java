package org.colloquy.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.report.column.Column;
import org.colloquy.report.folder.ReportFiles;
import org.junit.jupiter.api.Test;

/** The tables fit each other and the names in {@code ReportFiles}. */
class ReportTablesTest {
  private final ReportTables tables = new ReportTables(true, List.of(), List.of());

  @Test
  void filesAreThoseThatAFolderOfReportsMayHold() {
    assertThat(tables.all())
        .extracting(ReportTable::fileName)
        .containsExactlyInAnyOrderElementsOf(ReportFiles.TABLES);
  }

  @Test
  void rowsOfTranscriptsAreWhatCanBeTakenOver() {
    assertThat(tables.all().stream().filter(t -> ReportFiles.OF_TRANSCRIPTS.contains(t.fileName())))
        .containsExactlyElementsOf(tables.ofTranscripts());
  }

  @Test
  void everyTableIsOfOneKind() {
    assertThat(tables.counted().size() + tables.listed().size() + tables.ofTranscripts().size())
        .isEqualTo(tables.all().size());
  }

  @Test
  void everyReferenceLeadsToATableWithOneColumnAsItsKey() {
    Map<String, Long> keys =
        tables.all().stream()
            .collect(
                Collectors.toMap(
                    ReportTable::name,
                    table -> table.columns().toList().stream().filter(Column::isKey).count()));
    List<String> targets =
        tables.all().stream()
            .flatMap(table -> table.columns().toList().stream())
            .flatMap(column -> column.target().stream())
            .toList();
    assertThat(targets).isNotEmpty().allSatisfy(name -> assertThat(keys).containsEntry(name, 1L));
  }
}
