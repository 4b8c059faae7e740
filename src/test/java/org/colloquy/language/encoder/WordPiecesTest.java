package org.colloquy.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordPiecesTest {
  private static final List<String> KNOWN =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "the", "cat", "##s", "cafe", "sat", ".", "-", "“", "”", "[",
          "]", "😀", "i", "ᄀ", "##ᅡ", "##ᆻ", "a", "##b", "##a", "b", "##é", "##");

  private static final WordPieces WORD_PIECES = new WordPieces(vocabulary());

  private static Vocabulary vocabulary() {
    Map<String, Integer> ids = new HashMap<>();
    KNOWN.forEach(piece -> ids.put(piece, ids.size()));
    return new Vocabulary(ids);
  }

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "word-pieces.csv", numLinesToSkip = 1)
  void textBecomesPieces(String text, String expected, String reason) {
    String found =
        WORD_PIECES.of(text).stream()
            .map(
                piece ->
                    KNOWN.get(piece.id()).replace("##", "")
                        + "@"
                        + piece.span().start()
                        + "-"
                        + piece.span().end())
            .collect(Collectors.joining(" "));
    assertThat(found).as(reason).isEqualToIgnoringCase(expected);
  }

  @Test
  void wordUpToTheLongestIsCutAndALongerOneIsUnknown() {
    assertThat(WORD_PIECES.of("a".repeat(100))).hasSize(100);
    assertThat(WORD_PIECES.of("a".repeat(101)))
        .containsExactly(new WordPiece(KNOWN.indexOf("[UNK]"), new Span(0, 101)));
  }

  @Test
  void textWithNothingToReadHasNoPieces() {
    assertThat(WORD_PIECES.of("")).isEmpty();
    assertThat(WORD_PIECES.of(" \t\n\u200B\u0301\uFEFF\uD83D")).isEmpty();
  }

  @Property
  void spansAreInOrderWithinTheTextAndNotEmpty(@ForAll String text) {
    int start = 0;
    int end = 0;
    for (WordPiece piece : WORD_PIECES.of(text)) {
      Span span = piece.span();
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.start()).isGreaterThanOrEqualTo(start);
      assertThat(span.end()).isBetween(end, text.length());
      start = span.start();
      end = span.end();
    }
  }

  @Property
  void everyLetterAndDigitLiesInAPiece(@ForAll String text) {
    List<Span> spans = WORD_PIECES.of(text).stream().map(WordPiece::span).toList();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int offset = at;
      if (Character.isLetterOrDigit(text.codePointAt(at))) {
        assertThat(spans).as("at %d", offset).anyMatch(span -> span.contains(offset));
      }
    }
  }

  @Test
  void vocabularyIsReadWhereItStandsInTheFile() throws IOException {
    String file =
        """
        {"version": "1.0", "vocab": {"no": 7},
         "added_tokens": [{"id": 0, "content": "[PAD]"}],
         "model": {"type": "WordPiece", "other": {"vocab": {"no": 8}},
                   "vocab": {"[UNK]": 100, "[CLS]": 101, "[SEP]": 102, "cat": 3, "##s": 4},
                   "last": 1}}
        """;
    Vocabulary read =
        Vocabulary.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.unknown()).isEqualTo(100);
    assertThat(read.start()).isEqualTo(101);
    assertThat(read.end()).isEqualTo(102);
    assertThat(read.idOf("cat", false)).hasValue(3);
    assertThat(read.idOf("cat", true)).isEmpty();
    assertThat(read.idOf("s", true)).hasValue(4);
    assertThat(read.idOf("no", false)).isEmpty();
  }

  @Test
  void vocabularyWithoutTheMarksOfTheModelIsRefused() {
    assertThatThrownBy(() -> new Vocabulary(Map.of("[UNK]", 0, "[CLS]", 1)))
        .hasMessage("the vocabulary lacks [SEP]");
  }
}
