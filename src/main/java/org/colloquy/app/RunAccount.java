package org.colloquy.app;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.app.command.Version;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.Settings;
import org.colloquy.report.folder.RunSummary;

/** The account of this run, for {@code run.json}. */
final class RunAccount {
  private final Settings settings;
  private final String started;
  private final Stopwatch stopwatch = new Stopwatch();

  /** Starts the account; the run begins now. */
  RunAccount(Settings settings, Clock clock) {
    this.settings = settings;
    this.started = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Ends a step of this name, which began when the step before it ended. */
  void step(String name) {
    stopwatch.step(name);
  }

  /**
   * Returns the summary of the run up to now.
   *
   * @param counts what was counted, by name
   */
  RunSummary summary(SortedMap<String, Long> counts, FileKeys keys) {
    return new RunSummary(
        Version.current(),
        started,
        stopwatch.seconds(),
        settings.byName(),
        keys.causes(settings.thatChangeReportsPrinted()),
        machine(),
        counts);
  }

  private static SortedMap<String, String> machine() {
    SortedMap<String, String> machine = new TreeMap<>();
    machine.put("java", System.getProperty("java.vm.version"));
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    machine.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    machine.put("heap MB", String.valueOf(Runtime.getRuntime().maxMemory() >> 20));
    return machine;
  }
}
