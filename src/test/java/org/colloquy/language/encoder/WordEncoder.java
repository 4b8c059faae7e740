package org.colloquy.language.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/**
 * An encoder without a model: each word is a piece with a vector that the test chooses, and the
 * vector of the whole is the number of pieces, repeated. It fails on a sentence with the word
 * {@code poison}.
 */
public final class WordEncoder implements SentenceEncoder {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final int width;
  private final Map<String, float[]> vectors;
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param vectors by word; every other word has zeros
   */
  public WordEncoder(int width, Map<String, float[]> vectors) {
    this.width = width;
    this.vectors = Map.copyOf(vectors);
  }

  /** The sentences that were encoded. */
  public List<String> read() {
    return List.copyOf(read);
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public EncodedSentence encode(String sentence) {
    read.add(sentence);
    if (sentence.contains("poison")) {
      throw new IllegalStateException("poisoned");
    }
    List<Span> spans = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      spans.add(new Span(word.start(), word.end()));
    }
    float[] values = new float[spans.size() * width];
    for (int i = 0; i < spans.size(); i++) {
      float[] vector = vectors.getOrDefault(spans.get(i).in(sentence), new float[width]);
      System.arraycopy(vector, 0, values, i * width, width);
    }
    float[] whole = new float[width];
    Arrays.fill(whole, spans.size());
    return new EncodedSentence(spans, values, whole);
  }

  @Override
  public void close() {}
}
