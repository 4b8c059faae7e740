package org.colloquy.identity.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.Alias;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;
import org.colloquy.model.Suggestion;
import org.colloquy.model.Suggestion.Kind;
import org.colloquy.model.lexicon.Nicknames;

/**
 * Speakers of one surname and one affiliation whose given names may be forms of one ({@code Tom},
 * {@code Thomas}): perhaps one person, which is for a person to decide.
 */
final class FamiliarSpeakers {
  private static final double LIKELY = 0.7;

  private FamiliarSpeakers() {}

  /** Returns the suggestions for these people. */
  static List<Suggestion> suggestions(Collection<CollectedPerson> people) {
    SortedMap<String, List<CollectedPerson>> alike = new TreeMap<>();
    for (CollectedPerson person : people) {
      FoldedName name = nameOf(person);
      if (name.words().size() == 2 && person.affiliation().isPresent()) {
        String key =
            name.last()
                + name.generation()
                + " "
                + PersonName.fold(person.affiliation().orElseThrow());
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
      }
    }
    List<Suggestion> suggestions = new ArrayList<>();
    for (List<CollectedPerson> same : alike.values()) {
      for (CollectedPerson one : same) {
        for (CollectedPerson other : same) {
          String familiar = nameOf(one).first();
          String full = nameOf(other).first();
          boolean isShorter =
              familiar.length() < full.length()
                  || familiar.length() == full.length() && familiar.compareTo(full) < 0;
          if (isShorter && Nicknames.mayBeOne(familiar, full)) {
            suggestions.add(suggestion(one, other));
          }
        }
      }
    }
    return suggestions;
  }

  private static FoldedName nameOf(CollectedPerson person) {
    return PersonName.parse(person.name()).folded();
  }

  private static Suggestion suggestion(CollectedPerson one, CollectedPerson other) {
    return new Suggestion(
        Kind.POSSIBLY_THE_SAME,
        one.name(),
        other.name(),
        "one surname, forms of one given name, and both of " + other.affiliation().orElseThrow(),
        LIKELY,
        Alias.TABLE,
        Suggestion.pasted(one.name(), other.name(), ""));
  }
}
