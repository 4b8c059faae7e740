package org.colloquy.app.command;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.colloquy.app.work.Printable;
import org.colloquy.entity.ReferenceChoices.Candidate;
import org.colloquy.entity.ReferenceChoices.Weighed;
import org.colloquy.model.Basis;
import org.colloquy.model.Certainty;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * Prints how the references of a transcript are resolved: what each word means, how likely that is
 * and why, what it could mean instead, and whether it counts.
 */
public final class ReferenceExplanation {
  /** The most characters that are shown on each side of a word. */
  private static final int AROUND = 15;

  /** How many candidates are shown after the first one. */
  private static final int RUNNERS_UP = 2;

  private final PrintWriter out;
  private final Certainty certainty;

  /**
   * @param certainty from which on a word counts
   */
  public ReferenceExplanation(PrintWriter out, Certainty certainty) {
    this.out = out;
    this.certainty = certainty;
  }

  /**
   * Prints the words of a transcript, one a line.
   *
   * @param text the transcript's text
   * @param words in the order of the text
   */
  public void print(String text, List<Weighed> words) {
    out.println();
    line("References: " + (words.isEmpty() ? "none" : words.size()));
    for (Weighed word : words) {
      line(
          "  "
              + (word.turn() == 0 ? "no turn" : "#" + word.turn())
              + "  "
              + inContext(text, word)
              + " -> "
              + choice(word)
              + "; "
              + verdict(word));
    }
  }

  private static String choice(Weighed word) {
    String nobody = "nobody named " + number(word.nobody());
    if (word.candidates().isEmpty()) {
      return nobody;
    }
    List<Candidate> others =
        word.candidates().subList(1, Math.min(1 + RUNNERS_UP, word.candidates().size()));
    return printed(word.candidates().get(0))
        + word.basis().map(basis -> " (" + basis.printed() + ")").orElse("")
        + (others.isEmpty()
            ? ""
            : "; next "
                + others.stream()
                    .map(ReferenceExplanation::printed)
                    .collect(Collectors.joining(", ")))
        + "; "
        + nobody;
  }

  private String verdict(Weighed word) {
    if (word.clash()) {
      return "open: nobody is both he and she";
    }
    if (word.candidates().isEmpty()) {
      return "open";
    }
    OptionalDouble probability = OptionalDouble.of(word.candidates().get(0).probability());
    boolean counts =
        word.basis()
            .map((Basis basis) -> certainty.allows(word.mention(), basis, probability))
            .orElse(false);
    return counts ? "counts" : "open: below " + certainty.of(word.mention());
  }

  private static String printed(Candidate candidate) {
    return candidate.name() + " " + number(candidate.probability());
  }

  /** Rounds down, so that what is below a certainty does not look as if it reached it. */
  private static String number(double probability) {
    return BigDecimal.valueOf(probability).setScale(2, RoundingMode.FLOOR).toPlainString();
  }

  private void line(String text) {
    out.println(Printable.of(text));
  }

  /** Returns a word in square brackets with whole words of its sentence around it. */
  private static String inContext(String text, Weighed word) {
    Span span = word.mention().span();
    int from = Math.max(Math.min(word.sentence().start(), span.start()), span.start() - AROUND);
    int to = Math.min(Math.max(word.sentence().end(), span.end()), span.end() + AROUND);
    while (from < span.start() && cutsWord(text, from)) {
      from++;
    }
    while (to > span.end() && cutsWord(text, to)) {
      to--;
    }
    String marked =
        text.substring(from, span.start())
            + "["
            + span.in(text)
            + "]"
            + text.substring(span.end(), to);
    return "\"" + Words.singleSpaced(marked) + "\"";
  }

  /** Whether an offset stands within a word. */
  private static boolean cutsWord(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && !Span.isBlank(text.charAt(offset - 1))
        && !Span.isBlank(text.charAt(offset));
  }
}
