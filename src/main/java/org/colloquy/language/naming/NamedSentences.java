package org.colloquy.language.naming;

import java.util.List;
import org.colloquy.model.Cast;

/**
 * The sentences of a transcript while their names are being found, and what the transcript as a
 * whole tells of names.
 *
 * @param sentences in the order of the text, with their names so far
 * @param spellings how the transcript writes the words behind <i>the</i>
 * @param known the names to find again in all sentences once every rule has been there; a rule may
 *     add to them
 */
public record NamedSentences(
    List<SentenceNames> sentences, Capitalisation spellings, KnownNames known) {
  public NamedSentences {
    sentences = List.copyOf(sentences);
  }

  /** The sentences of a transcript with this cast, whose full names are known. */
  public static NamedSentences of(List<SentenceNames> sentences, Cast cast) {
    return new NamedSentences(sentences, new Capitalisation(sentences), new KnownNames(cast));
  }
}
