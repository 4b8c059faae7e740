package org.colloquy.language.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.model.EntityType;

/**
 * A rule for names that begin in small letters and have a capital inside: {@code wikiHow}, {@code
 * eBay}. The recogniser takes them for common nouns. A word that stands once may be a slip of the
 * keyboard; one that stands twice is a name.
 */
final class BrandNames implements NameRule {
  private static final Pattern BRAND = Pattern.compile("\\p{Ll}{1,6}\\p{Lu}\\p{Ll}{2,}");
  private static final int OFTEN = 2;

  @Override
  public void find(NamedSentences transcript) {
    Map<String, Integer> counts = new HashMap<>();
    for (SentenceNames sentence : transcript.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (BRAND.matcher(sentence.word(i)).matches()) {
          counts.merge(sentence.word(i), 1, Integer::sum);
        }
      }
    }
    for (SentenceNames sentence : transcript.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (counts.getOrDefault(sentence.word(i), 0) >= OFTEN && sentence.isFree(i, i)) {
          sentence.put(i, i, EntityType.MISC.name());
        }
      }
    }
  }
}
