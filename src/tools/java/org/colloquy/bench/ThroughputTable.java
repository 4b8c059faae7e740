package org.colloquy.bench;

import java.util.Locale;
import java.util.Map;

/** A table in Markdown of the time and memory of the runs over one corpus. */
final class ThroughputTable {
  private static final double KILOBYTES_OF_GB = 1 << 20;

  private final MeasuredCorpus corpus;
  private final Map<Measured, Usage> usages;
  private final Map<Measured, Usage> loading;

  /**
   * @param loading the usage of the same programs for the corpus of two sentences
   */
  ThroughputTable(
      MeasuredCorpus corpus, Map<Measured, Usage> usages, Map<Measured, Usage> loading) {
    this.corpus = corpus;
    this.usages = usages;
    this.loading = loading;
  }

  String markdown() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%s: %,d tokens in %d %s.%n%n",
            corpus.name(),
            corpus.tokens(),
            corpus.files(),
            corpus.files() == 1 ? "transcript" : "transcripts"));
    table.append(
        "| | wall s | ÷ (a) | CPU s | ÷ (a) | tokens/s | without loading | × (a) | peak GB |\n");
    table.append("|---|---|---|---|---|---|---|---|---|\n");
    usages.forEach((one, usage) -> table.append(row(one, usage)).append('\n'));
    return table.toString();
  }

  private String row(Measured one, Usage usage) {
    Usage stock = usages.get(Measured.STOCK);
    double warm = warm(one);
    String[] cells = {
      one.printed(),
      number("%.1f", usage.wall()),
      stock == null ? "" : number("%.2f", usage.wall() / stock.wall()),
      number("%.1f", usage.cpu()),
      stock == null ? "" : number("%.2f", usage.cpu() / stock.cpu()),
      one.isCold() ? number("%.0f", corpus.tokens() / usage.wall()) : "",
      number("%.0f", warm),
      stock == null ? "" : number("%.1f", warm / warm(Measured.STOCK)),
      number("%.2f", usage.peak() / KILOBYTES_OF_GB)
    };
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Tokens per second without loading; NaN if that is not known. */
  private double warm(Measured one) {
    Measured loads = one == Measured.TWO_THREADS ? Measured.ONE_THREAD : one;
    if (!one.isCold() || !loading.containsKey(loads)) {
      return Double.NaN;
    }
    double seconds = usages.get(one).wall() - loading.get(loads).wall();
    return seconds > 0 ? corpus.tokens() / seconds : Double.NaN;
  }

  private static String number(String format, double number) {
    return Double.isNaN(number) ? "" : String.format(Locale.ROOT, format, number);
  }
}
