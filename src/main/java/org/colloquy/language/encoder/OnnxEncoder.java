package org.colloquy.language.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Span;

/**
 * The encoder bge-small-en-v1.5 with matrices of whole numbers, run by ONNX Runtime.
 *
 * <p>ONNX Runtime scales what goes into a matrix by the largest value of everything that it gets at
 * once. Therefore it gets one sentence at a time, and computes it in the caller's thread: on one
 * kind of processor, a sentence always has the same numbers. Sums of whole numbers are exact
 * everywhere, but those of floats end differently in their last bit on a processor with wider
 * instructions, which moves some values by a whole step of the scale; then vectors differ by about
 * as much as they do from those of a model that is not quantised.
 */
public final class OnnxEncoder implements SentenceEncoder {
  private static final String MODEL = "bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "bge-small-en-v1.5-q-tokenizer.json";

  /** The number of values that the model has for each piece in one layer. */
  static final int LAYER_WIDTH = 384;

  /** The number of pieces that are encoded together; with [CLS] and [SEP], 256. */
  static final int WINDOW = 254;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Vocabulary vocabulary;
  private final WordPieces wordPieces;
  private final List<String> outputs;

  private OnnxEncoder(
      OrtEnvironment environment, OrtSession session, Vocabulary vocabulary, List<String> outputs) {
    this.environment = environment;
    this.session = session;
    this.vocabulary = vocabulary;
    this.wordPieces = new WordPieces(vocabulary);
    this.outputs = outputs;
  }

  /**
   * Loads the model from the class path.
   *
   * @param fit what training changed in the model
   * @param layers the layers whose values make up a vector, in this order: 0 for the embeddings, 1
   *     to 12 for the hidden layers; those behind the last one are not computed
   * @throws IllegalArgumentException if the model has no such layer, or the fit is of another model
   * @throws IllegalStateException if ONNX Runtime does not run on this system
   */
  public static OnnxEncoder load(EncoderFit fit, int... layers) {
    List<Integer> wanted = Arrays.stream(layers).boxed().distinct().toList();
    if (wanted.isEmpty() || wanted.size() < layers.length) {
      throw new IllegalArgumentException("layers that differ: " + Arrays.toString(layers));
    }
    try (InputStream tokenizer = EncoderModel.open(TOKENIZER)) {
      EncoderModel model = EncoderModel.load(MODEL);
      model.fit(fit);
      OrtEnvironment environment = NativeLibrary.environment();
      try (OrtSession.SessionOptions options = options()) {
        return new OnnxEncoder(
            environment,
            environment.createSession(model.written(wanted), options),
            Vocabulary.read(tokenizer),
            model.outputs(wanted));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot read the model: " + e.getMessage(), e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
    return options;
  }

  @Override
  public int width() {
    return outputs.size() * LAYER_WIDTH;
  }

  @Override
  public EncodedSentence encode(String sentence) {
    List<WordPiece> pieces = wordPieces.of(sentence);
    List<Span> spans = pieces.stream().map(WordPiece::span).toList();
    float[] values = new float[pieces.size() * width()];
    float[] whole = new float[width()];
    int windows = Math.max(1, (pieces.size() + WINDOW - 1) / WINDOW);
    for (int window = 0; window < windows; window++) {
      int from = window * WINDOW;
      int to = Math.min(from + WINDOW, pieces.size());
      encode(pieces.subList(from, to), from, values, whole);
    }
    for (int i = 0; i < whole.length; i++) {
      whole[i] /= windows;
    }
    return new EncodedSentence(spans, values, whole);
  }

  /**
   * Encodes pieces that fit into one window.
   *
   * @param first the number of pieces before them
   * @param values gets the vectors of the pieces at their places
   * @param whole gets the vector of the window added
   */
  private void encode(List<WordPiece> pieces, int first, float[] values, float[] whole) {
    long[] ids = new long[pieces.size() + 2];
    ids[0] = vocabulary.start();
    for (int i = 0; i < pieces.size(); i++) {
      ids[i + 1] = pieces.get(i).id();
    }
    ids[ids.length - 1] = vocabulary.end();
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = row(ids);
        OnnxTensor mask = row(ones);
        OnnxTensor types = row(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      for (int layer = 0; layer < outputs.size(); layer++) {
        FloatBuffer computed =
            ((OnnxTensor) result.get(outputs.get(layer)).orElseThrow()).getFloatBuffer();
        for (int i = 0; i < LAYER_WIDTH; i++) {
          whole[layer * LAYER_WIDTH + i] += computed.get(i);
        }
        for (int i = 0; i < pieces.size(); i++) {
          computed.position((i + 1) * LAYER_WIDTH);
          computed.get(values, (first + i) * width() + layer * LAYER_WIDTH, LAYER_WIDTH);
        }
      }
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime fails: " + e.getMessage(), e);
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime fails: " + e.getMessage(), e);
    }
  }
}
