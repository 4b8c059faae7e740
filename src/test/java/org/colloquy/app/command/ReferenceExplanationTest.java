package org.colloquy.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.entity.ReferenceChoices.Candidate;
import org.colloquy.entity.ReferenceChoices.Weighed;
import org.colloquy.model.Basis;
import org.colloquy.model.Certainty;
import org.colloquy.model.Mention;
import org.colloquy.model.Span;
import org.colloquy.model.Traits;
import org.junit.jupiter.api.Test;

/** Each word is one line: its place, its choice with the runners-up, and whether it counts. */
class ReferenceExplanationTest {
  private static final String TEXT =
      "ORR: The long-winded governor told\nher everything. You went to the harbour.";

  private static Mention mention(String word, Mention.Kind kind, Mention.Person person) {
    int start = TEXT.indexOf(word);
    Span span = new Span(start, start + word.length());
    return new Mention(
        span,
        span,
        0,
        kind,
        person,
        Optional.empty(),
        OptionalDouble.empty(),
        Traits.UNKNOWN,
        Optional.empty());
  }

  private static final Mention GOVERNOR =
      mention("The long-winded governor", Mention.Kind.NOMINAL, Mention.Person.THIRD);
  private static final Mention HER = mention("her", Mention.Kind.PRONOUN, Mention.Person.THIRD);
  private static final Mention YOU = mention("You", Mention.Kind.PRONOUN, Mention.Person.SECOND);
  private static final Span FIRST = new Span(5, TEXT.indexOf(" You"));
  private static final Span SECOND = new Span(TEXT.indexOf("You"), TEXT.length());

  private static List<Candidate> candidates(Object... namesAndProbabilities) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < namesAndProbabilities.length; i += 2) {
      candidates.add(
          new Candidate((String) namesAndProbabilities[i], (double) namesAndProbabilities[i + 1]));
    }
    return candidates;
  }

  private static List<String> printed(Certainty certainty, Weighed... words) {
    StringWriter out = new StringWriter();
    new ReferenceExplanation(new PrintWriter(out), certainty).print(TEXT, List.of(words));
    return out.toString().lines().skip(1).toList();
  }

  private static Weighed her(double probability, Optional<Basis> basis, boolean clash) {
    return new Weighed(
        1,
        HER,
        FIRST,
        candidates("Anna Roe", probability, "Ida Berg", 0.1, "Eva Holt", 0.05, "Ada Orr", 0.01),
        0.04,
        basis,
        clash);
  }

  @Test
  void showsTheChoiceItsRunnersUpAndNobody() {
    assertThat(printed(Certainty.SHIPPED, her(0.8, Optional.of(Basis.CONTEXT), false)))
        .containsExactly(
            "References: 1",
            "  #1  \"governor told [her] everything.\" -> Anna Roe 0.80 (context);"
                + " next Ida Berg 0.10, Eva Holt 0.05; nobody named 0.04; counts");
  }

  @Test
  void numbersAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(printed(Certainty.SHIPPED, her(0.8, Optional.of(Basis.CONTEXT), false)).get(1))
          .contains("Anna Roe 0.80 ");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysWhatItWouldNeed() {
    Weighed weak = her(0.45, Optional.of(Basis.CHAIN), false);
    assertThat(printed(Certainty.of(0.6), weak).get(1))
        .contains("Anna Roe 0.45 (chain); ")
        .endsWith("; open: below 0.6");
    assertThat(printed(Certainty.of(0.3), weak).get(1)).endsWith("; counts");
  }

  @Test
  void whatIsBelowDoesNotLookAsIfItReachedIt() {
    assertThat(printed(Certainty.of(0.6), her(0.5999, Optional.of(Basis.CHAIN), false)).get(1))
        .contains("Anna Roe 0.59 (chain); ")
        .endsWith("; open: below 0.6");
    assertThat(printed(Certainty.of(0.6), her(0.6, Optional.of(Basis.CHAIN), false)).get(1))
        .contains("Anna Roe 0.60 (chain); ")
        .endsWith("; counts");
  }

  @Test
  void whatIsLeftOpenAtEveryCertaintyHasNoBasis() {
    assertThat(printed(Certainty.of(0.3), her(0.25, Optional.empty(), false)).get(1))
        .contains("Anna Roe 0.25; next")
        .endsWith("; open: below 0.3");
    assertThat(printed(Certainty.of(0.3), her(0.9, Optional.empty(), true)).get(1))
        .endsWith("; open: nobody is both he and she");
  }

  @Test
  void nothingToChooseFromIsOpen() {
    Weighed phrase = new Weighed(0, GOVERNOR, FIRST, List.of(), 1, Optional.empty(), false);
    assertThat(printed(Certainty.SHIPPED, phrase))
        .containsExactly(
            "References: 1",
            "  no turn  \"[The long-winded governor] told her\" -> nobody named 1.00; open");
  }

  @Test
  void contextEndsWithTheSentenceAndKindsHaveTheirOwnThresholds() {
    Weighed you =
        new Weighed(
            2, YOU, SECOND, candidates("Paul Voss", 0.5), 0.5, Optional.of(Basis.ADDRESSEE), false);
    assertThat(printed(Certainty.SHIPPED, you).get(1))
        .isEqualTo(
            "  #2  \"[You] went to the\" -> Paul Voss 0.50 (addressee); nobody named 0.50; counts");
    Weighed rule =
        new Weighed(
            2, YOU, SECOND, candidates("Paul Voss", 0.1), 0, Optional.of(Basis.RULE), false);
    assertThat(printed(Certainty.of(1), rule).get(1)).endsWith("(rule); nobody named 0.00; counts");
  }

  @Test
  void noWordsAreNone() {
    assertThat(printed(Certainty.SHIPPED)).containsExactly("References: none");
  }
}
