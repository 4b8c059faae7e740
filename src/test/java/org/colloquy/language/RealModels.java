package org.colloquy.language;

/** The real models, loaded once for all integration tests of this JVM. */
public final class RealModels {
  private RealModels() {}

  private static final class Holder {
    private static final CoreNlpAnnotator LOADED = CoreNlpAnnotator.load(2);
  }

  public static CoreNlpAnnotator annotator() {
    return Holder.LOADED;
  }
}
