package org.colloquy.language.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The file of an encoder's model, a BERT in the format ONNX whose matrices are quantised, before it
 * is handed to ONNX Runtime: a fit is put into its matrices, and its hidden layers become outputs.
 */
final class EncoderModel {
  private static final String MATRIX_NODE = "/MatMul_quant";

  /** The place of the matrix among the inputs of its node. */
  private static final int MATRIX = 1;

  private static final String QUANTISED = "_quantized";
  private static final String SCALE = "_scale";
  private static final String ZERO = "_zero_point";

  private final ModelGraph graph;

  /**
   * @param file kept without a copy
   * @throws IllegalArgumentException if it holds no model
   */
  EncoderModel(byte[] file) {
    this.graph = new ModelGraph(file);
  }

  /** Reads the model out of a resource at the root of the class path. */
  static EncoderModel load(String resource) throws IOException {
    URLConnection file = url(resource).openConnection();
    // Reading all bytes of a stream whose length is not known takes twice their memory.
    byte[] bytes = new byte[file.getContentLength()];
    try (InputStream stream = file.getInputStream()) {
      if (stream.readNBytes(bytes, 0, bytes.length) < bytes.length || stream.read() >= 0) {
        throw new IOException("not as long as its jar says: " + resource);
      }
    }
    return new EncoderModel(bytes);
  }

  /** Opens a resource at the root of the class path. */
  static InputStream open(String resource) throws IOException {
    return url(resource).openStream();
  }

  private static URL url(String resource) {
    URL url = EncoderModel.class.getResource("/" + resource);
    if (url == null) {
      throw new IllegalStateException("not in the class path: " + resource);
    }
    return url;
  }

  /**
   * Puts a fit into the matrices.
   *
   * @throws IllegalArgumentException if the fit is of another model: a name or a shape differs
   */
  void fit(EncoderFit fit) {
    for (Map.Entry<String, FittedChange> change : fit.changes().entrySet()) {
      String name = change.getKey();
      try {
        fit(matrixOf(name), change.getValue());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "the fit of the encoder does not match the model at %s: %s"
                .formatted(name, e.getMessage()),
            e);
      }
    }
  }

  private String matrixOf(String name) {
    List<String> inputs =
        graph
            .inputsOf(name + MATRIX_NODE)
            .orElseThrow(() -> new IllegalArgumentException("the model has no such matrix"));
    if (inputs.size() <= MATRIX || !inputs.get(MATRIX).endsWith(QUANTISED)) {
      throw new IllegalArgumentException("the model has no such quantised matrix");
    }
    return inputs.get(MATRIX);
  }

  private void fit(String matrix, FittedChange change) {
    String stem = matrix.substring(0, matrix.length() - QUANTISED.length());
    StoredTensor steps = stored(matrix);
    if (steps.dimensions().size() != 2) {
      throw new IllegalArgumentException("no matrix: " + steps.dimensions());
    }
    QuantisedMatrix fitted =
        new QuantisedMatrix(
                steps.dimensions().get(0),
                steps.dimensions().get(1),
                steps.bytes(StoredTensor.BYTES),
                stored(stem + SCALE).floats())
            .with(change);
    graph.replace(StoredTensor.of(matrix, steps.dimensions(), fitted.unsignedSteps()));
    graph.replace(StoredTensor.of(stem + ZERO, List.of(fitted.columns()), fitted.unsignedZeros()));
    graph.replace(StoredTensor.of(stem + SCALE, fitted.scales()));
  }

  private StoredTensor stored(String name) {
    return graph
        .initializer(name)
        .orElseThrow(() -> new IllegalArgumentException("the model does not store " + name));
  }

  /**
   * Writes the model with hidden layers as its outputs, in the order given. Layers behind the last
   * of them are left out, so that they are not computed.
   *
   * @param layers 0 for the embeddings, otherwise 1-based
   * @return outside of the heap
   * @throws IllegalArgumentException if the model has no such layer
   */
  ByteBuffer written(List<Integer> layers) {
    return graph.writtenWithOutputs(outputs(layers));
  }

  /** Returns the names of the tensors that the layers are. */
  List<String> outputs(List<Integer> layers) {
    List<String> names = new ArrayList<>();
    for (int layer : layers) {
      String node =
          layer == 0
              ? "/embeddings/LayerNorm/Add_1"
              : "/encoder/layer." + (layer - 1) + "/output/LayerNorm/Add_1";
      names.add(
          graph
              .outputsOf(node)
              .orElseThrow(() -> new IllegalArgumentException("the model has no layer " + layer))
              .get(0));
    }
    return names;
  }
}
