package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;

/**
 * Runs all programs over the same transcripts, in turns, so that a disturbance of the machine
 * affects them all.
 */
final class Interleaved {
  /** Number of words of the new invented transcript; about as long as a radio transcript. */
  private static final int WORDS_OF_NEW = 800;

  private static final long FIRST_SEED_OF_NEW = 1_000_000;

  private final Commands commands;
  private final TimedProcess process;
  private final Path work;
  private final Set<Measured> wanted;

  /**
   * @param work a folder for the programs' output
   */
  Interleaved(Commands commands, TimedProcess process, Path work, Set<Measured> wanted) {
    this.commands = commands;
    this.process = process;
    this.work = work;
    this.wanted = EnumSet.copyOf(wanted);
  }

  /** Returns the medians of this number of runs. */
  Map<Measured, Usage> measure(MeasuredCorpus corpus, int runs)
      throws IOException, InterruptedException {
    Map<Measured, List<Usage>> usages = new EnumMap<>(Measured.class);
    for (int run = 0; run < runs; run++) {
      for (Measured one : Measured.values()) {
        if (wanted.contains(one)) {
          Usage usage = process.run(command(one, corpus));
          usages.computeIfAbsent(one, m -> new ArrayList<>()).add(usage);
        }
      }
      Files.deleteIfExists(corpus.data().resolve(nameOfNew()));
    }
    Map<Measured, Usage> medians = new EnumMap<>(Measured.class);
    usages.forEach((one, all) -> medians.put(one, Usage.median(all)));
    return medians;
  }

  private List<String> command(Measured one, MeasuredCorpus corpus) throws IOException {
    Path reports = work.resolve("reports/output");
    if (one.isCold() && Files.exists(reports.getParent())) {
      PathUtils.deleteDirectory(reports.getParent());
    }
    return switch (one) {
      case STOCK -> commands.stock(corpus.plain(), work, false);
      case STOCK_SHIFT_REDUCE -> commands.stock(corpus.plain(), work, true);
      case ONE_THREAD -> commands.own(corpus.data(), reports, 1);
      case TWO_THREADS, NOTHING_NEW -> commands.own(corpus.data(), reports, 2);
      case ONE_NEW -> {
        addNew(corpus.data(), FIRST_SEED_OF_NEW);
        yield commands.own(corpus.data(), reports, 2);
      }
    };
  }

  private static String nameOfNew() {
    return "new.txt";
  }

  /** Adds an invented transcript to a folder. */
  static Path addNew(Path data, long seed) throws IOException {
    Path file = data.resolve(nameOfNew());
    InventedTranscripts.write(file, InventedTranscripts.text(seed, WORDS_OF_NEW));
    return file;
  }
}
