package org.colloquy.identity.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.colloquy.identity.name.KnownName;
import org.colloquy.model.FoldedName;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Nicknames;

/**
 * Familiar and given names. A familiar form, or the beginning of a given name that is no given name
 * itself, is the only one who speaks there and whose given name it fits ({@code Rach}, {@code
 * Rachel Roe}). A given name alone is the same person in two transcripts if at least three people
 * speak in both: a cast and no guest. Two full names of one surname whose given names may be one
 * ({@code Tom}, {@code Thomas}) are joined if the same people speak where each is mentioned, and
 * suggested otherwise.
 */
final class FamiliarNames implements MergeRule {
  private static final double SURE = 0.85;
  private static final double PERHAPS = 0.6;

  /** So many people who speak in two transcripts are the cast of both. */
  private static final int CAST = 3;

  /** What the two kinds of keys begin with: given names, and surnames with a given name. */
  private static final String GIVEN_NAME = "1 ";

  private static final String SURNAME = "2 ";

  /** The beginning of a name is at least so long. */
  private static final int SHORTEST = 3;

  @Override
  public Collection<String> keys(KnownName name) {
    if (!name.isPerson()) {
      return List.of();
    }
    FoldedName folded = name.folded();
    if (!folded.isFull()) {
      return name.speaks() ? List.of() : List.of(GIVEN_NAME + folded.last());
    }
    Set<String> keys = new TreeSet<>();
    if (folded.words().size() == 2) {
      for (String root : Nicknames.roots(folded.first())) {
        keys.add(SURNAME + folded.last() + " " + folded.generation() + " " + root);
      }
    }
    if (name.speaks()) {
      familiarForms(folded.first()).forEach(form -> keys.add(GIVEN_NAME + form));
    }
    return keys;
  }

  /** All words that may be a familiar form of a given name. */
  private static Set<String> familiarForms(String given) {
    Set<String> forms = new TreeSet<>(Nicknames.formsOf(given));
    for (int end = SHORTEST; end < given.length(); end++) {
      String beginning = given.substring(0, end);
      if (isFamiliarForm(beginning, given)) {
        forms.add(beginning);
      }
    }
    return forms;
  }

  @Override
  public void propose(String key, List<KnownName> names, Consumer<Proposal> proposals) {
    if (key.startsWith(SURNAME)) {
      fullNames(key, names, proposals);
      return;
    }
    Map<String, KnownName> speakers = new HashMap<>();
    List<KnownName> singles = new ArrayList<>();
    for (KnownName name : names) {
      if (name.folded().isFull()) {
        speakers.put(name.idAmongItsKind(), name);
      } else {
        singles.add(name);
      }
    }
    for (KnownName single : singles) {
      familiar(single, speakers).ifPresent(proposals);
    }
    ofOneCast(singles.stream().filter(name -> name.id().indexOf('@') > 0).toList(), proposals);
  }

  private static Optional<Proposal> familiar(KnownName single, Map<String, KnownName> speakers) {
    String word = single.folded().last();
    List<KnownName> fitting =
        single.found().company().stream()
            .filter(speakers::containsKey)
            .map(speakers::get)
            .filter(speaker -> isFamiliarForm(word, speaker.folded().first()))
            .toList();
    return fitting.size() == 1
        ? Optional.of(
            new Proposal(
                single,
                fitting.get(0),
                "a familiar form of the given name of the only one who speaks there and has such a"
                    + " name",
                SURE))
        : Optional.empty();
  }

  private static boolean isFamiliarForm(String word, String given) {
    if (word.equals(given)) {
      return false;
    }
    boolean isBeginning =
        word.length() >= SHORTEST && given.startsWith(word) && GivenNames.bearerOf(word).isEmpty();
    return isBeginning || Nicknames.mayBeOne(word, given);
  }

  private static void ofOneCast(List<KnownName> same, Consumer<Proposal> proposals) {
    Optional<KnownName> kept =
        same.stream()
            .max(
                Comparator.comparingLong((KnownName node) -> node.found().mentions())
                    .thenComparing(KnownName::id, Comparator.reverseOrder()));
    for (KnownName node : same) {
      if (node != kept.get() && node.found().sharedCompany(kept.get().found()) >= CAST) {
        proposals.accept(
            new Proposal(
                node, kept.get(), "one given name, and the same people speak there", SURE));
      }
    }
  }

  private static void fullNames(String key, List<KnownName> same, Consumer<Proposal> proposals) {
    for (int i = 0; i < same.size(); i++) {
      for (int j = i + 1; j < same.size(); j++) {
        KnownName one = same.get(i);
        KnownName other = same.get(j);
        // What may be one of two speakers is told where speakers are told apart.
        boolean bothSpeak = one.speaks() && other.speaks();
        if (!bothSpeak && mayBeOne(one.folded(), other.folded()) && isFirst(key, one, other)) {
          proposals.accept(ofTwo(one, other));
        }
      }
    }
  }

  /** Whether this is the first of the keys that both have, so that they are compared once. */
  private static boolean isFirst(String key, KnownName one, KnownName other) {
    Set<String> common = new TreeSet<>(Nicknames.roots(one.folded().first()));
    common.retainAll(Nicknames.roots(other.folded().first()));
    return key.endsWith(" " + common.iterator().next());
  }

  private static boolean mayBeOne(FoldedName one, FoldedName other) {
    return !one.first().equals(other.first()) && Nicknames.mayBeOne(one.first(), other.first());
  }

  private static Proposal ofTwo(KnownName one, KnownName other) {
    boolean otherStays =
        one.speaks() == other.speaks()
            ? other.found().mentions() > one.found().mentions()
            : other.speaks();
    KnownName from = otherStays ? one : other;
    boolean company = one.found().sharesCompany(other.found());
    return new Proposal(
        from,
        otherStays ? other : one,
        company
            ? "one surname and forms of one given name, and the same people speak where each is"
                + " mentioned"
            : "one surname and forms of one given name",
        company ? SURE : PERHAPS);
  }
}
