package org.colloquy.identity.roster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.ListedPerson;
import org.colloquy.model.PageLink;
import org.colloquy.model.PeopleList;

/**
 * Looks for the people of the user's table {@code people.csv} in a corpus whose speakers and
 * entities are known. A row means whoever has the id that it gives; otherwise whoever is linked to
 * its page; otherwise whoever has its full name; otherwise whoever was counted under its name in
 * any form. If the row gives a page, nobody who is linked to another one is meant.
 *
 * <p>Memory grows with the rows, with the people whom they may mean and, if a row gives a page,
 * with the people who are linked to one.
 */
public final class RosterSearch implements Serializable {
  private static final long serialVersionUID = 1;

  private final PeopleList list;

  /** The places of the rows, by the folded name. */
  private final HashMap<String, ArrayList<Integer>> byName = new HashMap<>();

  /** The places of the rows that give a page, by its folded title. */
  private final HashMap<String, ArrayList<Integer>> byPage = new HashMap<>();

  private final TreeMap<Integer, FittingPeople> byPlace = new TreeMap<>();

  /** The folded titles of the pages that people are linked to, by their ids as speakers. */
  private final HashMap<String, String> pages = new HashMap<>();

  /** Begins to look for the people of this table. */
  public RosterSearch(PeopleList list) {
    this.list = list;
    for (int place = 0; place < list.people().size(); place++) {
      ListedPerson person = list.people().get(place);
      note(byName, person.name(), place);
      if (!person.page().isEmpty()) {
        note(byPage, person.page(), place);
      }
    }
  }

  private static void note(Map<String, ArrayList<Integer>> places, String name, int place) {
    places.computeIfAbsent(ListedPerson.key(name), key -> new ArrayList<>()).add(place);
  }

  /** Looks at the people of a file of the corpus. */
  public void add(CorpusEntry entry) {
    for (CorpusSpeaker speaker : entry.speakers()) {
      look(speaker.id(), speaker.name(), speaker.aliases());
    }
    for (CorpusEntity entity : entry.entities()) {
      if (entity.isPerson()) {
        String id = entity.idAsSpeaker().orElseThrow();
        look(id, entity.name(), entity.aliases());
        if (!byPage.isEmpty() && entity.link().isPresent()) {
          lookAtPage(id, entity.name(), entity.link().get());
        }
      }
    }
  }

  private void look(String id, String name, Collection<String> aliases) {
    for (String printed : List.of(id, CorpusEntity.idOfSpeaker(id))) {
      for (int place : placesIn(byName, ListedPerson.key(printed))) {
        if (list.people().get(place).name().equals(printed)) {
          fitting(place).add(Fit.ID, id, name);
        }
      }
    }
    String full = ListedPerson.key(name);
    Fit fit = full.indexOf(' ') < 0 ? Fit.ANY_NAME : Fit.FULL_NAME;
    placesIn(byName, full).forEach(place -> fitting(place).add(fit, id, name));
    Set<String> forms = new HashSet<>();
    aliases.forEach(alias -> forms.add(ListedPerson.key(alias)));
    for (String form : forms) {
      placesIn(byName, form).forEach(place -> fitting(place).add(Fit.ANY_NAME, id, name));
    }
  }

  private void lookAtPage(String id, String name, PageLink link) {
    String page = ListedPerson.key(link.title());
    pages.put(id, page);
    placesIn(byPage, page).forEach(place -> fitting(place).add(Fit.PAGE, id, name));
  }

  private static List<Integer> placesIn(Map<String, ArrayList<Integer>> places, String key) {
    List<Integer> found = places.get(key);
    return found == null ? List.of() : found;
  }

  private FittingPeople fitting(int place) {
    return byPlace.computeIfAbsent(place, p -> new FittingPeople());
  }

  /** Adds what was found of the same table in other files; returns this. */
  public RosterSearch and(RosterSearch other) {
    other.byPlace.forEach((place, more) -> fitting(place).addAll(more));
    pages.putAll(other.pages);
    return this;
  }

  /** Returns whom the rows mean, when all files were looked at. */
  public Roster found() {
    Roster roster = new Roster(list);
    for (int place = 0; place < list.people().size(); place++) {
      roster.add(place, best(place));
    }
    return roster;
  }

  private FittingPeople.Best best(int place) {
    FittingPeople ofRow = byPlace.getOrDefault(place, new FittingPeople());
    String page = ListedPerson.key(list.people().get(place).page());
    return ofRow.best(id -> !page.isEmpty() && !page.equals(pages.getOrDefault(id, page)));
  }
}
