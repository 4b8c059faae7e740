package org.colloquy.language.tone;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.model.Attitude;
import org.colloquy.model.ToneScale;

/**
 * The tone of a sentence and toward targets in it.
 *
 * @param sentiment the sentence's score on {@link ToneScale#SENTENCES}; empty if the sentence holds
 *     nothing that can be read
 * @param targets the tone toward each target, in their order; empty for a target without anything
 *     that can be read
 */
public record SentenceTone(OptionalDouble sentiment, List<Optional<Attitude>> targets) {
  public SentenceTone {
    targets = List.copyOf(targets);
  }
}
