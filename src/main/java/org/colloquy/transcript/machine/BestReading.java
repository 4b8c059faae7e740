package org.colloquy.transcript.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among readings of one speech: a file may have it as a whole, in sentences and in words.
 * Of those that have nearly all of the text, it takes the one that knows most voices and times; if
 * words know no more than utterances, the utterances.
 */
final class BestReading {
  /** The share of the longest reading's letters that a reading must have. */
  private static final double NEARLY_ALL = 0.8;

  /** Whatever is much longer than the text of an utterance is not that utterance. */
  private static final double SAME_SPEECH = 1.3;

  private static final int TENTHS = 10;

  private static final Comparator<FoundSpeech> BETTER =
      Comparator.<FoundSpeech>comparingLong(speech -> Math.round(speech.shareVoiced() * TENTHS))
          .thenComparing(speech -> speech.voices().size())
          .thenComparing(speech -> speech.channels().size())
          .thenComparing(speech -> Math.round(speech.shareTimed() * TENTHS))
          .thenComparing(speech -> -speech.pieces().size());

  private BestReading() {}

  /**
   * Returns the best of the readings, the first of equally good ones; no speech if all are empty.
   */
  static FoundSpeech of(List<FoundSpeech> readings) {
    long most = readings.stream().mapToLong(FoundSpeech::letters).max().orElse(0);
    FoundSpeech best = FoundSpeech.NONE;
    for (FoundSpeech reading : readings) {
      boolean complete = !reading.isEmpty() && reading.letters() >= NEARLY_ALL * most;
      if (complete && (best.isEmpty() || BETTER.compare(reading, best) > 0)) {
        best = reading;
      }
    }
    return best;
  }

  /**
   * Returns the best of the readings of an entry that has a text of its own. Words count only if
   * they know more voices or channels than the text: the text has the better spelling.
   *
   * @param isUtterance whether the text is an utterance, so that longer parts are something else
   * @param wordsCount whether words count all the same, because their times are needed
   */
  static FoundSpeech of(
      FoundSpeech own, List<FoundSpeech> parts, boolean isUtterance, boolean wordsCount) {
    List<FoundSpeech> readings = new ArrayList<>();
    readings.add(own);
    for (FoundSpeech part : parts) {
      boolean same = !isUtterance || part.letters() <= SAME_SPEECH * own.letters();
      if (same && (wordsCount || !isFiner(part) || knowsMore(part, own))) {
        readings.add(part);
      }
    }
    FoundSpeech best = of(readings);
    return best == own ? timed(own, parts) : best;
  }

  /** Whether the part is nothing but the text in words, or as the only entry of a list. */
  private static boolean isFiner(FoundSpeech part) {
    return part.isOfWords() || part.pieces().size() == 1;
  }

  private static boolean knowsMore(FoundSpeech part, FoundSpeech own) {
    return part.voices().size() > own.voices().size()
        || part.channels().size() > own.channels().size();
  }

  /** Returns the text with the times of its words, unless it has times of its own. */
  private static FoundSpeech timed(FoundSpeech own, List<FoundSpeech> parts) {
    SpokenPiece text = own.pieces().get(0);
    for (FoundSpeech part : parts) {
      List<SpokenPiece> words = part.pieces();
      long periods = words.stream().filter(SpokenPiece::isPeriod).count();
      if (!text.isTimed() && isFiner(part) && 2 * periods >= words.size()) {
        double end = words.get(words.size() - 1).end();
        return own.with(List.of(text.withTimes(words.get(0).start(), end)));
      }
    }
    return own;
  }
}
