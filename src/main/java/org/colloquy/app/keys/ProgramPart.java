package org.colloquy.app.keys;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of the program, by what has to be made again when one of their classes or word lists
 * changes. This table decides which stored results are still valid. A test proves that exactly one
 * entry fits each package, and that no package uses one of a later part, except those that put a
 * run together.
 *
 * <p>In doubt, list a package in the earlier part: too early costs time, too late publishes what
 * the program would no longer find.
 */
enum ProgramPart {
  /** A change makes everything again: annotations, outcomes and tables. */
  ANNOTATIONS("corenlp..", "language..", "model.."),

  /**
   * A change makes outcomes and tables again and reuses annotations. The classes that put a run
   * together are here because they decide how a file is read.
   */
  OUTCOMES(
      "app",
      "app.work",
      "app.keys",
      "app.analysis",
      // The job on a cluster, which only the profile spark compiles.
      "cluster",
      "entity..",
      "exchange..",
      "speaker..",
      "store..",
      "transcript.."),

  /** A change makes only the tables again. */
  TABLES("app.corpus", "cluster.parts", "cluster.tables", "identity..", "report.."),

  /**
   * A change makes nothing again. These classes read the command line, whose values are part of
   * every key that they concern, and show how far a run is.
   */
  NOTHING("app.command", "app.console");

  private static final String OURS = "org/colloquy/";
  private static final String WITH_ALL_BELOW = "..";

  private final List<String> packages;

  /**
   * @param packages names below {@code org.colloquy}; two dots at the end include all packages
   *     below
   */
  ProgramPart(String... packages) {
    this.packages = List.of(packages);
  }

  /** Returns the entries as the table lists them. */
  List<String> packages() {
    return packages;
  }

  /** Returns whether an entry of the table includes a package, given by its full name. */
  static boolean fits(String entry, String packageName) {
    String below = OURS.replace('/', '.');
    if (!entry.endsWith(WITH_ALL_BELOW)) {
      return packageName.equals(below + entry);
    }
    String top = below + entry.substring(0, entry.length() - WITH_ALL_BELOW.length());
    return packageName.equals(top) || packageName.startsWith(top + ".");
  }

  /**
   * Returns the part that a file of the program belongs to.
   *
   * @param file path below the root of the classes, with {@code /} between its parts
   * @return {@link #ANNOTATIONS} if the package is not in the table, so that too much is made again
   *     rather than too little
   */
  static ProgramPart of(String file) {
    String packageName = file.substring(0, Math.max(0, file.lastIndexOf('/'))).replace('/', '.');
    return Arrays.stream(values())
        .filter(part -> part.packages.stream().anyMatch(entry -> fits(entry, packageName)))
        .findFirst()
        .orElse(ANNOTATIONS);
  }
}
