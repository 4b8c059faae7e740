package org.colloquy.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colloquy.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real encoder. */
class OnnxEncoderIT {
  private static final List<String> SENTENCES =
      List.of(
          "The mayor has done a wonderful job, and everybody in town knows it.",
          "I never said that.",
          "Well, you know, the committee met twice last year; nothing came of it, of course.",
          "“Ridiculous,” said Dr. Müller — and left.",
          "No.");

  private static SentenceEncoder encoder;

  @BeforeAll
  static void load() {
    encoder = OnnxEncoder.load(EncoderFit.NONE, 8, 10);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  /** All numbers of a sentence, as bits. */
  private static List<Integer> bits(EncodedSentence sentence) {
    List<Integer> bits = new ArrayList<>();
    add(sentence.whole(), bits);
    for (int piece = 0; piece < sentence.pieces(); piece++) {
      add(sentence.vector(piece), bits);
    }
    return bits;
  }

  private static void add(float[] values, List<Integer> bits) {
    for (float value : values) {
      bits.add(Float.floatToRawIntBits(value));
    }
  }

  private static double cosine(float[] one, float[] other) {
    double product = 0;
    double ofOne = 0;
    double ofOther = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      ofOne += one[i] * one[i];
      ofOther += other[i] * other[i];
    }
    return product / Math.sqrt(ofOne * ofOther);
  }

  @Test
  void eachPieceHasItsPlaceAndItsVector() {
    String sentence = "The Überbank, unrecognizably.";
    EncodedSentence encoded = encoder.encode(sentence);
    List<String> texts = new ArrayList<>();
    for (int piece = 0; piece < encoded.pieces(); piece++) {
      texts.add(encoded.span(piece).in(sentence));
    }
    assertThat(texts)
        .containsExactly("The", "Über", "bank", ",", "un", "re", "co", "gni", "za", "bly", ".");
    assertThat(encoder.width()).isEqualTo(2 * 384).isEqualTo(encoded.width());
    assertThat(encoded.vector(1)).hasSize(768);
    assertThat(encoded.value(1, 700)).isEqualTo(encoded.vector(1)[700]);
  }

  @Test
  void sentencesThatMeanTheSameHaveVectorsThatAreNear() {
    try (SentenceEncoder last = OnnxEncoder.load(EncoderFit.NONE, 12)) {
      float[] good = last.encode("She is a brilliant and honest senator.").whole();
      float[] alike = last.encode("The senator is truthful and very gifted.").whole();
      float[] other = last.encode("The train to the coast leaves at nine.").whole();
      assertThat(cosine(good, alike)).isGreaterThan(cosine(good, other) + 0.1);
    }
  }

  @Test
  void numbersAreTheSameAloneAndTwiceAndFromFourThreads() throws Exception {
    List<List<Integer>> alone = SENTENCES.stream().map(encoder::encode).map(s -> bits(s)).toList();
    assertThat(bits(encoder.encode(SENTENCES.get(0)))).isEqualTo(alone.get(0));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Integer> order = new ArrayList<>();
      for (int round = 0; round < 20; round++) {
        for (int i = 0; i < SENTENCES.size(); i++) {
          order.add(i);
        }
      }
      Collections.shuffle(order, new Random(1));
      List<Future<List<Integer>>> running = new ArrayList<>();
      for (int i : order) {
        running.add(threads.submit(() -> bits(encoder.encode(SENTENCES.get(i)))));
      }
      for (int i = 0; i < order.size(); i++) {
        assertThat(running.get(i).get()).isEqualTo(alone.get(order.get(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void layerIsTheSameWhicheverOthersAreKept() {
    EncodedSentence both = encoder.encode(SENTENCES.get(0));
    try (SentenceEncoder eight = OnnxEncoder.load(EncoderFit.NONE, 8);
        SentenceEncoder turned = OnnxEncoder.load(EncoderFit.NONE, 10, 8)) {
      float[] first = Arrays.copyOf(both.vector(3), 384);
      assertThat(cosine(eight.encode(SENTENCES.get(0)).vector(3), first)).isGreaterThan(0.999999);
      float[] other = turned.encode(SENTENCES.get(0)).vector(3);
      assertThat(Arrays.copyOfRange(other, 384, 768)).isEqualTo(first);
      assertThat(Arrays.copyOf(other, 384)).isNotEqualTo(first);
    }
  }

  @Test
  void everyLayerCanBeKept() {
    int[] all = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    try (SentenceEncoder whole = OnnxEncoder.load(EncoderFit.NONE, all)) {
      assertThat(whole.encode(SENTENCES.get(1)).width()).isEqualTo(13 * 384);
    }
    assertThatThrownBy(() -> OnnxEncoder.load(EncoderFit.NONE, 13))
        .hasMessage("the model has no layer 13");
  }

  @Test
  void fitChangesWhatItNames() {
    String matrix = "/encoder/layer.9/intermediate/dense";
    float[] left = new float[384];
    float[] right = new float[1536];
    left[5] = 1;
    Arrays.fill(right, 20);
    FittedChange change = new FittedChange(384, 1, 1536, left, right);
    FittedChange nothing = new FittedChange(384, 1, 1536, new float[384], new float[1536]);
    try (SentenceEncoder fitted = OnnxEncoder.load(fit(matrix, change), 8, 10);
        SentenceEncoder same = OnnxEncoder.load(fit(matrix, nothing), 8, 10)) {
      float[] before = encoder.encode(SENTENCES.get(0)).vector(2);
      float[] after = fitted.encode(SENTENCES.get(0)).vector(2);
      assertThat(Arrays.copyOf(after, 384)).isEqualTo(Arrays.copyOf(before, 384));
      assertThat(Arrays.copyOfRange(after, 384, 768))
          .isNotEqualTo(Arrays.copyOfRange(before, 384, 768));
      assertThat(cosine(same.encode(SENTENCES.get(0)).vector(2), before)).isGreaterThan(0.999);
      assertThat(cosine(after, before)).isLessThan(0.999);
    }
  }

  private static EncoderFit fit(String matrix, FittedChange change) {
    return new EncoderFit(new TreeMap<>(Map.of(matrix, change)));
  }

  @Test
  void fitOfAnotherModelIsRefused() {
    FittedChange change = new FittedChange(2, 1, 3, new float[2], new float[3]);
    assertThatThrownBy(
            () -> OnnxEncoder.load(fit("/encoder/layer.0/attention/self/query", change), 8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("a change of 2 by 3 values to a matrix of 384 by 384");
  }

  @Test
  void sentenceWithoutPiecesHasAVectorOfTheWhole() {
    for (String sentence : List.of("", " \n\u200B")) {
      EncodedSentence encoded = encoder.encode(sentence);
      assertThat(encoded.pieces()).isZero();
      assertThat(encoded.whole()).hasSize(768).isNotEqualTo(new float[768]);
    }
  }

  @Test
  void longSentenceIsEncodedInWindows() {
    String window = "no ".repeat(OnnxEncoder.WINDOW);
    EncodedSentence one = encoder.encode(window);
    EncodedSentence more = encoder.encode(window + "yes");
    EncodedSentence rest = encoder.encode("yes");
    assertThat(one.pieces()).isEqualTo(254);
    assertThat(more.pieces()).isEqualTo(255);
    assertThat(more.span(254)).isEqualTo(new Span(254 * 3, 254 * 3 + 3));
    assertThat(more.vector(0)).isEqualTo(one.vector(0));
    assertThat(more.vector(253)).isEqualTo(one.vector(253));
    assertThat(more.vector(254)).isEqualTo(rest.vector(0));
    for (int i = 0; i < 768; i++) {
      assertThat(more.whole()[i]).isEqualTo((one.whole()[i] + rest.whole()[i]) / 2);
    }
  }

  /** Loads the encoder and waits to be killed, or ends. */
  static final class Killed {
    private Killed() {}

    public static void main(String[] arguments) throws InterruptedException {
      SentenceEncoder encoder = OnnxEncoder.load(EncoderFit.NONE, 1);
      System.out.println(encoder.encode("Loaded").pieces());
      System.out.flush();
      if (arguments.length > 0) {
        Thread.sleep(Long.parseLong(arguments[0]));
      }
    }
  }

  private static Process start(Path temporary, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }

  @Test
  void nothingIsPrintedAndNothingIsLeft(@TempDir Path temporary) throws Exception {
    Process process = start(temporary);
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("1" + System.lineSeparator());
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void killedProcessLeavesNothing(@TempDir Path temporary) throws Exception {
    Process process = start(temporary, "60000");
    assertThat(process.getInputStream().read()).isEqualTo('1');
    assertThat(temporary).isEmptyDirectory();
    process.destroyForcibly().waitFor();
    assertThat(temporary).isEmptyDirectory();
  }

  /** A process that is killed while it unpacks leaves a folder, which the next one deletes. */
  @Test
  void whatAProcessLeftThatWasKilledWhileItLoadedIsDeleted(@TempDir Path temporary)
      throws Exception {
    Path left = Files.createDirectory(temporary.resolve("colloquy-native-1"));
    Files.writeString(left.resolve("lock"), "");
    Files.writeString(left.resolve(System.mapLibraryName("onnxruntime")), "half of it");
    assertThat(start(temporary).waitFor()).isZero();
    assertThat(temporary).isEmptyDirectory();
  }
}
