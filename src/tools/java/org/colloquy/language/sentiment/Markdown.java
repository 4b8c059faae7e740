package org.colloquy.language.sentiment;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A printer of lines of Markdown tables, the same in every locale. */
record Markdown(PrintStream out) {
  void line(String format, Object... arguments) {
    out.printf(Locale.ROOT, format + "%n", arguments);
  }

  /** Returns a figure of each class: negative, neutral and positive. */
  static String three(IntToDoubleFunction figure) {
    return IntStream.range(0, 3)
        .mapToObj(k -> String.format(Locale.ROOT, "%.2f", figure.applyAsDouble(k)))
        .collect(Collectors.joining(" / "));
  }
}
