package org.colloquy.app.keys;

import java.util.Arrays;
import java.util.List;

/**
 * The packages of the program by what has to be made again when one of their classes or word lists
 * changes. This table decides what of the store is still valid. A test proves that exactly one
 * entry fits each package, and that what stands in one line uses nothing of the lines below it.
 *
 * <p>In doubt, a package stands in the higher line: too high costs time, too low publishes what the
 * program would no longer find.
 */
enum ProgramPart {
  /** All: the annotations, and with them the outcomes and the tables. */
  ANNOTATIONS("corenlp..", "language..", "model.."),

  /**
   * The outcomes and the tables; annotations are used again. The classes that put a run together
   * are here, too, for they decide with what a file is read.
   */
  OUTCOMES(
      "app",
      "app.work",
      "app.keys",
      "app.analysis",
      "entity..",
      "speaker..",
      "store..",
      "transcript.."),

  /** The tables. */
  TABLES("app.corpus", "report.."),

  /** Nothing: what is shown to whoever watches a run. */
  NOTHING("app.console");

  private static final String OURS = "org/colloquy/";
  private static final String WITH_ALL_BELOW = "..";

  private final List<String> packages;

  /**
   * @param packages names below {@code org.colloquy}; two dots at the end stand for all packages
   *     below, too
   */
  ProgramPart(String... packages) {
    this.packages = List.of(packages);
  }

  /** As they stand in the table. */
  List<String> packages() {
    return packages;
  }

  /** Whether a package, named from the root on, is that of this entry of the table. */
  static boolean fits(String entry, String packageName) {
    String below = OURS.replace('/', '.');
    if (!entry.endsWith(WITH_ALL_BELOW)) {
      return packageName.equals(below + entry);
    }
    String top = below + entry.substring(0, entry.length() - WITH_ALL_BELOW.length());
    return packageName.equals(top) || packageName.startsWith(top + ".");
  }

  /**
   * The part of a file of the program.
   *
   * @param file its path below the root of the classes, with {@code /} between its parts
   * @return {@link #ANNOTATIONS} if its package is not in the table: then too much is made again,
   *     never too little
   */
  static ProgramPart of(String file) {
    String packageName = file.substring(0, Math.max(0, file.lastIndexOf('/'))).replace('/', '.');
    return Arrays.stream(values())
        .filter(part -> part.packages.stream().anyMatch(entry -> fits(entry, packageName)))
        .findFirst()
        .orElse(ANNOTATIONS);
  }
}
