package org.colloquy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arithmetic of the tables of figures, and the transcripts that they are taken on. */
class MeasureTest {
  private static Usage wall(double seconds) {
    return new Usage(seconds, 2 * seconds, 1 << 20);
  }

  @Test
  void figuresOfGnuTimeAreRead() {
    assertThat(Usage.parse("1.50 2.00 0.25 1024")).isEqualTo(new Usage(1.5, 2.25, 1024));
    assertThatIllegalArgumentException().isThrownBy(() -> Usage.parse("1.50 2.00"));
  }

  @Test
  void medianIsOfEachFigureByItself() {
    assertThat(Usage.median(List.of(new Usage(3, 1, 5), new Usage(1, 2, 9), new Usage(2, 9, 1))))
        .isEqualTo(new Usage(2, 2, 5));
    assertThat(Usage.median(List.of(wall(1), wall(4))).wall()).isEqualTo(2.5);
  }

  @Test
  void throughputWithoutLoadingIsComparedWithThatOfStock() {
    MeasuredCorpus corpus = new MeasuredCorpus("radio", Path.of("d"), Path.of("p"), 1, 1000);
    Map<Measured, Usage> usages = new EnumMap<>(Measured.class);
    usages.put(Measured.STOCK, wall(40));
    usages.put(Measured.TWO_THREADS, wall(10));
    usages.put(Measured.NOTHING_NEW, wall(1));
    Map<Measured, Usage> loading = new EnumMap<>(Measured.class);
    loading.put(Measured.STOCK, wall(30));
    loading.put(Measured.ONE_THREAD, wall(8));
    assertThat(new ThroughputTable(corpus, usages, loading).markdown().lines().skip(4))
        .containsExactly(
            "| (a) CoreNLP, default models, 2 threads | 40.0 | 1.00 | 80.0 | 1.00 | 25 | 100 | 1.0 | 1.00 |",
            "| (c) Colloquy, nothing stored, 2 threads | 10.0 | 0.25 | 20.0 | 0.25 | 100 | 500 | 5.0 | 1.00 |",
            "| (d) Colloquy again, nothing new | 1.0 | 0.03 | 2.0 | 0.03 |  |  |  | 1.00 |");
  }

  @Test
  void warmSecondsAreTheMedianOfTheLastThirdOfTheRounds() {
    List<String> printed =
        Stream.of("9", "8", "7", "6", "5", "2", "1", "3", "2.5")
            .map(seconds -> Rounds.SECONDS + seconds)
            .toList();
    assertThat(Warm.ofLastRounds(printed)).isEqualTo(2.5);
    assertThat(Warm.ofLastRounds(List.of("a warning", Rounds.SECONDS + "4.000"))).isEqualTo(4);
    assertThatIllegalArgumentException().isThrownBy(() -> Warm.ofLastRounds(List.of()));
  }

  @Test
  void warmRowTellsTokensASecondAndTheirRatios() {
    MeasuredCorpus corpus = new MeasuredCorpus("radio", Path.of("d"), Path.of("p"), 1, 1000);
    assertThat(Warm.row(corpus, 10, 5, 1, 0.5))
        .isEqualTo(
            "| radio, 1 transcript | 1,000 | 100 | 200 | 1000 | 2000 | 20.0 | 2.00 |%n"
                .formatted());
    assertThat(Warm.row(corpus, Double.NaN, 5, 1, 0.5))
        .startsWith("| radio, 1 transcript | 1,000 |  | 200 |")
        .endsWith("|  | 2.00 |%n".formatted());
  }

  @Test
  void tableReplacesWhatStoodBetweenTheMarks() {
    MarkedPart part = new MarkedPart("growth");
    String page = "before\n<!-- growth -->\nold\n<!-- /growth -->\nafter\n";
    String replaced = part.replaced(page, "new\n");
    assertThat(replaced).isEqualTo("before\n<!-- growth -->\nnew\n<!-- /growth -->\nafter\n");
    assertThat(part.replaced(replaced, "new")).isEqualTo(replaced);
    assertThatIllegalArgumentException().isThrownBy(() -> part.replaced("before", "new"));
  }

  @Test
  void pageOfFiguresHasAllParts() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/performance.md"));
    for (String part : List.of("throughput", "growth", "warm")) {
      assertThat(new MarkedPart(part).replaced(page, "new")).contains("new");
    }
  }

  @Test
  void corpusIsTheShortestTranscriptsAndNothingElse(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("talks");
    InventedTranscripts.write(data, 3, 200, 5);
    Files.writeString(data.resolve("long.txt"), InventedTranscripts.text(9, 4_000));
    Files.writeString(data.resolve("essay.txt"), "Nobody speaks here.\n");
    MeasuredCorpus corpus =
        MeasuredCorpus.of(data, Files.createDirectory(folder.resolve("work")), 2_000);
    assertThat(corpus.files()).isEqualTo(3);
    assertThat(corpus.tokens()).isBetween(600L, 1_200L);
    assertThat(corpus.plain().resolve("talk 00000.txt.txt")).isRegularFile();
  }

  @Test
  void inventedTranscriptsAreTheSameForTheSameNumbers() {
    assertThat(InventedTranscripts.text(7, 300)).isEqualTo(InventedTranscripts.text(7, 300));
    assertThat(InventedTranscripts.text(7, 300)).isNotEqualTo(InventedTranscripts.text(8, 300));
  }
}
