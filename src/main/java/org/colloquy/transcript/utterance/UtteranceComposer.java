package org.colloquy.transcript.utterance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.OffsetMap;
import org.colloquy.model.Problem;
import org.colloquy.model.Sourced;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Words;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily;
import org.colloquy.transcript.page.TurnBuilder;
import org.colloquy.transcript.time.TimedStretch;
import org.colloquy.transcript.time.TurnTimes;

/**
 * Composes a transcript from utterances. It writes a new text, {@code Label: speech} with a blank
 * line between paragraphs, and offsets count in that text. Consecutive utterances of one speaker,
 * or of nobody named between two changes, form one turn, whose time is that from the first to the
 * last.
 */
final class UtteranceComposer {
  private final StringBuilder text = new StringBuilder();
  private final boolean hours;

  private UtteranceComposer(boolean hours) {
    this.hours = hours;
  }

  /**
   * A transcript with what a person should know of its times.
   *
   * @param problem empty if there is nothing to know
   */
  record Composed(Transcript transcript, Optional<Problem> problem) {}

  /**
   * Returns the transcript; empty if no utterance holds speech.
   *
   * @param hours whether the first time is written with hours
   */
  static Optional<Composed> compose(
      String id,
      List<Utterance> utterances,
      Optional<Sourced<String>> title,
      Optional<Sourced<LocalDate>> date,
      boolean hours) {
    return new UtteranceComposer(hours).transcript(id, utterances, title, date);
  }

  private Optional<Composed> transcript(
      String id,
      List<Utterance> utterances,
      Optional<Sourced<String>> title,
      Optional<Sourced<LocalDate>> date) {
    List<Utterance> spoken =
        utterances.stream().map(Utterance::cleaned).filter(u -> !u.text().isEmpty()).toList();
    // The text must be complete before spans in it are read.
    List<int[]> paragraphs = new ArrayList<>();
    List<TimedStretch> stretches = new ArrayList<>();
    List<Optional<Span>> labels = new ArrayList<>();
    Optional<String> speaker = Optional.empty();
    for (int i = 0; i < spoken.size(); i++) {
      Utterance utterance = spoken.get(i);
      boolean changes = i == 0 || utterance.begins() || !utterance.speaker().equals(speaker);
      speaker = utterance.speaker();
      if (changes || utterance.opensParagraph()) {
        text.append(text.isEmpty() ? "" : "\n\n");
        labels.add(changes ? Optional.of(appendLabel(speaker)) : Optional.empty());
        paragraphs.add(new int[] {text.length(), 0});
      } else {
        text.append(' ');
      }
      Span stretch = new Span(text.length(), text.length() + utterance.text().length());
      stretches.add(new TimedStretch(stretch, utterance.start(), utterance.end()));
      text.append(utterance.text());
      paragraphs.get(paragraphs.size() - 1)[1] = text.length();
    }
    TurnBuilder turns = new TurnBuilder(text.toString());
    for (int i = 0; i < paragraphs.size(); i++) {
      labels.get(i).ifPresent(span -> begin(turns, span));
      turns.speech(new Span(paragraphs.get(i)[0], paragraphs.get(i)[1]));
    }
    turns.finish();
    if (turns.turns().isEmpty()) {
      return Optional.empty();
    }
    TurnTimes.TimedTurns timed = TurnTimes.of(turns.turns(), stretches, hours);
    return Optional.of(
        new Composed(
            new Transcript(
                id,
                text.toString(),
                OffsetMap.IDENTITY,
                title,
                date,
                Optional.empty(),
                timed.turns(),
                turns.silentLabels(),
                turns.directions(),
                turns.markup()),
            timed.problem(id)));
  }

  private Span appendLabel(Optional<String> speaker) {
    int start = text.length();
    speaker.ifPresent(label -> text.append(Words.singleSpaced(label)).append(':'));
    Span span = new Span(start, text.length());
    if (!span.isEmpty()) {
      text.append(' ');
    }
    return span;
  }

  private void begin(TurnBuilder turns, Span label) {
    if (label.isEmpty()) {
      turns.finish();
      return;
    }
    String printed = text.substring(label.start(), label.end() - 1);
    turns.label(new LabelCandidate(label, printed, printed, true, LabelFamily.NAMES));
  }
}
