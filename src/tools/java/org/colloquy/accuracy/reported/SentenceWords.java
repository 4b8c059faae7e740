package org.colloquy.accuracy.reported;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * The words of a sentence, found by offsets of its transcript and by offsets of its published text.
 * Both have the same characters, white space and directions left out.
 */
final class SentenceWords {
  private final Transcript transcript;
  private final Turn turn;
  private final Span sentence;
  private final String text;

  /** For each character of the text that is no space, the number of its word. */
  private final List<Integer> wordOf = new ArrayList<>();

  SentenceWords(Transcript transcript, Turn turn, Span sentence) {
    this.transcript = transcript;
    this.turn = turn;
    this.sentence = sentence;
    this.text = turn.spokenIn(transcript.text(), sentence);
    int word = 0;
    for (char c : text.toCharArray()) {
      if (Span.isBlank(c)) {
        word++;
      } else {
        wordOf.add(word);
      }
    }
  }

  /** The published text. */
  String text() {
    return text;
  }

  /** The words at offsets of the published text. */
  BitSet ofText(List<Span> spans) {
    BitSet words = new BitSet();
    for (Span span : spans) {
      add(solid(text.substring(0, span.start())), solid(span.in(text)), words);
    }
    return words;
  }

  /** The words at offsets of the transcript. */
  BitSet ofTranscript(List<Span> spans) {
    BitSet words = new BitSet();
    for (Span span : spans) {
      int before = spoken(sentence.start(), span.start());
      add(before, spoken(span.start(), span.end()), words);
    }
    return words;
  }

  private void add(int before, int count, BitSet words) {
    for (int i = before; i < Math.min(before + count, wordOf.size()); i++) {
      words.set(wordOf.get(i));
    }
  }

  private int spoken(int from, int to) {
    return from >= to ? 0 : solid(turn.spokenIn(transcript.text(), new Span(from, to)));
  }

  private static int solid(String text) {
    return (int) text.chars().filter(c -> !Span.isBlank((char) c)).count();
  }
}
