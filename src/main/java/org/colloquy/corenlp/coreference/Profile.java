package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.math.NumberMatchingRegex;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The profile of a mention: all its properties that scoring uses repeatedly, computed once. Words
 * are given as numbers of {@link WordNumbers}.
 */
final class Profile {
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "this", "mr.", "miss", "mrs.", "dr.", "ms.", "inc.", "ltd.", "corp.", "'s");
  private static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "hundred",
          "thousand",
          "million",
          "billion");

  final Mention mention;
  final boolean pronoun;
  final boolean proper;

  /** The number of the mention's value for each {@link Category}, by ordinal. */
  final int[] categories;

  /** The span as written, and in lower case. */
  final String span;

  final String lowerSpan;

  /** The span in lower case: trimmed; as CoreNLP normalises it; and so with a possessive ending. */
  final int text;

  final int lower;
  final int lowerPossessive;

  /** Whether neither the mention nor its span is a pronoun. */
  final boolean comparable;

  final int head;
  final int foldedHead;
  final int lemma;
  final String headTag;
  final String headWord;
  final String relation;
  final boolean headIsName;

  /** The words in lower case, the nouns in lower case, and the words as written. */
  final int[] words;

  final int[] nouns;
  final int[] exactWords;

  /**
   * The words that another mention must offer to include this one, and the words that this one
   * offers.
   */
  final int[] needed;

  final int[] offered;

  /** The parts of names as written; digits and number words as written. */
  final List<String> names;

  final int[] figures;

  /** Whether the mention is a single word that consists of capitals. */
  final boolean capitals;

  final boolean singular;
  final boolean firstPerson;
  final boolean secondPerson;
  final boolean indefinite;
  final boolean article;

  Profile(Mention mention, Dictionaries dictionaries, WordNumbers numbers) {
    this.mention = mention;
    pronoun = mention.mentionType == MentionType.PRONOMINAL;
    proper = mention.mentionType == MentionType.PROPER;
    categories = categories(mention, dictionaries);
    span = mention.spanToString();
    lowerSpan = mention.lowercaseNormalizedSpanString();
    text = numbers.of(span.trim().toLowerCase());
    lower = numbers.of(lowerSpan);
    lowerPossessive = numbers.of(lowerSpan + " 's");
    comparable = !pronoun && !dictionaries.allPronouns.contains(lowerSpan);
    CoreLabel headToken = mention.headWord;
    head = numbers.of(mention.headString);
    foldedHead = numbers.folded(mention.headString);
    lemma = numbers.of(headToken.lemma());
    headTag = headToken.tag();
    headWord = headToken.word().toLowerCase();
    relation = relation(mention);
    headIsName = headTag.startsWith("NNP");

    List<String> lowerWords = new ArrayList<>();
    List<String> lowerTexts = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> lowerNouns = new ArrayList<>();
    names = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    for (CoreLabel token : mention.originalSpan) {
      String text = token.get(CoreAnnotations.TextAnnotation.class);
      texts.add(text);
      lowerTexts.add(text.toLowerCase());
      lowerWords.add(token.word().toLowerCase());
      if (token.tag().startsWith("NNP")) {
        names.add(text);
      }
      if (NumberMatchingRegex.isDouble(text) || NUMBERS.contains(text.toLowerCase())) {
        counted.add(text);
      }
    }
    for (CoreLabel token : mention.sentenceWords.subList(mention.startIndex, mention.endIndex)) {
      if (isNoun(token.tag())) {
        lowerNouns.add(token.word().toLowerCase());
      }
    }
    words = numbers.of(lowerWords);
    nouns = numbers.of(lowerNouns);
    exactWords = numbers.of(texts);
    figures = numbers.of(counted);
    if (pronoun) {
      needed = new int[0];
      offered = new int[0];
    } else {
      offered = numbers.of(lowerTexts);
      lowerTexts.removeIf(
          w -> EMPTY_WORDS.contains(w) || w.equals(mention.headString.toLowerCase()));
      needed = numbers.of(lowerTexts);
    }
    capitals = texts.size() == 1 && isCapitals(texts.get(0));

    singular = mention.number == Dictionaries.Number.SINGULAR;
    firstPerson = dictionaries.firstPersonPronouns.contains(lowerSpan);
    secondPerson = dictionaries.secondPersonPronouns.contains(lowerSpan);
    CoreLabel first = mention.originalSpan.get(0);
    indefinite = dictionaries.indefinitePronouns.contains(first.lemma());
    String firstWord = first.word().toLowerCase();
    article =
        mention.appositions == null
            && mention.predicateNominatives == null
            && (firstWord.equals("a") || firstWord.equals("an"));
  }

  private static int[] categories(Mention mention, Dictionaries dictionaries) {
    List<String> traits = mention.getSingletonFeatures(dictionaries);
    Category[] all = Category.values();
    int[] categories = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      categories[i] = all[i].of(mention, traits);
    }
    return categories;
  }

  private static String relation(Mention mention) {
    Iterator<SemanticGraphEdge> edges =
        mention.enhancedDependency.incomingEdgeIterator(mention.headIndexedWord);
    return edges.hasNext() ? edges.next().getRelation().toString() : "null";
  }

  private static boolean isNoun(String tag) {
    return tag.equals("NN") || tag.equals("NNS") || tag.equals("NNP") || tag.equals("NNPS");
  }

  private static boolean isCapitals(String word) {
    return word.chars().allMatch(c -> 'A' <= c && c <= 'Z');
  }
}
