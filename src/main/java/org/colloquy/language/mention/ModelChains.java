package org.colloquy.language.mention;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.language.sentence.Pronouns;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.Traits;

/**
 * Reads the chains of the coreference model as chains of phrases: each of the model's mentions is
 * the phrase with its head. Pronouns of the first and second person are left out, because rules
 * resolve them by who speaks.
 */
final class ModelChains {
  private ModelChains() {}

  /**
   * Returns, for each chain, the indexes of its phrases in the order of the text; empty if the
   * document has no chains.
   */
  static List<List<Integer>> of(Annotation document, List<Phrase> phrases) {
    Map<Integer, CorefChain> model = document.get(CorefCoreAnnotations.CorefChainAnnotation.class);
    if (model == null) {
      return List.of();
    }
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    Map<Long, Integer> byHead = new HashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).form() != Traits.Form.LIST) {
        byHead.put(key(phrases.get(i).sentence(), phrases.get(i).head()), i);
      }
    }
    List<List<Integer>> chains = new ArrayList<>();
    for (CorefChain chain : new TreeMap<>(model).values()) {
      List<Integer> found = new ArrayList<>();
      for (CorefChain.CorefMention m : chain.getMentionsInTextualOrder()) {
        Integer phrase = byHead.get(key(m.sentNum - 1, m.headIndex - 1));
        if (phrase != null && isThird(phrases.get(phrase), sentences)) {
          found.add(phrase);
        }
      }
      chains.add(found);
    }
    return chains;
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << Integer.SIZE) + head;
  }

  private static boolean isThird(Phrase phrase, List<CoreMap> sentences) {
    List<CoreLabel> tokens =
        sentences.get(phrase.sentence()).get(CoreAnnotations.TokensAnnotation.class);
    return phrase.form() != Traits.Form.PRONOUN
        || Pronouns.personOf(tokens.get(phrase.head())) == Person.THIRD;
  }
}
