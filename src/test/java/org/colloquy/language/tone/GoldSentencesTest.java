package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.colloquy.language.tone.LabelledSentence.Goal;
import org.colloquy.model.Span;
import org.junit.jupiter.api.Test;

/** Labels end up at the words that they are of. */
class GoldSentencesTest {
  private static JsonNode json(String line) throws Exception {
    return new ObjectMapper().readTree(line.replace('\'', '"'));
  }

  @Test
  void newsCountsCodePointsAndItsArticleIsPartOfTheId() throws Exception {
    LabelledSentence sentence =
        GoldSentences.newsSentence(
            json(
                "{'primary_gid': 'polusa_v1_77_-1_3_Anna_2_6', 'sentence_normalized': '😀 Anna won.',"
                    + " 'targets': [{'from': 2, 'to': 6, 'polarity': 6.0}]}"));
    assertThat(sentence.targets()).containsExactly(new Goal(new Span(3, 7), 2));
    assertThat(sentence.document()).isEqualTo("polusa_77");
    assertThat(sentence.sentiment()).isEmpty();
  }

  @Test
  void speechMarksItsTarget() throws Exception {
    String line =
        "{'id': 'a0001', 'file': 'x.htm', 'sentence': 'So «Anna» lied.', 'target': '%s',"
            + " 'sentiment': -1}";
    LabelledSentence sentence = GoldSentences.speechSentence(json(line.formatted("neg")));
    assertThat(sentence.text()).isEqualTo("So Anna lied.");
    assertThat(sentence.targets()).containsExactly(new Goal(new Span(3, 7), 0));
    assertThat(sentence.source()).isEqualTo(Source.SPEECH_CHOSEN);
    assertThat(sentence.sentiment()).hasValue(-1);
    assertThat(GoldSentences.speechSentence(json(line.formatted("mix"))).targets()).isEmpty();
  }

  @Test
  void inventedSentencesMarkAnyNumberOfTargets() throws Exception {
    LabelledSentence sentence =
        GoldSentences.inventedSentence(
            "1.jsonl",
            json(
                "{'before': '', 'sentence': '[Anna|pos] beat [the flu|neg] in [Oslo|neu].',"
                    + " 'sentiment': 1}"));
    assertThat(sentence.text()).isEqualTo("Anna beat the flu in Oslo.");
    assertThat(sentence.targets())
        .extracting(goal -> goal.span().in(sentence.text()) + " " + goal.label())
        .containsExactly("Anna 2", "the flu 0", "Oslo 1");
  }
}
