package org.colloquy.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.CorpusEntry;

/**
 * The rows of one transcript. Its analysis is fetched, and they are made, if they are asked for.
 */
public final class TranscriptRows {
  private final CorpusEntry file;
  private final AnalysisSource source;
  private final boolean values;
  private final Map<String, List<Cells>> made = new HashMap<>();
  private TranscriptView entry;

  /**
   * @param file one that was analysed
   * @param values whether dates, numbers and the like are shown
   */
  public TranscriptRows(CorpusEntry file, AnalysisSource source, boolean values) {
    this.file = file;
    this.source = source;
    this.values = values;
  }

  public CorpusEntry file() {
    return file;
  }

  public TranscriptView entry() {
    if (entry == null) {
      entry = new TranscriptView(file, source.of(file), values);
    }
    return entry;
  }

  public List<Cells> of(TranscriptTable<?> table) {
    return made.computeIfAbsent(
        table.name(),
        name -> {
          List<Cells> rows = new ArrayList<>();
          table.add(entry(), rows::add);
          return rows;
        });
  }
}
