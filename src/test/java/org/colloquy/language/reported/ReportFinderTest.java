package org.colloquy.language.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.SpeechReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What sentences report, given their parses: {@code sentences.txt}. */
class ReportFinderTest {
  private final ReportFinder finder = new ReportFinder();

  @TestFactory
  Stream<DynamicTest> reportsAreThoseOfTheSentence() throws IOException {
    return ParsedCase.all().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.text(),
                    () ->
                        assertThat(
                                finder.in(one.sentence(), 0).stream()
                                    .map(report -> described(report, one.text())))
                            .as(one.reason())
                            .containsExactlyElementsOf(one.reports())));
  }

  private static String described(SpeechReport report, String text) {
    return String.join(
        " | ",
        report.kind().printed(),
        report.standing().name().toLowerCase(Locale.ROOT) + (report.negated() ? " not" : ""),
        report.cue().in(text),
        report.source().map(source -> source.span().in(text)).orElse(""),
        report.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" … ")));
  }

  @Test
  void theTimeOfTheSayingIsToldApartFromTheContent() throws IOException {
    ParsedCase tuesday =
        ParsedCase.all().stream()
            .filter(one -> one.text().contains("Tuesday"))
            .findFirst()
            .orElseThrow();
    List<SpeechReport> reports = finder.in(tuesday.sentence(), 0);
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).time().map(span -> span.in(tuesday.text()))).contains("on Tuesday");
  }

  @Test
  void aReportKeepsTheNumberOfItsSentence() throws IOException {
    ParsedCase first = ParsedCase.all().get(0);
    assertThat(finder.in(first.sentence(), 7)).extracting(SpeechReport::sentence).containsOnly(7);
  }

  @Test
  void aReportMovesWithItsText() throws IOException {
    ParsedCase first = ParsedCase.all().get(0);
    SpeechReport report = finder.in(first.sentence(), 0).get(0);
    SpeechReport moved = report.moved(10, 2);
    String text = " ".repeat(10) + first.text();
    assertThat(moved.sentence()).isEqualTo(2);
    assertThat(described(moved, text)).isEqualTo(described(report, first.text()));
    assertThat(moved.reach()).isEqualTo(report.reach().moved(10));
  }
}
