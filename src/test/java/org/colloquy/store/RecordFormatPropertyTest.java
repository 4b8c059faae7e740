package org.colloquy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.model.Fingerprint;

/** A record's bytes give back exactly what was stored, or are refused. */
class RecordFormatPropertyTest {
  private static final Fingerprint KEY = Fingerprint.of(new byte[] {1});
  private static final RecordFormat FORMAT = new RecordFormat();

  @Property(tries = 300)
  void everyOutcomeComesBackAsItWas(@ForAll long seed) throws Exception {
    StoredResult storedResult = Results.storedResult(seed);
    assertThat(FORMAT.decode(KEY, FORMAT.encode(KEY, storedResult))).isEqualTo(storedResult);
  }

  @Property(tries = 300)
  void anyDamageIsNoticed(@ForAll long seed) throws Exception {
    byte[] record = FORMAT.encode(KEY, Results.storedResult(seed));
    Random random = new Random(seed);
    byte[] damaged =
        random.nextInt(4) == 0
            ? Arrays.copyOf(record, random.nextInt(record.length))
            : record.clone();
    if (damaged.length == record.length) {
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    }
    assertThatThrownBy(() -> FORMAT.decode(KEY, damaged)).isInstanceOf(RecordFormat.Damaged.class);
  }

  @Property(tries = 30)
  void anotherFilesRecordIsNoticedWithoutReadingIt(@ForAll long seed) throws Exception {
    byte[] record = FORMAT.encode(KEY, Results.storedResult(seed));
    Fingerprint other = Fingerprint.of(new byte[] {2});
    RecordFormat.requireIntact(KEY, record);
    assertThatThrownBy(() -> RecordFormat.requireIntact(other, record))
        .isInstanceOf(RecordFormat.Damaged.class);
    assertThatThrownBy(() -> FORMAT.decode(other, record)).isInstanceOf(RecordFormat.Damaged.class);
  }
}
