package org.colloquy.transcript.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;

/** The title and the date that files of linguists and parliaments give. */
class AnnotationHeadTest {
  private static Transcript read(String xml) {
    TranscriptFile file = new TranscriptFile("bees.xml", Path.of("bees.xml"));
    Reading reading = new Readers().read(file, xml.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Conversation) reading).transcript();
  }

  private static String tei(String titles) {
    return "<TEI><teiHeader><fileDesc><titleStmt>"
        + titles
        + "</titleStmt><sourceDesc><bibl><title>Minutes</title><date when='2021-03-12'/></bibl>"
        + "</sourceDesc></fileDesc></teiHeader><text><u who='#A'>Where are the bees?</u></text></TEI>";
  }

  @Test
  void theTitleOfTeiIsThatOfTheFileAndNotThatOfItsSource() {
    Transcript read = read(tei("<title type='sub'>Part 2</title><title type='main'>Bees</title>"));
    assertThat(read.title()).contains("Bees");
    assertThat(read.date()).contains(LocalDate.of(2021, 3, 12));
  }

  @Test
  void theEnglishTitleOfTeiComesFirst() {
    Transcript read =
        read(
            tei(
                "<title type='main' xml:lang='sl'>Čebele</title><title xml:lang='en'>Bees</title>"));
    assertThat(read.title()).contains("Bees");
  }

  @Test
  void withoutATitleOfItsOwnAFileInTeiHasNone() {
    assertThat(read(tei("<title> </title>")).title()).isEmpty();
  }

  @Test
  void theDayOfASittingIsInTheHeadOfTheRecord() {
    assertThat(
            read("<hansard><session.header><date>2011-02-08</date></session.header>"
                    + "<speech><talk.start><talker><name>Ms BETT</name></talker>"
                    + "<para>Where are the bees?</para></talk.start></speech></hansard>")
                .date())
        .contains(LocalDate.of(2011, 2, 8));
    assertThat(
            read("<hansard><date format='1901-02-14'>Thursday</date><p><member>MR. BETT</member>"
                    + "<membercontribution>: Where?</membercontribution></p></hansard>")
                .date())
        .contains(LocalDate.of(1901, 2, 14));
  }

  @Test
  void theDayOfASpeechIsInItsId() {
    assertThat(
            read("<publicwhip><speech id='uk.org.publicwhip/debate/2003-06-26.1219.2'"
                    + " speakername='Orla Bett'><p>Where?</p></speech></publicwhip>")
                .date())
        .contains(LocalDate.of(2003, 6, 26));
    assertThat(
            read("<publicwhip><speech id='b' speakername='Orla Bett'><p>Where?</p></speech>"
                    + "</publicwhip>")
                .date())
        .isEmpty();
  }
}
