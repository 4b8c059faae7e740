package org.colloquy.corenlp.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.colloquy.corenlp.classifier.NameModel.Labelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a further classifier adds to the labels of those before it. */
class MergeTest {
  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "O O O, O DATE O, O DATE O, a name where there was none",
    "O PERSON O, DATE DATE O, O PERSON O, a name is not cut by another",
    "O PERSON O, DATE O DATE, DATE PERSON DATE, names beside another are added",
    "O O O O, DATE DATE MONEY O, DATE DATE MONEY O, names side by side are two",
    "O O PERSON O, DATE MONEY MONEY O, DATE O PERSON O, only the one in the way is left out",
    "O O O, PERSON LOCATION O, O O O, labels that one before has are not added",
    "O O O, O O DATE, O O DATE, a name at the end",
    "PERSON, DATE, PERSON, a sentence of one word"
  })
  void addsWhatIsInNobodysWay(String first, String second, String expected, String reason) {
    List<String> labels = new ArrayList<>(List.of(first.split(" ")));
    double[] probabilities = new double[labels.size()];
    double[] further = new double[labels.size()];
    Arrays.setAll(further, i -> 0.5 + i / 10.0);
    NameClassifiers.merge(
        new Labelling(List.of(second.split(" ")), further),
        Set.of("DATE", "MONEY"),
        labels,
        probabilities);
    assertThat(labels).as(reason).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"DATE DATE O, 0.6 0.6 0.0", "DATE MONEY MONEY, 0.5 0.7 0.7"})
  void aNameIsAsProbableAsItsLastWord(String second, String expected) {
    double[] probabilities = new double[3];
    NameClassifiers.merge(
        new Labelling(List.of(second.split(" ")), new double[] {0.5, 0.6, 0.7}),
        Set.of("DATE", "MONEY"),
        new ArrayList<>(List.of("O", "O", "O")),
        probabilities);
    assertThat(probabilities)
        .containsExactly(
            Arrays.stream(expected.split(" ")).mapToDouble(Double::parseDouble).toArray());
  }
}
