package org.colloquy.identity.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.colloquy.identity.name.KnownName;
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

  /** What the two kinds of keys begin with: a country's own name, and a place's first word. */
  private static final String COUNTRY = "country ";

  private static final String FIRST_WORD = "word ";

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
  public Collection<String> keys(KnownName name) {
    if (name.type().family() != Family.PLACE) {
      return List.of();
    }
    String folded = InstitutionForms.folded(name.name());
    Set<String> keys = new TreeSet<>(countries(folded));
    if (name.type() == EntityType.COUNTRY) {
      keys.add(COUNTRY + folded);
    }
    int space = folded.indexOf(' ');
    keys.add(FIRST_WORD + (space < 0 ? folded : folded.substring(0, space)));
    return keys;
  }

  /** The keys of the countries of which a folded name is a long name. */
  private Set<String> countries(String name) {
    Set<String> keys = new TreeSet<>();
    beginnings.forEach(
        (beginning, excepted) -> {
          if (name.startsWith(beginning)) {
            String rest = InstitutionForms.folded(name.substring(beginning.length()));
            if (!excepted.contains(rest)) {
              keys.add(COUNTRY + rest);
            }
          }
        });
    return keys;
  }

  @Override
  public void propose(String key, List<KnownName> places, Consumer<Proposal> proposals) {
    Map<String, KnownName> byName = new HashMap<>();
    places.forEach(place -> byName.put(InstitutionForms.folded(place.name()), place));
    for (KnownName place : places) {
      if (key.startsWith(FIRST_WORD)) {
        longer(place, byName)
            .ifPresent(
                whole ->
                    proposals.accept(
                        new Proposal(
                            place,
                            whole,
                            "its Wikipedia page is " + place.sureLink().orElseThrow().title(),
                            place.sureLink().orElseThrow().confidence())));
      } else if (countries(InstitutionForms.folded(place.name())).contains(key)) {
        country(key, places)
            .filter(country -> country != place)
            .ifPresent(
                country ->
                    proposals.accept(
                        new Proposal(place, country, "it is the country's long name", OFFICIAL)));
      }
    }
  }

  private static Optional<KnownName> country(String key, List<KnownName> places) {
    return places.stream()
        .filter(place -> place.type() == EntityType.COUNTRY)
        .filter(place -> key.equals(COUNTRY + InstitutionForms.folded(place.name())))
        .reduce((one, later) -> later);
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
