package org.colloquy.identity.thing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.EntityType;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;

/**
 * Takes away links that the full names of the corpus speak against: a surname that stands alone is
 * not the famous bearer's if the corpus knows others of that surname and not that one.
 */
final class LinkChecks {
  /** From this probability on, another name can confirm a link. */
  private static final double LIKELY = 0.6;

  private static final Set<EntityType> LISTED =
      EnumSet.of(EntityType.COUNTRY, EntityType.STATE_OR_PROVINCE, EntityType.CITY);

  private LinkChecks() {}

  /**
   * Returns the names with the links that stand, and with those of listed places that another name
   * of the corpus confirms: if {@code U.S.} surely means a country's page, {@code America}, which
   * likely means it, does.
   */
  static SortedMap<String, KnownName> checked(SortedMap<String, KnownName> nodes) {
    return confirmed(standing(nodes));
  }

  private static SortedMap<String, KnownName> confirmed(SortedMap<String, KnownName> nodes) {
    Set<String> sure = new HashSet<>();
    for (KnownName node : nodes.values()) {
      node.sureLink().ifPresent(page -> sure.add(node.type() + " " + page.title()));
    }
    SortedMap<String, KnownName> confirmed = new TreeMap<>();
    nodes.forEach(
        (id, node) -> {
          boolean likely =
              node.link().isPresent()
                  && node.sureLink().isEmpty()
                  && node.link().get().confidence() >= LIKELY
                  && LISTED.contains(node.type())
                  && sure.contains(node.type() + " " + node.link().get().title());
          confirmed.put(id, likely ? node.confirmed() : node);
        });
    return confirmed;
  }

  private static SortedMap<String, KnownName> standing(SortedMap<String, KnownName> nodes) {
    Map<String, Set<String>> bearers = new HashMap<>();
    for (KnownName node : nodes.values()) {
      if (node.isPerson() && node.folded().isFull()) {
        Set<String> titles = bearers.computeIfAbsent(node.folded().last(), word -> new HashSet<>());
        titles.add(PersonName.fold(node.name()));
        node.sureLink().ifPresent(page -> titles.add(PersonName.fold(page.title())));
      }
    }
    SortedMap<String, KnownName> checked = new TreeMap<>();
    nodes.forEach((id, node) -> checked.put(id, mayBear(node, bearers) ? node : node.unlinked()));
    return checked;
  }

  private static boolean mayBear(KnownName node, Map<String, Set<String>> bearers) {
    if (!node.isPerson() || node.link().isEmpty()) {
      return true;
    }
    FoldedName name = node.folded();
    Optional<Set<String>> known = Optional.ofNullable(bearers.get(name.last()));
    return name.isFull()
        || known.isEmpty()
        || known.get().contains(PersonName.fold(node.link().get().title()));
  }
}
