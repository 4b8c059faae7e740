package org.colloquy.identity.thing;

import static org.colloquy.identity.flow.Members.each;
import static org.colloquy.identity.flow.Members.flat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.name.KnownName;

/** Gives the names of a corpus that lies in parts their links, and checks these. */
final class LinkedNames {
  private LinkedNames() {}

  /** What names have in common that meet for a check; empty for a name that is not checked. */
  private interface CheckKey extends Function<KnownName, Optional<String>>, Serializable {}

  /** A check of names that meet. */
  private interface Check extends UnaryOperator<List<KnownName>>, Serializable {}

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
    Parts<KnownName> standing =
        checked(linked, LinkChecks::keyOfBearers, LinkChecks::standing).kept();
    return checked(standing, LinkChecks::keyOfPage, LinkChecks::confirmed).kept();
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

  private static Parts<KnownName> checked(Parts<KnownName> names, CheckKey key, Check check) {
    Parts<KnownName> unchecked =
        names.map(
            (part, all) -> flat(all, n -> key.apply(n).isEmpty() ? Stream.of(n) : Stream.empty()));
    Parts<KnownName> checked =
        names
            .keyed(
                (part, all) ->
                    flat(all, name -> key.apply(name).stream().map(k -> new Keyed<>(k, name))))
            .meet((k, meeting) -> check.apply(meeting).iterator());
    return unchecked.and(checked);
  }
}
