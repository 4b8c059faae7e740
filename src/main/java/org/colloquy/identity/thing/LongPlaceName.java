package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * A long name of a place is the place: {@code Republic of Norland} is {@code Norland}, which the
 * recogniser knows as a country; and {@code Nordvik} is {@code Nordvik Bay} if its page is about
 * something at {@code Nordvik Bay}.
 */
final class LongPlaceName implements MergeRule {
  private static final String FILE = "long-place-names.tsv";
  private static final double OFFICIAL = 0.9;

  /** The countries for which each beginning makes no long name, by the beginning; folded. */
  private final Map<String, Set<String>> beginnings = new HashMap<>();

  LongPlaceName() {
    for (WordLine line : WordFile.beside(LongPlaceName.class, FILE)) {
      List<String> fields = line.fields();
      if (fields.size() > 2) {
        throw line.malformed("a beginning and, behind a tab, countries");
      }
      beginnings.put(
          InstitutionForms.folded(fields.get(0)) + " ",
          fields.size() < 2 ? Set.of() : Set.of(fields.get(1).split(", ")));
    }
  }

  @Override
  public List<Proposal> proposals(Collection<KnownName> nodes) {
    Map<String, KnownName> countries = new HashMap<>();
    List<KnownName> places = new ArrayList<>();
    for (KnownName node : nodes) {
      if (node.type() == EntityType.COUNTRY) {
        countries.put(InstitutionForms.folded(node.name()), node);
      }
      if (node.type().family() == Family.PLACE) {
        places.add(node);
      }
    }
    Map<String, KnownName> byName = new HashMap<>();
    places.forEach(place -> byName.put(InstitutionForms.folded(place.name()), place));
    List<Proposal> proposals = new ArrayList<>();
    for (KnownName place : places) {
      country(place, countries)
          .ifPresent(
              country ->
                  proposals.add(
                      new Proposal(place, country, "it is the country's long name", OFFICIAL)));
      longer(place, byName)
          .ifPresent(
              whole ->
                  proposals.add(
                      new Proposal(
                          place,
                          whole,
                          "its Wikipedia page is " + place.sureLink().orElseThrow().title(),
                          place.sureLink().orElseThrow().confidence())));
    }
    return proposals;
  }

  private Optional<KnownName> country(KnownName place, Map<String, KnownName> countries) {
    String name = InstitutionForms.folded(place.name());
    for (Map.Entry<String, Set<String>> beginning : beginnings.entrySet()) {
      if (name.startsWith(beginning.getKey())) {
        String rest = InstitutionForms.folded(name.substring(beginning.getKey().length()));
        KnownName country = countries.get(rest);
        if (country != null && country != place && !beginning.getValue().contains(rest)) {
          return Optional.of(country);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the place whose longer name begins the title of this place's page. */
  private static Optional<KnownName> longer(KnownName place, Map<String, KnownName> byName) {
    String title = place.sureLink().map(page -> InstitutionForms.folded(page.title())).orElse("");
    String name = InstitutionForms.folded(place.name());
    if (!title.startsWith(name + " ")) {
      return Optional.empty();
    }
    for (int end = title.lastIndexOf(' ');
        end > name.length();
        end = title.lastIndexOf(' ', end - 1)) {
      KnownName longer = byName.get(title.substring(0, end));
      if (longer != null) {
        return Optional.of(longer);
      }
    }
    return Optional.empty();
  }
}
