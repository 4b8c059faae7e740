package org.colloquy.transcript.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.Turns;
import org.colloquy.transcript.document.StyledPage.Stretch;
import org.colloquy.transcript.page.PageReader;
import org.junit.jupiter.api.Test;

/** How word processors show who speaks, and what looks the same and does not. */
class StyledPageTest {
  private final StyledPage page = new StyledPage();

  private String turns() {
    return Turns.of(
        new DocumentPage(
                page.page(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Source.DOCUMENT_PROPERTIES)
            .read("talk.docx", new PageReader()));
  }

  private void bold(String name, String rest) {
    page.paragraph(List.of(new Stretch(name, true, false), new Stretch(rest, false, false)));
  }

  @Test
  void namesInBoldPrintAreLabelsWithATabOrASpace() {
    page.paragraph("The hives of Tarn");
    bold("Orla Bett", " Where are the bees?");
    bold("Danuta Fisch", " I sold them. You know why.");
    bold("Orla Bett", " I do not.");
    bold("Danuta Fisch", " Then ask me.");
    assertThat(turns())
        .isEqualTo(
            """
            Orla Bett | Where are the bees?
            Danuta Fisch | I sold them. You know why.
            Orla Bett | I do not.
            Danuta Fisch | Then ask me.""");
  }

  @Test
  void initialsAndATabAreLabels() {
    page.paragraph("Danuta Fisch talks to Orla Bett");
    page.paragraph("OB\tWhere are the bees?");
    page.paragraph("DF\tI sold them: all.");
    page.paragraph("And the hives, too.");
    page.paragraph("OB\tDid you?");
    page.paragraph("DF\tI did.");
    assertThat(turns())
        .isEqualTo(
            """
            OB | Where are the bees?
            DF | I sold them: all. ¶ And the hives, too.
            OB | Did you?
            DF | I did.""");
  }

  @Test
  void italicQuestionsAreQuestions() {
    for (String question : List.of("Where are the bees?", "And the hives?", "Why is that so?")) {
      page.paragraph(List.of(new Stretch(question, false, true)));
      page.paragraph("I sold them, all of them.");
    }
    assertThat(turns()).startsWith("Q | Where are the bees?\n | I sold them, all of them.\nQ | ");
  }

  @Test
  void tableWithHeadingsGivesSpeakerAndSpeech() {
    page.table(
        List.of(
            List.of("Timespan", "Content", "Speaker"),
            List.of("0:00,0 - 0:04,1", "Where are the bees?", "Orla"),
            List.of("0:04,1 - 0:09,0", "I sold them. You know why.", "Danuta"),
            List.of("0:09,0 - 0:12,0", "I do not.", "Orla")));
    assertThat(turns())
        .isEqualTo(
            """
            Orla | Where are the bees?
            Danuta | I sold them. You know why.
            Orla | I do not.""");
  }

  @Test
  void tableWithoutHeadingsGivesSpeakerAndSpeech() {
    page.table(
        List.of(
            List.of("1", "Orla:", "Where are the bees?"),
            List.of("2", "Danuta:", "I sold them. You know why."),
            List.of("3", "Orla:", "No, I do not."),
            List.of("4", "Danuta:", "Then ask me.")));
    assertThat(turns()).contains("Orla | No, I do not.").contains("Danuta | Then ask me.");
  }

  @Test
  void recipeIsNoTranscript() {
    page.paragraph("Honey cake");
    for (int i = 0; i < 2; i++) {
      bold("Mix", "\tYou take the flour and I would add the eggs.");
      bold("Bake", "\tIs the oven hot? Leave it for an hour.");
    }
    page.table(
        List.of(
            List.of("Flour", "300 g of the fine white kind"),
            List.of("Honey", "two spoons, or three if you like it"),
            List.of("Eggs", "four, from your own hens"),
            List.of("Milk", "as much as the bowl can hold")));
    assertThat(turns()).startsWith("! ");
  }

  @Test
  void glossaryAndContentsAreNoTranscripts() {
    List<String> terms = new ArrayList<>(List.of("Apiary", "Brood", "Drone", "Queen", "Swarm"));
    terms.forEach(term -> bold(term, "\tWhat you call a thing of bees."));
    terms.forEach(term -> page.paragraph(term + "\t12"));
    assertThat(turns()).startsWith("! ");
  }
}
