package org.colloquy.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.CorpusEntry;
import org.colloquy.report.column.Cells;

/** The rows of one transcript. Its analysis is fetched, and rows are made, only when asked for. */
public final class TranscriptRows {
  private final CorpusEntry file;
  private final AnalysisSource source;
  private final boolean values;
  private final Map<String, List<Cells>> made = new HashMap<>();
  private TranscriptView view;

  /**
   * @param file an analysed file
   * @param source where its analysis is fetched
   * @param values whether dates, numbers and the like are shown
   */
  public TranscriptRows(CorpusEntry file, AnalysisSource source, boolean values) {
    this.file = file;
    this.source = source;
    this.values = values;
  }

  /** The file of the transcript. */
  public CorpusEntry file() {
    return file;
  }

  /** The same rows, of which none are made yet: they keep no analysis in memory. */
  public TranscriptRows unmade() {
    return new TranscriptRows(file, source, values);
  }

  /** The view of the transcript; the first call fetches the analysis. */
  public TranscriptView view() {
    if (view == null) {
      view = new TranscriptView(file, source.of(file), values);
    }
    return view;
  }

  /** The rows in this table; the first call makes them. */
  public List<Cells> of(TranscriptTable<?> table) {
    return made.computeIfAbsent(
        table.name(),
        name -> {
          List<Cells> rows = new ArrayList<>();
          table.add(view(), rows::add);
          return rows;
        });
  }
}
