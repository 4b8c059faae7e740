package org.colloquy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem;
import org.colloquy.model.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs give back the files that were put into them, in order. */
class CorpusPacksTest {
  @TempDir private Path folder;

  private CorpusPacks packs(String run) {
    return new CorpusPacks(new FolderBlobs(folder), "corpus/" + run);
  }

  private static List<CorpusFile> files(int number) {
    return IntStream.range(0, number).mapToObj(CorpusPacksTest::file).toList();
  }

  private static CorpusFile file(int number) {
    return new CorpusFile(
        FileDigest.of(Results.storedResult(number).outcome()),
        number % 3 == 0
            ? Optional.empty()
            : Optional.of(Fingerprint.of(new byte[] {(byte) number})),
        number % 3 == 0 ? Optional.empty() : Optional.of(Results.SPOKEN));
  }

  private static List<CorpusFile> read(CorpusPacks packs, int number) throws IOException {
    List<CorpusFile> files = new ArrayList<>();
    for (int pack = 0; pack < number; pack++) {
      packs.files(pack).forEachRemaining(files::add);
    }
    return files;
  }

  @Test
  void filesComeBackInOrder() throws IOException {
    List<CorpusFile> files = files(61);
    List<String> first = packs("run").put(files.iterator(), 20);
    assertThat(first)
        .containsExactly(
            files.get(0).id(), files.get(20).id(), files.get(40).id(), files.get(60).id());
    assertThat(read(packs("run"), 4)).isEqualTo(files);
    assertThat(files).anyMatch(file -> file.digest().transcript().isPresent());
  }

  @Test
  void exactlyFullPackHasNoEmptyOneBehindIt() throws IOException {
    assertThat(packs("run").put(files(40).iterator(), 20)).hasSize(2);
    assertThatThrownBy(() -> packs("run").files(2))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("files-00002 is gone from the store");
  }

  @Test
  void packsOfOneRunDoNotTouchThoseOfAnother() throws IOException {
    packs("one").put(files(3).iterator(), 20);
    packs("other").put(files(5).iterator(), 20);
    packs("one").delete();
    assertThat(read(packs("other"), 1)).hasSize(5);
    assertThatThrownBy(() -> packs("one").files(0)).isInstanceOf(IOException.class);
  }

  @Test
  void damagedPackIsNotPassedOff() throws IOException {
    packs("run").put(files(20).iterator(), 20);
    Path pack = folder.resolve("corpus/run/files-00000");
    byte[] bytes = Files.readAllBytes(pack);
    bytes[bytes.length / 2] ^= 1;
    Files.write(pack, bytes);
    assertThatThrownBy(() -> read(packs("run"), 1)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void packThatIsCutOffIsNotTakenForAShorterOne() throws IOException {
    packs("run").put(files(20).iterator(), 20);
    Path pack = folder.resolve("corpus/run/files-00000");
    byte[] bytes = Files.readAllBytes(pack);
    for (int length = 0; length < bytes.length; length += 97) {
      Files.write(pack, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> read(packs("run"), 1)).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void findingsComeBack() throws IOException {
    List<Problem> problems =
        IntStream.range(0, 20)
            .mapToObj(number -> FileDigest.of(Results.storedResult(number).outcome()))
            .flatMap(file -> file.problems().stream())
            .toList();
    assertThat(problems).isNotEmpty();
    CorpusFindings findings =
        new CorpusFindings(
            problems,
            List.of(
                new Suggestion(
                    Suggestion.Kind.SAME_TEXT, "a.txt", "b.txt", "the same", 0.9, "", "")));
    packs("run").putFindings(3, findings);
    assertThat(packs("run").findings(3)).isEqualTo(findings);
    assertThatThrownBy(() -> packs("run").findings(4)).isInstanceOf(IOException.class);
  }
}
