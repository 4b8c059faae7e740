package org.colloquy.app.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.app.work.Settings;
import org.colloquy.model.Certainty;
import org.colloquy.model.Nearest;
import org.colloquy.report.Format;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.transcript.label.Convention;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of the options that take a word. */
final class OptionValues {
  private OptionValues() {}

  private static TypeConversionException noneOf(String value, List<String> words) {
    return new TypeConversionException(
        "'"
            + value
            + "' is none of "
            + String.join(", ", words)
            + "."
            + Nearest.to(value, words).map(word -> " Did you mean " + word + "?").orElse(""));
  }

  /** Converts the name of a delimiter, or the delimiter itself. */
  static final class DelimiterConverter implements ITypeConverter<Delimiter> {
    @Override
    public Delimiter convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case ",", "comma" -> Delimiter.COMMA;
        case ";", "semicolon" -> Delimiter.SEMICOLON;
        case "\t", "\\t", "tab" -> Delimiter.TAB;
        default -> throw noneOf(value, List.of("comma", "semicolon", "tab"));
      };
    }
  }

  /** Converts the word for the problems that make the exit code 1. */
  static final class ExitOnConverter implements ITypeConverter<Settings.ExitOn> {
    @Override
    public Settings.ExitOn convert(String value) {
      return switch (value.strip().toLowerCase(Locale.ROOT)) {
        case "new" -> Settings.ExitOn.NEW;
        case "any" -> Settings.ExitOn.ANY;
        default -> throw noneOf(value, List.of("new", "any"));
      };
    }
  }

  /** Converts the name of a format. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return switch (value.strip().toLowerCase(Locale.ROOT)) {
        case "csv" -> Format.CSV;
        case "xlsx" -> Format.XLSX;
        case "html" -> Format.HTML;
        case "parquet" -> Format.PARQUET;
        case "sqlite" -> Format.SQLITE;
        case "gexf" -> Format.GEXF;
        case "annotations" -> Format.ANNOTATIONS;
        default ->
            throw noneOf(
                value, List.of("csv", "xlsx", "html", "parquet", "sqlite", "gexf", "annotations"));
      };
    }
  }

  /**
   * Returns the folder of the dictionary's index: the one that is named, otherwise the folder that
   * the operating system has for what can be made again.
   *
   * @return empty for {@code none}
   */
  static Optional<Path> dictionary(String value) {
    if (value.equalsIgnoreCase("none")) {
      return Optional.empty();
    }
    return Optional.of(value.isEmpty() ? CacheFolder.ofTheUser() : Path.of(value));
  }

  /** Converts a probability, which then holds for every kind of word. */
  static final class CertaintyConverter implements ITypeConverter<Certainty> {
    @Override
    public Certainty convert(String value) {
      try {
        double probability = Double.parseDouble(value);
        if (probability >= Certainty.LEAST && probability <= 1) {
          return Certainty.of(probability);
        }
      } catch (NumberFormatException e) {
        // The message below says what is right.
      }
      throw new TypeConversionException(
          "'" + value + "' is not a number between " + Certainty.LEAST + " and 1");
    }
  }

  /** Converts the name of a convention. */
  static final class ConventionConverter implements ITypeConverter<Convention> {
    @Override
    public Convention convert(String value) {
      return Convention.of(value.toLowerCase(Locale.ROOT))
          .orElseThrow(
              () ->
                  noneOf(
                      value, Arrays.stream(Convention.values()).map(Convention::printed).toList()));
    }
  }
}
