package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.language.tone.ParsedSentence.Stretch;
import org.colloquy.language.tone.ParsedSentence.Word;
import org.junit.jupiter.api.Test;

/** What the classifier is told of a mention: its role and surroundings, and never who it is. */
class FeatureExtractorTest {
  private static final FeatureExtractor EXTRACTOR =
      new FeatureExtractor(
          new PolarityLexicon(Map.of("praised", 2.6, "cruel", -2.8, "betray", -3.0)),
          new WordVectors(
              Map.of("praised", new float[] {1, 0}, "committee", new float[] {0, 3}), 2));

  /** Each word as {@code text/lemma/tag/name/governor/relation}, the governor counted from 1. */
  private static ParsedSentence sentence(String... words) {
    List<Word> parsed = new ArrayList<>();
    for (String word : words) {
      String[] parts = word.split("/");
      int governor = Integer.parseInt(parts[4]) - 1;
      parsed.add(new Word(parts[0], parts[1], parts[2], parts[3], governor, parts[5]));
    }
    return new ParsedSentence(parsed, List.of(new Stretch(0, words.length - 1)));
  }

  private static ParsedSentence praise(String first, String last) {
    return sentence(
        "The/the/DT/O/2/det",
        "committee/committee/NN/O/3/nsubj",
        "praised/praise/VBD/O/0/root",
        first + "/" + first + "/NNP/PERSON/5/compound",
        last + "/" + last + "/NNP/PERSON/3/obj",
        "./././O/3/punct");
  }

  private static final ParsedSentence DENIED =
      sentence(
          "Ana/Ana/NNP/PERSON/4/nsubj",
          "did/do/VBD/O/4/aux",
          "not/not/RB/O/4/advmod",
          "betray/betray/VB/O/0/root",
          "Piet/Piet/NNP/PERSON/4/obj");

  @Test
  void roleGovernorAndNeighboursAreNamed() {
    assertThat(EXTRACTOR.features(praise("Ana", "Berg"), 3, 4))
        .containsKeys(
            "role:obj",
            "governor:obj:praise",
            "sibling:obj>nsubj:committee",
            "L1:praise",
            "near1:praise",
            "near2:committee",
            "before:committee",
            "tag:NNP",
            "not first",
            "not quoted")
        .doesNotContainKey("near1:committee");
  }

  @Test
  void nobodyIsKnownByName() {
    Map<String, Double> ofBerg = EXTRACTOR.features(praise("Ana", "Berg"), 3, 4);
    assertThat(EXTRACTOR.features(praise("Piet", "Holt"), 3, 4)).isEqualTo(ofBerg);
    assertThat(EXTRACTOR.features(DENIED, 0, 0).keySet())
        .noneMatch(name -> name.contains("Piet") || name.contains("Ana"))
        .anyMatch(name -> name.contains("_PER"));
  }

  @Test
  void marksAtTheEndsOfAMentionAreNoPartOfIt() {
    assertThat(EXTRACTOR.features(praise("Ana", "Berg"), 3, 5))
        .isEqualTo(EXTRACTOR.features(praise("Ana", "Berg"), 3, 4));
  }

  @Test
  void polarityOfTheGovernorCountsForTheRole() {
    Map<String, Double> features = EXTRACTOR.features(praise("Ana", "Berg"), 3, 4);
    assertThat(features).containsEntry("governor OBJECT", 1.3);
    assertThat(features.get("balance near1")).isPositive();
    assertThat(features.get("bad all")).isZero();
  }

  @Test
  void deniedWordCountsTheOtherWayRoundAndLess() {
    Map<String, Double> features = EXTRACTOR.features(DENIED, 0, 0);
    assertThat(features).containsKey("denied:nsubj:betray:true");
    assertThat(features.get("governor SUBJECT")).isBetween(0.5, 1.5);
  }

  @Test
  void doerOfAPassiveIsItsSubjectAndItsSubjectAnObject() {
    ParsedSentence passive =
        sentence(
            "Ana/Ana/NNP/PERSON/3/nsubj:pass",
            "was/be/VBD/O/3/aux:pass",
            "praised/praise/VBN/O/0/root",
            "by/by/IN/O/5/case",
            "Piet/Piet/NNP/PERSON/3/obl");
    assertThat(EXTRACTOR.features(passive, 0, 0)).containsKey("governor OBJECT");
    assertThat(EXTRACTOR.features(passive, 4, 4)).containsKeys("governor SUBJECT", "role:obl:by");
  }

  @Test
  void whoSpeaksAndWhoIsQuotedAreTold() {
    ParsedSentence quotation =
        sentence(
            "“/“/``/O/4/punct",
            "He/he/PRP/O/4/nsubj",
            "is/be/VBZ/O/4/cop",
            "cruel/cruel/JJ/O/7/ccomp",
            "”/”/''/O/4/punct",
            "Ana/Ana/NNP/PERSON/7/nsubj",
            "said/say/VBD/O/0/root");
    assertThat(EXTRACTOR.features(quotation, 5, 5)).containsKeys("speaks", "not quoted");
    Map<String, Double> ofHim = EXTRACTOR.features(quotation, 1, 1);
    assertThat(ofHim).containsKeys("quoted", "quotation");
    assertThat(ofHim).doesNotContainKey("speaks");
    assertThat(ofHim.get("balance quoted")).isNegative();
    assertThat(ofHim.get("balance unquoted")).isZero();
  }

  @Test
  void vectorsAreMeansOfTheWordsThatHaveOne() {
    assertThat(EXTRACTOR.features(praise("Ana", "Berg"), 3, 4))
        .containsEntry("v all 0", 0.5)
        .containsEntry("v all 1", 1.5);
  }

  @Test
  void sentenceOfOneWordIsHarmless() {
    ParsedSentence name = sentence("Ana/Ana/NNP/PERSON/0/root");
    assertThat(EXTRACTOR.features(name, 0, 0)).containsKeys("governor:root", "first", "L1:^");
  }
}
