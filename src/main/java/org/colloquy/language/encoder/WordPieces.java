package org.colloquy.language.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.colloquy.model.Span;

/**
 * BERT's tokenizer for models that know small letters only. It leaves out control characters,
 * writes small letters without accents, splits at white space and around punctuation and Chinese
 * characters, and cuts each word into the longest pieces that the vocabulary has. The marks of the
 * model itself, such as {@code [SEP]}, are ordinary text to it.
 */
final class WordPieces {
  /** The number of letters up to which a word is cut into pieces; a longer one is unknown. */
  private static final int LONGEST_WORD = 100;

  private static final int FIRST_CHINESE = 0x4E00;
  private static final int LAST_CHINESE = 0x9FFF;

  private final Vocabulary vocabulary;

  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the pieces of a text in its order. */
  List<WordPiece> of(String text) {
    List<WordPiece> pieces = new ArrayList<>();
    Word word = new Word();
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (isSpace(character)) {
        flush(word, pieces);
      } else if (isRemoved(character)) {
        at = next;
        continue;
      } else if (isPunctuation(character) || isChinese(character)) {
        flush(word, pieces);
        word.add(character, at, next);
        flush(word, pieces);
      } else {
        addLetters(word, character, at, next);
      }
      at = next;
    }
    flush(word, pieces);
    return pieces;
  }

  private static void addLetters(Word word, int character, int from, int to) {
    if (character < 0x80) {
      word.add(Character.toLowerCase(character), from, to);
      return;
    }
    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
        .forEach(letter -> word.add(letter, from, to));
  }

  /** Cuts the word into pieces, adds them and empties the word. */
  private void flush(Word word, List<WordPiece> pieces) {
    if (!word.isEmpty()) {
      List<WordPiece> parts = word.length() > LONGEST_WORD ? List.of() : partsOf(word);
      if (parts.isEmpty()) {
        pieces.add(new WordPiece(vocabulary.unknown(), word.span(0, word.length())));
      } else {
        pieces.addAll(parts);
      }
    }
    word.clear();
  }

  /** Returns the pieces of a word, the longest first; empty if a part of it has no piece. */
  private List<WordPiece> partsOf(Word word) {
    List<WordPiece> parts = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      OptionalInt id = vocabulary.idOf(word.letters(from, to), from > 0);
      while (id.isEmpty() && --to > from) {
        id = vocabulary.idOf(word.letters(from, to), from > 0);
      }
      if (id.isEmpty()) {
        return List.of();
      }
      parts.add(new WordPiece(id.getAsInt(), word.span(from, to)));
      from = to;
    }
    return parts;
  }

  private static boolean isSpace(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || Character.isSpaceChar(character);
  }

  /**
   * Whether a character is neither seen nor spoken. One that Unicode lacks is not removed: it may
   * only be newer than the Java that runs, whose version must not matter.
   */
  private static boolean isRemoved(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> character == 0xFFFD;
    };
  }

  /** Whether a character stands for itself: ASCII that is no letter or digit, or punctuation. */
  private static boolean isPunctuation(int character) {
    if (character < 0x80) {
      return !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int character) {
    return character >= FIRST_CHINESE && character <= LAST_CHINESE;
  }

  /** The letters of a word as the vocabulary writes them, each with its place in the text. */
  private static final class Word {
    private final StringBuilder letters = new StringBuilder();

    /** Where each letter begins in {@link #letters}. */
    private final List<Integer> offsets = new ArrayList<>();

    private final List<Span> places = new ArrayList<>();

    void add(int letter, int from, int to) {
      offsets.add(letters.length());
      letters.appendCodePoint(letter);
      places.add(new Span(from, to));
    }

    void clear() {
      letters.setLength(0);
      offsets.clear();
      places.clear();
    }

    boolean isEmpty() {
      return places.isEmpty();
    }

    int length() {
      return places.size();
    }

    String letters(int from, int to) {
      int end = to == offsets.size() ? letters.length() : offsets.get(to);
      return letters.substring(offsets.get(from), end);
    }

    Span span(int from, int to) {
      return new Span(places.get(from).start(), places.get(to - 1).end());
    }
  }
}
