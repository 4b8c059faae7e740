package org.colloquy.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A model of two layers, which {@code two-layers.py} makes, is edited. */
class EncoderModelTest {
  private static final String FIRST = "/encoder/layer.0/output/dense";
  private static final String SECOND = "/encoder/layer.1/output/dense";

  private byte[] file;

  @BeforeEach
  void read() throws IOException {
    try (InputStream model = EncoderModelTest.class.getResourceAsStream("two-layers.onnx")) {
      file = model.readAllBytes();
    }
  }

  private static ModelGraph written(EncoderModel model, Integer... layers) {
    return new ModelGraph(bytes(model.written(List.of(layers))));
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  private static EncoderFit fit(String matrix, FittedChange change) {
    return new EncoderFit(new TreeMap<>(Map.of(matrix, change)));
  }

  @Test
  void layersAreTheOutputsInTheOrderGiven() {
    EncoderModel model = new EncoderModel(file);
    assertThat(model.outputs(List.of(2, 0, 1)))
        .containsExactly(
            "last_hidden_state",
            "/embeddings/LayerNorm/Add_1_output_0",
            "/encoder/layer.0/output/LayerNorm/Add_1_output_0");
    WireMessage graph =
        WireMessage.of(bytes(model.written(List.of(2, 0)))).first(7).orElseThrow().message();
    assertThat(graph.all(12).stream().map(output -> output.message().text(1)))
        .containsExactly("last_hidden_state", "/embeddings/LayerNorm/Add_1_output_0");
  }

  @Test
  void layersBehindTheLastOneAreLeftOutWithTheirMatrices() {
    ModelGraph first = written(new EncoderModel(file), 1);
    assertThat(first.inputsOf(FIRST + "/MatMul_quant")).isPresent();
    assertThat(first.initializer("onnx::MatMul_0_quantized")).isPresent();
    assertThat(first.inputsOf(SECOND + "/MatMul_quant")).isEmpty();
    assertThat(first.initializer("onnx::MatMul_1_quantized")).isEmpty();
    ModelGraph both = written(new EncoderModel(file), 1, 2);
    assertThat(both.inputsOf(SECOND + "/MatMul_quant")).isPresent();
    assertThat(both.initializer("onnx::MatMul_1_quantized")).isPresent();
  }

  @Test
  void whatIsNotEditedStaysByteForByte() {
    ModelGraph before = new ModelGraph(file);
    ModelGraph after = written(new EncoderModel(file), 2);
    for (String name : List.of("bias", "onnx::MatMul_0_quantized", "onnx::MatMul_1_scale")) {
      assertThat(after.initializer(name).orElseThrow().written().toBytes())
          .as(name)
          .isEqualTo(before.initializer(name).orElseThrow().written().toBytes());
    }
  }

  @Test
  void fitIsAddedToTheMatrixItNames() {
    EncoderModel model = new EncoderModel(file);
    // The first matrix is (32, −8, 2; 0, 16, −8).
    model.fit(
        fit(FIRST, new FittedChange(2, 1, 3, new float[] {1, 0}, new float[] {95, 119, 252})));
    ModelGraph fitted = written(model, 2);
    assertThat(fitted.initializer("onnx::MatMul_0_scale").orElseThrow().floats())
        .containsExactly(1, 111f / 127, 2);
    assertThat(
            fitted
                .initializer("onnx::MatMul_0_quantized")
                .orElseThrow()
                .bytes(StoredTensor.UNSIGNED_BYTES))
        .containsExactly(255, 255, 255, 128, 146, 124);
    assertThat(
            fitted
                .initializer("onnx::MatMul_0_zero_point")
                .orElseThrow()
                .bytes(StoredTensor.UNSIGNED_BYTES))
        .containsExactly(128, 128, 128);
    assertThat(
            fitted.initializer("onnx::MatMul_1_quantized").orElseThrow().bytes(StoredTensor.BYTES))
        .containsExactly(64, 1, 2, -64, 3, 4);
  }

  @Test
  void fitOfNothingWritesTheSameModel() {
    EncoderModel model = new EncoderModel(file);
    model.fit(EncoderFit.NONE);
    assertThat(model.written(List.of(2))).isEqualTo(new EncoderModel(file).written(List.of(2)));
  }

  @Test
  void fitOfAnotherModelIsRefused() {
    EncoderModel model = new EncoderModel(file);
    FittedChange change = new FittedChange(2, 1, 2, new float[2], new float[2]);
    assertThatThrownBy(() -> model.fit(fit("/encoder/layer.9/output/dense", change)))
        .hasMessage(
            "the fit of the encoder does not match the model at /encoder/layer.9/output/dense: the"
                + " model has no such matrix");
    assertThatThrownBy(() -> model.fit(fit(FIRST, change)))
        .hasMessage(
            "the fit of the encoder does not match the model at "
                + FIRST
                + ": a change of 2 by 2 values to a matrix of 2 by 3");
  }

  @Test
  void layerThatTheModelLacksIsRefused() {
    EncoderModel model = new EncoderModel(file);
    assertThatThrownBy(() -> model.written(List.of(3))).hasMessage("the model has no layer 3");
  }

  @Test
  void tensorThatNothingComputesIsRefused() {
    ModelGraph graph = new ModelGraph(file);
    assertThatThrownBy(() -> graph.writtenWithOutputs(List.of("nowhere")))
        .hasMessage("the model computes no tensor nowhere");
  }

  @Test
  void fileThatIsCutOffIsRefused() {
    int endOfGraph = WireMessage.of(file).first(7).orElseThrow().end();
    for (int length = 0; length < endOfGraph; length++) {
      byte[] part = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> new EncoderModel(part).written(List.of(2)))
          .as("%d bytes", length)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void modelThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> EncoderModel.load("no-such.onnx"))
        .hasMessage("not in the class path: no-such.onnx");
  }
}
