package org.colloquy.identity.thing;

import static org.colloquy.identity.flow.Members.each;
import static org.colloquy.identity.flow.Members.flat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.name.KnownName;

/** Gives the names of a corpus that lies in parts their links, and checks these. */
final class LinkedNames {
  private LinkedNames() {}

  /** Which names are meant. */
  private interface NameChoice extends Predicate<KnownName>, Serializable {}

  private record HeardName(FoundName name, boolean speaks) implements Serializable {}

  /**
   * Returns the names with the links that stand.
   *
   * @param found the names by id
   * @param speaking the ids of all who speak in the corpus, each under itself
   */
  static Parts<KnownName> of(
      KeyedParts<FoundName> found, KeyedParts<String> speaking, DictionaryOnTheSpot dictionary) {
    Parts<KnownName> linked =
        found
            .meet((id, names) -> names.iterator())
            .keyed((part, all) -> each(all, name -> new Keyed<>(keyAmongSpeakers(name), name)))
            .meet(
                speaking,
                (id, names, speakers) ->
                    names.stream().map(n -> new HeardName(n, !speakers.isEmpty())).iterator())
            .map((part, names) -> linked(names, dictionary))
            .kept();
    return confirmed(standing(linked).kept()).kept();
  }

  /** No speaker's id has a colon. */
  private static String keyAmongSpeakers(FoundName name) {
    return NameLinks.idAmongSpeakers(name).orElse(name.id());
  }

  private static Iterator<KnownName> linked(
      Iterator<HeardName> names, DictionaryOnTheSpot dictionary) {
    List<KnownName> linked = new ArrayList<>();
    try (NameDictionary opened = dictionary.open()) {
      NameLinks speaking = new NameLinks(opened, id -> true);
      NameLinks silent = new NameLinks(opened, id -> false);
      names.forEachRemaining(
          heard -> linked.add((heard.speaks() ? speaking : silent).known(heard.name())));
    }
    return linked.iterator();
  }

  /** The names that are checked travel; of the others, only the texts that bearers contribute. */
  private static Parts<KnownName> standing(Parts<KnownName> names) {
    KeyedParts<TreeSet<String>> bearers =
        names
            .keyed((part, all) -> flat(all, LinkedNames::bearers))
            .sum(
                (one, other) -> {
                  one.addAll(other);
                  return one;
                });
    Parts<KnownName> checked =
        chosen(names, LinkChecks::isDoubtful)
            .keyed((part, all) -> each(all, name -> new Keyed<>(LinkChecks.surname(name), name)))
            .meet(
                bearers,
                (surname, doubtful, texts) ->
                    doubtful.stream()
                        .map(
                            name ->
                                LinkChecks.standing(
                                    name, texts.isEmpty() ? Set.of() : texts.get(0)))
                        .iterator());
    return chosen(names, name -> !LinkChecks.isDoubtful(name)).and(checked);
  }

  private static Stream<Keyed<TreeSet<String>>> bearers(KnownName name) {
    Set<String> texts = LinkChecks.bearersOf(name);
    return texts.isEmpty()
        ? Stream.empty()
        : Stream.of(new Keyed<>(LinkChecks.surname(name), new TreeSet<>(texts)));
  }

  private static Parts<KnownName> confirmed(Parts<KnownName> names) {
    Parts<KnownName> confirmed =
        names
            .keyed(
                (part, all) ->
                    flat(
                        all,
                        name ->
                            LinkChecks.keyOfPage(name).stream().map(key -> new Keyed<>(key, name))))
            .meet((key, meeting) -> LinkChecks.confirmed(meeting).iterator());
    return chosen(names, name -> LinkChecks.keyOfPage(name).isEmpty()).and(confirmed);
  }

  private static Parts<KnownName> chosen(Parts<KnownName> names, NameChoice choice) {
    return names.map(
        (part, all) -> flat(all, name -> choice.test(name) ? Stream.of(name) : Stream.empty()));
  }
}
