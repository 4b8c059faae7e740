package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whom the source of a report means, in a sentence of words with known places. */
class SourceReferencesTest {
  private static final String TEXT = "My manager, Desmond Pruitt, said that Nordvik sleeps.";
  private static final Span CUE = spanOf("said");
  private static final Span CONTENT = spanOf("Nordvik sleeps");

  private static Span spanOf(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Reference reference(String words, String head, Mention.Kind kind, int entity) {
    Mention mention =
        new Mention(
            spanOf(words),
            spanOf(head),
            0,
            kind,
            Mention.Person.THIRD,
            kind == Mention.Kind.NAME ? Optional.of(EntityType.PERSON) : Optional.empty(),
            OptionalDouble.empty(),
            Traits.UNKNOWN,
            Optional.empty());
    return new Reference(
        mention,
        1,
        entity < 0 ? OptionalInt.empty() : OptionalInt.of(entity),
        Basis.NAME,
        OptionalDouble.empty());
  }

  private static SpeechReport saidBy(String words, String head) {
    return new SpeechReport(
        0,
        CUE,
        "say",
        SpeechReport.Stance.NEUTRAL,
        SpeechReport.Kind.INDIRECT,
        SpeechReport.Standing.OTHERS,
        Optional.of(new SpeechReport.Source(spanOf(words), spanOf(head))),
        List.of(CONTENT),
        false,
        Optional.empty(),
        0.8);
  }

  private static OptionalInt entity(SpeechReport report, Reference... references) {
    return new SourceReferences(List.of(references))
        .of(report)
        .map(Reference::entity)
        .orElse(OptionalInt.empty());
  }

  private static final Reference NOBODY =
      reference("My manager", "manager", Mention.Kind.NOMINAL, -1);
  private static final Reference NAME =
      reference("Desmond Pruitt", "Desmond Pruitt", Mention.Kind.NAME, 7);
  private static final Reference TOWN = reference("Nordvik", "Nordvik", Mention.Kind.NAME, 9);

  @Test
  void headWordOfTheSourceDecides() {
    Reference manager = reference("My manager", "manager", Mention.Kind.NOMINAL, 3);
    assertThat(entity(saidBy("My manager, Desmond Pruitt", "manager"), manager, NAME, TOWN))
        .hasValue(3);
  }

  @Test
  void nameBehindItsCommaStandsForAPhraseThatMeansNobody() {
    assertThat(entity(saidBy("My manager, Desmond Pruitt", "manager"), NOBODY, NAME, TOWN))
        .hasValue(7);
    assertThat(entity(saidBy("My manager, Desmond Pruitt", "manager"), NAME, TOWN)).hasValue(7);
  }

  @Test
  void nameOutsideTheSourceIsSomebodyElse() {
    assertThat(entity(saidBy("My manager", "manager"), NOBODY, NAME, TOWN)).isEmpty();
  }

  @Test
  void nameFurtherBehindIsSomebodyElse() {
    Reference surname = reference("Pruitt", "Pruitt", Mention.Kind.NAME, 7);
    assertThat(entity(saidBy("My manager, Desmond Pruitt", "manager"), NOBODY, surname)).isEmpty();
  }

  @Test
  void sourceWhoseHeadIsInANameMeansThatName() {
    assertThat(entity(saidBy("Desmond Pruitt", "Desmond"), NAME, TOWN)).hasValue(7);
  }
}
