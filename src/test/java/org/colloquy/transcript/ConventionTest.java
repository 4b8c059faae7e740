package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Label;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.label.Convention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's convention overrules the look of a file; bold print on a web page counts. */
class ConventionTest {
  @TempDir private Path folder;

  private List<String> labels(Convention convention, String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    Reading reading = new Readers(convention).read(new TranscriptFile(name, file));
    return reading instanceof Reading.Conversation conversation
        ? conversation.transcript().turns().stream()
            .map(turn -> turn.label().map(Label::text).orElse("-"))
            .toList()
        : List.of();
  }

  @Test
  void settingReadsWhatNoEvidenceSpeaksFor() throws Exception {
    String page = "Ana: It rained.\n\nPiet: The tide was out.\n";
    assertThat(labels(Convention.AUTO, "a.txt", page)).isEmpty();
    assertThat(labels(Convention.NAMES, "a.txt", page)).containsExactly("Ana", "Piet");
  }

  @Test
  void settingLeavesOtherConventionsUnread() throws Exception {
    String page = "ANA LUND, HOST: Good morning.\n\nPIET BROCK, BYLINE: Morning.\n";
    assertThat(labels(Convention.AUTO, "a.txt", page)).hasSize(2);
    assertThat(labels(Convention.MEMBERS, "a.txt", page)).isEmpty();
  }

  @Test
  void speechThatTheUserCallsSoNeedsNoLabel() throws Exception {
    String page =
        "The old yard\n\nThe yard was closed in the year of the flood, and nobody came.\n\nIt rained.\n";
    assertThat(labels(Convention.AUTO, "a.txt", page)).isEmpty();
    assertThat(labels(Convention.SPEECH, "a.txt", page)).containsExactly("-");
    assertThat(labels(Convention.MEMBERS, "a.txt", page)).isEmpty();
    String labelled =
        "The old yard\n\nIda Holm: The yard was closed, and nobody came.\n\nIt rained.\n";
    assertThat(labels(Convention.SPEECH, "a.txt", labelled)).containsExactly("Ida Holm");
  }

  @Test
  void timesWithoutNamesAreNoLabelsOfAnotherConvention() throws Exception {
    String page = "0:00 I am here.\n0:09 You are, too.\n0:12 Do you see it?\n0:20 I do.\n";
    assertThat(labels(Convention.AUTO, "a.txt", page)).containsExactly("-");
    assertThat(labels(Convention.NAMES, "a.txt", page)).isEmpty();
  }

  @Test
  void headingsStayHeadingsUnderASetting() throws Exception {
    String page = "Note: Bring boots.\n\nAna: It rained.\n";
    assertThat(labels(Convention.NAMES, "a.txt", page)).containsExactly("Ana");
  }

  @Test
  void questionsThatAWebPageShowsInBoldPrintBeginTurns() throws Exception {
    String page =
        "<h1>The clocks of Holm</h1><p><strong>How did you come to it?</strong></p><p>I fell into it.</p>"
            + "<p>It was winter.</p><h3>Is it cold?</h3><p>I cannot wear gloves.</p>"
            + "<p><b>Do you own a watch?</b></p><p>I own nine.</p>";
    assertThat(labels(Convention.AUTO, "a.html", page))
        .containsExactly("Q", "-", "Q", "-", "Q", "-");
  }

  @Test
  void headingsThatNobodyAnswersAreNoQuestions() throws Exception {
    String page =
        "<h3>What does it cost?</h3><p>Two crowns.</p><h3>Who can come?</h3><p>Anybody can.</p>"
            + "<h3>When is it open?</h3><p>From nine to five.</p>";
    assertThat(labels(Convention.AUTO, "a.html", page)).isEmpty();
  }

  @Test
  void everyConventionIsFoundByTheFormInWhichItIsPrinted() {
    for (Convention convention : Convention.values()) {
      assertThat(Convention.of(convention.printed())).contains(convention);
    }
    assertThat(Convention.of("Names")).isEmpty();
  }
}
