package org.colloquy.language.mention;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.colloquy.language.naming.NameSpan;
import org.colloquy.model.Traits.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phrases a sentence has, given its tree. */
class PhrasesTest {
  private static CoreMap sentence(String tree) {
    Tree parsed = Tree.valueOf(tree);
    List<CoreLabel> tokens = new ArrayList<>();
    int end = 0;
    boolean joined = true;
    for (Tree leaf : parsed.getLeaves()) {
      CoreLabel token = new CoreLabel();
      token.setWord(leaf.value());
      token.setTag(leaf.parent(parsed).value());
      boolean hyphen = token.tag().equals("HYPH");
      token.setBeginPosition(end + (joined || hyphen ? 0 : 1));
      end = token.beginPosition() + leaf.value().length();
      token.setEndPosition(end);
      joined = hyphen;
      tokens.add(token);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    sentence.set(TreeCoreAnnotations.TreeAnnotation.class, parsed);
    return sentence;
  }

  private static List<Phrase> phrases(String tree, NameSpan... names) {
    return Phrases.of(sentence(tree), 0, List.of(names));
  }

  private static String texts(String tree, List<Phrase> phrases) {
    List<Tree> leaves = Tree.valueOf(tree).getLeaves();
    return phrases.stream()
        .map(
            p ->
                leaves.subList(p.first(), p.last() + 1).stream()
                    .map(Tree::value)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          (NP (NP (DT the) (NN roof)) (PP (IN of) (NP (DT the) (NN mill)))); the roof of the mill | the mill; the longest phrase of each head
          (NP (NP (DT the) (NN ferry) (POS 's)) (NN bell)); the ferry 's | the ferry 's bell; an owner is a phrase of its own
          (NP (NP (PRP him)) (PP (IN of) (NP (DT the) (NN theft)))); him | the theft; nothing belongs to a pronoun
          (NP (NP (DT a) (NN pump)) (: --) (NP (DT the) (NN best))); a pump | the best; speech breaks off at a dash
          (NP (NP (DT the) (NN pump)) (PP (IN of) (NP (NNP Okafor) (HYPH -) (NNP Lunn)))); the pump of Okafor - Lunn | Okafor - Lunn; a hyphen within a name is no dash
          (NP (NP (DT the) (NNS papers)) (PRN (-LRB- -LRB-) (NP (NNP Mill)) (-RRB- -RRB-))); the papers | Mill; what is in brackets is said beside it
          (NP (UH uh) (, ,) (DT a) (NN pump) (, ,)); a pump; fillers and commas are no part of it
          (NP ($ $) (CD 9)); $ 9; a sign of money is
          (NP (NP (DT the) (NNS men)) (CC and) (NP (DT the) (NNS dogs))); the men | the dogs | the men and the dogs; a list and its parts
          (NP (NNS men) (, ,) (NNS cats) (CC and) (NNS dogs)); men | cats | dogs | men , cats and dogs; parts of one word each
          (NP (PRP me) (CC and) (NN father)); me | father | me and father; a pronoun is a part, too
          (NP (NP (DT the) (NN mayor)) (NP (PRP herself))); the mayor herself; a word that stresses means nobody else
          (S (NP (PRP she)) (VP (VBD hurt) (NP (PRP herself)))); she | herself; one that does not is a phrase
          (NP (WP who)); ''; a question asks for somebody
          """)
  void phrasesBeginAndEndWhereTheyAreSaid(String tree, String expected, String reason) {
    assertThat(texts(tree, phrases(tree))).as(reason).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          (NP (DT the) (NN pump)); DEFINITE; the; pump
          (NP (DT those) (JJ old) (NNS pumps)); DEMONSTRATIVE; those; old pumps
          (NP (PRP$ my) (NN pump)); OWNED; my; pump
          (NP (DT no) (NN pump)); INDEFINITE; no; pump
          (NP (CD two) (NNS pumps)); INDEFINITE; ''; two pumps
          (NP (NNS pumps)); BARE; ''; pumps
          (NP (DT this)); PRONOUN; ''; this
          """)
  void theFormIsReadOffTheFirstWord(String tree, Form form, String determiner, String words) {
    Phrase phrase = phrases(tree).stream().filter(p -> p.form() == form).findFirst().orElseThrow();
    assertThat(phrase.determiner()).isEqualTo(determiner);
    assertThat(phrase.words()).containsExactly(words.split(" "));
  }

  @Test
  void aConjunctionInANameMakesNoList() {
    String tree = "(NP (NNP Holt) (CC and) (NNP Sons))";
    NameSpan name = new NameSpan(0, 2, "ORGANIZATION", OptionalDouble.empty());
    assertThat(texts(tree, phrases(tree, name))).isEqualTo("Holt and Sons");
  }
}
