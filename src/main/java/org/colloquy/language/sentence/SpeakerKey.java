package org.colloquy.language.sentence;

import edu.stanford.nlp.ling.CoreAnnotation;

/**
 * The annotation key of a token's speaker, as a neutral id. It exists in addition to CoreNLP's own
 * key because coreference overwrites that one.
 */
public final class SpeakerKey implements CoreAnnotation<String> {
  @Override
  public Class<String> getType() {
    return String.class;
  }
}
