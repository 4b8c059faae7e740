package org.colloquy.language.naming;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.colloquy.language.sentence.Pronouns;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * Reads the names of a sentence. The statistical recogniser finds where a name begins and ends and
 * its rough type; the gazetteer then gives finer types word by word and can split a name ({@code
 * Port} a place, {@code Halden} a city). A name that was split is joined again, with its rough
 * type.
 */
final class NameSpans {
  private static final Set<String> ROUGH = Set.of("PERSON", "LOCATION", "ORGANIZATION", "MISC");

  private NameSpans() {}

  /** Returns the names of a recognised sentence, in its order, without pronouns. */
  static List<NameSpan> of(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<NameSpan> fine = fineNames(sentence);
    List<NameSpan> names = new ArrayList<>();
    int next = 0;
    while (next < fine.size()) {
      NameSpan name = fine.get(next++);
      int first = runStart(tokens, name.first());
      int last = runEnd(tokens, name.last());
      boolean torn = false;
      while (next < fine.size() && fine.get(next).first() <= last) {
        last = Math.max(last, runEnd(tokens, fine.get(next).last()));
        torn = true;
        next++;
      }
      torn |= isRough(tokens, first) && (first < name.first() || last > name.last());
      names.add(
          withoutGreeting(
              torn && sameRun(tokens, first, last)
                  ? new NameSpan(first, last, roughType(tokens.get(first)), name.confidence())
                  : name,
              tokens));
    }
    return names;
  }

  /** Takes words off a person's name that are never part of one: {@code Bye Ana}. */
  private static NameSpan withoutGreeting(NameSpan name, List<CoreLabel> tokens) {
    int first = name.first();
    while (name.type().equals("PERSON")
        && first < name.last()
        && Lexicon.has(WordKind.NEVER_IN_NAME, PersonName.fold(tokens.get(first).word()))) {
      first++;
    }
    return first == name.first()
        ? name
        : new NameSpan(first, name.last(), name.type(), name.confidence());
  }

  private static List<NameSpan> fineNames(CoreMap sentence) {
    List<NameSpan> names = new ArrayList<>();
    for (CoreMap name : sentence.get(CoreAnnotations.MentionsAnnotation.class)) {
      List<CoreLabel> words = name.get(CoreAnnotations.TokensAnnotation.class);
      if (!words.stream().allMatch(Pronouns::isPronoun)) {
        names.add(
            new NameSpan(
                words.get(0).index() - 1,
                words.get(words.size() - 1).index() - 1,
                name.get(CoreAnnotations.EntityTypeAnnotation.class),
                confidenceOf(name)));
      }
    }
    names.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return names;
  }

  /** The recogniser's probability of the type; empty if a rule gave the type. */
  private static OptionalDouble confidenceOf(CoreMap name) {
    Map<String, Double> probabilities =
        name.get(CoreAnnotations.NamedEntityTagProbsAnnotation.class);
    if (probabilities == null) {
      return OptionalDouble.empty();
    }
    return probabilities.entrySet().stream()
        .filter(e -> !e.getKey().equals("O") && e.getValue() >= 0)
        .mapToDouble(Map.Entry::getValue)
        .max();
  }

  private static boolean isRough(List<CoreLabel> tokens, int at) {
    return ROUGH.contains(roughType(tokens.get(at)));
  }

  private static String roughType(CoreLabel token) {
    String type = token.get(CoreAnnotations.CoarseNamedEntityTagAnnotation.class);
    return type == null ? "O" : type;
  }

  private static int runStart(List<CoreLabel> tokens, int at) {
    int start = at;
    while (isRough(tokens, at)
        && start > 0
        && roughType(tokens.get(start - 1)).equals(roughType(tokens.get(at)))) {
      start--;
    }
    return start;
  }

  private static int runEnd(List<CoreLabel> tokens, int at) {
    int end = at;
    while (isRough(tokens, at)
        && end + 1 < tokens.size()
        && roughType(tokens.get(end + 1)).equals(roughType(tokens.get(at)))) {
      end++;
    }
    return end;
  }

  private static boolean sameRun(List<CoreLabel> tokens, int first, int last) {
    return isRough(tokens, first) && runStart(tokens, last) <= first;
  }
}
