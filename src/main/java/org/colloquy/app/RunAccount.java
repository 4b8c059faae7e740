package org.colloquy.app;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.Settings;
import org.colloquy.report.folder.RunSummary;

/** What {@code run.json} will say of this run. */
final class RunAccount {
  private final Settings settings;
  private final String started;
  private final Stopwatch stopwatch = new Stopwatch();

  /** The run begins now. */
  RunAccount(Settings settings, Clock clock) {
    this.settings = settings;
    this.started = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A step of this name is done. */
  void step(String name) {
    stopwatch.step(name);
  }

  RunSummary summary(SortedMap<String, Long> counts, FileKeys keys) {
    SortedMap<String, String> causes = new TreeMap<>();
    causes.put("program", keys.fingerprints().program().hex());
    causes.put("tables", keys.tables().hex());
    causes.put("settings", settings.thatChangeReportsPrinted());
    keys.fingerprints()
        .models()
        .forEach((name, fingerprint) -> causes.put("models " + name, fingerprint.hex()));
    return new RunSummary(
        Version.current(),
        started,
        stopwatch.seconds(),
        settings.forTheRecord(),
        causes,
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
