package org.colloquy.identity.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.colloquy.identity.name.KnownName;
import org.colloquy.model.Acronym;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PersonName;

/**
 * An acronym, or a name of several words, is the organisation that another transcript calls so and
 * by a longer name. An acronym is the only organisation with these initials if the same people
 * speak where each is mentioned. Without that, it is suggested if the dictionary's page of the
 * acronym is the organisation's, or if the dictionary does not know the acronym and it is long.
 */
final class ShortAndLongForm implements MergeRule {
  private static final double CALLED_SO = 0.95;
  private static final double INITIALS_IN_COMPANY = 0.85;
  private static final double INITIALS = 0.6;
  private static final int SHORTEST_TO_GUESS = 3;

  /** An acronym with so many letters seldom has an organisation's initials by chance. */
  private static final int LONG = 4;

  @Override
  public Collection<String> keys(KnownName name) {
    if (name.type().family() != Family.ORGANIZATION) {
      return List.of();
    }
    Set<String> keys = new TreeSet<>(otherForms(name));
    String initials = Acronym.initialsOf(name.name());
    // Of shorter initials nothing is guessed, and very many names have them.
    if (!isAcronym(name) && initials.length() >= SHORTEST_TO_GUESS) {
      keys.add(initials);
    }
    keys.add(form(name.name()));
    keys.remove("");
    return keys;
  }

  /** The other forms by which a name's owner is called; none of an acronym. */
  private static Set<String> otherForms(KnownName name) {
    Set<String> called = new TreeSet<>();
    if (!isAcronym(name)) {
      name.found().aliases().forEach(alias -> called.add(form(alias)));
      called.remove("");
      called.remove(form(name.name()));
    }
    return called;
  }

  private static boolean isAcronym(KnownName name) {
    return !Acronym.lettersOf(name.name()).isEmpty();
  }

  @Override
  public void propose(String form, List<KnownName> names, Consumer<Proposal> proposals) {
    List<KnownName> called = new ArrayList<>();
    List<KnownName> sameInitials = new ArrayList<>();
    for (KnownName name : names) {
      if (otherForms(name).contains(form)) {
        called.add(name);
      }
      if (!isAcronym(name) && Acronym.initialsOf(name.name()).equals(form)) {
        sameInitials.add(name);
      }
    }
    for (KnownName name : names) {
      if (form(name.name()).equals(form)) {
        proposal(name, called, isAcronym(name) ? sameInitials : List.of()).ifPresent(proposals);
      }
    }
  }

  private static Optional<Proposal> proposal(
      KnownName acronym, List<KnownName> called, List<KnownName> sameInitials) {
    if (called.size() == 1) {
      return Optional.of(
          new Proposal(
              acronym,
              called.get(0),
              "another transcript says both names",
              isSure(acronym, called.get(0)) ? CALLED_SO : INITIALS));
    }
    if (called.isEmpty()
        && sameInitials.size() == 1
        && Acronym.lettersOf(acronym.name()).length() >= SHORTEST_TO_GUESS
        && !contradicts(acronym, sameInitials.get(0))) {
      boolean company = acronym.found().sharesCompany(sameInitials.get(0).found());
      if (!company && !agrees(acronym, sameInitials.get(0))) {
        return Optional.empty();
      }
      return Optional.of(
          new Proposal(
              acronym,
              sameInitials.get(0),
              "the only organisation with these initials"
                  + (company ? ", and the same people speak where each is mentioned" : ""),
              company ? INITIALS_IN_COMPANY : INITIALS));
    }
    return Optional.empty();
  }

  /**
   * Whether what another transcript calls so is meant here. An acronym has many meanings: the same
   * people must speak in both, or the dictionary must speak for it.
   */
  private static boolean isSure(KnownName name, KnownName called) {
    return !contradicts(name, called)
        && (!isAcronym(name) || name.found().sharesCompany(called.found()) || agrees(name, called));
  }

  /** Whether the dictionary speaks for an acronym's being the organisation, or leaves it open. */
  private static boolean agrees(KnownName acronym, KnownName whole) {
    if (acronym.link().isEmpty()) {
      return Acronym.lettersOf(acronym.name()).length() >= LONG;
    }
    String title = acronym.link().get().title();
    return PersonName.fold(title).equals(PersonName.fold(whole.name()))
        || whole.link().filter(page -> page.title().equals(title)).isPresent();
  }

  private static boolean contradicts(KnownName one, KnownName other) {
    return one.sureLink().isPresent()
        && other.sureLink().isPresent()
        && !one.isSurelyAbout(other.sureLink().get().title());
  }

  /** The letters of an acronym, or a name of several words; else empty. */
  private static String form(String name) {
    return name.indexOf(' ') > 0 ? PersonName.fold(name) : Acronym.lettersOf(name);
  }
}
