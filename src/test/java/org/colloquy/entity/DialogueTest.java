package org.colloquy.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.Cast;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom you means in one turn of a longer exchange. */
class DialogueTest {
  @TempDir private Path folder;

  /** A hearing: a judge who asks, a witness who answers, a lawyer, a clerk. */
  private static final String HEARING =
      """
      JUDGE: Is that so?

      VOSS: Yes.

      JUDGE: Are the boats late?

      VOSS: Yes.

      CLERK: All rise.

      JUDGE: Will it be done?

      VOSS: %s

      CLERK: Be seated.
      """;

  /** A hearing that is long enough to tell whom the witness has in mind. */
  private static final String LONGER_HEARING =
      """
      JUDGE: Mr. Voss, good morning. The court has read the report. Is it right that the boats came in late?

      VOSS: Yes. They came in after dark, and nobody had told us.

      JUDGE: Who wrote the hours down?

      VOSS: The harbour master did, as always.

      CLERK: The letter of the harbour master is missing.

      JUDGE: Is it in this room, Mr. Voss?

      VOSS: %s

      JUDGE: So I see. The clerk will take it.

      CLERK: I have it.

      JUDGE: Then we go on.
      """;

  private String meant(String page) throws Exception {
    Path file = folder.resolve("hearing.txt");
    Files.writeString(file, page);
    Reading reading = new Readers().read(new TranscriptFile("hearing.txt", file));
    Transcript transcript = ((Reading.Conversation) reading).transcript();
    Cast cast = Casting.of(transcript).cast();
    EntityResolver.Resolution result =
        EntityResolver.of(
            transcript,
            cast,
            new FakeAnnotator()
                .name("Dana Kale", EntityType.PERSON)
                .name("Nordvik", EntityType.CITY)
                .annotate(transcript, cast));
    List<Entity> entities = result.entities();
    return result.references().stream()
        .filter(r -> r.mention().span().in(transcript.text()).matches("(?i)you|your honor|sir"))
        .map(r -> r.entity().isPresent() ? entities.get(r.entity().getAsInt()).name() : "?")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Yes, Your Honor.; Judge; the title means the judge, whoever spoke last
          No, sir.; Judge; and so does a word in place of a name
          I thank you very much, Your Honor.; Judge Judge; and so does a you beside it
          Water finds you. I think that you get wet.; ? ?; what one thinks is said of people in general
          Dana Kale, you may go. I saw you.; Dana Kale Dana Kale; who is called by name need not say anything
          Nordvik, you are far. Are you?; ? ?; nobody calls a town
          I saw you two there. I saw you both.; ? ?; several are nobody by name
          """)
  void youInAHearing(String answer, String expected, String reason) throws Exception {
    assertThat(meant(HEARING.formatted(answer))).as(reason).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Yes, and I would like to hand it to you.; Judge; the speaker does something to whoever asked
          Dana Kale, I know him well. I told you so before.; Judge; a name in front of a sentence is no call by itself
          Dana Kale, you know it well. I told you so before.; Dana Kale Dana Kale; unlike a name that you follows
          I told you two there. I asked you both.; ? ?; several are nobody by name
          """)
  void youInALongerHearing(String answer, String expected, String reason) throws Exception {
    assertThat(meant(LONGER_HEARING.formatted(answer))).as(reason).isEqualTo(expected);
  }
}
