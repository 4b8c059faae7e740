package org.colloquy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Mention;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.SpeechReport;

/**
 * Reports of speech without models: a mention, directly behind it {@code said}, then what is said,
 * to the mark that ends the sentence. <i>I said</i> is what speakers tell of themselves.
 */
final class FakeReports {
  private static final String CUE = "said";
  private static final String BEHIND = " " + CUE + " ";

  private FakeReports() {}

  static List<SpeechReport> of(String text, List<Sentence> sentences, List<Mention> mentions) {
    List<SpeechReport> reports = new ArrayList<>();
    for (Mention mention : mentions) {
      int end = mention.span().end();
      Sentence sentence = sentences.get(mention.sentence());
      int last = sentence.span().end();
      while (last > end && ".?!".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      if (text.startsWith(BEHIND, end) && end + BEHIND.length() < last) {
        Span content = new Span(end + BEHIND.length(), last);
        reports.add(
            new SpeechReport(
                mention.sentence(),
                new Span(end + 1, end + 1 + CUE.length()),
                "say",
                SpeechReport.Stance.NEUTRAL,
                SpeechReport.Kind.INDIRECT,
                mention.person() == Mention.Person.FIRST_SINGULAR
                    ? SpeechReport.Standing.SELF
                    : SpeechReport.Standing.OTHERS,
                Optional.of(new SpeechReport.Source(mention.span(), mention.head())),
                List.of(content),
                false,
                Optional.empty(),
                0.8));
      }
    }
    return reports;
  }
}
