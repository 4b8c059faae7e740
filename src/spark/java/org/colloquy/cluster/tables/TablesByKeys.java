package org.colloquy.cluster.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.cluster.parts.SparkParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.FoundPeople;
import org.colloquy.report.table.CountedTable;
import org.colloquy.report.table.ListedTable;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.ReportTables;
import org.colloquy.report.table.TranscriptRows;
import org.colloquy.report.table.TranscriptTable;

/**
 * Writes the tables of a corpus in parts, each as Parquet files. The rows of a transcript are made
 * where the transcript is; counts are added up by keys and put into the order of the plain
 * program's rows. The files of a table, one after the other, have the plain program's rows in its
 * order, as far as the parts are in the order of the transcripts.
 */
public final class TablesByKeys {
  private final CorpusByKeys corpus;
  private final boolean values;
  private final FoundPeople people;
  private final PartFiles files;

  /**
   * @param values whether dates, numbers and the like are listed as entities
   * @param people the people of the user's table who were found
   * @param files makes the files
   */
  public TablesByKeys(CorpusByKeys corpus, boolean values, FoundPeople people, PartFiles files) {
    this.corpus = corpus;
    this.values = values;
    this.people = people;
    this.files = files;
  }

  /** Makes the files of tables. */
  public interface PartFiles extends Serializable {
    /**
     * Begins a file.
     *
     * @param name a name that no other file has, with {@code /} between its parts
     * @throws IOException if it cannot be written
     */
    OutputStream begin(String name) throws IOException;
  }

  /** What was found about the corpus as a whole, by part. */
  public interface FindingsOfParts extends Serializable {
    /** Nothing was found. */
    FindingsOfParts NONE = part -> new CorpusFindings(List.of(), List.of());

    /**
     * Returns the findings whose rows stand among those of a part.
     *
     * @param part 0-based number of the part
     * @throws IOException if they cannot be read
     */
    CorpusFindings of(int part) throws IOException;
  }

  /** Fetches the analyses of files. */
  public interface Analyses extends Serializable {
    /**
     * Returns the analysis of a file that was analysed.
     *
     * @throws IOException if it cannot be read
     */
    AnalysedTranscript of(CorpusEntry entry) throws IOException;
  }

  private static ReportTables tables(boolean values, CorpusFindings findings) {
    return new ReportTables(values, findings.problems(), findings.suggestions());
  }

  private static ReportTables tables(boolean values) {
    return tables(values, new CorpusFindings(List.of(), List.of()));
  }

  /**
   * Writes all tables.
   *
   * @return their files, by table and part; each table has one at least
   */
  public List<WrittenPart> write(FindingsOfParts findings, Analyses analyses) {
    List<WrittenPart> written = writeOfCorpus(findings);
    written.addAll(writeOfTranscripts(analyses));
    Set<String> begun = written.stream().map(WrittenPart::table).collect(Collectors.toSet());
    for (ReportTable<?> table : tables(values).all()) {
      if (!begun.contains(table.name())) {
        try (OpenTables open = new OpenTables(0, files)) {
          open.begin(table);
          written.addAll(open.finish());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    written.sort(Comparator.comparing(WrittenPart::path));
    return written;
  }

  /**
   * Writes the tables that are made of digests: those that list the files of each part, and those
   * that count. A table without rows gets no file.
   *
   * @return the files
   */
  public List<WrittenPart> writeOfCorpus(FindingsOfParts findings) {
    Parts<CorpusEntry> entries = corpus.entries();
    boolean withValues = values;
    PartFiles to = files;
    List<WrittenPart> written =
        new ArrayList<>(
            entries.map((part, here) -> listed(part, here, withValues, findings, to)).all());
    CountedRows counted = new CountedRows(entries, values, people);
    for (CountedTable<?> table : tables(values).counted()) {
      written.addAll(
          switch (table.name()) {
            case "speakers" -> write(counted.speakers(), table.name(), RowOrder::of);
            case "entities" -> write(counted.entities(), table.name(), RowOrder::of);
            case "speaker_entities" -> write(counted.pairs(), table.name(), RowOrder::of);
            case "balance" -> writeHere(counted.balance(), table.name());
            default -> throw new IllegalStateException("no rows are counted for " + table.name());
          });
    }
    return written;
  }

  /**
   * Writes the tables whose rows belong to single transcripts. A table without rows gets no file.
   *
   * @return the files
   */
  public List<WrittenPart> writeOfTranscripts(Analyses analyses) {
    boolean withValues = values;
    PartFiles to = files;
    return corpus
        .entries()
        .map((part, here) -> ofTranscripts(part, here, withValues, analyses, to))
        .all();
  }

  private static Iterator<WrittenPart> listed(
      int part,
      Iterator<CorpusEntry> entries,
      boolean values,
      FindingsOfParts findings,
      PartFiles files) {
    try (OpenTables open = new OpenTables(part, files)) {
      List<ListedTable<?>> tables = tables(values, findings.of(part)).listed();
      entries.forEachRemaining(
          entry -> tables.forEach(table -> table.add(entry, open.sink(table))));
      tables.forEach(table -> table.finish(open.sink(table)));
      return open.finish().iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterator<WrittenPart> ofTranscripts(
      int part, Iterator<CorpusEntry> entries, boolean values, Analyses analyses, PartFiles files) {
    try (OpenTables open = new OpenTables(part, files)) {
      List<TranscriptTable<?>> tables = tables(values).ofTranscripts();
      while (entries.hasNext()) {
        CorpusEntry entry = entries.next();
        if (entry.digest().transcript().isPresent()) {
          AnalysedTranscript analysis = analyses.of(entry);
          TranscriptRows ofOne = new TranscriptRows(entry, same -> analysis, values);
          tables.forEach(table -> ofOne.of(table).forEach(open.sink(table)::row));
        }
      }
      return open.finish().iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <R> List<WrittenPart> write(Parts<R> rows, String name, SparkParts.Order<R> order) {
    boolean withValues = values;
    PartFiles to = files;
    return ((SparkParts<R>) rows)
        .inOrder(order)
        .map((part, here) -> TablesByKeys.<R>counted(part, here, name, withValues, to))
        .all();
  }

  /** Writes rows that are few enough for this process. */
  private <R> List<WrittenPart> writeHere(List<R> rows, String name) {
    List<WrittenPart> written = new ArrayList<>();
    TablesByKeys.<R>counted(0, rows.iterator(), name, values, files).forEachRemaining(written::add);
    return written;
  }

  private static <R> Iterator<WrittenPart> counted(
      int part, Iterator<R> rows, String name, boolean values, PartFiles files) {
    try (OpenTables open = new OpenTables(part, files)) {
      ReportTable<R> table = counted(name, values);
      rows.forEachRemaining(table.cellsTo(open.sink(table)));
      return open.finish().iterator();
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
