package org.colloquy.language.sentence;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** Divides a document into parts of consecutive sentences, which the parts share with it. */
public final class SentenceParts {
  /** Sentences per part: about half a second's work, so that no thread waits long for another. */
  private static final int SENTENCES = 25;

  private SentenceParts() {}

  /**
   * Returns the parts, in their order. They depend only on the document, not on the number of
   * threads.
   */
  public static List<Annotation> of(Annotation document) {
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    List<Annotation> parts = new ArrayList<>();
    for (int start = 0; start < sentences.size(); start += SENTENCES) {
      int end = Math.min(sentences.size(), start + SENTENCES);
      parts.add(part(document, sentences.subList(start, end)));
    }
    return parts;
  }

  private static Annotation part(Annotation document, List<CoreMap> sentences) {
    List<CoreLabel> tokens = new ArrayList<>();
    sentences.forEach(s -> tokens.addAll(s.get(CoreAnnotations.TokensAnnotation.class)));
    Annotation part = document.copy();
    part.set(CoreAnnotations.SentencesAnnotation.class, List.copyOf(sentences));
    part.set(CoreAnnotations.TokensAnnotation.class, tokens);
    return part;
  }
}
