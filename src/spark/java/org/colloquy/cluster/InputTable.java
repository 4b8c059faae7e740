package org.colloquy.cluster;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.colloquy.app.analysis.UnusableData;
import org.colloquy.model.CheckedFile;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.user.CheckFile;
import org.colloquy.transcript.user.UserTable;
import scala.Tuple2;

/**
 * Transcripts as rows of a Parquet table, in one file or in a folder of files: {@code path} is what
 * the path of a file below the data folder would be, {@code content} its bytes or its text. Other
 * columns do not matter. Contents travel from the table to the executors, not to the driver.
 */
final class InputTable implements FileContents {
  private static final String PARQUET = ".parquet";
  private static final String PATH = "path";
  private static final String CONTENT = "content";

  private final String place;
  private final Dataset<Row> rows;

  /**
   * Opens a table.
   *
   * @throws UnusableData if it cannot be read or lacks a column
   */
  InputTable(Location place, SparkTasks spark) throws UnusableData {
    this.place = place.given();
    Dataset<Row> table = read(() -> spark.session().read().parquet(place.forHadoop().toString()));
    require(table, PATH, List.of(DataTypes.StringType));
    require(table, CONTENT, List.of(DataTypes.StringType, DataTypes.BinaryType));
    this.rows =
        read(() -> table.select(col(PATH), col(CONTENT).cast(DataTypes.BinaryType).as(CONTENT)));
  }

  private interface TableReading<T> {
    T get() throws Exception;
  }

  /** Reads; Spark's exceptions are checked ones that its methods do not declare. */
  private <T> T read(TableReading<T> reading) throws UnusableData {
    try {
      return reading.get();
    } catch (Exception e) {
      throw new UnusableData(
          "The table "
              + place
              + " cannot be read ("
              + rootOf(e).lines().findFirst().orElse("")
              + "). Name a Parquet file or a folder of Parquet files with --data.");
    }
  }

  private static String rootOf(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  private void require(Dataset<Row> table, String column, List<DataType> types)
      throws UnusableData {
    for (StructField field : table.schema().fields()) {
      if (field.name().equals(column) && types.contains(field.dataType())) {
        return;
      }
    }
    throw new UnusableData(
        "The table "
            + place
            + " has no column \""
            + column
            + "\" of the type "
            + String.join(" or ", types.stream().map(DataType::simpleString).toList())
            + "; it has "
            + table.schema().simpleString()
            + ". Give it path (string) and content (binary or string).");
  }

  /**
   * Returns whether a place is such a table: a Parquet file, or a folder that holds Parquet files
   * and nothing else, but for what Spark writes beside them.
   *
   * @throws IOException if the place cannot be looked at
   */
  static boolean isAt(Location place, Configuration hadoop) throws IOException {
    FileSystem files = place.fileSystem(hadoop);
    Path path = place.forHadoop();
    if (!files.exists(path)) {
      return false;
    }
    if (!files.getFileStatus(path).isDirectory()) {
      return path.getName().endsWith(PARQUET);
    }
    boolean found = false;
    for (FileStatus entry : files.listStatus(path)) {
      String name = entry.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("_")) {
        if (!name.endsWith(PARQUET)) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  /**
   * Returns every row as a file, sorted by id, without hidden ones and the user's own tables.
   *
   * @throws UnusableData if two rows have one path, or a path is none below a folder
   */
  List<TranscriptFile> list() throws UnusableData {
    List<TranscriptFile> files = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Row row : read(() -> rows.select(PATH).collectAsList())) {
      String id = row.isNullAt(0) ? "" : row.getString(0);
      if (!isBelowAFolder(id)) {
        throw new UnusableData(
            "The table "
                + place
                + " has a row with the path \""
                + id
                + "\". A path is that of a file below a folder, such as 2024/talk.txt: with / between"
                + " its parts, none of which is empty or .. or a dot.");
      }
      if (!ids.add(id)) {
        throw new UnusableData(
            "The table " + place + " has two rows with the path " + id + ". Keep one of them.");
      }
      boolean hidden = Arrays.stream(id.split("/")).anyMatch(part -> part.startsWith("."));
      if (!hidden && !UserTable.isNamed(id)) {
        files.add(new TranscriptFile(id, pathOf(id)));
      }
    }
    files.sort(Comparator.comparing(TranscriptFile::id));
    return files;
  }

  private java.nio.file.Path pathOf(String id) throws UnusableData {
    try {
      return java.nio.file.Path.of(id);
    } catch (InvalidPathException e) {
      throw new UnusableData(
          "The table " + place + " has a path that this system does not allow: " + id + ".");
    }
  }

  private static boolean isBelowAFolder(String path) {
    return !path.isBlank()
        && path.indexOf('\0') < 0
        && Arrays.stream(path.split("/", -1))
            .noneMatch(part -> part.isBlank() || part.equals("..") || part.equals("."));
  }

  /**
   * Copies the user's own tables to a folder of this machine; one that is not there is deleted.
   *
   * @throws IOException if a table cannot be read or written
   */
  void fetchTables(java.nio.file.Path folder) throws IOException {
    Set<String> tables = new TreeSet<>(UserTable.NAMES);
    tables.addAll(CheckFile.namesIn(folder));
    for (Row row :
        read(() -> rows.where(col(PATH).startsWith("check")).select(PATH).collectAsList())) {
      if (CheckedFile.isNamed(row.getString(0))) {
        tables.add(row.getString(0));
      }
    }
    for (String table : tables) {
      List<Row> found = find(table);
      if (found.isEmpty()) {
        Files.deleteIfExists(folder.resolve(table));
      } else if (given(found.get(0)).content() == null) {
        throw new UnusableData(
            "The table " + place + " has a row " + table + " without content. Fill or delete it.");
      } else {
        Files.write(folder.resolve(table), given(found.get(0)).content());
      }
    }
  }

  private static GivenFile given(Row row) {
    return new GivenFile(row.isNullAt(1) ? null : (byte[]) row.get(1));
  }

  private List<Row> find(String path) throws UnusableData {
    return read(() -> rows.where(col(PATH).equalTo(path)).collectAsList());
  }

  @Override
  public Look look(TranscriptFile file) {
    return new Look(Instant.EPOCH, 0);
  }

  @Override
  public byte[] bytes(TranscriptFile file) throws IOException {
    List<Row> found = find(file.id());
    if (found.isEmpty() || given(found.get(0)).content() == null) {
      throw new IOException("its row of the table has no content");
    }
    return given(found.get(0)).content();
  }

  /** Returns every row as it travels: its path and what it holds. */
  JavaRDD<Tuple2<String, GivenFile>> all() {
    return rows.toJavaRDD().map(row -> new Tuple2<>(row.getString(0), given(row)));
  }
}
