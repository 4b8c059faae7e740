package org.colloquy.transcript.machine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The speech in a part of the JSON, with the figures by which readings of one speech compare. */
final class FoundSpeech {
  /** No speech. */
  static final FoundSpeech NONE = new FoundSpeech(List.of(), Optional.empty(), Optional.empty());

  private final List<SpokenPiece> pieces;
  private final Optional<String> title;
  private final Optional<LocalDate> date;
  private final Set<Voice> voices = new LinkedHashSet<>();
  private final Set<String> channels = new HashSet<>();
  private long letters;
  private long voiced;
  private long timed;

  private FoundSpeech(List<SpokenPiece> pieces, Optional<String> title, Optional<LocalDate> date) {
    this.pieces = Collections.unmodifiableList(pieces);
    this.title = title;
    this.date = date;
    for (SpokenPiece piece : pieces) {
      int count = lettersOf(piece.text());
      letters += count;
      voiced += piece.voice().isPresent() ? count : 0;
      timed += piece.isTimed() ? count : 0;
      piece.voice().ifPresent(voices::add);
      piece.channel().ifPresent(channels::add);
    }
  }

  /**
   * Returns speech without title and date.
   *
   * @param pieces a list that nobody changes later
   */
  static FoundSpeech of(List<SpokenPiece> pieces) {
    return pieces.isEmpty() ? NONE : new FoundSpeech(pieces, Optional.empty(), Optional.empty());
  }

  /** Returns the same speech with a title and the day of the recording, unless it has them. */
  FoundSpeech under(Optional<String> otherTitle, Optional<LocalDate> otherDate) {
    return title.isPresent() || otherTitle.isEmpty()
        ? this
        : new FoundSpeech(pieces, otherTitle, otherDate);
  }

  /** Returns other pieces with this title and date. */
  FoundSpeech with(List<SpokenPiece> others) {
    return new FoundSpeech(others, title, date);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The pieces in the order in which they are spoken. */
  List<SpokenPiece> pieces() {
    return pieces;
  }

  /** Whether it consists of words, not of utterances. */
  boolean isOfWords() {
    return !pieces.isEmpty() && pieces.get(0).isWord();
  }

  /** The title of the recording; empty if the file gives none. */
  Optional<String> title() {
    return title;
  }

  /** The day of the recording; empty if the file gives none. */
  Optional<LocalDate> date() {
    return date;
  }

  /** All voices, in the order of their first pieces; empty if nothing tells whose speech it is. */
  Set<Voice> voices() {
    return Collections.unmodifiableSet(voices);
  }

  /** All channels; empty if the file has none. */
  Set<String> channels() {
    return Collections.unmodifiableSet(channels);
  }

  /** The number of letters and digits. */
  long letters() {
    return letters;
  }

  /** The share of the letters whose voice is known, from 0 to 1. */
  double shareVoiced() {
    return letters == 0 ? 0 : (double) voiced / letters;
  }

  /** The share of the letters whose time is known, from 0 to 1. */
  double shareTimed() {
    return letters == 0 ? 0 : (double) timed / letters;
  }

  /**
   * Whether its times count from the start of a recording: they are no dates, no places in a
   * written text, and not those of messages.
   */
  boolean isOfRecording() {
    long other = 0;
    for (SpokenPiece piece : pieces) {
      boolean open = piece.isTimed() && Double.isNaN(piece.end());
      boolean spoken =
          piece.sign() != SpokenPiece.Sign.POST
              && (piece.isPeriod() || open && !JsonTimes.isDate(piece.start()));
      other += piece.isTimed() && !spoken ? lettersOf(piece.text()) : 0;
    }
    return other <= timed / 2;
  }

  /** Returns the number of letters and digits in the text. */
  static int lettersOf(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
