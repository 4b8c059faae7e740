package org.colloquy.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures how fast the programs annotate once their code is compiled: each goes over the same
 * transcripts repeatedly in one process, after loading the models, and the last third of the rounds
 * counts. Neither program's figures include reading transcripts or writing reports.
 */
final class Warm {
  static final String HEADER =
      """
      | | tokens | (a) CoreNLP, default models, 2 threads | (b) CoreNLP, shift-reduce parser, 2 threads | (c) Colloquy, 1 thread | (c) Colloquy, 2 threads | (c) ÷ (a) | 2 threads ÷ 1 |
      |---|---|---|---|---|---|---|---|
      """;

  private final Commands commands;
  private final TimedProcess process;
  private final int time;
  private final Set<Measured> wanted;

  /**
   * @param wanted programs to measure; those that do not annotate the whole corpus are ignored
   * @param time rough number of seconds for each program and corpus
   */
  Warm(Commands commands, TimedProcess process, Set<Measured> wanted, int time) {
    this.commands = commands;
    this.process = process;
    this.time = time;
    this.wanted = EnumSet.copyOf(wanted);
  }

  /** Returns a row in Markdown, in tokens per second. */
  String row(MeasuredCorpus corpus) throws IOException, InterruptedException {
    return row(
        corpus,
        seconds(Measured.STOCK, commands.stockRounds(corpus.plain(), time, false)),
        seconds(Measured.STOCK_SHIFT_REDUCE, commands.stockRounds(corpus.plain(), time, true)),
        seconds(Measured.ONE_THREAD, commands.ownRounds(corpus.data(), time, 1)),
        seconds(Measured.TWO_THREADS, commands.ownRounds(corpus.data(), time, 2)));
  }

  static String row(MeasuredCorpus corpus, double a, double b, double one, double two) {
    return String.format(
        Locale.ROOT,
        "| %s, %d %s | %,d | %s | %s | %s | %s | %s | %s |%n",
        corpus.name(),
        corpus.files(),
        corpus.files() == 1 ? "transcript" : "transcripts",
        corpus.tokens(),
        number("%.0f", corpus.tokens() / a),
        number("%.0f", corpus.tokens() / b),
        number("%.0f", corpus.tokens() / one),
        number("%.0f", corpus.tokens() / two),
        number("%.1f", a / two),
        number("%.2f", one / two));
  }

  private static String number(String format, double number) {
    return Double.isNaN(number) ? "" : String.format(Locale.ROOT, format, number);
  }

  /** Seconds per round; NaN if the program is not wanted. */
  private double seconds(Measured one, List<String> command)
      throws IOException, InterruptedException {
    if (!wanted.contains(one)) {
      return Double.NaN;
    }
    process.run(command);
    return ofLastRounds(process.printed());
  }

  /** The median of the last third, but at least one, of the printed rounds. */
  static double ofLastRounds(List<String> printed) {
    double[] all =
        printed.stream()
            .filter(line -> line.startsWith(Rounds.SECONDS))
            .mapToDouble(line -> Double.parseDouble(line.substring(Rounds.SECONDS.length())))
            .toArray();
    int last = Math.min(all.length, Math.max(1, all.length / Rounds.LEAST_ROUNDS));
    return Usage.median(Arrays.copyOfRange(all, all.length - last, all.length));
  }
}
