package org.colloquy.language.reported;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.SpeechReport;
import org.colloquy.model.SpeechReport.Kind;
import org.colloquy.model.SpeechReport.Standing;

/**
 * Says who <i>I</i> is within direct speech: {@code she wrote, “I said no”}. The one who is quoted
 * says it, and not the speaker.
 */
final class NestedReports {
  private NestedReports() {}

  /** Returns the reports of a sentence, in their order, with the sources that they have. */
  static List<SpeechReport> attributed(List<SpeechReport> reports, ParsedSentence sentence) {
    return reports.stream()
        .map(
            report ->
                quoting(report, reports)
                    .filter(outer -> isFirstPerson(report, sentence))
                    .map(outer -> report.of(outer.source(), standing(report, outer)))
                    .orElse(report))
        .toList();
  }

  /** The report in whose direct speech another one stands; the innermost if there are several. */
  private static Optional<SpeechReport> quoting(SpeechReport inner, List<SpeechReport> reports) {
    return reports.stream()
        .filter(outer -> outer != inner && outer.kind() == Kind.DIRECT)
        .filter(outer -> outer.content().stream().anyMatch(c -> c.contains(inner.cue())))
        .reduce((first, second) -> second);
  }

  private static boolean isFirstPerson(SpeechReport report, ParsedSentence sentence) {
    return report
        .source()
        .map(source -> sentence.textAt(source.head()))
        .filter(text -> SayingWord.I.has(text) || SayingWord.WE.has(text))
        .isPresent();
  }

  private static Standing standing(SpeechReport inner, SpeechReport outer) {
    return inner.standing() == Standing.SELF ? outer.standing() : inner.standing();
  }
}
