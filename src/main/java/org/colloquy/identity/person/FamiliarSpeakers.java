package org.colloquy.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The key that those have in common who may be one; empty if nobody may be one with them. */
  static Optional<String> key(CollectedPerson person) {
    FoldedName name = nameOf(person);
    return name.words().size() == 2
        ? person.affiliation().map(a -> name.last() + name.generation() + " " + PersonName.fold(a))
        : Optional.empty();
  }

  /** Returns the suggestions for these people, who have one {@link #key}. */
  static List<Suggestion> suggestions(List<CollectedPerson> same) {
    List<Suggestion> suggestions = new ArrayList<>();
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
