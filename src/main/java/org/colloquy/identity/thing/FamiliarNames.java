package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** The beginning of a name is at least so long. */
  private static final int SHORTEST = 3;

  @Override
  public List<Proposal> proposals(Collection<KnownName> nodes) {
    Map<String, KnownName> speakers = new HashMap<>();
    SortedMap<String, List<KnownName>> bySurname = new TreeMap<>();
    SortedMap<String, List<KnownName>> byGivenName = new TreeMap<>();
    List<KnownName> singles = new ArrayList<>();
    for (KnownName node : nodes) {
      FoldedName name = node.folded();
      if (node.isPerson() && name.isFull()) {
        bySurname.computeIfAbsent(name.last(), word -> new ArrayList<>()).add(node);
        if (node.speaks()) {
          speakers.put(node.idAmongItsKind(), node);
        }
      } else if (node.isPerson() && !node.speaks()) {
        singles.add(node);
        if (node.id().indexOf('@') > 0) {
          byGivenName.computeIfAbsent(name.last(), word -> new ArrayList<>()).add(node);
        }
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (KnownName single : singles) {
      familiar(single, speakers).ifPresent(proposals::add);
    }
    byGivenName.values().forEach(same -> ofOneCast(same, proposals));
    bySurname.values().forEach(same -> fullNames(same, proposals));
    return proposals;
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

  private static void ofOneCast(List<KnownName> same, List<Proposal> proposals) {
    KnownName kept =
        same.stream()
            .max(
                Comparator.comparingLong((KnownName node) -> node.found().mentions())
                    .thenComparing(KnownName::id, Comparator.reverseOrder()))
            .orElseThrow();
    for (KnownName node : same) {
      if (node != kept && node.found().sharedCompany(kept.found()) >= CAST) {
        proposals.add(
            new Proposal(node, kept, "one given name, and the same people speak there", SURE));
      }
    }
  }

  private static void fullNames(List<KnownName> same, List<Proposal> proposals) {
    for (KnownName one : same) {
      for (KnownName other : same) {
        // What may be one of two speakers is told where speakers are told apart.
        boolean bothSpeak = one.speaks() && other.speaks();
        if (!bothSpeak
            && one.id().compareTo(other.id()) < 0
            && mayBeOne(one.folded(), other.folded())) {
          proposals.add(ofTwo(one, other));
        }
      }
    }
  }

  private static boolean mayBeOne(FoldedName one, FoldedName other) {
    return !one.first().equals(other.first())
        && Nicknames.mayBeOne(one.first(), other.first())
        && one.generation().equals(other.generation())
        && one.words().size() == 2
        && other.words().size() == 2;
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
