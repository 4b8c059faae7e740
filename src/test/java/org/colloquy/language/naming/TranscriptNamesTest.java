package org.colloquy.language.naming;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.Cast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptNamesTest {
  private static final Cast NOBODY = new Cast(List.of(), List.of(), List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the/DT mayor/NN/TITLE; ''; an office is no name",
        "Western/JJ/MISC aid/NN; ''; an adjective of no known type",
        "the/DT Nobel_Prize/NNP/MISC; Nobel Prize=MISC; several words",
        "of/IN fever/NN/CAUSE_OF_DEATH; ''; a common noun",
        "the/DT Quaker/NNP/RELIGION; Quaker=RELIGION; a belief with a capital",
        "Miss/NNP/STATE_OR_PROVINCE Roe/NNP/PERSON; Roe=PERSON; a form of address",
        "Miss/NNP/STATE_OR_PROVINCE and/CC; Miss=STATE_OR_PROVINCE; nobody is addressed",
        "LAKE/NNP/ORGANIZATION -22-368/CD; ''; the number of a case",
        "Bye_Ana/NNP/PERSON; Ana=PERSON; a greeting is no part of a name",
        "Oh_Dear_Dana_Kale/NNP/PERSON; Dana Kale=PERSON; nor are two",
        "Will_Roe/NNP/PERSON; Will Roe=PERSON; a given name that is a word, too",
        "Ana_Bye/NNP/PERSON; Ana Bye=PERSON; a surname",
        "Hello_Boats/NNP/ORGANIZATION; Hello Boats=ORGANIZATION; a company may be called so",
        "she/PRP/PERSON; ''; a pronoun",
        "42/CD N.C.C./NNP/ORGANIZATION 1382/CD; ''; a citation of laws",
        "N.C.C./NNP/ORGANIZATION of/IN 42/CD N.C.C./NNP 1382/CD; N.C.C.=ORGANIZATION;"
            + " nor if the name is known from elsewhere",
        "42/CD N.C.C./NNP/ORGANIZATION members/NNS; N.C.C.=ORGANIZATION; a number before a name",
        "on/IN Democracy/NNP/IDEOLOGY Tonight/NNP we/PRP; ''; a word in the title of a programme",
        "in/IN Democracy/NNP/IDEOLOGY we/PRP; Democracy=IDEOLOGY; an idea with a capital",
        "Grand/NNP Theft/NNP/CRIMINAL_CHARGE Barge/NNP; ''; a word in the title of a game",
        "Theft/NN/CRIMINAL_CHARGE is/VBZ; ''; a capital only because the sentence begins",
        "a/DT Republican/NNP/IDEOLOGY Member/NNP; Republican=PARTY_MEMBERS; no word of a title",
        "in/IN Holt/NNP/CITY v./CC Vale/NNP ,/, the/DT Court/NNP of/IN the/DT State/NN of/IN"
            + " Norland/NNP said/VBD; Holt=PERSON, Vale=PERSON, Court=ORGANIZATION, Norland=LOCATION;"
            + " each by its rule",
      })
  void whatTheRecogniserSawIsCorrected(String text, String expected, String reason) {
    SentenceNames tagged = Tagged.sentence(text);
    CoreMap sentence = sentence(tagged);
    List<NameSpan> found = TranscriptNames.of(List.of(sentence), NOBODY).get(0);
    assertThat(
            found.stream()
                .map(n -> tagged.text(n.first(), n.last()) + "=" + n.type())
                .collect(Collectors.joining(", ")))
        .as(reason)
        .isEqualTo(expected);
  }

  /** As the models leave it, without a rough type. */
  private static CoreMap sentence(SentenceNames tagged) {
    List<CoreLabel> tokens = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < tagged.size(); i++) {
      CoreLabel token = new CoreLabel();
      token.setWord(tagged.word(i));
      token.setTag(tagged.tag(i));
      token.setIndex(i + 1);
      offset += tagged.word(i).startsWith("-") && i > 0 ? -1 : 0;
      token.setBeginPosition(offset);
      token.setEndPosition(offset + tagged.word(i).length());
      offset = token.endPosition() + 1;
      tokens.add(token);
    }
    List<CoreMap> mentions = new ArrayList<>();
    for (NameSpan name : tagged.names()) {
      CoreMap mention = new ArrayCoreMap();
      mention.set(
          CoreAnnotations.TokensAnnotation.class, tokens.subList(name.first(), name.last() + 1));
      mention.set(CoreAnnotations.EntityTypeAnnotation.class, name.type());
      mentions.add(mention);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    sentence.set(CoreAnnotations.MentionsAnnotation.class, mentions);
    return sentence;
  }
}
