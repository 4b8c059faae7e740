package org.colloquy.corenlp.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class WeightTableTest {
  private static final int TRANSITIONS = 200;

  private static byte[] weights(float[]... features) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      for (float[] feature : features) {
        int count = 0;
        for (float weight : feature) {
          count += weight == 0 ? 0 : 1;
        }
        out.writeByte(count);
        for (int i = 0; i < feature.length; i++) {
          if (feature[i] != 0) {
            out.writeByte(i);
            out.writeInt(Integer.reverseBytes(Float.floatToIntBits(feature[i])));
          }
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  @Property
  void addsTheWeightsOfKnownFeaturesAlone(
      @ForAll @Size(min = 1, max = 60) @UniqueElements List<Long> names, @ForAll long seed) {
    Random random = new Random(seed);
    long[] known = names.stream().mapToLong(n -> n).toArray();
    float[][] features = new float[known.length][TRANSITIONS];
    for (float[] feature : features) {
      // Few weights as well as so many that the table has a row for them.
      int share = 1 + random.nextInt(TRANSITIONS - 1);
      feature[share] = 1;
      for (int i = 0; i < TRANSITIONS; i++) {
        if (random.nextInt(TRANSITIONS) < share) {
          feature[i] = random.nextFloat() - 0.5f;
        }
      }
    }
    WeightTable table = new WeightTable(TRANSITIONS, known, weights(features));
    for (int i = 0; i < known.length; i++) {
      float[] scores = new float[TRANSITIONS];
      table.add(table.find(known[i]), scores);
      assertThat(scores).isEqualTo(features[i]);
      long other = known[i] + 1;
      assertThat(table.find(other) == WeightTable.NONE).isEqualTo(!names.contains(other));
    }
  }

  @Test
  void twoNamesWithOneHashAreRefused() {
    float[] one = {1, 2};
    assertThatThrownBy(() -> new WeightTable(2, new long[] {7, 8, 7}, weights(one, one, one)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one hash");
  }
}
