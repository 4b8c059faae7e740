package org.colloquy.identity.rule;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.identity.name.KnownName;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PageLink;

/** The places and peoples of a corpus, as those to whom institutions belong. */
public final class Places implements Serializable {
  private static final long serialVersionUID = 1;

  private final HashMap<String, Owner> owners = new HashMap<>();
  private final HashMap<String, String> countries = new HashMap<>();

  /**
   * Whose a name is.
   *
   * @param isCountry whether it is a country's, which goes before everybody else of that name
   * @param id the id of the place or the people
   * @param key one key for all names of a place that surely mean one page
   */
  public record Owner(boolean isCountry, String id, String key) implements Serializable {
    /** Returns the one that counts: the country, then the first in the order of ids. */
    public Owner first(Owner other) {
      if (isCountry != other.isCountry) {
        return isCountry ? this : other;
      }
      return id.compareTo(other.id) <= 0 ? this : other;
    }
  }

  /** Returns the places of these names. */
  public static Places of(Collection<KnownName> names) {
    Places places = new Places();
    for (KnownName name : names) {
      formsOf(name).forEach(form -> places.add(form, owner(name)));
      if (name.type() == EntityType.COUNTRY) {
        places.addCountry(name.id(), keyOf(name));
      }
    }
    return places;
  }

  /** The folded forms of a place's or a people's name; none of any other name. */
  public static Set<String> formsOf(KnownName name) {
    Set<String> forms = new TreeSet<>();
    if (name.type().family() == Family.PLACE || name.type().family() == Family.PEOPLE) {
      forms.add(InstitutionForms.folded(name.name()));
      name.found().aliases().forEach(alias -> forms.add(InstitutionForms.folded(alias)));
    }
    return forms;
  }

  /** The owner that a place's or a people's name means. */
  public static Owner owner(KnownName name) {
    return new Owner(name.type() == EntityType.COUNTRY, name.id(), keyOf(name));
  }

  /** One key for all names of a place that surely mean one page. */
  public static String keyOf(KnownName place) {
    return place.sureLink().map(PageLink::title).orElse(place.id());
  }

  /** Adds whose a folded form of a name is. */
  public void add(String form, Owner owner) {
    owners.merge(form, owner, Owner::first);
  }

  /** Adds a country by its id. */
  public void addCountry(String id, String key) {
    countries.put(id, key);
  }

  /** Whether a folded text names a country, a people or another place. */
  public boolean isOwner(String form) {
    return owners.containsKey(form);
  }

  /** The key of whom a folded text names; {@link #isOwner} must say that it names somebody. */
  public String owner(String form) {
    return owners.get(form).key();
  }

  /** The keys of the countries, by their ids. */
  public Map<String, String> countries() {
    return countries;
  }
}
