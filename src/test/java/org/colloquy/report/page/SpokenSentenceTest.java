package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.report.page.ConversationPiece.PlainText;
import org.colloquy.report.page.ConversationPiece.ShownDirection;
import org.colloquy.report.page.ConversationPiece.ShownMention;
import org.colloquy.report.page.ConversationPiece.ShownReport;
import org.colloquy.report.page.ConversationPiece.ShownSentence;
import org.junit.jupiter.api.Test;

class SpokenSentenceTest {
  private static ConversationPiece text(String words) {
    return new PlainText(words);
  }

  private static ConversationPiece sentence(int number, ConversationPiece... inner) {
    return new ShownSentence(number, 0, 1, new ShownTone(""), "unscored", false, List.of(inner));
  }

  private static ConversationPiece mention(int number, boolean whole, ConversationPiece... inner) {
    PageRow row = new PageRow(List.of("mention_id"), List.of("a.txt#m" + number));
    return new ShownMention(row, whole, List.of(inner));
  }

  private static ConversationPiece report(int number, ConversationPiece... inner) {
    PageRow row = new PageRow(List.of("report_id"), List.of("a.txt#r" + number));
    return new ShownReport(row, List.of(inner));
  }

  private static List<String> reported(List<List<ConversationPiece>> paragraphs) {
    List<String> found = new ArrayList<>();
    for (SpokenSentence spoken : SpokenSentence.of(paragraphs)) {
      spoken
          .reports()
          .forEach(
              (row, places) -> {
                StringBuilder stretches = new StringBuilder(row.get("report_id"));
                for (int i = 0; i < places.size(); i += 2) {
                  stretches.append(" [").append(spoken.text(), places.get(i), places.get(i + 1));
                  stretches.append(']');
                }
                found.add(stretches.toString());
              });
    }
    return found;
  }

  @Test
  void reportThatIsCutByMentionsAndParagraphsIsOneStretch() {
    assertThat(
            reported(
                List.of(
                    List.of(
                        sentence(
                            1,
                            text("Cole said that "),
                            report(1, text("the "), mention(1, true, text("mill")), text(" is")))),
                    List.of(sentence(1, report(1, text("shut")), text("."))))))
        .containsExactly("a.txt#r1 [the mill is shut]");
  }

  @Test
  void wordsOfSayingStandBetweenTheStretchesOfAReport() {
    assertThat(
            reported(
                List.of(
                    List.of(
                        sentence(
                            1,
                            report(1, text("The mill")),
                            text(", he said, "),
                            report(1, text("is shut, they "), report(2, text("said so"))))))))
        .containsExactly("a.txt#r1 [The mill] [is shut, they said so]", "a.txt#r2 [said so]");
  }

  /** Each sentence as {@code number: text [what its mentions cover] {directions}}. */
  private static Stream<String> spoken(List<List<ConversationPiece>> paragraphs) {
    return SpokenSentence.of(paragraphs).stream().map(SpokenSentenceTest::told);
  }

  private static String told(SpokenSentence spoken) {
    StringBuilder told = new StringBuilder();
    told.append(spoken.sentence().map(s -> s.number() + ": ").orElse("none: "));
    told.append(spoken.text());
    spoken
        .mentions()
        .forEach(
            m ->
                told.append(" [")
                    .append(m.row().get("mention_id").replace("a.txt#", ""))
                    .append(' ')
                    .append(spoken.text(), m.from(), m.to())
                    .append(']'));
    for (int i = 0; i < spoken.directions().size(); i += 2) {
      told.append(" {")
          .append(spoken.text(), spoken.directions().get(i), spoken.directions().get(i + 1))
          .append('}');
    }
    return told.toString();
  }

  @Test
  void mentionsKeepTheirPlacesBehindADirection() {
    assertThat(
            spoken(
                List.of(
                    List.of(
                        sentence(
                            3,
                            mention(1, true, text("She")),
                            text(" "),
                            new ShownDirection("(laughing)"),
                            text(" is good to "),
                            mention(2, true, text("Nordvik")),
                            text(".")),
                        text(" "),
                        sentence(4, text("Is "), mention(3, true, text("she")), text("?"))))))
        .containsExactly(
            "3: She (laughing) is good to Nordvik. [m1 She] [m2 Nordvik] {(laughing)}",
            "4: Is she? [m3 she]");
  }

  @Test
  void sentenceInTwoParagraphsIsOne() {
    assertThat(
            spoken(
                List.of(
                    List.of(sentence(1, text("The mill is"))),
                    List.of(
                        sentence(1, mention(1, true, text("Ada’s"))),
                        text(" "),
                        sentence(2, text("Yes."))))))
        .containsExactly("1: The mill is Ada’s [m1 Ada’s]", "2: Yes.");
  }

  @Test
  void mentionInsideAnotherAndDirectionInsideAMention() {
    assertThat(
            spoken(
                List.of(
                    List.of(
                        sentence(
                            1,
                            mention(
                                1,
                                true,
                                text("the "),
                                new ShownDirection("[sic]"),
                                text(" head of "),
                                mention(2, true, text("Nordvik"))),
                            text(" left"))))))
        .containsExactly(
            "1: the [sic] head of Nordvik left [m1 the [sic] head of Nordvik] [m2 Nordvik] {[sic]}");
  }

  @Test
  void mentionAcrossTheEndOfASentenceBelongsToTheFirst() {
    assertThat(
            spoken(
                List.of(
                    List.of(
                        sentence(1, text("He met "), mention(1, true, text("Mr."))),
                        sentence(2, mention(1, false, text(" Roe")), text(" left."))))))
        .containsExactly("1: He met Mr. [m1 Mr.]", "2:  Roe left.");
    assertThat(
            spoken(
                List.of(
                    List.of(
                        mention(1, true, sentence(1, text("Mr.")), sentence(2, text(" Roe"))),
                        sentence(2, text(" left."))))))
        .containsExactly("1: Mr. [m1 Mr.]", "2:  Roe left.");
  }

  @Test
  void mentionOutsideEverySentenceStandsAlone() {
    assertThat(
            spoken(List.of(List.of(text("Then "), mention(1, true, text("Ada")), text(" went")))))
        .containsExactly("none: Ada [m1 Ada]");
  }
}
