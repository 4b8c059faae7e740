package org.colloquy.identity.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.identity.name.KnownName;

/**
 * A surname that stands alone in its transcripts is that of the one person of the corpus who bears
 * it, if somebody speaks both where the surname and where the full name is mentioned. Without that,
 * it is a suggestion if the bearer is known widely enough to have a sure page, because strangers
 * share surnames, and if the dictionary does not take the surname for somebody else; so it is for a
 * label of a surname alone, if the bearer speaks, too.
 */
final class SurnameAlone implements MergeRule {
  private static final double IN_COMPANY = 0.85;
  private static final double ALONE = 0.5;

  /** The one with more mentions is meant if it has so many times as many as all others. */
  private static final long FAR_MORE = 20;

  @Override
  public Collection<String> keys(KnownName name) {
    return name.isPerson() ? List.of(name.folded().last()) : List.of();
  }

  @Override
  public void propose(String surname, List<KnownName> names, Consumer<Proposal> proposals) {
    theOne(names.stream().filter(name -> name.folded().isFull()).toList())
        .ifPresent(
            bearer ->
                names.stream()
                    .filter(name -> !name.folded().isFull())
                    .flatMap(alone -> proposal(alone, bearer).stream())
                    .forEach(proposals));
  }

  private static Optional<KnownName> theOne(List<KnownName> bearers) {
    long all = bearers.stream().mapToLong(node -> node.found().mentions()).sum();
    return bearers.stream()
        .filter(
            node ->
                bearers.size() == 1
                    || node.found().mentions() > FAR_MORE * (all - node.found().mentions()))
        .findFirst();
  }

  private static Optional<Proposal> proposal(KnownName surname, KnownName bearer) {
    boolean isSomebodyElse =
        surname.sureLink().filter(page -> !bearer.isSurelyAbout(page.title())).isPresent();
    // A label's owner is sooner a relative than somebody who is only spoken of.
    boolean isRelative = surname.speaks() && !bearer.speaks();
    if (isSomebodyElse || isRelative) {
      return Optional.empty();
    }
    boolean company = surname.found().sharesCompany(bearer.found());
    if (!company && !surname.speaks() && bearer.sureLink().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Proposal(
            surname,
            bearer,
            company
                ? "the only full name with this surname that is mentioned where the same people speak"
                : "the only full name with this surname",
            surname.speaks() || !company ? ALONE : IN_COMPANY));
  }
}
