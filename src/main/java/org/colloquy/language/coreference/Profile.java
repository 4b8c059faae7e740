package org.colloquy.language.coreference;

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
 * A mention with all that is asked of it again and again, worked out once. Words are numbers of
 * {@link Words}.
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

  /** By {@link Category}. */
  final int[] categories;

  /** The span as it stands, and in small letters. */
  final String span;

  final String lowerSpan;

  /** The span in small letters without blanks around it, and with a possessive ending. */
  final int text;

  final int lower;
  final int lowerPossessive;

  /** Whether the span is not a pronoun by itself. */
  final boolean comparable;

  final int head;
  final int foldedHead;
  final int lemma;
  final String headTag;
  final String headWord;
  final String relation;
  final boolean headIsName;

  /** Small words, nouns in small letters, words as they stand. */
  final int[] words;

  final int[] nouns;
  final int[] exactWords;

  /** The words that another mention has to have to include this one, and those that it offers. */
  final int[] needed;

  final int[] offered;

  /** Parts of names as they stand; numbers and number words as they stand. */
  final List<String> names;

  final int[] figures;

  /** Whether this is one word of capitals alone. */
  final boolean capitals;

  final boolean singular;
  final boolean firstPerson;
  final boolean secondPerson;
  final boolean indefinite;
  final boolean article;

  Profile(Mention mention, Dictionaries dictionaries, Words numbers) {
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
