package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Chain;
import org.colloquy.model.EntityType;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotated in parts, a transcript has the same places, and chains that cross no part. */
class PartwiseAnnotatorTest {
  private static final String PAGE =
      """
      ANA LUND, HOST: Sara Holt is (LAUGHTER) in Nordvik. She is good.

      (SOUNDBITE OF MUSIC)

      PIET BROCK: Sara Holt? I doubt it.

      And so does she.

      LUND: Her mill is bad, mumble. Sara Holt knows.

      BROCK: Nordvik has no mill.
      """;

  private static final TurnAnnotator WHOLE =
      new FakeAnnotator()
          .name("Sara Holt", EntityType.PERSON)
          .name("Nordvik", EntityType.CITY)
          .nominal("mill")
          .chain("Sara Holt", "She", "she", "Her");

  private static final Transcript TRANSCRIPT =
      ((Reading.Conversation)
              new Readers()
                  .read(
                      new TranscriptFile("talk.txt", Path.of("talk.txt")),
                      PAGE.getBytes(StandardCharsets.UTF_8)))
          .transcript();

  private static final Cast CAST = Casting.of(TRANSCRIPT).cast();

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 100, 1000})
  void placesAreThoseOfTheWhole(int characters) {
    Annotations whole = WHOLE.annotate(TRANSCRIPT, CAST);
    Annotations parts = new PartwiseAnnotator(WHOLE, characters).annotate(TRANSCRIPT, CAST);
    assertThat(parts.sentences()).isEqualTo(whole.sentences());
    assertThat(parts.mentions()).isEqualTo(whole.mentions());
  }

  @Test
  void chainsStayInTheirParts() {
    Annotations parts = new PartwiseAnnotator(WHOLE, 1).annotate(TRANSCRIPT, CAST);
    assertThat(parts.chains()).hasSize(3);
    for (Chain chain : parts.chains()) {
      assertThat(chain.mentions())
          .extracting(m -> parts.turnOf(parts.mentions().get(m)))
          .containsOnly(parts.turnOf(parts.mentions().get(chain.mentions().get(0))));
    }
  }

  @Test
  void onePartIsTheWhole() {
    PartwiseAnnotator annotator = new PartwiseAnnotator(WHOLE, 1000);
    assertThat(annotator.parts(TRANSCRIPT)).isFalse();
    assertThat(annotator.annotate(TRANSCRIPT, CAST)).isEqualTo(WHOLE.annotate(TRANSCRIPT, CAST));
  }

  @Test
  void withoutChainsTheRestIsTheSame() {
    Annotations whole = WHOLE.annotate(TRANSCRIPT, CAST);
    PartwiseAnnotator annotator = new PartwiseAnnotator(WHOLE, 1);
    assertThat(annotator.parts(TRANSCRIPT)).isTrue();
    Annotations without = annotator.annotateWithoutChains(TRANSCRIPT, CAST);
    assertThat(without.chains()).isEmpty();
    assertThat(without.sentences()).isEqualTo(whole.sentences());
    assertThat(without.mentions()).isEqualTo(whole.mentions());
  }
}
