package org.colloquy.transcript.utterance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Sourced;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.page.PageDate;
import org.colloquy.transcript.page.Prose;

/**
 * Collects utterances and the time at which each is spoken, where it is known: a pause of two
 * seconds or more opens a paragraph.
 */
public final class TimedUtterances {
  /** For a time that is not known. */
  public static final double UNKNOWN = Double.NaN;

  private static final double PAUSE = 2;

  private final List<Utterance> utterances = new ArrayList<>();

  /** The last one, which may still grow. */
  private final StringBuilder text = new StringBuilder();

  private Optional<String> speaker = Optional.empty();
  private boolean opensParagraph;
  private double ended = UNKNOWN;

  /**
   * Adds one.
   *
   * @param start in seconds, or {@link #UNKNOWN}
   * @param end in seconds, or {@link #UNKNOWN}
   */
  public void add(Optional<String> speaker, String text, double start, double end) {
    add(speaker, text, start - ended >= PAUSE, end);
  }

  /** Adds one that opens a paragraph, whatever its time. */
  public void addParagraph(Optional<String> speaker, String text, double end) {
    add(speaker, text, true, end);
  }

  /**
   * Adds one of a format that does not say whether its pieces are paragraphs or were cut anywhere:
   * it opens a paragraph if a sentence ended before it.
   */
  public void addPiece(Optional<String> speaker, String text) {
    add(speaker, text, Prose.endsSentence(this.text.toString().stripTrailing()), UNKNOWN);
  }

  /** Adds text to the last one, without a space between: a comma, a syllable. */
  public void glue(String more, double end) {
    text.append(more);
    ended = Double.isNaN(end) ? ended : end;
  }

  /** Who spoke last. */
  public Optional<String> speaker() {
    return speaker;
  }

  /**
   * Makes a reading of all.
   *
   * @param length of the file's text, for the case that nothing is said
   */
  public Reading reading(String id, int length, Optional<Sourced<LocalDate>> date) {
    flush();
    return UtteranceComposer.compose(
            id, utterances, Optional.empty(), PageDate.ofFile(id).or(() -> date))
        .<Reading>map(transcript -> new Reading.Conversation(transcript, List.of()))
        .orElseGet(
            () ->
                Reading.notATranscript(
                    id,
                    length,
                    ProblemCode.NO_SPEAKER,
                    "nothing is said in it",
                    "Check that the program that made it had finished."));
  }

  private void add(Optional<String> speaker, String text, boolean opensParagraph, double end) {
    if (Words.singleSpaced(text).isEmpty()) {
      return;
    }
    flush();
    this.speaker = speaker;
    this.opensParagraph = opensParagraph;
    this.text.append(text);
    ended = end;
  }

  private void flush() {
    if (!text.isEmpty()) {
      utterances.add(new Utterance(speaker, text.toString(), opensParagraph));
      text.setLength(0);
    }
  }
}
