package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.language.sentence.SpokenText;
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

  private static final Transcript TRANSCRIPT = transcript(PAGE);

  private static final Cast CAST = Casting.of(TRANSCRIPT).cast();

  private static Transcript transcript(String page) {
    return ((Reading.Conversation)
            new Readers()
                .read(
                    new TranscriptFile("talk.txt", Path.of("talk.txt")),
                    page.getBytes(StandardCharsets.UTF_8)))
        .transcript();
  }

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
    assertThat(parts.chains()).hasSize(2);
    for (Chain chain : parts.chains()) {
      assertThat(chain.mentions())
          .extracting(m -> parts.turnOf(parts.mentions().get(m)))
          .containsOnly(parts.turnOf(parts.mentions().get(chain.mentions().get(0))));
    }
  }

  @Test
  void onePartIsTheWhole() {
    PartwiseAnnotator annotator = new PartwiseAnnotator(WHOLE, 1000);
    assertThat(PartwiseAnnotator.partsOf(TRANSCRIPT, CAST, 1000)).isEqualTo(1);
    assertThat(annotator.annotate(TRANSCRIPT, CAST)).isEqualTo(WHOLE.annotate(TRANSCRIPT, CAST));
  }

  @Test
  void withoutChainsTheRestIsTheSame() {
    Annotations whole = WHOLE.annotate(TRANSCRIPT, CAST);
    PartwiseAnnotator annotator = new PartwiseAnnotator(WHOLE, 1);
    assertThat(PartwiseAnnotator.partsOf(TRANSCRIPT, CAST, 1)).isEqualTo(5);
    Annotations without = annotator.annotateWithoutChains(TRANSCRIPT, CAST);
    assertThat(without.chains()).isEmpty();
    assertThat(without.sentences()).isEqualTo(whole.sentences());
    assertThat(without.mentions()).isEqualTo(whole.mentions());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 60, 100, 1000})
  void modelsSeeTheSameTextAtTheSamePlaces(int characters) {
    Transcript whole =
        transcript(
            """
            MILL TO CLOSE, SAYS BOARD
            By Ana Lund
            March 3, 2024

            """
                + PAGE);
    assertThat(whole.written()).as("a headline").isNotEmpty();
    char[] text = " ".repeat(whole.text().length()).toCharArray();
    int last = 0;
    for (TranscriptPart part : TranscriptPart.of(whole, Casting.of(whole).cast(), characters)) {
      String seen = SpokenText.of(part.transcript());
      assertThat(part.offset()).isGreaterThanOrEqualTo(last);
      seen.getChars(0, seen.length(), text, part.offset());
      last = part.offset() + seen.length();
    }

    assertThat(new String(text)).isEqualTo(SpokenText.of(whole));
  }

  @Test
  void onlyATurnOfTwiceTheLengthIsCut() {
    assertThat(TranscriptPart.of(TRANSCRIPT, CAST, 20))
        .extracting(TranscriptPart::turns)
        .as("the second turn's first paragraph has 22 characters")
        .containsExactly(List.of(1), List.of(2), List.of(3), List.of(4));
    assertThat(TranscriptPart.of(TRANSCRIPT, CAST, 11))
        .extracting(TranscriptPart::turns)
        .as("which are twice 11")
        .containsExactly(List.of(1), List.of(2), List.of(2), List.of(3), List.of(4));
    assertThat(TranscriptPart.of(TRANSCRIPT, CAST, 60))
        .extracting(TranscriptPart::turns)
        .as("49 characters are not enough, with the turn that follows they are")
        .containsExactly(List.of(1, 2), List.of(3, 4));
  }
}
