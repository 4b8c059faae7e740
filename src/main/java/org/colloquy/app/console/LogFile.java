package org.colloquy.app.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.colloquy.app.work.Printable;

/** The log file, if one is wanted: what the program did, and what the libraries warn of. */
public final class LogFile implements AutoCloseable {
  private static final int BYTES = 5 << 20;
  private static final int FILES = 5;

  /** The program's own log; it goes to the file alone. */
  private static final Logger OURS = Logger.getLogger("org.colloquy");

  private static final Logger ALL = Logger.getLogger("");

  private final Optional<FileHandler> handler;

  private LogFile(Optional<FileHandler> handler) {
    this.handler = handler;
  }

  /**
   * Opens the log file; when it is full, it becomes {@code FILE.1}, and so on up to {@code FILE.4}.
   *
   * @throws IOException if it cannot be written
   */
  public static LogFile open(Optional<Path> file) throws IOException {
    OURS.setUseParentHandlers(false);
    if (file.isEmpty()) {
      return new LogFile(Optional.empty());
    }
    Path path = file.get().toAbsolutePath().normalize();
    Files.createDirectories(path.getParent());
    // The JDK's pattern: %g is the number of the file, which the first one would bear, too.
    FileHandler handler =
        new FileHandler(path.toString().replace("%", "%%") + ".%g", BYTES, FILES, true);
    handler.setFormatter(new OneLine());
    handler.setEncoding("UTF-8");
    handler.setLevel(Level.INFO);
    OURS.setLevel(Level.INFO);
    OURS.addHandler(handler);
    ALL.addHandler(handler);
    return new LogFile(Optional.of(handler));
  }

  public void log(String message) {
    OURS.info(message);
  }

  @Override
  public void close() {
    handler.ifPresent(
        h -> {
          OURS.removeHandler(h);
          ALL.removeHandler(h);
          h.close();
        });
  }

  /** A line a record, times in UTC; what is not harmless on a line is made visible. */
  private static final class OneLine extends Formatter {
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    @Override
    public String format(LogRecord record) {
      StringBuilder line = new StringBuilder();
      line.append(TIME.format(record.getInstant()))
          .append(' ')
          .append(record.getLevel().getName())
          .append(' ')
          .append(Printable.of(formatMessage(record)))
          .append('\n');
      if (record.getThrown() != null) {
        StringWriter trace = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(trace, true));
        trace
            .toString()
            .lines()
            .limit(20)
            .forEach(l -> line.append("  ").append(Printable.of(l)).append('\n'));
      }
      return line.toString();
    }
  }
}
