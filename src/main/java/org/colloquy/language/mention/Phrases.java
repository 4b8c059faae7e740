package org.colloquy.language.mention;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.language.mention.NounPhrases.Reach;
import org.colloquy.language.naming.NameSpan;
import org.colloquy.language.sentence.Pronouns;
import org.colloquy.model.EntityType;
import org.colloquy.model.Traits.Animacy;
import org.colloquy.model.Traits.Form;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.Traits.Number;
import org.colloquy.model.Traits.Role;

/** Makes phrases from a sentence's noun phrases, its pronouns and coreference's mentions. */
final class Phrases {
  private final int number;
  private final List<CoreLabel> tokens;
  private final PhraseWords words;
  private final ClauseRoles roles;
  private final Map<Integer, Mention> known = new HashMap<>();
  private final Map<Integer, NameSpan> nameAt = new HashMap<>();

  private Phrases(CoreMap sentence, int number, List<NameSpan> names) {
    this.number = number;
    this.tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    this.words = new PhraseWords(tokens);
    this.roles = new ClauseRoles(sentence);
    List<Mention> mentions = sentence.get(CorefCoreAnnotations.CorefMentionsAnnotation.class);
    if (mentions != null) {
      mentions.forEach(m -> known.putIfAbsent(m.headIndex, m));
    }
    for (NameSpan name : names) {
      if (EntityType.named(name.type()).map(EntityType::isValue).orElse(false)) {
        continue;
      }
      for (int i = name.first(); i <= name.last(); i++) {
        nameAt.put(i, name);
      }
    }
  }

  /**
   * Returns the phrases of a sentence: one for each head, in the order of the heads, then its
   * lists.
   *
   * @param number 0-based index of the sentence
   */
  static List<Phrase> of(CoreMap sentence, int number, List<NameSpan> names) {
    Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
    return new Phrases(sentence, number, names).in(tree);
  }

  private List<Phrase> in(Tree tree) {
    NounPhrases found = new NounPhrases(tree, tokens, this::goesOnWithName);
    Map<Integer, Reach> byHead = found.byHead();
    for (int i = 0; i < tokens.size(); i++) {
      if (Pronouns.isPronoun(tokens.get(i))) {
        byHead.putIfAbsent(i, new Reach(i, i));
      }
    }
    known.forEach((head, m) -> byHead.putIfAbsent(head, new Reach(m.startIndex, m.endIndex - 1)));
    for (int i = 1; i < tokens.size(); i++) {
      if (Pronouns.isEmphatic(tokens, i)) {
        Reach stressed = byHead.getOrDefault(i - 1, new Reach(i - 1, i));
        byHead.put(i - 1, new Reach(stressed.first(), Math.max(stressed.last(), i)));
        byHead.remove(i);
      }
    }
    List<Phrase> phrases = new ArrayList<>();
    byHead.forEach((head, reach) -> phrases.add(phrase(reach, head)));
    found.lists().forEach(reach -> phrases.add(list(reach)));
    return phrases;
  }

  /** Whether a token is in one name with the token before it. */
  private boolean goesOnWithName(int token) {
    NameSpan name = nameAt.get(token);
    return name != null && name.equals(nameAt.get(token - 1));
  }

  private Phrase phrase(Reach reach, int head) {
    Reach trimmed = new PhraseBounds(tokens).trimmed(reach, head);
    int first = trimmed.first();
    int last = trimmed.last();
    NameSpan name = nameAt.get(head);
    PhraseTraits traits =
        PhraseTraits.of(known.get(head), tokens.get(head).tag(), name == null ? "" : name.type());
    return phrase(
        new Reach(first, last), head, words.form(first, head, last, name != null), traits);
  }

  private Phrase list(Reach reach) {
    return phrase(
        reach, reach.last(), Form.LIST, new PhraseTraits(Number.MANY, Gender.OPEN, Animacy.OPEN));
  }

  private Phrase phrase(Reach reach, int head, Form form, PhraseTraits traits) {
    return new Phrase(
        number,
        reach.first(),
        reach.last(),
        head,
        form,
        traits.number(),
        traits.gender(),
        traits.animacy(),
        form == Form.LIST ? Role.OTHER : roles.of(head),
        words.determiner(reach.first(), head),
        words.lemma(head),
        words.words(reach.first(), head, reach.last()),
        words.modifiers(reach.first(), head),
        words.goesOn(head, reach.last()));
  }
}
