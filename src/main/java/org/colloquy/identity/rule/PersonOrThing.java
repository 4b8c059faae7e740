package org.colloquy.identity.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.colloquy.identity.name.KnownName;
import org.colloquy.model.Slug;

/**
 * A single word that the recogniser takes for a person in a few transcripts, and for a thing in at
 * least twice as many, is a thing, unless somebody of the corpus has that surname. Otherwise, and
 * for names of several words, that is a suggestion.
 */
final class PersonOrThing implements MergeRule {
  private static final String THING = "thing:";
  private static final int MANY = 2;
  private static final double VOTED = 0.85;
  private static final double OPEN = 0.5;

  @Override
  public Collection<String> keys(KnownName name) {
    if (name.id().startsWith(THING)) {
      return List.of(name.idAmongItsKind());
    }
    if (!name.isPerson()) {
      return List.of();
    }
    Set<String> keys = new TreeSet<>(Set.of(Slug.of(name.name())));
    if (name.folded().isFull()) {
      keys.add(Slug.of(name.folded().last()));
    }
    return keys;
  }

  @Override
  public void propose(String slug, List<KnownName> names, Consumer<Proposal> proposals) {
    Optional<KnownName> thing =
        names.stream().filter(name -> name.id().equals(THING + slug)).findFirst();
    if (thing.isEmpty()) {
      return;
    }
    Set<String> surnames = new HashSet<>();
    for (KnownName name : names) {
      if (name.isPerson() && name.folded().isFull()) {
        surnames.add(name.folded().last());
      }
    }
    for (KnownName person : names) {
      if (person.isPerson() && !person.speaks() && Slug.of(person.name()).equals(slug)) {
        proposals.accept(proposal(person, thing.get(), surnames.contains(person.folded().last())));
      }
    }
  }

  private static Proposal proposal(KnownName person, KnownName thing, boolean isSurname) {
    int asPerson = person.found().transcripts();
    int asThing = thing.found().transcripts();
    boolean voted = !isSurname && asThing >= MANY * asPerson;
    return new Proposal(
        person,
        thing,
        "taken for a person in "
            + transcripts(asPerson)
            + " and for a thing in "
            + transcripts(asThing),
        voted ? VOTED : OPEN);
  }

  private static String transcripts(int n) {
    return n == 1 ? "1 transcript" : n + " transcripts";
  }
}
