package org.colloquy.transcript.utterance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Sourced;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.imprint.PageDate;
import org.colloquy.transcript.page.Prose;

/**
 * Collects utterances in the order in which they are spoken, with their times where these are
 * known. A pause of two seconds or more opens a paragraph. Utterances without text are ignored.
 */
public final class TimedUtterances {
  /** A time that is not known. */
  public static final double UNKNOWN = Double.NaN;

  private static final double PAUSE = 2;

  private final List<Utterance> utterances = new ArrayList<>();
  private final boolean ofRecording;
  private boolean hours;

  /** The text of the last utterance, which may still grow. */
  private final StringBuilder text = new StringBuilder();

  private Optional<String> speaker = Optional.empty();
  private boolean begins;
  private boolean opensParagraph;
  private double started = UNKNOWN;

  /** When the last utterance ends for the pause behind it, and as its time. */
  private double ended = UNKNOWN;

  private double stopped = UNKNOWN;

  /** Utterances whose times count from the start of a recording. */
  public TimedUtterances() {
    this(true);
  }

  private TimedUtterances(boolean ofRecording) {
    this.ofRecording = ofRecording;
  }

  /** Utterances whose times show pauses and count from anywhere, such as times of day. */
  public static TimedUtterances ofNoRecording() {
    return new TimedUtterances(false);
  }

  /**
   * Adds an utterance.
   *
   * @param speaker its label; empty if unknown
   * @param start the time at which it begins, in seconds, or {@link #UNKNOWN}
   * @param end the time at which it ends, in seconds, or {@link #UNKNOWN}
   */
  public void add(Optional<String> speaker, String text, double start, double end) {
    add(speaker, text, start - ended >= PAUSE, start, end);
  }

  /** Adds an utterance without a time that opens a paragraph. */
  public void addParagraph(Optional<String> speaker, String text) {
    addParagraph(speaker, text, UNKNOWN, UNKNOWN);
  }

  /** Adds an utterance that opens a paragraph, whatever its time. */
  public void addParagraph(Optional<String> speaker, String text, double start, double end) {
    add(speaker, text, true, start, end);
  }

  /** Adds an utterance of somebody who is not named and has not spoken the one before. */
  public void addChange(String text, double start, double end) {
    if (!Words.singleSpaced(text).isEmpty()) {
      add(Optional.empty(), text, true, start, end);
      begins = true;
    }
  }

  /**
   * Adds an utterance from a format whose pieces may be paragraphs or arbitrary cuts: it opens a
   * paragraph if a sentence ended before it, whatever its time.
   */
  public void addPiece(Optional<String> speaker, String text, double start, double end) {
    add(speaker, text, Prose.endsSentence(this.text.toString().stripTrailing()), start, end);
  }

  /**
   * Appends text to the last utterance without a space: a comma, a syllable. A mark takes no time.
   */
  public void glue(String more, double end) {
    text.append(more);
    ended = Double.isNaN(end) ? ended : end;
    boolean mark = more.chars().noneMatch(Character::isLetterOrDigit);
    stopped = mark && Double.isNaN(end) ? stopped : end;
  }

  /**
   * Says when the last utterance is spoken, where that differs from when it is shown.
   *
   * @param start the time at which it begins, in seconds, or {@link #UNKNOWN}
   * @param end the time at which it ends, in seconds, or {@link #UNKNOWN}
   */
  public void spoken(double start, double end) {
    started = start;
    stopped = end;
  }

  /**
   * Says that the first time is written with hours, as in {@code 00:12:58}, which is no time of day
   * in hours and minutes. Without that, starts from five minutes on need ends.
   */
  public void hoursAreWritten() {
    hours = true;
  }

  /** Whether there is no utterance yet. */
  public boolean isEmpty() {
    return utterances.isEmpty() && text.isEmpty();
  }

  /** The label of the last utterance; empty if it has none. */
  public Optional<String> speaker() {
    return speaker;
  }

  /**
   * Makes a reading of all utterances. A date in the file's name takes precedence over {@code
   * date}.
   *
   * @param length length of the file's text, for the outcome of a file in which nothing is said
   */
  public Reading reading(String id, int length, Optional<Sourced<LocalDate>> date) {
    return reading(id, length, Optional.empty(), date);
  }

  /**
   * The same with a title.
   *
   * @param title the title that the file gives; empty if it gives none
   */
  public Reading reading(
      String id, int length, Optional<Sourced<String>> title, Optional<Sourced<LocalDate>> date) {
    flush();
    return UtteranceComposer.compose(
            id, utterances, title, PageDate.ofFile(id).or(() -> date), hours)
        .<Reading>map(
            read -> new Reading.Conversation(read.transcript(), read.problem().stream().toList()))
        .orElseGet(
            () ->
                Reading.notATranscript(
                    id,
                    length,
                    ProblemCode.NO_SPEAKER,
                    "nothing is said in it",
                    "Check that the program that made it had finished."));
  }

  private void add(
      Optional<String> speaker, String text, boolean opensParagraph, double start, double end) {
    if (Words.singleSpaced(text).isEmpty()) {
      return;
    }
    flush();
    this.speaker = speaker;
    this.begins = false;
    this.opensParagraph = opensParagraph;
    this.text.append(text);
    started = start;
    ended = end;
    stopped = end;
  }

  private void flush() {
    if (!text.isEmpty()) {
      utterances.add(
          new Utterance(
              speaker,
              text.toString(),
              begins,
              opensParagraph,
              milliseconds(started),
              milliseconds(stopped)));
      text.setLength(0);
    }
  }

  private OptionalLong milliseconds(double seconds) {
    return !ofRecording || Double.isNaN(seconds)
        ? OptionalLong.empty()
        : OptionalLong.of(Math.round(seconds * 1000));
  }
}
