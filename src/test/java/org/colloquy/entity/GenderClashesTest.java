package org.colloquy.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.Problem;
import org.colloquy.model.TextPosition;
import org.colloquy.model.Traits.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person is not both he and she. */
class GenderClashesTest {
  /** Reads {@code he.7 she.6}: words of one person with their probabilities. */
  private static List<GenderClashes.Word> words(String given) {
    List<GenderClashes.Word> words = new ArrayList<>();
    for (String word : given.split(" ")) {
      int dot = word.indexOf('.');
      words.add(
          new GenderClashes.Word(
              words.size(),
              0,
              Gender.valueOf(word.substring(0, dot).toUpperCase(java.util.Locale.ROOT)),
              Double.parseDouble("0" + word.substring(dot))));
    }
    return words;
  }

  private static String printed(List<GenderClashes.Clash> clashes) {
    return clashes.stream()
        .map(
            clash ->
                clash.kept()
                    + clash.left().stream()
                        .map(word -> " " + word.mention())
                        .collect(Collectors.joining())
                    + (clash.isToBeLookedAt() ? " !" : ""))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          he.9 he.8         ; OPEN; ''         ; one gender is no clash
          he.9 she.7        ; OPEN; HE 1       ; the larger sum stays
          she.7 he.9        ; OPEN; HE 0       ; in any order
          he.9 she.5 she.5  ; OPEN; SHE 0      ; a sum, not the surest one
          he.9 she.5 she.3  ; SHE ; HE 1 2     ; a form of address does not outvote words
          he.5 she.5        ; SHE ; SHE 0      ; a form of address settles a tie
          she.5 he.5        ; HE  ; HE 0       ; so it does for a man
          she.5 he.5        ; OPEN; SHE 1      ; otherwise the first word does
          he.5 she.5        ; OPEN; HE 1       ; so it does for a man
          she.1 she.2 she.3 he.3 he.2 he.1; OPEN; SHE 3 4 5; rounding makes no sum larger
          he.9 he.9 she.6 she.6; OPEN; HE 2 3 !; two likely words of the other gender: look at it
          he.9 he.9 she.6 she.49; OPEN; HE 2 3 ; one is not enough
          he.4 he.4 she.6 she.6; OPEN; SHE 0 1 ; nor are many unlikely ones
          """)
  void keepsOneGender(String given, Gender addressed, String expected, String reason) {
    assertThat(printed(GenderClashes.among(words(given), person -> addressed)))
        .as(reason)
        .isEqualTo(expected);
  }

  @Test
  void peopleAreJudgedEachByItself() {
    List<GenderClashes.Word> words =
        List.of(
            new GenderClashes.Word(0, 1, Gender.HE, 0.9),
            new GenderClashes.Word(1, 0, Gender.SHE, 0.9),
            new GenderClashes.Word(2, 1, Gender.SHE, 0.5),
            new GenderClashes.Word(3, 2, Gender.SHE, 0.9));
    List<GenderClashes.Clash> clashes = GenderClashes.among(words, person -> Gender.OPEN);
    assertThat(clashes).extracting(GenderClashes.Clash::person).containsExactly(1);
    assertThat(printed(clashes)).isEqualTo("HE 2");
  }

  @Test
  void theProblemSaysWhatToDo() {
    GenderClashes.Clash clash =
        GenderClashes.among(words("he.9 he.9 she.6 she.7 she.3"), person -> Gender.OPEN).get(0);
    assertThat(clash.likely()).extracting(GenderClashes.Word::mention).containsExactly(2, 3);
    Problem problem = clash.problem("Kim Roe", "talk.txt", new TextPosition(7, 3));
    assertThat(problem.code().printed()).isEqualTo("he-and-she");
    assertThat(problem.severity()).isEqualTo(Problem.Severity.NOTE);
    assertThat(problem.line()).hasValue(7);
    assertThat(problem.message())
        .contains("Kim Roe", "Only he counts", "3 words for she", "aliases.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mr. Roe             ; HE  ; a man's form of address
          Roe, Mrs Roe        ; SHE ; one name with it is enough
          Governor Roe        ; OPEN; an office tells nothing
          Mr. Roe, Mrs. Roe   ; OPEN; two people, or a mistake
          """)
  void formsOfAddressTellTheGender(String names, Gender expected, String reason) {
    assertThat(GenderClashes.ofNames(List.of(names.split(", ")))).as(reason).isEqualTo(expected);
  }
}
