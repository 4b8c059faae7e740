package org.colloquy.language.naming;

import java.util.List;
import org.colloquy.model.Cast;

/**
 * The sentences of a transcript while their names are being found, and what the whole transcript
 * reveals about names.
 *
 * @param sentences in the order of the text, with their names so far
 * @param spellings how the transcript writes the words after <i>the</i>
 * @param known the names to find in all sentences after the last rule; a rule may add names
 */
record NamedSentences(List<SentenceNames> sentences, Capitalisation spellings, KnownNames known) {
  NamedSentences {
    sentences = List.copyOf(sentences);
  }

  /** Makes the sentences of a transcript; the full names of its cast are known from the start. */
  static NamedSentences of(List<SentenceNames> sentences, Cast cast) {
    return new NamedSentences(sentences, new Capitalisation(sentences), new KnownNames(cast));
  }
}
