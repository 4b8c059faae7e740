package org.colloquy.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Annotations;
import org.colloquy.model.Attribution;
import org.colloquy.model.Cast;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.Merge;
import org.colloquy.model.OffsetMap;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Transcript;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Test;

/** Which speakers of several transcripts are one person, and which are not. */
class CorpusSpeakersTest {
  private static TranscriptDigest transcript(String id, Speaker... speakers) {
    Turn turn =
        new Turn(
            1, Optional.empty(), List.of(new Paragraph(List.of(new Span(0, 4)))), Turn.Kind.SPEECH);
    Transcript transcript =
        new Transcript(
            id,
            "Honk",
            OffsetMap.IDENTITY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(turn),
            List.of(),
            List.of(),
            List.of());
    Cast cast =
        new Cast(
            List.of(speakers),
            List.of(Attribution.unknown("no label")),
            List.of(OptionalInt.empty()));
    return TranscriptDigest.of(
        new AnalysedTranscript(
            transcript,
            cast,
            new Annotations(List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Speaker speaker(
      String name, Naming naming, String role, String affiliation, String... aliases) {
    return new Speaker(
        name,
        naming,
        Optional.ofNullable(role),
        Optional.ofNullable(affiliation),
        new TreeSet<>(Arrays.asList(aliases)),
        List.of());
  }

  private static Speaker full(String name) {
    return speaker(name, Naming.FULL, null, null);
  }

  private static CorpusSpeakers people(TranscriptDigest... transcripts) {
    CorpusSpeakers people = new CorpusSpeakers();
    Arrays.stream(transcripts).forEach(people::add);
    return people;
  }

  private static List<String> ids(TranscriptDigest... transcripts) {
    CorpusSpeakers people = people(transcripts);
    return Arrays.stream(transcripts)
        .flatMap(t -> people.of(t).stream())
        .map(CorpusSpeaker::id)
        .toList();
  }

  @Test
  void oneFullNameIsOnePersonAndTheReasonIsGiven() {
    TranscriptDigest one =
        transcript("one.txt", speaker("Ada Cole", Naming.FULL, "host", null, "COLE"));
    TranscriptDigest two =
        transcript(
            "two.txt",
            full("Ivo Stone"),
            speaker("Ada Cole", Naming.FULL, "host", "Lakeland", "Ada"));
    TranscriptDigest three =
        transcript("three.txt", speaker("Ada Cole", Naming.FULL, "guest", null));
    CorpusSpeaker ada = people(one, two, three).of(one).get(0);
    assertThat(ada.id()).isEqualTo("ada-cole");
    assertThat(ada.role()).hasValue("host");
    assertThat(ada.affiliation()).hasValue("Lakeland");
    assertThat(ada.aliases()).containsExactly("Ada", "COLE");
    assertThat(ada.acrossTranscripts())
        .hasValue(new Merge("Ada Cole", "the same full name in 3 transcripts", 0.95));
    assertThat(people(one, two, three).of(two).get(0).acrossTranscripts()).isEmpty();
  }

  @Test
  void accentsMakeNoOtherPersonAndAreShown() {
    TranscriptDigest one = transcript("one.txt", full("Mateo Quinones"));
    TranscriptDigest two = transcript("two.txt", full("Mateo Quiñones"));
    assertThat(people(one, two).of(one).get(0).name()).isEqualTo("Mateo Quiñones");
    assertThat(ids(one, two)).containsOnly("mateo-quinones");
  }

  @Test
  void middleNameMakesNoOtherPersonUnlessThereAreTwo() {
    TranscriptDigest plain = transcript("a.txt", full("Ada Cole"));
    TranscriptDigest initial = transcript("b.txt", full("Ada B. Cole"));
    TranscriptDigest whole = transcript("c.txt", full("Ada Berta Cole"));
    TranscriptDigest other = transcript("d.txt", full("Ada M. Cole"));
    assertThat(ids(plain, initial, whole)).containsOnly("ada-cole");
    assertThat(people(plain, initial).of(plain).get(0).name()).isEqualTo("Ada B. Cole");
    assertThat(people(plain, initial).ofName("Ada B. Cole")).isEqualTo("ada-cole");
    assertThat(ids(plain, initial, other)).containsExactly("ada-cole", "ada-b-cole", "ada-m-cole");
  }

  @Test
  void generationMakesAnotherPerson() {
    TranscriptDigest bare = transcript("a.txt", full("Ivo Cole"));
    TranscriptDigest junior = transcript("b.txt", full("Ivo Cole Jr."));
    TranscriptDigest third = transcript("c.txt", full("Ivo Cole III"));
    TranscriptDigest initial = transcript("d.txt", full("Ivo B. Cole"));
    assertThat(ids(bare, junior, third, initial))
        .containsExactly("ivo-cole", "ivo-cole-jr", "ivo-cole-iii", "ivo-cole");
    assertThat(people(bare, junior).ofName("Ivo Cole Jr.")).isEqualTo("ivo-cole-jr");
    assertThat(people(junior).ofName("Ivo Cole")).isEqualTo("ivo-cole");
  }

  @Test
  void whoIsOfOneTranscriptAloneIsNobodyElsewhere() {
    TranscriptDigest one =
        transcript(
            "one.txt",
            speaker("Cole", Naming.PART, null, null),
            speaker("Unidentified Man #1", Naming.NOBODY, null, null),
            speaker("Ada Cole", Naming.APART, null, null));
    TranscriptDigest two =
        transcript(
            "two.txt",
            speaker("Cole", Naming.PART, null, null),
            speaker("Unidentified Man #1", Naming.NOBODY, null, null),
            full("Ada Cole"));
    assertThat(ids(one, two))
        .containsExactly(
            "cole@one",
            "unidentified-man-1@one",
            "ada-cole@one",
            "cole@two",
            "unidentified-man-1@two",
            "ada-cole");
  }

  @Test
  void transcriptsThatAreCalledAlikeAreTwoAllTheSame() {
    TranscriptDigest text = transcript("talk.txt", speaker("Speaker 1", Naming.NOBODY, null, null));
    TranscriptDigest captions =
        transcript("talk.vtt", speaker("Speaker 1", Naming.NOBODY, null, null));
    assertThat(ids(text, captions)).containsExactly("speaker-1@talk.txt", "speaker-1@talk.vtt");
    assertThat(ids(captions, text)).containsExactly("speaker-1@talk.vtt", "speaker-1@talk.txt");
  }

  @Test
  void nameThatTheUserGivesIsOnePersonThoughItIsOneWord() {
    TranscriptDigest one = transcript("one.txt", speaker("Bibi", Naming.GIVEN, null, null));
    TranscriptDigest two = transcript("two.txt", speaker("Bibi", Naming.GIVEN, null, null));
    assertThat(ids(one, two)).containsExactly("bibi", "bibi");
    TranscriptDigest senator =
        transcript("three.txt", speaker("Ada Cole (senator)", Naming.GIVEN, null, null));
    assertThat(ids(senator, transcript("four.txt", full("Ada Cole"))))
        .containsExactly("ada-cole-senator", "ada-cole");
  }

  @Test
  void whoReportsHoldsNoPublicOffice() {
    TranscriptDigest host =
        transcript("a.txt", speaker("John Smith", Naming.FULL, "host", "Marsh Radio"));
    TranscriptDigest senator =
        transcript("b.txt", speaker("John Smith", Naming.FULL, "guest", "State Senator"));
    TranscriptDigest unknown = transcript("c.txt", full("John Smith"));
    assertThat(ids(host, senator, unknown))
        .containsExactly("john-smith", "john-smith-state-senator", "john-smith");
    assertThat(people(host, senator).problems())
        .singleElement()
        .satisfies(
            p -> assertThat(p.message()).contains("john-smith-state-senator", "aliases.csv"));
    assertThat(ids(senator, unknown)).containsOnly("john-smith");
    assertThat(people(senator, unknown).problems()).isEmpty();
  }

  @Test
  void professionAndOfficeMayBeOnePersons() {
    TranscriptDigest author =
        transcript("a.txt", speaker("John Smith", Naming.FULL, "guest", "Author"));
    TranscriptDigest senator =
        transcript("b.txt", speaker("John Smith", Naming.FULL, "guest", "Senator"));
    assertThat(ids(author, senator)).containsOnly("john-smith");
  }

  @Test
  void orderOfAddingDoesNotMatter() {
    TranscriptDigest one =
        transcript("one.txt", speaker("Mateo Quiñones", Naming.FULL, "host", "A", "M"));
    TranscriptDigest two =
        transcript("two.txt", speaker("Mateo Quinones", Naming.FULL, "guest", "B", "Q"));
    TranscriptDigest three =
        transcript("three.txt", speaker("Mateo Q. Quiñones", Naming.FULL, "host", "B"));
    CorpusSpeaker expected = people(one, two, three).of(one).get(0);
    assertThat(people(three, two, one).of(one)).containsExactly(expected);
    assertThat(people(two, one, three).of(one)).containsExactly(expected);
  }
}
