package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command lines of the measured programs. All have one class path, so their runs share a store.
 */
final class Commands {
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,parse,sentiment,coref";
  private static final String SHIFT_REDUCE = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  private static final List<String> STOCK_JVM = List.of("-Xmx6g", "-XX:+UseParallelGC");

  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private final String classPath = System.getProperty("java.class.path");
  private final List<String> ownJvm;

  /**
   * @param project the project's folder, whose {@code .mvn/jvm.config} has this program's JVM
   *     options
   */
  Commands(Path project) throws IOException {
    String config = Files.readString(project.resolve(".mvn/jvm.config")).strip();
    this.ownJvm = List.of(config.split("\\s+"));
  }

  /** CoreNLP's own command line over all files of a folder. */
  List<String> stock(Path plain, Path work, boolean shiftReduce) throws IOException {
    Path list = work.resolve("files");
    try (Stream<Path> files = Files.list(plain)) {
      Files.write(list, files.map(Path::toString).sorted().toList());
    }
    List<String> command = jvm(STOCK_JVM, "edu.stanford.nlp.pipeline.StanfordCoreNLP");
    command.addAll(List.of("-annotators", ANNOTATORS, "-filelist", list.toString()));
    command.addAll(List.of("-threads", "2", "-outputFormat", "json"));
    command.addAll(List.of("-outputDirectory", work.resolve("json").toString()));
    if (shiftReduce) {
      command.addAll(List.of("-parse.model", SHIFT_REDUCE));
    }
    return command;
  }

  /** CoreNLP over all files of a folder, repeatedly in one process. */
  List<String> stockRounds(Path plain, int seconds, boolean shiftReduce) {
    List<String> command = jvm(STOCK_JVM, Rounds.class.getName());
    command.addAll(List.of("stock", plain.toString(), String.valueOf(seconds), "2"));
    command.add("annotators=" + ANNOTATORS);
    if (shiftReduce) {
      command.add("parse.model=" + SHIFT_REDUCE);
    }
    return command;
  }

  /** This program's analysis of all files of a folder, repeatedly in one process. */
  List<String> ownRounds(Path data, int seconds, int threads) {
    List<String> command = jvm(ownJvm, Rounds.class.getName());
    command.addAll(
        List.of("own", data.toString(), String.valueOf(seconds), String.valueOf(threads)));
    return command;
  }

  /** This program, as its users run it. */
  List<String> own(Path data, Path output, int threads, String... more) {
    List<String> command = jvm(ownJvm, "org.colloquy.app.Main");
    command.addAll(arguments(data, output, threads, more));
    return command;
  }

  /** This program with an annotator that needs no models. */
  List<String> withoutModels(Path data, Path output, int threads, String... more) {
    List<String> command = jvm(ownJvm, "org.colloquy.app.FakeNight");
    command.addAll(List.of("0", "now"));
    command.addAll(arguments(data, output, threads, more));
    return command;
  }

  /** Another main class of the program, with its JVM options. */
  List<String> program(String main, List<String> arguments) {
    List<String> command = jvm(ownJvm, main);
    command.addAll(arguments);
    return command;
  }

  private static List<String> arguments(Path data, Path output, int threads, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--quiet", "--settle", "0"));
    arguments.addAll(List.of("--data", data.toString(), "--output", output.toString()));
    arguments.addAll(List.of("--threads", String.valueOf(threads)));
    arguments.addAll(List.of(more));
    return arguments;
  }

  private List<String> jvm(List<String> options, String main) {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main));
    return command;
  }
}
