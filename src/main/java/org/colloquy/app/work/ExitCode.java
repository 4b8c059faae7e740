package org.colloquy.app.work;

/** The exit code of a run, for cron and scripts. */
public enum ExitCode {
  /** The reports are published, and nothing new needs a look. */
  FINE(0),
  /** The reports are published, but something new in them needs a look: see problems.csv. */
  NEEDS_A_LOOK(1),
  /** The command line was wrong; nothing was done. */
  USAGE(2),
  /** Another run is at work on the same output folder. */
  ANOTHER_RUN(3),
  /** Nothing could be published; the reports are as they were. */
  NOTHING_PUBLISHED(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** Returns the number that the process ends with. */
  public int code() {
    return code;
  }
}
