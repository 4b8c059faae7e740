package org.colloquy.identity.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.identity.name.KnownName;
import org.colloquy.model.EntityType.Family;

/**
 * An institution that is named without its country is that of the country which the transcripts are
 * about: {@code Senate} is {@code United States Senate} if at least half of what they say of
 * countries is about the United States. If the corpus knows the same institution of another
 * country, people or place, or if the transcripts are about several countries, that is a
 * suggestion.
 */
final class NationalInstitution implements MergeRule {
  private static final double NAMED_WITH_COUNTRY = 0.95;
  private static final double AT_HOME = 0.85;
  private static final double LIKELY = 0.6;
  private static final double LEAST_SHARE = 0.5;
  private static final double LEAST_SHARE_TO_SUGGEST = 0.25;

  /** Another country's institution is no rival if it has so many times fewer mentions. */
  private static final long FAR_MORE = 20;

  private final InstitutionForms forms = InstitutionForms.load();
  private final Places places;

  /**
   * The names of one institution.
   *
   * @param byOwner those that say whose it is, by its key
   * @param bare those that do not
   */
  private record SameKind(
      String kind, Map<String, List<KnownName>> byOwner, List<KnownName> bare) {}

  /**
   * @param places the places and peoples that may own an institution
   */
  NationalInstitution(Places places) {
    this.places = places;
  }

  @Override
  public Collection<String> keys(KnownName name) {
    return institution(name).map(Institution::kind).stream().toList();
  }

  private Optional<Institution> institution(KnownName name) {
    return name.type().family() == Family.ORGANIZATION
        ? forms.institution(name.name(), places::isOwner)
        : Optional.empty();
  }

  @Override
  public void propose(String kind, List<KnownName> names, Consumer<Proposal> proposals) {
    SameKind same = new SameKind(kind, new TreeMap<>(), new ArrayList<>());
    for (KnownName name : names) {
      Institution institution = institution(name).orElseThrow();
      if (institution.hasOwner()) {
        same.byOwner()
            .computeIfAbsent(places.owner(institution.owner()), key -> new ArrayList<>())
            .add(name);
      } else {
        same.bare().add(name);
      }
    }
    propose(same, places.countries(), proposals);
  }

  private static void propose(
      SameKind same, Map<String, String> countries, Consumer<Proposal> proposals) {
    Map<String, KnownName> kept = new HashMap<>();
    same.byOwner()
        .forEach(
            (owner, names) -> {
              KnownName best = heaviest(names);
              kept.put(owner, best);
              names.stream()
                  .filter(name -> name != best)
                  .forEach(
                      name ->
                          proposals.accept(
                              new Proposal(
                                  name,
                                  best,
                                  "both names mean the same institution of one place",
                                  NAMED_WITH_COUNTRY)));
            });
    Map<String, List<KnownName>> homeless = new TreeMap<>();
    for (KnownName name : same.bare()) {
      Optional<Home> home = Home.of(name, countries);
      if (home.isEmpty()) {
        continue;
      }
      KnownName national = kept.get(home.get().country());
      if (national == null) {
        homeless.computeIfAbsent(home.get().country(), c -> new ArrayList<>()).add(name);
      } else {
        proposals.accept(proposal(name, national, home.get(), same));
      }
    }
    homeless.forEach(
        (country, names) -> {
          KnownName best = fullest(names, same.kind());
          for (KnownName name : names) {
            if (name != best) {
              proposals.accept(proposal(name, best, Home.of(name, countries).orElseThrow(), same));
            }
          }
        });
  }

  private static Proposal proposal(KnownName name, KnownName kept, Home home, SameKind same) {
    long rivals =
        same.byOwner().entrySet().stream()
            .filter(owner -> !owner.getKey().equals(home.country()))
            .flatMap(owner -> owner.getValue().stream())
            .mapToLong(rival -> rival.found().mentions())
            .sum();
    boolean alone = rivals * FAR_MORE <= name.found().mentions();
    boolean sure = alone && home.share() >= LEAST_SHARE;
    return new Proposal(
        name,
        kept,
        "the transcripts that mention it are "
            + (home.share() >= LEAST_SHARE ? "mostly " : "partly ")
            + "about its country"
            + (alone ? "" : ", but the corpus knows that of others"),
        sure ? AT_HOME : LIKELY);
  }

  private static KnownName heaviest(List<KnownName> names) {
    return names.stream()
        .max(
            Comparator.<KnownName, Boolean>comparing(name -> name.sureLink().isPresent())
                .thenComparing(name -> name.found().mentions())
                .thenComparing(KnownName::id, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static KnownName fullest(List<KnownName> names, String kind) {
    return names.stream()
        .filter(name -> InstitutionForms.folded(name.name()).equals(kind))
        .findFirst()
        .orElseGet(() -> heaviest(names));
  }

  /**
   * The country that the transcripts which mention a name are most about.
   *
   * @param share its share of what they say of countries, 0 to 1
   */
  private record Home(String country, double share) {
    /** Returns it; empty if they are about too many countries, or about none. */
    static Optional<Home> of(KnownName name, Map<String, String> countries) {
      Map<String, Long> shares = new TreeMap<>();
      name.found()
          .countries()
          .forEach((id, share) -> shares.merge(countries.getOrDefault(id, id), share, Long::sum));
      double all = shares.values().stream().mapToLong(Long::longValue).sum();
      return shares.entrySet().stream()
          .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
          .map(most -> new Home(most.getKey(), most.getValue() / Math.max(1, all)))
          .filter(home -> home.share() >= LEAST_SHARE_TO_SUGGEST);
    }
  }
}
