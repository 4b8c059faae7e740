package org.colloquy.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Basis;
import org.colloquy.model.Cast;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Reference;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun or a phrase of the third person means, and whom it cannot mean. */
class ReferencesTest {
  @TempDir private Path folder;
  private Transcript transcript;
  private Cast cast;
  private Annotations annotations;
  private EntityResolver.Resolution result;

  private void resolve(String said) throws Exception {
    Path file = folder.resolve("talk.txt");
    Files.writeString(file, "LENA ORR, HOST: Good morning.\n\nPAUL VOSS: " + said + "\n");
    Reading reading = new Readers().read(new TranscriptFile("talk.txt", file));
    transcript = ((Reading.Conversation) reading).transcript();
    cast = Casting.of(transcript).cast();
    annotations =
        new FakeAnnotator()
            .name("Anna Roe", EntityType.PERSON)
            .name("Peter Berg", EntityType.PERSON)
            .name("Frank Holt", EntityType.PERSON)
            .name("Quill Tarn", EntityType.PERSON)
            .name("Mr President", EntityType.PERSON)
            .name("Nordvik", EntityType.CITY)
            .nominal("The Governor")
            .annotate(transcript, cast);
    result = EntityResolver.of(transcript, cast, annotations);
  }

  private String meaning(Reference reference) {
    List<Entity> entities = result.entities();
    return reference.mention().span().in(transcript.text())
        + "="
        + (reference.entity().isPresent()
            ? entities.get(reference.entity().getAsInt()).name()
            : "?");
  }

  private List<Reference> pointing() {
    return result.references().stream()
        .filter(r -> r.mention().kind() != Mention.Kind.NAME)
        .filter(r -> r.mention().person() == Mention.Person.THIRD)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Anna Roe met Peter Berg. She smiled.; She=Anna Roe; a man is not she, however lately he was named
          Peter Berg met Anna Roe. He smiled.; He=Peter Berg; a woman is not he
          Governor Anna Roe came from Nordvik. The Governor sat down.; The Governor=Anna Roe; she alone has the office
          Governor Anna Roe met Governor Peter Berg. The Governor sat down.; ''; two have the office: it stays open
          Anna Roe came. It was hard to say what she wanted.; she=Anna Roe; nobody is it
          """)
  void pointsAt(String said, String expected, String reason) throws Exception {
    resolve(said);
    assertThat(pointing().stream().map(this::meaning).collect(Collectors.joining(" ")))
        .as(reason)
        .isEqualTo(expected);
  }

  @Test
  void aTitleAloneIsNeverHe() throws Exception {
    resolve("Mr President, good morning. Peter Berg came. He smiled.");
    assertThat(result.entities()).extracting(Entity::name).contains("President");
    assertThat(weighed("He")).contains("Peter Berg").doesNotContain("President");
  }

  @Test
  void nobodyIsTheOtherGenderIfAGivenNameOrATitleTellsIt() throws Exception {
    resolve("Anna Roe met Frank Holt and Quill Tarn. He smiled.");
    assertThat(weighed("He")).contains("Frank Holt", "Quill Tarn").doesNotContain("Anna Roe");
  }

  /** What a word may mean. */
  private List<String> weighed(String word) {
    return ReferenceChoices.of(transcript, cast, annotations).stream()
        .filter(choice -> choice.mention().span().in(transcript.text()).equals(word))
        .flatMap(choice -> choice.candidates().stream())
        .map(ReferenceChoices.Candidate::name)
        .toList();
  }

  @Test
  void saysWhyAndHowSure() throws Exception {
    resolve("Governor Anna Roe came from Nordvik. The Governor sat down.");
    Reference office = pointing().get(0);
    assertThat(office.basis()).isEqualTo(Basis.ROLE);
    assertThat(office.confidence().orElseThrow()).isBetween(0.6, 1.0);
  }

  @Test
  void nobodyIsBothHeAndShe() throws Exception {
    resolve(
        "Quill Tarn came here in the spring, from the other side of the bay. He paints boats, and he"
            + " paints them well. He has his room above the bakery, where it is warm, and the baker"
            + " likes the smell of paint. Last week Quill Tarn hung pictures in the town hall. She"
            + " asked nobody. She carried them up the stairs one by one, and she put her name under"
            + " every picture, in red.");
    assertThat(pointing().stream().map(this::meaning))
        .containsExactly("He=Quill Tarn", "he=Quill Tarn", "He=Quill Tarn", "his=Quill Tarn");
    assertThat(result.problems())
        .singleElement()
        .matches(problem -> problem.code() == ProblemCode.HE_AND_SHE)
        .matches(
            problem ->
                transcript.text().lines().toList().get(problem.line().getAsInt() - 1).indexOf("She")
                    == problem.column().getAsInt() - 1,
            "the first she that was likely");
  }

  @Test
  void aNameNeedsNoReason() throws Exception {
    resolve("Frank Holt came.");
    Reference name =
        result.references().stream()
            .filter(r -> r.mention().kind() == Mention.Kind.NAME)
            .findFirst()
            .orElseThrow();
    assertThat(name.basis()).isEqualTo(Basis.NAME);
    assertThat(name.probability()).isEqualTo(OptionalDouble.empty());
    assertThat(name.confidence()).isEqualTo(name.mention().confidence());
  }
}
