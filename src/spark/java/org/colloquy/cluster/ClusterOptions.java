package org.colloquy.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.colloquy.model.Fingerprint;
import org.colloquy.store.RecordStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The options that the job on a cluster has in addition, and those of the plain program that may
 * name other file systems here. All others are the plain program's.
 */
@Command(
    name = "colloquy on Spark",
    usageHelpAutoWidth = true,
    customSynopsis = "The job on Apache Spark takes these options and, below, the plain program's.",
    sortOptions = false)
final class ClusterOptions {
  /** With this begin the names of tables in the store before they are published. */
  static final String STAGED = "tables/";

  private static final int NAME = 16;

  @Option(
      names = "--data",
      paramLabel = "PLACE",
      defaultValue = "data",
      description =
          "folder or Parquet table of transcripts: a path or a URI, hdfs://… (default: data)")
  private String data;

  @Option(
      names = "--output",
      paramLabel = "PLACE",
      defaultValue = "output",
      description = "folder of reports: a path or a URI (default: output)")
  private String output;

  @Option(
      names = "--store",
      paramLabel = "PLACE",
      description =
          "folder of results, which all machines must reach (default: .OUTPUT.store/shared)")
  private String store;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark's master (default: spark-submit's, otherwise local[*])")
  private String master;

  @Option(
      names = "--scratch",
      paramLabel = "DIR",
      description =
          "folder of this machine for reports on their way to a URI (default: below the system's)")
  private Path scratch;

  @Option(
      names = "--parts-from",
      paramLabel = "N",
      defaultValue = "100000",
      description =
          "from so many files on, each table is a folder of Parquet files, made by the executors,"
              + " and nothing else is made (default: 100000)")
  private int partsFrom;

  @Option(
      names = "--part",
      paramLabel = "N",
      defaultValue = "5000",
      description = "files in each part of such a corpus: fewer need less memory (default: 5000)")
  private int part;

  @Option(
      names = {"-h", "--help"},
      description = "print this and exit")
  private boolean help;

  /**
   * @throws CommandLine.ParameterException if an option has a value that makes no sense
   */
  void check(CommandLine parser) {
    if (partsFrom < 1 || part < 1) {
      throw new CommandLine.ParameterException(
          parser, "--parts-from and --part are numbers of files, at least 1");
    }
  }

  boolean isHelpAsked() {
    return help;
  }

  /** Whether the tables of so many files are made in parts. */
  boolean isInParts(int files) {
    return files >= partsFrom;
  }

  /** Returns the number of files in a part of a corpus at most. */
  int filesOfPart() {
    return part;
  }

  /** Returns the name of the files of tables among the blobs of the store. */
  static String stagingOf(String run) {
    return STAGED + run;
  }

  /** Returns where executors put the files of tables, which every machine must reach. */
  Location staging(String run) {
    return output().isPlainPath()
        ? new Location(store().given() + "/" + stagingOf(run))
        : new Location(output().given() + "/" + RemoteReports.STAGING + run);
  }

  Location data() {
    return new Location(data);
  }

  Location output() {
    return new Location(output);
  }

  /**
   * Returns whether the transcripts are rows of a table.
   *
   * @param hadoop how Hadoop reaches the data
   * @throws IOException if the place cannot be looked at
   */
  boolean isTable(Configuration hadoop) throws IOException {
    return InputTable.isAt(data(), hadoop);
  }

  /** Returns the store of results; by default below what is kept next to the reports. */
  Location store() {
    return new Location(
        store != null ? store : RecordStore.folderOf(localOutput()).resolve("shared").toString());
  }

  /** Returns Spark's master: the option, then what spark-submit says, then this process. */
  String master() {
    return master != null ? master : System.getProperty("spark.master", "local[*]");
  }

  /** Returns the folder of this machine in which the reports are made. */
  Path localOutput() {
    return output().isPlainPath() ? output().path() : scratchOf(output).resolve("output");
  }

  /**
   * Returns the folder of this machine with the user's own tables; for a table or another file
   * system, one that is filled by {@link ClusterWorkplace}.
   */
  Path localData() throws IOException {
    return data().isPlainPath() && !isTableHere()
        ? data().path()
        : Files.createDirectories(scratchOf(data).resolve("data"));
  }

  /** A folder that cannot be listed is no table; whoever lists it says what is wrong. */
  private boolean isTableHere() {
    try {
      return isTable(new Configuration());
    } catch (IOException e) {
      return false;
    }
  }

  private Path scratchOf(String place) {
    Path root =
        scratch != null
            ? scratch
            : Path.of(
                System.getProperty("java.io.tmpdir"),
                "colloquy-" + System.getProperty("user.name"));
    return root.resolve(nameOf(place));
  }

  private static String nameOf(String place) {
    return Fingerprint.of(place.getBytes(StandardCharsets.UTF_8)).hex().substring(0, NAME);
  }

  /**
   * Returns a name for the reports; runs for other reports, which may use the store, have others.
   */
  String nameOfReports() {
    return nameOf(
        output().isPlainPath() ? output().path().toAbsolutePath().normalize().toString() : output);
  }
}
