package org.colloquy.language.tone;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.model.Attitude;
import org.colloquy.model.Span;

/**
 * Measures whether the tone toward somebody hangs on the name: the same sentences are read with
 * other names in the place of the target's own.
 */
final class OtherNames {
  /** Invented people whose names are common in several parts of the world, of women and men. */
  static final List<String> NAMES =
      List.of(
          "Emily Walsh",
          "Greg Baker",
          "Lakisha Washington",
          "Jamal Robinson",
          "Guadalupe Hernandez",
          "Wei Zhang",
          "Fatima Rahimi",
          "Mohammed Hussein",
          "Priya Nair",
          "Olga Ivanova",
          "David Goldstein",
          "Chidi Okafor");

  private static final Set<String> PRONOUNS =
      Set.of("He", "She", "They", "His", "Her", "Their", "Him", "Them", "Who", "I", "It", "You");

  private final ToneModel model;

  OtherNames(ToneModel model) {
    this.model = model;
  }

  /** Prints how often the class stays, and the mean tone toward each name. */
  void print(List<LabelledSentence> sentences, PrintStream out) {
    double[] sums = new double[NAMES.size()];
    int[] stays = new int[NAMES.size()];
    int targets = 0;
    for (LabelledSentence sentence : sentences) {
      for (LabelledSentence.Goal goal : sentence.targets()) {
        if (isName(goal.span().in(sentence.text()))) {
          targets++;
          Attitude own = toward(sentence.text(), goal.span());
          for (int i = 0; i < sums.length; i++) {
            Attitude other = renamed(sentence.text(), goal.span(), NAMES.get(i));
            sums[i] += other.expected();
            stays[i] += other.tone() == own.tone() ? 1 : 0;
          }
        }
      }
    }
    out.println("### Other names in the same sentences of news");
    out.println();
    out.println("| name | class stays | mean tone |");
    out.println("|---|---|---|");
    int all = 0;
    for (int i = 0; i < sums.length; i++) {
      all += stays[i];
      out.printf(
          Locale.ROOT,
          "| %s | %.1f %% | %+.3f |%n",
          NAMES.get(i),
          100.0 * stays[i] / targets,
          sums[i] / targets);
    }
    out.printf(
        Locale.ROOT,
        "| all, of %d targets | %.1f %% | |%n",
        targets,
        100.0 * all / targets / sums.length);
  }

  /** Whether words of a target are a name, not a pronoun or a phrase. */
  static boolean isName(String words) {
    return Character.isUpperCase(words.codePointAt(0)) && !PRONOUNS.contains(words);
  }

  /** One word is replaced by the surname, several by the full name. */
  private Attitude renamed(String text, Span target, String name) {
    boolean full = target.in(text).indexOf(' ') >= 0;
    String words = full ? name : name.substring(name.lastIndexOf(' ') + 1);
    String other = text.substring(0, target.start()) + words + text.substring(target.end());
    return toward(other, new Span(target.start(), target.start() + words.length()));
  }

  private Attitude toward(String text, Span target) {
    return model.of(text, List.of(target)).targets().get(0).orElseThrow();
  }
}
