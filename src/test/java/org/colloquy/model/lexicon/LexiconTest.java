package org.colloquy.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  private static final Path SOURCES = Path.of("src/main/java/org/colloquy");

  static Stream<String> files() {
    return Stream.of(WordKind.values()).map(WordKind::file).distinct();
  }

  @ParameterizedTest
  @MethodSource("files")
  void wordsStandInTheOrderOfTheirCharacters(String file) {
    List<String> words =
        WordFile.beside(Lexicon.class, file).stream().map(line -> line.fields().get(0)).toList();
    assertThat(words).hasSizeGreaterThan(3).isSorted();
  }

  @Test
  void everyKindIsUsedByTheProgram() throws IOException {
    String program;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      program =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("lexicon"))
              .map(LexiconTest::read)
              .collect(Collectors.joining());
    }
    assertThat(WordKind.values())
        .allMatch(kind -> Pattern.compile("\\bWordKind\\." + kind + "\\b").matcher(program).find());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachWordIsFoundWhateverItsCase(WordKind kind) {
    for (String word : Lexicon.words(kind)) {
      assertThat(Lexicon.has(kind, word)).as(word).isTrue();
      assertThat(Lexicon.has(kind, Writing.CAPITALS.of(word))).as(word).isTrue();
      assertThat(Lexicon.has(kind, word.replace('\'', '’'))).as(word).isTrue();
    }
    assertThat(Lexicon.has(kind, "xyzzy")).isFalse();
    assertThat(Lexicon.has(kind, "")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void anyWordIsMatchedInFullAndNothingElse(WordKind kind) {
    for (Writing writing : Writing.values()) {
      Pattern any = Pattern.compile(Lexicon.anyOf(writing, kind));
      for (String word : Lexicon.words(kind)) {
        Matcher found = any.matcher(writing.of(word) + " and more");
        assertThat(found.lookingAt()).as(word).isTrue();
        assertThat(found.end()).as(word).isGreaterThanOrEqualTo(word.length());
        assertThat(any.matcher(writing.of(word)).matches()).as(word).isTrue();
      }
      assertThat(any.matcher("xyzzy").matches()).isFalse();
      assertThat(any.matcher("").matches()).isFalse();
    }
  }

  @Test
  void theLongestWordWins() {
    Matcher del = Pattern.compile(Lexicon.anyOf(WordKind.PARTICLE)).matcher("del Roe");
    assertThat(del.lookingAt()).isTrue();
    assertThat(del.group()).isEqualTo("del");
  }

  @Test
  void kindsAreJoinedWithoutRepeatingAWord() {
    String both = Lexicon.anyOf(WordKind.PARTICLE, WordKind.PARTICLE, WordKind.JOINING_WORD);
    assertThat(both).isEqualTo(Lexicon.anyOf(WordKind.JOINING_WORD, WordKind.PARTICLE));
    assertThat(both).containsOnlyOnce("|van|").startsWith("(?:").endsWith(")");
  }

  @ParameterizedTest
  @CsvSource({
    "SMALL, attorney general, attorney general",
    "CAPITALISED, attorney general, Attorney General",
    "CAPITALISED, co-host, Co-host",
    "CAPITALS, attorney general, ATTORNEY GENERAL"
  })
  void wordsAreWrittenInThreeWays(Writing writing, String word, String written) {
    assertThat(writing.of(word)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "van, not a word",
    "'van\twithin\ta reason\tmore', not a word",
    "'Van\twithin', not in small letters",
    "'van  der\twithin', not in small letters",
    "'o’\tglued', typewriter",
    "'van\twithout', called without",
    "'van\twithin  glued', called ",
    "'van\twithin within', the kind stands twice",
    "'de\twithin', the word stands twice"
  })
  void aMalformedLineIsNamed(String line, String why) {
    List<WordLine> lines =
        List.of(
            new WordLine("particles.tsv", 7, "de\twithin"), new WordLine("particles.tsv", 8, line));
    assertThatThrownBy(() -> WordTable.of("particles.tsv", lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("particles.tsv, line 8")
        .hasMessageContaining(why)
        .hasMessageContaining(line);
  }

  @Test
  void aKindWithoutAWordIsNamed() {
    List<WordLine> lines = List.of(new WordLine("particles.tsv", 1, "de\twithin"));
    assertThatThrownBy(() -> WordTable.of("particles.tsv", lines))
        .hasMessageContaining("particles.tsv has no word of the kind joins");
  }

  @Test
  void aListThatIsMissingIsNamed() {
    assertThatThrownBy(() -> WordFile.beside(Lexicon.class, "nowhere.tsv"))
        .hasMessageContaining("nowhere.tsv is missing");
  }

  /** Each row: a kind, the words that one place of the program knew, and which place. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "PARTICLE | al, bin, de, den, der, la, van, von | biographies",
        "PARTICLE | al, bin, de, der, la, van, von | names on the page",
        "PARTICLE | al, bin, da, de, del, den, der, dos, du, el, ibn, la, van, von | labels in capitals",
        "JOINING_WORD | and, e, of, y | labels in capitals",
        "PARTICLE | al, bin, da, de, del, den, der, dos, el, ibn, la, van, von | labels as written",
        "JOINING_WORD | and, of, y | labels as written",
        "PARTICLE | al, bin, da, de, del, den, der, dos, du, el, ibn, la, van, von | captions",
        "JOINING_WORD | &, and, of | captions",
        "PARTICLE | al, de, der, la, van, von | holders of an office",
        "PARTICLE | al, bin, da, de, del, den, der, di, la, van, von | names in speech",
        "PARTICLE | al, de, der, la, van, von | surnames that stand first",
        "SURNAME_BEGINNING | de, del, der, di, la, mc, st, van, von | surnames behind a form of address",
        "PARTICLE | al, bin, da, de, del, den, der, dos, du, el, ibn, la, van, von | names in capitals",
        "SMALL_IN_NAME | and, of, y | names in capitals",
        "GLUED_PREFIX | de, di, la, mac, mc, o' | entities",
        "PREFIX_OF_CAPITALS | de, di, du, la, le, mac, mc, van, von | labels in capitals",
        "SMALL_PREFIX_OF_CAPITALS | al-, d', el- | labels in capitals",
        "PREFIX_OF_CAPITALS | de, la, mac, mc, van | members of a parliament and labels with a full stop",
        "GENERATION | jr, sr | names, labels, entities",
        "GENERATION_NUMBER | ii, iii, iv | names and labels",
        "GENERATION_NUMBER | ii, iii | entities",
        "SEAT | am, as, mp, msp, mep, mla, mpp, mha, td | labels",
        "HONOUR | qc, kc, sc, cbe, obe, mbe, cmg, ac, ao, md | labels; PhD and Esq are no capitals and stay in the pattern",
        "DEGREE | ph.d, m.d, j.d, ed.d, r.n, m.a, m.s, b.a, mba, mph, dds, esq, qc, kc, cbe, obe, mbe, cpa, cfa | labels"
      })
  void noPlaceHasLostAWord(WordKind kind, String words, String place) {
    assertThat(Lexicon.words(kind)).as(place).containsAll(Arrays.asList(words.split(", ")));
  }
}
