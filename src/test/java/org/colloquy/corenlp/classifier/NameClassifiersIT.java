package org.colloquy.corenlp.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Labels and probabilities of each word by each of the classifiers are CoreNLP's. */
class NameClassifiersIT {
  private static ClassifiersComparison comparison;
  private int before;

  /** Other tests of this JVM need the memory. */
  @AfterAll
  static void forget() {
    comparison = null;
  }

  @BeforeAll
  static void load() throws IOException, ClassNotFoundException {
    comparison = new ClassifiersComparison();
  }

  @BeforeEach
  void count() {
    before = comparison.tokens;
  }

  private void assertSame(int words) {
    assertThat(comparison.tokens - before).isGreaterThan(words);
    assertThat(comparison.differences).isZero();
    assertThat(comparison.largest).isLessThan(1e-6);
  }

  @Test
  void ofTheProjectsTranscripts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        comparison.compare(Files.readString(file));
        comparison.compare(Files.readString(file).toUpperCase(Locale.ROOT));
      }
    }
    assertSame(10_000);
  }

  @Test
  void ofTextThatIsUnlikeWhatTheModelsWereTrainedOn() {
    for (String text :
        List.of(
            "MR. O'NEILL AND MRS DE LA CRUZ, OF GREAT BRITAIN, MET IN ZÜRICH ON MONDAY, MAY 3RD.",
            "Zürich, Łódź and İstanbul — Ömer Çelik 😀 told 👩‍👩‍👧 Ǆora ǅeki of “naïve façades”.",
            "Ελλάδα, Αθήνα, Μαρία; Москва, Иван Петров; 東京 田中さん; القاهرة; ﬁnance ㎏ ½ Ⅻ ٣٤٥.",
            "alphabet gammaglobulin Omega OMEGA x-alpha tausigma zetaalpha colour Labour haemoglobin",
            "Mr Mr. Judge Sir. Dr.. . ... http://example.org/Path?x=1#y a@b.org $1,234.56 50% A1B2C3",
            "<a><a> <<>> > < <> a><a ( ) [ ] ### # |C _foo_ foo_Bar__ -PW|C ...-PCTYPE|C",
            "x".repeat(3000) + " " + "Ab1-".repeat(300) + " " + "9".repeat(500),
            "Ana Lund said Lund met Ana. " + "Lund said that Ana Lund saw Paris ".repeat(40))) {
      comparison.compare(text);
    }
    assertSame(400);
  }
}
