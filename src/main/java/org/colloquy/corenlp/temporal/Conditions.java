package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The conditions that rules put on single tokens, numbered from 0. Conditions on a token's text
 * only are evaluated once per text. All conditions must be added before threads share the object.
 */
final class Conditions {
  /** Maximum number of texts whose results are cached; other texts are evaluated each time. */
  private static final int MOST_TEXTS = 20_000;

  private final List<NodePattern<CoreMap>> patterns = new ArrayList<>();
  private final Map<TextKey, Integer> ofText = new HashMap<>();
  private final Map<NodePattern<?>, Integer> ofOthers = new IdentityHashMap<>();
  private final BitSet onText = new BitSet();
  private final Map<String, long[]> known = new ConcurrentHashMap<>();

  /** Adds a condition and returns its number; an equal condition added before keeps its number. */
  @SuppressWarnings("unchecked") // SUTime's rules match only tokens.
  int add(NodePattern<?> pattern) {
    Optional<TextKey> key = TextKey.of(pattern);
    Integer earlier = key.isPresent() ? ofText.get(key.get()) : ofOthers.get(pattern);
    if (earlier != null) {
      return earlier;
    }
    known.clear();
    int number = patterns.size();
    patterns.add((NodePattern<CoreMap>) pattern);
    if (key.isPresent()) {
      ofText.put(key.get(), number);
      onText.set(number);
    } else {
      ofOthers.put(pattern, number);
    }
    return number;
  }

  int size() {
    return patterns.size();
  }

  /**
   * Returns the conditions on texts that hold for this text, as bits; the bits of all other
   * conditions are 0.
   */
  long[] holdingOf(String text) {
    long[] bits = known.get(text);
    if (bits == null) {
      bits = new long[(patterns.size() >> 6) + 1];
      CoreMap token = new CoreLabel();
      token.set(CoreAnnotations.TextAnnotation.class, text);
      for (int number = 0; number < patterns.size(); number++) {
        if (onText.get(number) && holds(number, token)) {
          bits[number >> 6] |= 1L << number;
        }
      }
      if (known.size() < MOST_TEXTS) {
        known.put(text, bits);
      }
    }
    return bits;
  }

  boolean isOnText(int number) {
    return onText.get(number);
  }

  /** Whether a condition holds for a token; true if that cannot be decided. */
  boolean holds(int number, CoreMap token) {
    try {
      return patterns.get(number).match(token);
    } catch (RuntimeException e) {
      // The matcher itself may never evaluate this condition for this token, so it is not an error
      // yet.
      return true;
    }
  }
}
