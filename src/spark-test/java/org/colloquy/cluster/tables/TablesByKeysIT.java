package org.colloquy.cluster.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.colloquy.bench.InventedDigests;
import org.colloquy.cluster.parts.SparkParts;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.person.CorpusSpeakers;
import org.colloquy.identity.roster.Roster;
import org.colloquy.identity.roster.RosterSearch;
import org.colloquy.identity.thing.CorpusEntities;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.ListedPerson;
import org.colloquy.model.PeopleList;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.report.parquet.ParquetTableFile;
import org.colloquy.report.table.CountedTable;
import org.colloquy.report.table.ListedTable;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.ReportTables;
import org.colloquy.report.tally.CorpusTally;
import org.colloquy.report.tally.TallyRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a corpus in parts have the rows of the plain program, whatever the parts. */
class TablesByKeysIT {
  private static final int FILES = 300;
  private static final ReportTables TABLES = new ReportTables(false, List.of(), List.of());

  private static JavaSparkContext spark;

  @TempDir Path folder;

  @BeforeAll
  static void beginSpark() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setAppName("tables by keys")
                .setMaster("local[2]")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false"));
  }

  @AfterAll
  static void endSpark() {
    spark.close();
  }

  /** Writes below a folder of this machine. */
  private record LocalFiles(String root) implements TablesByKeys.PartFiles {
    @Override
    public OutputStream begin(String name) throws IOException {
      Path file = Path.of(root).resolve(name);
      Files.createDirectories(file.getParent());
      return Files.newOutputStream(file);
    }
  }

  /** The digests of one of these parts of the corpus. */
  private static Stream<FileDigest> digests(int part, int parts) {
    InventedDigests invented = new InventedDigests(7, 40, 12);
    return IntStream.range(0, FILES)
        .filter(number -> number % parts == part)
        .mapToObj(number -> file(number, invented));
  }

  /** Every tenth file is no transcript. */
  private static FileDigest file(int number, InventedDigests invented) {
    TranscriptDigest digest = invented.digest(number);
    boolean analysed = number % 10 > 0;
    return new FileDigest(
        digest.id(),
        analysed,
        analysed ? "analysed" : "skipped",
        analysed ? "" : "no labels",
        CharacterCounts.allFurniture(number),
        List.of(),
        analysed ? Optional.of(digest) : Optional.empty());
  }

  /** The corpus as the plain program knows it. */
  private static final class Plain {
    private final CorpusSpeakers speakers = new CorpusSpeakers();
    private final CorpusEntities entities =
        new CorpusEntities(speakers, NameDictionary.EMPTY, Set.of());
    private final List<CorpusEntry> entries = new ArrayList<>();

    Plain(List<FileDigest> digests) {
      List<FileDigest> sorted =
          digests.stream().sorted(Comparator.comparing(FileDigest::id)).toList();
      sorted.forEach(file -> file.transcript().ifPresent(speakers::add));
      sorted.forEach(file -> file.transcript().ifPresent(entities::add));
      for (FileDigest file : sorted) {
        entries.add(
            new CorpusEntry(
                file,
                Optional.empty(),
                Optional.empty(),
                file.transcript().map(speakers::of).orElse(List.of()),
                file.transcript().map(entities::of).orElse(List.of())));
      }
    }

    List<Suggestion> suggestions() {
      return Stream.concat(speakers.suggestions().stream(), entities.suggestions().stream())
          .sorted()
          .distinct()
          .toList();
    }
  }

  @Test
  void rowsAreThoseOfThePlainProgram() throws IOException {
    List<FileDigest> digests = digests(0, 1).toList();
    Plain plain = new Plain(digests);
    RosterSearch search = new RosterSearch(people(plain.entries));
    plain.entries.forEach(search::add);
    Roster roster = search.found();
    CorpusTally tally = new CorpusTally(false, roster.people());
    plain.entries.forEach(tally::add);
    TallyRows counted = new TallyRows(tally);
    int parts = 5;
    CorpusByKeys corpus =
        new CorpusByKeys(
            new SparkParts<>(
                spark
                    .parallelize(IntStream.range(0, parts).boxed().toList(), parts)
                    .flatMap(
                        part -> digests(part, parts).map(TablesByKeysIT::corpusFile).iterator()),
                3),
            () -> NameDictionary.EMPTY,
            Set.of());
    List<WrittenPart> written =
        new TablesByKeys(
                corpus,
                false,
                corpus.roster(people(plain.entries)).people(),
                new LocalFiles(folder.toString()))
            .writeOfCorpus(TablesByKeys.FindingsOfParts.NONE);

    for (CountedTable<?> table : TABLES.counted()) {
      List<Row> wanted = rowsOf(table, file -> table.finish(counted, file));
      assertThat(rowsIn(table, written))
          .as(table.name())
          .isEqualTo(wanted)
          .hasSizeGreaterThan(table.name().equals("balance") ? 9 : 50);
    }
    for (ListedTable<?> table : TABLES.listed()) {
      if (!table.name().equals("suggestions")) {
        List<Row> wanted =
            rowsOf(table, file -> plain.entries.forEach(entry -> table.add(entry, file)));
        assertThat(rowsIn(table, written))
            .as(table.name())
            .containsExactlyInAnyOrderElementsOf(wanted);
      }
    }
    assertThat(corpus.suggestions()).isEqualTo(plain.suggestions()).isNotEmpty();
    assertThat(corpus.roster(people(plain.entries)).problems())
        .isEqualTo(roster.problems())
        .isNotEmpty();
    assertThat(roster.people().places()).hasSizeGreaterThan(20);
    assertThat(corpus.problems()).isEqualTo(plain.speakers.problems()).isNotEmpty();
  }

  /** A table of some who speak, some who are spoken of, and somebody else. */
  private static PeopleList people(List<CorpusEntry> entries) {
    TreeSet<String> names = new TreeSet<>(Set.of("Nobody Anywhere"));
    for (CorpusEntry entry : entries) {
      entry.speakers().stream().limit(2).forEach(speaker -> names.add(speaker.name()));
      entry.entities().stream()
          .filter(CorpusEntity::isPerson)
          .limit(2)
          .forEach(entity -> names.add(entity.name()));
    }
    List<ListedPerson> people = new ArrayList<>();
    for (String name : names) {
      int line = people.size() + 2;
      people.add(
          new ListedPerson(
              name, "", List.of(line % 3 == 0 ? "" : "g" + line % 4, "p" + line % 2), line));
    }
    return new PeopleList(List.of("group", "party"), people);
  }

  private static CorpusFile corpusFile(FileDigest digest) {
    return new CorpusFile(digest, Optional.empty(), Optional.empty());
  }

  private interface Filling {
    void fill(ParquetTableFile file);
  }

  /** The plain program's rows, as a reader of Parquet sees them. */
  private List<Row> rowsOf(ReportTable<?> table, Filling filling) throws IOException {
    Path file = folder.resolve("plain-" + table.name() + ".parquet");
    try (ParquetTableFile parquet =
        new ParquetTableFile(
            Files.newOutputStream(file),
            table.name(),
            table.description(),
            table.columns().toList())) {
      filling.fill(parquet);
    }
    return read(file);
  }

  /** The rows in the files of a table, one file after the other. */
  private List<Row> rowsIn(ReportTable<?> table, List<WrittenPart> written) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (WrittenPart part :
        written.stream().sorted(Comparator.comparing(WrittenPart::part)).toList()) {
      if (part.table().equals(table.name())) {
        Path file = folder.resolve(part.file());
        List<Row> ofPart = read(file);
        assertThat(part.rows()).isEqualTo(ofPart.size());
        assertThat(part.sha256()).isEqualTo(Fingerprint.sha256(file).hex());
        rows.addAll(ofPart);
      }
    }
    return rows;
  }

  private static List<Row> read(Path file) {
    return SparkSession.builder().getOrCreate().read().parquet(file.toString()).collectAsList();
  }
}
