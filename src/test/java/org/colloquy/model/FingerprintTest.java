package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same things have the same fingerprint, others another. */
class FingerprintTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void plainDigestIsThatOfTheStandard() {
    // The example of FIPS 180-2, B.1.
    Fingerprint abc = Fingerprint.sha256("abc".getBytes(StandardCharsets.US_ASCII));
    assertThat(abc).isEqualTo(new Fingerprint(ABC));
    assertThat(abc.bytes()).hasSize(32).startsWith((byte) 0xba, (byte) 0x78);
  }

  @Test
  void whereOneTextEndsAndTheNextBeginsMatters() {
    assertThat(new Fingerprint.Builder().add("ab").add("c").build())
        .isNotEqualTo(new Fingerprint.Builder().add("a").add("bc").build());
  }

  @Test
  void fileHasTheFingerprintOfItsBytes(@TempDir Path folder) throws IOException {
    byte[] bytes = "abc".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
    Path file = Files.write(folder.resolve("file"), bytes);
    assertThat(Fingerprint.of(file)).isEqualTo(Fingerprint.of(bytes));
  }

  @Test
  void digitsThatAreTooFewAreRefused() {
    assertThatThrownBy(() -> new Fingerprint("ba78")).hasMessageContaining("64 digits");
  }
}
