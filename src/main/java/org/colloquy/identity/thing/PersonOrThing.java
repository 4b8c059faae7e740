package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  public List<Proposal> proposals(Collection<KnownName> names) {
    Map<String, KnownName> things = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (KnownName name : names) {
      if (name.id().startsWith(THING)) {
        things.put(name.id(), name);
      } else if (name.isPerson() && name.folded().isFull()) {
        surnames.add(name.folded().last());
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (KnownName person : names) {
      KnownName thing = things.get(THING + Slug.of(person.name()));
      if (thing != null && person.isPerson() && !person.speaks()) {
        proposals.add(proposal(person, thing, surnames.contains(person.folded().last())));
      }
    }
    return proposals;
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
