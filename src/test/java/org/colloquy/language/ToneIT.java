package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Annotations;
import org.colloquy.model.Mention;
import org.colloquy.model.Tone;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clear sentences come out right: it matters whom they speak ill and well of. */
class ToneIT {
  @TempDir private Path folder;

  private record Talk(Transcript transcript, Annotations annotations) {}

  private Talk talk(String speech) throws Exception {
    Path file = folder.resolve("talk.txt");
    Files.writeString(file, "MARA VOSS, HOST: " + speech + "\n\nTOBY LINDEN: I see.\n");
    Transcript transcript =
        ((Reading.Conversation) new Readers().read(new TranscriptFile("talk.txt", file)))
            .transcript();
    return new Talk(
        transcript, RealModels.annotator().annotate(transcript, Casting.of(transcript).cast()));
  }

  private List<Mention> mentions(String speech, String name) throws Exception {
    Talk talk = talk(speech);
    return talk.annotations().mentions().stream()
        .filter(m -> m.span().in(talk.transcript().text()).equals(name))
        .toList();
  }

  private double score(String sentence) throws Exception {
    return talk(sentence).annotations().sentences().get(0).sentiment().orElseThrow();
  }

  private Optional<Tone> toneToward(String name, String speech) throws Exception {
    return mentions(speech, name).get(0).tone().map(t -> t.likeliest());
  }

  @Test
  void praiseIsPositive() throws Exception {
    assertThat(
            toneToward(
                "Anna Berg", "Anna Berg is a brilliant, honest mayor, and the town admires her."))
        .contains(Tone.POSITIVE);
  }

  @Test
  void blameIsNegative() throws Exception {
    assertThat(
            toneToward(
                "Piet Holt",
                "Piet Holt lied to the voters, and prosecutors have accused him of fraud."))
        .contains(Tone.NEGATIVE);
  }

  @Test
  void newsIsNeutral() throws Exception {
    assertThat(toneToward("Anna Berg", "Anna Berg will meet Piet Holt in Lisbon on Tuesday."))
        .contains(Tone.NEUTRAL);
  }

  @Test
  void whoReportsHarmIsNotBlamedForIt() throws Exception {
    assertThat(toneToward("Anna Berg", "The company poisoned the river, Anna Berg said on Monday."))
        .contains(Tone.NEUTRAL);
  }

  @Test
  void aVictimIsNotBlamed() throws Exception {
    assertThat(
            toneToward(
                "Anna Berg",
                "Anna Berg lost her brother in the fire, and our hearts are with her."))
        .isPresent()
        .isNotEqualTo(Optional.of(Tone.NEGATIVE));
  }

  @Test
  void whoIsQuotedIsNotWhomTheQuotationBlames() throws Exception {
    String speech = "Anna Berg told reporters that Piet Holt is a liar and a thief.";
    assertThat(toneToward("Piet Holt", speech)).contains(Tone.NEGATIVE);
    assertThat(toneToward("Anna Berg", speech)).contains(Tone.NEUTRAL);
  }

  @Test
  void praiseScoresAboveNewsAndNewsAboveBlame() throws Exception {
    double praise = score("This is a wonderful, generous town, and I love it.");
    double news = score("The ferry to the island leaves at nine on Tuesday.");
    double blame = score("It was a cruel, disgraceful lie, and people died.");
    assertThat(praise).isGreaterThan(0.5);
    assertThat(news).isBetween(-0.4, 0.4);
    assertThat(blame).isLessThan(-0.5);
  }

  @Test
  void pronounsOfTheThirdPersonHaveToneAndThoseOfTheOthersHaveNone() throws Exception {
    String speech = "Piet Holt is a liar. He cheated the workers, and I met you there.";
    assertThat(mentions(speech, "He")).hasSize(1).allMatch(m -> m.tone().isPresent());
    assertThat(mentions(speech, "I")).hasSize(2).allMatch(m -> m.tone().isEmpty());
    assertThat(mentions(speech, "you")).hasSize(1).allMatch(m -> m.tone().isEmpty());
  }
}
