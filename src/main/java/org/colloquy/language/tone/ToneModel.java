package org.colloquy.language.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.language.encoder.EncodedSentence;
import org.colloquy.language.encoder.EncoderFit;
import org.colloquy.language.encoder.OnnxEncoder;
import org.colloquy.language.encoder.SentenceEncoder;
import org.colloquy.model.Attitude;
import org.colloquy.model.Span;

/**
 * The model of tone: an encoder that reads a sentence once, and small heads that make its sentiment
 * and the tone toward each target in it of the vectors. Safe for use by several threads.
 */
public final class ToneModel {
  /** The layers of the encoder that the heads were trained on. */
  private static final int[] LAYERS = {10};

  private static final String FIT = "fit.bin";

  private final SentenceEncoder encoder;
  private final Heads heads;

  /**
   * @throws IllegalArgumentException if the heads are not made for vectors of this width
   */
  ToneModel(SentenceEncoder encoder, Heads heads) {
    if (heads.tone().inputs() != SentenceFeatures.ofTarget(encoder.width())
        || heads.sentiment().inputs() != SentenceFeatures.ofSentence(encoder.width())) {
      throw new IllegalArgumentException(
          "heads of %d and %d features for vectors of %d values"
              .formatted(heads.tone().inputs(), heads.sentiment().inputs(), encoder.width()));
    }
    this.encoder = encoder;
    this.heads = heads;
  }

  /** Loads the model that ships with the program. It stays loaded until the program ends. */
  public static ToneModel load() {
    return new ToneModel(encoder(), Heads.load());
  }

  /** Loads the encoder with what training changed in it, if anything was. */
  static SentenceEncoder encoder() {
    try (InputStream file = EncoderFit.class.getResourceAsStream(FIT)) {
      return OnnxEncoder.load(file == null ? EncoderFit.NONE : EncoderFit.read(file), LAYERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a sentence.
   *
   * @param targets places in the sentence, in UTF-16 code units
   */
  public SentenceTone of(String sentence, List<Span> targets) {
    EncodedSentence encoded = encoder.encode(sentence);
    if (encoded.pieces() == 0) {
      return new SentenceTone(
          OptionalDouble.empty(), Collections.nCopies(targets.size(), Optional.empty()));
    }
    SentenceFeatures features = new SentenceFeatures(encoded);
    List<Optional<Attitude>> toward = new ArrayList<>();
    if (!targets.isEmpty()) {
      float[] hidden = heads.tone().hiddenOf(features.ofSentence());
      for (Span target : targets) {
        toward.add(features.toward(target).map(own -> attitude(heads.tone().of(own, hidden))));
      }
    }
    float latent = heads.sentiment().of(features.ofSentence())[0];
    return new SentenceTone(OptionalDouble.of(heads.scores().of(latent)), toward);
  }

  private static Attitude attitude(float[] logits) {
    float[] probabilities = Softmax.of(logits);
    return new Attitude(probabilities[0], probabilities[1], probabilities[2]);
  }
}
