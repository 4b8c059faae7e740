package org.colloquy.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SerializableWritable;
import org.colloquy.app.command.CommandLineOptions;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.keys.ProgramFingerprints;
import org.colloquy.app.work.Settings;
import org.colloquy.model.Fingerprint;
import org.colloquy.store.Blobs;
import org.colloquy.store.CorpusPacks;
import org.colloquy.transcript.user.UserTable;
import picocli.CommandLine;

/**
 * What every executor must know of a run. The driver's fingerprints of the program are sent along,
 * so that both make the same keys even if their class paths differ.
 *
 * @param run names the run; no other run has this name
 * @param options the plain program's options, as the user gave them
 * @param data where the transcripts are
 * @param table whether the transcripts are rows of a table, whose contents travel with the orders
 * @param store where the results are
 * @param staging where executors put the files of tables before they are published
 * @param hadoop how Hadoop reaches them
 * @param program the fingerprints of the driver's program, in hexadecimal digits: {@link
 *     ProgramFingerprints#program}, {@link ProgramFingerprints#language} and {@link
 *     ProgramFingerprints#reports}
 * @param tables the bytes of the user's own tables, by name
 * @param models loads the language models
 */
record ClusterJob(
    String run,
    ArrayList<String> options,
    String data,
    boolean table,
    String store,
    String staging,
    SerializableWritable<Configuration> hadoop,
    ArrayList<String> program,
    HashMap<String, byte[]> tables,
    ExecutorModels models)
    implements Serializable {
  private static final long serialVersionUID = 1;

  /** With this begin the names of packs in the store. */
  static final String PACKS = "corpus/";

  /**
   * Returns the packs of digests of a run.
   *
   * @param store the blobs of the store
   */
  static CorpusPacks packs(Blobs store, String run) {
    return new CorpusPacks(store, PACKS + run);
  }

  /**
   * Returns the user's tables in this folder, by name.
   *
   * @throws IOException if one cannot be read
   */
  static HashMap<String, byte[]> tablesIn(Path folder) throws IOException {
    HashMap<String, byte[]> tables = new HashMap<>();
    for (String name : UserTable.NAMES) {
      Path table = folder.resolve(name);
      if (Files.isRegularFile(table)) {
        tables.put(name, Files.readAllBytes(table));
      }
    }
    return tables;
  }

  /**
   * Writes the user's tables into an empty folder.
   *
   * @throws IOException if one cannot be written
   */
  void writeTables(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      Files.write(folder.resolve(table.getKey()), table.getValue());
    }
  }

  /** Returns the settings that the options give. */
  Settings settings() {
    CommandLineOptions parsed = new CommandLineOptions();
    CommandLine parser = CommandLineOptions.parser(parsed);
    parser.parseArgs(options.toArray(String[]::new));
    return parsed.call();
  }

  /** Returns the fingerprints of a program as they travel. */
  static ArrayList<String> travelling(ProgramFingerprints program) {
    return new ArrayList<>(
        List.of(program.program().hex(), program.language().hex(), program.reports().hex()));
  }

  /**
   * Makes the keys of the driver's program.
   *
   * @param tables a folder with the user's tables
   * @throws IOException if one of the tables cannot be read
   */
  FileKeys keys(Path tables) throws IOException {
    return FileKeys.of(
        new ProgramFingerprints(
            new Fingerprint(program.get(0)),
            new Fingerprint(program.get(1)),
            new Fingerprint(program.get(2)),
            new TreeMap<>()),
        tables,
        settings().convention().printed());
  }
}
