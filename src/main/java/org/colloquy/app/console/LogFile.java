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

/** The log file, if one is wanted: what the program did, and what the libraries warn about. */
public final class LogFile implements AutoCloseable {
  private static final int BYTES = 5 << 20;
  private static final int FILES = 5;

  /** The program's own log, which goes only to the file. */
  private static final Logger OURS = Logger.getLogger("org.colloquy");

  private static final Logger ALL = Logger.getLogger("");

  private final Optional<FileHandler> handler;

  private LogFile(Optional<FileHandler> handler) {
    this.handler = handler;
  }

  /**
   * Opens the log file {@code FILE.0}. When it holds 5 MB, it becomes {@code FILE.1}, and so on up
   * to {@code FILE.4}.
   *
   * @param file {@code FILE}; empty if there is to be no log file
   * @throws IOException if it cannot be written
   */
  public static LogFile open(Optional<Path> file) throws IOException {
    OURS.setUseParentHandlers(false);
    if (file.isEmpty()) {
      return new LogFile(Optional.empty());
    }
    Path path = file.get().toAbsolutePath().normalize();
    Files.createDirectories(path.getParent());
    // In the JDK's pattern, %g is the number of the file. The first file has one, too.
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

  /** Writes a message into the log file, if there is one. */
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

  /** Formats each log record as one line, with its time in UTC and harmless text. */
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
