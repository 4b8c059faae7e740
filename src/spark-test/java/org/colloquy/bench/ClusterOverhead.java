package org.colloquy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Compares the plain program with the job on Spark within one process, over invented transcripts,
 * each with the models, two transcripts at a time, in a process of its own.
 */
public final class ClusterOverhead {
  private static final double KILOBYTES_OF_GB = 1 << 20;

  private ClusterOverhead() {}

  /**
   * Measures and prints a table in Markdown.
   *
   * @param args the number of transcripts (1000); the words in each (300)
   */
  public static void main(String[] args) throws Exception {
    int number = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int words = args.length > 1 ? Integer.parseInt(args[1]) : 300;
    Path work = Files.createTempDirectory("cluster-overhead");
    try {
      Path data = work.resolve("data");
      InventedTranscripts.write(data, number, words, 1);
      TimedProcess process = new TimedProcess(work);
      Commands commands = new Commands(Path.of(""));
      Path plain = work.resolve("plain");
      Path spark = work.resolve("spark");
      Usage ofPlain = process.run(commands.own(data, plain, 2));
      Usage ofSpark =
          process.run(
              commands.program(
                  "org.colloquy.cluster.Main",
                  List.of(
                      "--quiet",
                      "--settle",
                      "0",
                      "--data",
                      data.toString(),
                      "--output",
                      spark.toString(),
                      "--master",
                      "local[2]")));
      System.out.println(
          "| program | start s | analysis s | reports s | wall s | CPU s | peak GB |\n"
              + "|---|---|---|---|---|---|---|");
      print("plain", plain, ofPlain);
      print("Spark, local[2]", spark, ofSpark);
      System.out.printf(
          Locale.ROOT,
          "%,d transcripts of %,d words or a little more; analysis and reports take %.2f times as"
              + " long on Spark.%nBytes a transcript: %,d in the shared store, %,d in the digests.%n",
          number,
          words,
          (seconds(spark, "analysis") + seconds(spark, "reports"))
              / (seconds(plain, "analysis") + seconds(plain, "reports")),
          bytes(work.resolve(".spark.store/shared")) / number,
          bytes(work.resolve(".spark.store/digests")) / number);
    } finally {
      PathUtils.deleteDirectory(work);
    }
  }

  private static void print(String program, Path output, Usage usage) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
        program,
        seconds(output, "start"),
        seconds(output, "analysis"),
        seconds(output, "reports"),
        usage.wall(),
        usage.cpu(),
        usage.peak() / KILOBYTES_OF_GB);
  }

  private static double seconds(Path output, String step) throws IOException {
    JsonNode run = new ObjectMapper().readTree(output.resolve("run.json").toFile());
    return run.get("seconds").get(step).asDouble();
  }

  private static long bytes(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }
}
