package org.colloquy.language.sentence;

import edu.stanford.nlp.ling.CoreAnnotation;

/** The key of a token's speaker, as a neutral id; coreference overwrites CoreNLP's own key. */
public final class SpeakerKey implements CoreAnnotation<String> {
  @Override
  public Class<String> getType() {
    return String.class;
  }
}
