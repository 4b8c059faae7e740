package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.colloquy.language.encoder.WordEncoder;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.Mention.Kind;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.Tone;
import org.colloquy.model.Traits;
import org.junit.jupiter.api.Test;

/** Which sentences are read, how often, and which mentions get a tone from them. */
class ToneReaderTest {
  private static final float[] GOOD = {1};
  private static final float[] BAD = {-1};

  /** Takes the value of the target's own pieces for the tone, and the sum for the sentiment. */
  private static final Heads HEADS =
      new Heads(
          new Head(
              new float[][] {{1, -1}, {0, 0}, {0, 0}, {0, 0}},
              new float[2],
              new float[][] {{0, 0, 20}, {20, 0, 0}},
              new float[] {0, 5, 0}),
          new Head(
              new float[][] {{1, -1}, {0, 0}},
              new float[2],
              new float[][] {{1}, {-1}},
              new float[1]),
          new ScoreMap(new float[] {-2, 2}, new float[] {-2, 2}));

  private final WordEncoder encoder =
      new WordEncoder(1, Map.of("Anna", GOOD, "Piet", BAD, "she", GOOD, "I", GOOD, "Senator", BAD));

  private final ToneReader tones = new ToneReader(new ToneModel(encoder, HEADS));
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private void sentence(int turn, String words) {
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words).append(' ');
    sentences.add(new Sentence(turn, span, false, Optional.empty(), OptionalDouble.empty()));
  }

  private void mention(String words, String head, Kind kind, Person person) {
    int from = sentences.get(sentences.size() - 1).span().start();
    int start = text.indexOf(words, from);
    int headStart = text.indexOf(head, start);
    mentions.add(
        new Mention(
            new Span(start, start + words.length()),
            new Span(headStart, headStart + head.length()),
            sentences.size() - 1,
            kind,
            person,
            kind == Kind.NAME ? Optional.of(EntityType.PERSON) : Optional.empty(),
            OptionalDouble.empty(),
            Traits.UNKNOWN,
            Optional.empty()));
  }

  private ToneReader.Toned toned() {
    return tones.of(text.toString(), sentences, mentions, parts -> parts.forEach(Runnable::run));
  }

  private static Optional<Tone> tone(Mention mention) {
    return mention.tone().map(t -> t.tone());
  }

  @Test
  void aSentenceIsReadOnceForAllItsMentions() {
    sentence(1, "Hello there");
    sentence(1, "Anna met Piet");
    mention("Anna", "Anna", Kind.NAME, Person.THIRD);
    mention("Piet", "Piet", Kind.NAME, Person.THIRD);
    ToneReader.Toned toned = toned();
    assertThat(encoder.read()).containsExactly("Hello there", "Anna met Piet");
    assertThat(toned.mentions())
        .extracting(ToneReaderTest::tone)
        .containsExactly(Optional.of(Tone.POSITIVE), Optional.of(Tone.NEGATIVE));
    assertThat(toned.sentences())
        .extracting(Sentence::sentiment)
        .containsExactly(OptionalDouble.of(0), OptionalDouble.of(0));
  }

  @Test
  void aSentenceHasTheScoreOfItsOwnWords() {
    sentence(1, "Anna");
    sentence(2, "Piet");
    assertThat(toned().sentences())
        .extracting(Sentence::sentiment)
        .containsExactly(OptionalDouble.of(1), OptionalDouble.of(-1));
  }

  @Test
  void theTargetIsTheNameWithoutItsTitleButThePhraseAsAWhole() {
    sentence(1, "Senator Anna spoke");
    mention("Senator Anna", "Anna", Kind.NAME, Person.THIRD);
    sentence(1, "Senator Anna spoke");
    mention("Senator Anna", "Anna", Kind.NOMINAL, Person.THIRD);
    assertThat(toned().mentions())
        .extracting(ToneReaderTest::tone)
        .containsExactly(Optional.of(Tone.POSITIVE), Optional.of(Tone.NEUTRAL));
  }

  @Test
  void firstAndSecondPersonHaveNoTone() {
    sentence(1, "I told you she came");
    mention("I", "I", Kind.PRONOUN, Person.FIRST_SINGULAR);
    mention("you", "you", Kind.PRONOUN, Person.SECOND);
    mention("she", "she", Kind.PRONOUN, Person.THIRD);
    assertThat(toned().mentions())
        .extracting(ToneReaderTest::tone)
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of(Tone.POSITIVE));
  }

  @Test
  void whatNobodySaysIsReadOnlyForItsMentions() {
    sentence(0, "A headline");
    sentence(0, "Anna in Lisbon");
    mention("Anna", "Anna", Kind.NAME, Person.THIRD);
    ToneReader.Toned toned = toned();
    assertThat(encoder.read()).containsExactly("Anna in Lisbon");
    assertThat(toned.sentences().get(0).sentiment()).isEmpty();
    assertThat(tone(toned.mentions().get(0))).contains(Tone.POSITIVE);
  }

  @Test
  void whatTheEncoderSeesNothingOfHasNoTone() {
    sentence(1, "   ");
    mention(" ", " ", Kind.NOMINAL, Person.THIRD);
    sentence(1, "Anna   came");
    mention("  ", " ", Kind.NOMINAL, Person.THIRD);
    ToneReader.Toned toned = toned();
    assertThat(toned.mentions()).allMatch(m -> m.tone().isEmpty());
    assertThat(toned.sentences().get(0).sentiment()).isEmpty();
    assertThat(toned.sentences().get(1).sentiment()).isPresent();
  }

  @Test
  void aSentenceThatTheModelFailsOnCostsNoOther() {
    sentence(1, "poison for Anna");
    mention("Anna", "Anna", Kind.NAME, Person.THIRD);
    sentence(1, "Anna came");
    mention("Anna", "Anna", Kind.NAME, Person.THIRD);
    ToneReader.Toned toned = toned();
    assertThat(toned.sentences())
        .extracting(s -> s.sentiment().isPresent())
        .containsExactly(false, true);
    assertThat(toned.mentions()).extracting(m -> m.tone().isPresent()).containsExactly(false, true);
  }

  @Test
  void theOrderInWhichStretchesRunChangesNothing() {
    for (int i = 0; i < 500; i++) {
      sentence(1, i % 3 == 0 ? "Anna came" : "Piet " + i);
      mention(i % 3 == 0 ? "Anna" : "Piet", i % 3 == 0 ? "Anna" : "Piet", Kind.NAME, Person.THIRD);
    }
    ToneReader.Toned forwards = toned();
    ToneReader.Toned backwards =
        tones.of(
            text.toString(),
            sentences,
            mentions,
            parts -> {
              List<Runnable> reversed = new ArrayList<>(parts);
              Collections.reverse(reversed);
              assertThat(reversed).hasSizeGreaterThan(5);
              reversed.parallelStream().forEach(Runnable::run);
            });
    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void anInterruptStopsTheReading() {
    sentence(1, "Anna came");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(this::toned).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(encoder.read()).isEmpty();
  }

  @Test
  void headsForOtherVectorsAreRefused() {
    assertThatThrownBy(() -> new ToneModel(new WordEncoder(2, Map.of()), HEADS))
        .hasMessageContaining("vectors of 2");
  }
}
