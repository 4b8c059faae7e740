package org.colloquy.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Annotations;
import org.colloquy.model.Basis;
import org.colloquy.model.Cast;
import org.colloquy.model.Certainty;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.Reference;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;

/** What is not certain enough is as open as if nobody knew what it means. */
class CountedReferencesTest {
  private static final String TALK =
      "LENA ORR, HOST: You came. She met Anna Roe. It was Nordvik. It is cold.\n\n"
          + "PAUL VOSS: She went. I saw it.\n";

  private final Transcript transcript;
  private final Cast cast;
  private final Annotations annotations;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  CountedReferencesTest() {
    Reading reading =
        new Readers()
            .read(
                new TranscriptFile("talk.txt", Path.of("talk.txt")),
                TALK.getBytes(StandardCharsets.UTF_8));
    transcript = ((Reading.Conversation) reading).transcript();
    cast = Casting.of(transcript).cast();
    annotations =
        new FakeAnnotator()
            .name("Anna Roe", EntityType.PERSON)
            .name("Nordvik", EntityType.CITY)
            .annotate(transcript, cast);
    entities.add(new Entity("Paul Voss", EntityType.PERSON, new TreeSet<>(), OptionalInt.of(1)));
    entities.add(new Entity("Anna Roe", EntityType.PERSON, new TreeSet<>(), OptionalInt.empty()));
    entities.add(new Entity("Nordvik", EntityType.CITY, new TreeSet<>(), OptionalInt.empty()));
  }

  /** Adds a reference of the n-th mention, counted from 0. */
  private void add(int mention, int chain, int entity, Basis basis, double probability) {
    references.add(
        new Reference(
            annotations.mentions().get(mention),
            chain,
            entity < 0 ? OptionalInt.empty() : OptionalInt.of(entity),
            basis,
            Double.isNaN(probability) ? OptionalDouble.empty() : OptionalDouble.of(probability)));
  }

  private AnalysedTranscript result() {
    return new AnalysedTranscript(
        transcript, cast, annotations, entities, references, List.of(), List.of());
  }

  private List<String> counted(double certainty) {
    AnalysedTranscript counted = CountedReferences.of(result(), Certainty.of(certainty));
    return counted.references().stream()
        .map(
            r ->
                r.mention().span().in(transcript.text())
                    + " "
                    + r.chain()
                    + " "
                    + (r.entity().isPresent()
                        ? counted.entities().get(r.entity().getAsInt()).name()
                        : "?"))
        .toList();
  }

  private void addAll() {
    // You, She, Anna Roe, It, Nordvik, It, She, I, it
    add(0, 1, 0, Basis.ADDRESSEE, 0.35);
    add(1, 2, 1, Basis.CONTEXT, 0.5);
    add(2, 2, 1, Basis.NAME, Double.NaN);
    add(3, 3, 2, Basis.CONTEXT, 0.3);
    add(4, 3, 2, Basis.NAME, Double.NaN);
    add(5, 4, -1, Basis.CHAIN, Double.NaN);
    add(6, 2, 1, Basis.CHAIN, 0.9);
    add(8, 4, -1, Basis.CHAIN, Double.NaN);
  }

  @Test
  void mentionsAreThoseOfTheTalk() {
    assertThat(annotations.mentions().stream().map(Mention::span).map(s -> s.in(transcript.text())))
        .containsExactly("You", "She", "Anna Roe", "It", "Nordvik", "It", "She", "I", "it");
  }

  @Test
  void everythingStoredCountsAtTheLeast() {
    addAll();
    AnalysedTranscript result = result();
    assertThat(CountedReferences.of(result, Certainty.of(Certainty.LEAST))).isSameAs(result);
  }

  @Test
  void whatIsNotLikelyEnoughIsOpenAndItsEntityGone() {
    addAll();
    assertThat(counted(0.4))
        .containsExactly(
            "She 2 Anna Roe",
            "Anna Roe 2 Anna Roe",
            "Nordvik 3 Nordvik",
            "It 4 ?",
            "She 2 Anna Roe",
            "it 4 ?");
    assertThat(CountedReferences.of(result(), Certainty.of(0.4)).entities())
        .extracting(Entity::name)
        .containsExactly("Anna Roe", "Nordvik");
  }

  @Test
  void entitiesAreInTheOrderOfTheFirstMentionThatCounts() {
    add(0, 1, 0, Basis.ADDRESSEE, 0.35);
    add(2, 2, 1, Basis.NAME, Double.NaN);
    add(4, 3, 2, Basis.NAME, Double.NaN);
    add(7, 1, 0, Basis.SPEAKER, Double.NaN);
    assertThat(CountedReferences.of(result(), Certainty.SHIPPED).entities())
        .extracting(Entity::name)
        .containsExactly("Anna Roe", "Nordvik", "Paul Voss");
    assertThat(counted(0.4)).last().isEqualTo("I 1 Paul Voss");
  }

  @Test
  void kindsHaveTheirOwnThresholds() {
    addAll();
    AnalysedTranscript counted =
        CountedReferences.of(result(), new Certainty(0.95, 0.95, Certainty.LEAST));
    assertThat(counted.references())
        .filteredOn(r -> r.mention().kind() == Mention.Kind.PRONOUN)
        .extracting(r -> r.mention().span().in(transcript.text()))
        .containsExactly("You", "It", "it");
  }
}
