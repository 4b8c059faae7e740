package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the CSV files of two folders byte for byte, except {@code changes.csv}, which depends on
 * the previous publication. With {@code -Dgolden.update=true} the expected ones are overwritten
 * instead; a build server, which sets {@code CI}, refuses that.
 */
public final class GoldenFolder {
  private static final String PROBLEMS = "problems.csv";

  private GoldenFolder() {}

  public static void assertSameReports(Path actual, Path expected) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      update(actual, expected);
    }
    assertSame(actual, expected);
  }

  /**
   * Compares the reports and never overwrites the expected ones. What is marked as new among the
   * problems is left out, because it depends on the previous publication.
   */
  static void assertSame(Path actual, Path expected) throws IOException {
    assertThat(reports(actual)).as("reports in %s", actual).isEqualTo(reports(expected));
    for (String report : reports(expected)) {
      assertThat(text(actual, report)).as(report).isEqualTo(text(expected, report));
      if (!report.equals(PROBLEMS)) {
        assertThat(actual.resolve(report)).hasSameBinaryContentAs(expected.resolve(report));
      }
    }
  }

  private static String text(Path folder, String report) throws IOException {
    String text = Files.readString(folder.resolve(report));
    return report.equals(PROBLEMS) ? text.replace(",yes\r\n", ",\r\n") : text;
  }

  private static void update(Path actual, Path expected) throws IOException {
    if (System.getenv("CI") != null) {
      throw new IllegalStateException("golden files are not updated on a build server");
    }
    Files.createDirectories(expected);
    for (String report : reports(actual)) {
      Files.copy(
          actual.resolve(report), expected.resolve(report), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<String> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> name.endsWith(".csv") && !name.equals("changes.csv"))
          .sorted()
          .toList();
    }
  }
}
