package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page tells of a conversation is read with it, though nobody says it. */
class WrittenTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HEADLINE; Jane Roe; true; a headline, whatever it says",
        "SUMMARY; Jane Roe saw it.; true; an introduction",
        "CREDIT; Jane Roe at her mill. Photo: Tom Holt; true; a caption",
        "CREDIT; 'A mill at dawn.\n Image: Tom Holt'; true; a caption of two lines",
        "CREDIT; Jane Roe in 1998. Image: Tom Holt; true; a caption of names and small words",
        "CREDIT; Photo: Tom Holt for this paper; false; a credit alone",
        "CREDIT; Tom Holt / AFP via Lakeland; false; a photographer and an agency",
        "CREDIT; toggle caption; false; a button",
        "BIOGRAPHY; Jane Roe is a miller.; false; whatever stands below the page",
      })
  void captionsAreReadAndCreditsAreNot(
      Furniture.Kind kind, String words, boolean expected, String reason) {
    String text = "Hm " + words;
    Turn turn =
        new Turn(
            1, Optional.empty(), List.of(new Paragraph(List.of(new Span(0, 2)))), Turn.Kind.SPEECH);
    Span span = new Span(3, text.length());
    Transcript transcript =
        new Transcript(
            "a.txt",
            text,
            OffsetMap.IDENTITY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(turn),
            List.of(),
            List.of(),
            List.of(new Furniture(span, kind)));
    assertThat(transcript.written()).as(reason).isEqualTo(expected ? List.of(span) : List.of());
  }
}
