package org.colloquy.transcript.machine;

import java.util.Objects;
import java.util.Optional;

/**
 * A piece of speech: a word, a mark, a sentence or an utterance, as one entry of the JSON has it.
 *
 * @param text what is said, not empty; it may be white space alone where a file writes the spaces
 *     between words
 * @param voice whose speech it is; empty if nothing tells
 * @param channel the channel of the recording; empty if nothing tells
 * @param start the time at which it begins, in seconds, or {@code NaN}
 * @param end the time at which it ends, in seconds, or {@code NaN}
 * @param joint how it joins the piece before
 * @param sign what else its entry shows
 */
record SpokenPiece(
    String text,
    Optional<Voice> voice,
    Optional<String> channel,
    double start,
    double end,
    Joint joint,
    Sign sign) {
  /** How a piece joins the piece before. */
  enum Joint {
    /** A piece of its own, perhaps a whole utterance. */
    PIECE,
    /** A word. */
    WORD,
    /** A mark or a part of a word, which follows without a space. */
    GLUED,
    /** The beginning of a paragraph. */
    PARAGRAPH
  }

  /** What the entry of a piece shows besides speech. */
  enum Sign {
    NONE,
    /** It is published, a record of a log, or an entry of a list. */
    POST,
    /** A tool has transcribed it. */
    TRANSCRIBED
  }

  SpokenPiece {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(joint, "joint");
    Objects.requireNonNull(sign, "sign");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a piece of speech has a text");
    }
  }

  /** Whether it is a word or a part of one. */
  boolean isWord() {
    return joint == Joint.WORD || joint == Joint.GLUED;
  }

  /** Whether the time at which it begins is known. */
  boolean isTimed() {
    return !Double.isNaN(start);
  }

  /**
   * Whether it has a beginning and an end in a recording. Parts of a written text have a beginning
   * and an end in the text, which are whole numbers as far apart as the parts are long or as their
   * first and last letters.
   */
  boolean isPeriod() {
    double length = end - start;
    boolean whole = start == Math.rint(start) && end == Math.rint(end);
    int letters = text.strip().length();
    boolean written = whole && (length == letters || length == letters - 1);
    return isTimed() && length >= 0 && !JsonTimes.isDate(start) && !written;
  }

  SpokenPiece withVoice(Optional<Voice> other) {
    return new SpokenPiece(text, other, channel, start, end, joint, sign);
  }

  SpokenPiece withChannel(Optional<String> other) {
    return new SpokenPiece(text, voice, other, start, end, joint, sign);
  }

  SpokenPiece withTimes(double otherStart, double otherEnd) {
    return new SpokenPiece(text, voice, channel, otherStart, otherEnd, joint, sign);
  }

  SpokenPiece withJoint(String otherText, Joint other) {
    return new SpokenPiece(otherText, voice, channel, start, end, other, sign);
  }

  /** Returns the piece as one of a transcript, unless it shows something else. */
  SpokenPiece transcribed() {
    return sign == Sign.NONE ? withSign(Sign.TRANSCRIBED) : this;
  }

  SpokenPiece withSign(Sign other) {
    return new SpokenPiece(text, voice, channel, start, end, joint, other);
  }
}
