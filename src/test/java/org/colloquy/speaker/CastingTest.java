package org.colloquy.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Attribution;
import org.colloquy.model.Merge;
import org.colloquy.model.Problem;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Speaker;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who the people of a transcript are, from labels, speech and page. */
class CastingTest {
  @TempDir private Path folder;

  private Casting.CastAndProblems cast(String page) throws Exception {
    Path file = folder.resolve("talk.txt");
    Files.writeString(file, page);
    Reading reading = new Readers().read(new TranscriptFile("talk.txt", file));
    return Casting.of(((Reading.Conversation) reading).transcript());
  }

  private static List<String> names(Casting.CastAndProblems result) {
    return result.cast().speakers().stream().map(Speaker::name).toList();
  }

  private static Speaker speaker(Casting.CastAndProblems result, String name) {
    return result.cast().speakers().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void surnameAndDroppedTitleAreTheOnePersonTheyFit() throws Exception {
    Casting.CastAndProblems result =
        cast("ANA LUND, HOST: Go on.\n\nMAYOR SARA McHOLT: I will.\n\nLUND: So?\n\nMcHOLT: No.\n");
    assertThat(names(result)).containsExactly("Ana Lund", "Sara McHolt");
    assertThat(speaker(result, "Sara McHolt").aliases())
        .containsExactly("MAYOR SARA McHOLT", "McHOLT");
    assertThat(speaker(result, "Sara McHolt").affiliation()).contains("Mayor");
    assertThat(speaker(result, "Sara McHolt").merges())
        .extracting(Merge::label)
        .containsExactly("McHOLT");
  }

  @Test
  void surnameOfTwoPeopleIsNobodysAndIsReported() throws Exception {
    Casting.CastAndProblems result =
        cast("TEMI BERG: I am one.\n\nJONAH BERG: I am two.\n\nBERG: And I?\n");
    assertThat(names(result)).containsExactly("Temi Berg", "Jonah Berg");
    assertThat(result.cast().of(3).kind()).isEqualTo(Attribution.Kind.UNKNOWN);
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.AMBIGUOUS_LABEL);
    assertThat(result.problems().get(0).line()).isEqualTo(OptionalInt.of(5));
    assertThat(result.problems().get(0).message()).contains("BERG", "full name");
  }

  @Test
  void fullNameIsFoundInTheBiography() throws Exception {
    Casting.CastAndProblems result =
        cast(
            "PIET BROCK, BYLINE: Rain.\n\nLUND: Thanks.\n\nBROCK: Bye.\n\nLUND: Bye.\n\n"
                + "Ana Lund\nAna Lund is one of the hosts of The Tide.\n");
    assertThat(names(result)).containsExactly("Piet Brock", "Ana Lund");
    assertThat(speaker(result, "Ana Lund").role()).contains("host");
  }

  @Test
  void fullNameIsFoundInASelfIntroductionAndInSpeech() throws Exception {
    Casting.CastAndProblems result =
        cast(
            "BROCK, BYLINE: With me is the painter Olaf Berg.\n\nBERG: Hello.\n\n"
                + "BROCK: I'm Piet Brock.\n\nBERG: I know.\n");
    assertThat(names(result)).containsExactly("Piet Brock", "Olaf Berg");
  }

  @Test
  void peopleWithoutNamesAreKeptApartByTheirNumbers() throws Exception {
    Casting.CastAndProblems result =
        cast("UNIDENTIFIED MAN #1: No.\n\nUNIDENTIFIED MAN #2: Yes.\n\nUNIDENTIFIED MAN #1: No!\n");
    assertThat(names(result)).containsExactly("Unidentified Man #1", "Unidentified Man #2");
    assertThat(names(cast("SPEAKER_00: Well, I see.\n\nSPEAKER_01: You do?\n"))).hasSize(2);
    assertThat(result.cast().speakers()).noneMatch(Speaker::named);
    assertThat(result.cast().speakers().get(0).idIn("a/talk.txt"))
        .isEqualTo("unidentified-man-1@a-talk");
  }

  @Test
  void rolesComeFromLabelsClipsAndAnswers() throws Exception {
    Casting.CastAndProblems result =
        cast(
            "ANA LUND, HOST: Hello.\n\nLENA ANG: Hello.\n\nLUND: Listen.\n\n"
                + "(SOUNDBITE OF ARCHIVED RECORDING)\n\nALMA FEN: It will stand.\n\nLUND: Well.\n");
    assertThat(speaker(result, "Ana Lund").role()).contains("host");
    assertThat(speaker(result, "Lena Ang").role()).contains("guest");
    assertThat(speaker(result, "Alma Fen").role()).contains("archive clip");
  }

  @Test
  void openingGoesToTheHostWithAReason() throws Exception {
    Casting.CastAndProblems result =
        cast(
            "The bridge is shut this morning, and nobody can say when it opens again.\n\n"
                + "PIET BROCK, BYLINE: Morning, Ana. It is.\n\nLUND: Why?\n\nBROCK: Rust.\n\n"
                + "LUND: I'm Ana Lund.\n");
    Attribution opening = result.cast().of(1);
    assertThat(opening.kind()).isEqualTo(Attribution.Kind.INFERRED);
    assertThat(result.cast().speakerOf(1).orElseThrow().name()).isEqualTo("Ana Lund");
    assertThat(opening.confidence()).isBetween(0.6, 0.99);
    assertThat(opening.reason()).contains("addressed");
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.INFERRED_SPEAKER);
  }

  @Test
  void openingOfSomebodyWithoutAnyLabelGoesToWhomItIntroduces() throws Exception {
    Casting.CastAndProblems result =
        cast(
            "From Coast Radio, I'm Ana Lund. The bridge is shut this morning, and Piet Brock is there.\n\n"
                + "PIET BROCK, BYLINE: Sure, Ana. It is shut.\n");
    assertThat(result.cast().speakerOf(1).map(Speaker::name)).contains("Ana Lund");
    assertThat(result.cast().speakerOf(1).flatMap(Speaker::role)).contains("host");
  }

  @Test
  void openingThatNothingSpeaksForIsNobodys() throws Exception {
    Casting.CastAndProblems result =
        cast(
            "Our bridge is shut this morning, and nobody can tell us when it opens again.\n\n"
                + "PIET BROCK: I think it is.\n\nOLAF BERG: No, it is not.\n\nPIET BROCK: Yes, it is.\n");
    assertThat(result.cast().speakerOf(1)).isEqualTo(Optional.empty());
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_SPEAKER);
  }

  @Test
  void formsOfAddressAreAliasesAndTellWhoIsAddressed() throws Exception {
    Casting.CastAndProblems result =
        cast(
            "E CASTLE, HOST: Joon-ho, good morning.\n\nJOON-HO BAEK, BYLINE: Sure, E. I saw Olaf.\n\n"
                + "OLAF BERG: Thank you, Joon-ho.\n");
    assertThat(speaker(result, "E Castle").aliases()).contains("E");
    assertThat(speaker(result, "Joon-ho Baek").aliases()).contains("Joon-ho");
    assertThat(result.cast().addresseeOf(1)).isEqualTo(OptionalInt.of(1));
    assertThat(result.cast().addresseeOf(2)).isEqualTo(OptionalInt.of(0));
    assertThat(result.cast().addresseeOf(3)).isEqualTo(OptionalInt.of(1));
  }

  @Test
  void nameWithWhatItIsInAppositionIsNoAddress() throws Exception {
    Casting.CastAndProblems result =
        cast(
            "ANA LUND, HOST: Lena Ang, who's a painter, is here. Piet Brock, a rower, too.\n\nLENA ANG: Hi.\n\nPIET BROCK: Hi.\n");
    assertThat(result.cast().addresseeOf(1)).isEqualTo(OptionalInt.empty());
    assertThat(speaker(result, "Lena Ang").aliases()).containsExactly("LENA ANG");
  }

  @Test
  void bylineIsNoPartOfAName() throws Exception {
    Casting.CastAndProblems result =
        cast("By Ana Lund\n\nPIET BROCK, BYLINE: Rain.\n\nLUND: Thanks.\n");
    assertThat(names(result)).containsExactly("Piet Brock", "Ana Lund");
  }

  @Test
  void affiliationIsTheOwnerInAnIntroduction() throws Exception {
    Casting.CastAndProblems result =
        cast(
            "ANA LUND, HOST: Coast Radio's Piet Brock is here. That's Ole Dahl.\n\nPIET BROCK: Hi.\n\nOLE DAHL: Hi.\n");
    assertThat(speaker(result, "Piet Brock").affiliation()).contains("Coast Radio");
    assertThat(speaker(result, "Ole Dahl").affiliation()).isEmpty();
  }
}
