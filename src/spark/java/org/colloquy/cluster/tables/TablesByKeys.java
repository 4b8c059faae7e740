package org.colloquy.cluster.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.cluster.parts.SparkParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.CorpusEntry;
import org.colloquy.report.table.CountedTable;
import org.colloquy.report.table.ListedTable;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.ReportTables;
import org.colloquy.report.table.TranscriptRows;
import org.colloquy.report.table.TranscriptTable;

/**
 * Writes the tables of a corpus in parts, each as a folder of Parquet files. The rows of a
 * transcript are made where the transcript is; counts are added up by keys and put into the order
 * of the plain program's rows. The files of a folder, one after the other, have the rows in order,
 * as far as the parts are in the order of the transcripts.
 */
public final class TablesByKeys {
  private final CorpusByKeys corpus;
  private final boolean values;
  private final PartFiles files;

  /**
   * @param values whether dates, numbers and the like are listed as entities
   * @param files makes the files
   */
  public TablesByKeys(CorpusByKeys corpus, boolean values, PartFiles files) {
    this.corpus = corpus;
    this.values = values;
    this.files = files;
  }

  /** Makes the files of tables; each is whole when its stream is closed, or not there. */
  public interface PartFiles extends Serializable {
    /**
     * Begins a file.
     *
     * @param name the path below the folder of the tables, with {@code /} between its parts
     * @throws IOException if it cannot be written
     */
    OutputStream begin(String name) throws IOException;
  }

  /** Fetches the analyses of files. */
  public interface Analyses extends Serializable {
    /** Returns the analysis of a file that was analysed. */
    AnalysedTranscript of(CorpusEntry entry);
  }

  /** The number of rows of one table in one part. */
  private record Rows(String table, long rows) implements Serializable {}

  private static ReportTables tables(boolean values) {
    return new ReportTables(values, List.of(), List.of());
  }

  /**
   * Writes the tables that are made of digests: those that list the files of each part, and those
   * that count.
   *
   * @return the number of rows by table
   */
  public SortedMap<String, Long> writeOfCorpus() {
    Parts<CorpusEntry> entries = corpus.entries();
    boolean withValues = values;
    PartFiles to = files;
    SortedMap<String, Long> rows =
        sum(entries.map((part, here) -> listed(part, here, withValues, to)).all());
    CountedRows counted = new CountedRows(entries, values);
    for (CountedTable<?> table : tables(values).counted()) {
      rows.putAll(
          switch (table.name()) {
            case "speakers" -> write(counted.speakers(), table.name(), RowOrder::of);
            case "entities" -> write(counted.entities(), table.name(), RowOrder::of);
            case "speaker_entities" -> write(counted.pairs(), table.name(), RowOrder::of);
            default -> throw new IllegalStateException("no rows are counted for " + table.name());
          });
    }
    return rows;
  }

  /**
   * Writes the tables whose rows belong to single transcripts.
   *
   * @return the number of rows by table
   */
  public SortedMap<String, Long> writeOfTranscripts(Analyses analyses) {
    boolean withValues = values;
    PartFiles to = files;
    return sum(
        corpus
            .entries()
            .map((part, here) -> ofTranscripts(part, here, analyses, withValues, to))
            .all());
  }

  private static SortedMap<String, Long> sum(List<Rows> rows) {
    return rows.stream()
        .collect(Collectors.toMap(Rows::table, Rows::rows, Long::sum, TreeMap::new));
  }

  private static Iterator<Rows> listed(
      int part, Iterator<CorpusEntry> entries, boolean values, PartFiles files) {
    SortedMap<String, Long> rows = new TreeMap<>();
    try (OpenTables open = new OpenTables(part, files)) {
      List<ListedTable<?>> tables = tables(values).listed();
      for (ListedTable<?> table : tables) {
        open.add(table);
      }
      entries.forEachRemaining(
          entry -> tables.forEach(table -> table.add(entry, open.sink(table))));
      rows.putAll(open.rows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listed(rows);
  }

  private static Iterator<Rows> ofTranscripts(
      int part, Iterator<CorpusEntry> entries, Analyses analyses, boolean values, PartFiles files) {
    SortedMap<String, Long> rows = new TreeMap<>();
    try (OpenTables open = new OpenTables(part, files)) {
      List<TranscriptTable<?>> tables = tables(values).ofTranscripts();
      for (TranscriptTable<?> table : tables) {
        open.add(table);
      }
      while (entries.hasNext()) {
        CorpusEntry entry = entries.next();
        if (entry.digest().transcript().isPresent()) {
          TranscriptRows ofOne = new TranscriptRows(entry, analyses::of, values);
          tables.forEach(table -> ofOne.of(table).forEach(open.sink(table)::row));
        }
      }
      rows.putAll(open.rows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listed(rows);
  }

  private static Iterator<Rows> listed(SortedMap<String, Long> rows) {
    return rows.entrySet().stream().map(one -> new Rows(one.getKey(), one.getValue())).iterator();
  }

  private <R> SortedMap<String, Long> write(Parts<R> rows, String name, SparkParts.Order<R> order) {
    boolean withValues = values;
    PartFiles to = files;
    return sum(
        ((SparkParts<R>) rows)
            .inOrder(order)
            .map((part, here) -> TablesByKeys.<R>counted(part, here, name, withValues, to))
            .all());
  }

  private static <R> Iterator<Rows> counted(
      int part, Iterator<R> rows, String name, boolean values, PartFiles files) {
    try (OpenTables open = new OpenTables(part, files)) {
      ReportTable<R> table = counted(name, values);
      open.add(table);
      rows.forEachRemaining(table.cellsTo(open.sink(table)));
      return listed(open.rows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <R> ReportTable<R> counted(String name, boolean values) {
    return (ReportTable<R>)
        tables(values).counted().stream()
            .filter(table -> table.name().equals(name))
            .findFirst()
            .orElseThrow();
  }
}
