package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;

/**
 * Puts together the labels of one person: labels that print the same name, and short forms with the
 * one full name that they fit. A short form that fits two people is nobody's.
 */
final class LabelGroups {
  private final Typos typos;
  private final List<LabelGroup> groups = new ArrayList<>();
  private final Map<String, Optional<LabelGroup>> groupOfKey = new LinkedHashMap<>();

  /** People with full names, by each word of their name, folded. */
  private final Map<String, Set<LabelGroup>> fullByWord = new HashMap<>();

  private final Map<String, Integer> namesakes = new HashMap<>();

  private LabelGroups(Typos typos) {
    this.typos = typos;
  }

  /** Groups the labels of a transcript, given in the order of their first turns. */
  static LabelGroups of(List<ParsedLabel> labels, Typos typos) {
    LabelGroups result = new LabelGroups(typos);
    List<ParsedLabel> right = result.withoutTypos(labels);
    right.stream().filter(l -> !l.isFound()).forEach(result::addAlone);
    right.stream()
        .filter(l -> l.naming() == Naming.FULL)
        .sorted(Comparator.comparing(l -> l.generation().isEmpty()))
        .forEach(result::addFull);
    right.stream()
        .filter(l -> l.naming() == Naming.PART)
        .sorted(Comparator.comparing(l -> l.titles().isEmpty()))
        .forEach(result::addShort);
    result.joinTypos(labels);
    result.groups.forEach(g -> result.namesakes.merge(g.fullest().name().key(), 1, Integer::sum));
    return result;
  }

  /** Whose label it is; empty if it fits two people. */
  Optional<LabelGroup> of(ParsedLabel label) {
    return groupOfKey.get(label.key());
  }

  /** How many others have the same name. */
  int namesakesOf(LabelGroup group) {
    return namesakes.get(group.fullest().name().key()) - 1;
  }

  /** Everybody, people with full names first. */
  List<LabelGroup> all() {
    return groups;
  }

  private List<ParsedLabel> withoutTypos(List<ParsedLabel> labels) {
    return labels.stream().filter(l -> typos.meant(l).isEmpty()).toList();
  }

  private void joinTypos(List<ParsedLabel> labels) {
    for (ParsedLabel label : labels) {
      typos
          .meant(label)
          .flatMap(meant -> groupOfKey.get(meant.key()).map(g -> new Meant(meant, g)))
          .ifPresent(
              meant -> {
                meant
                    .group()
                    .join(
                        label,
                        "one letter away from "
                            + meant.label().printed()
                            + ", which has many more turns",
                        0.9);
                groupOfKey.put(label.key(), Optional.of(meant.group()));
              });
      groupOfKey.putIfAbsent(label.key(), Optional.empty());
    }
  }

  private record Meant(ParsedLabel label, LabelGroup group) {}

  /** A label whose person depends on no other label. */
  private LabelGroup addAlone(ParsedLabel label) {
    Optional<LabelGroup> known = groupOfKey.get(label.key());
    LabelGroup group = known == null ? new LabelGroup() : known.orElseThrow();
    group.add(label);
    if (known == null) {
      groups.add(group);
      groupOfKey.put(label.key(), Optional.of(group));
      index(label, group);
    }
    return group;
  }

  private void index(ParsedLabel label, LabelGroup group) {
    if (label.givesFullName()) {
      for (String word : label.name().words()) {
        fullByWord.computeIfAbsent(PersonName.fold(word), w -> new LinkedHashSet<>()).add(group);
      }
    }
  }

  /** Whether the user tells this person from others of the name by something in brackets. */
  private static boolean isDistinguished(ParsedLabel label) {
    return label.given().map(name -> name.indexOf('(') >= 0).orElse(false);
  }

  private void addFull(ParsedLabel label) {
    Optional<LabelGroup> known = groupOfKey.get(label.key());
    if (known != null) {
      known.ifPresent(g -> g.add(label));
      return;
    }
    List<LabelGroup> same =
        withWord(label.name().last()).stream()
            .filter(g -> !isDistinguished(g.fullest()))
            .filter(g -> sameFullName(g.fullest().name(), label.name()))
            .filter(g -> fits(label, g))
            .toList();
    if (same.isEmpty()) {
      addAlone(label);
    } else if (same.size() > 1) {
      groupOfKey.put(label.key(), Optional.empty());
    } else if (same.get(0).fullest().name().key().equals(label.name().key())) {
      same.get(0).add(label);
      groupOfKey.put(label.key(), Optional.of(same.get(0)));
    } else {
      join(label, same.get(0), relation(label.name(), same.get(0)), 0.95);
    }
  }

  private Set<LabelGroup> withWord(String word) {
    return fullByWord.getOrDefault(PersonName.fold(word), Set.of());
  }

  private static boolean sameFullName(PersonName one, PersonName other) {
    return one.isShortFor(other) || other.isShortFor(one);
  }

  /** Whether neither a title nor a generation speaks against it. */
  private static boolean fits(ParsedLabel label, LabelGroup group) {
    return group.labels().stream()
        .noneMatch(
            l ->
                Titles.ofTwoSexes(l.titles(), label.titles())
                    || l.generation().isPresent()
                        && label.generation().isPresent()
                        && !PersonName.fold(l.generation().get())
                            .equals(PersonName.fold(label.generation().get())));
  }

  private void addShort(ParsedLabel label) {
    Optional<LabelGroup> known = groupOfKey.get(label.key());
    if (known != null) {
      known.ifPresent(g -> g.add(label));
      return;
    }
    List<LabelGroup> surname =
        fitting(
            label,
            withWord(label.name().last()).stream()
                .filter(g -> LabelGroup.surname(g.fullest().name()).equals(lastOf(label)))
                .toList());
    if (!surname.isEmpty()) {
      joinOnly(label, byTitle(label, surname), 0.98);
      return;
    }
    List<LabelGroup> part =
        fitting(
            label,
            withWord(label.name().last()).stream()
                .filter(g -> label.name().isShortFor(g.fullest().name()))
                .toList());
    if (!part.isEmpty()) {
      joinOnly(label, part, 0.95);
      return;
    }
    List<LabelGroup> shortForm = byShortForm(label);
    if (shortForm.size() == 1) {
      String form = ShortForms.isInitials(label.printed()) ? "the initials of " : "a handle for ";
      join(label, shortForm.get(0), form + printed(shortForm.get(0)) + " alone", 0.9);
      return;
    }
    joinSameShortName(label);
  }

  private static String lastOf(ParsedLabel label) {
    return PersonName.fold(label.name().last());
  }

  private static List<LabelGroup> fitting(ParsedLabel label, List<LabelGroup> groups) {
    return groups.stream().filter(g -> fits(label, g)).toList();
  }

  /** Of several people of one surname, those whom another label gives the same title. */
  private static List<LabelGroup> byTitle(ParsedLabel label, List<LabelGroup> bySurname) {
    if (bySurname.size() < 2 || label.titles().isEmpty()) {
      return bySurname;
    }
    List<LabelGroup> titled =
        bySurname.stream()
            .filter(
                g ->
                    g.labels().stream()
                        .anyMatch(
                            l ->
                                l.titles().equals(label.titles())
                                    || l.role()
                                        .filter(r -> r.contains(label.titles()))
                                        .isPresent()))
            .toList();
    return titled.isEmpty() ? bySurname : titled;
  }

  private List<LabelGroup> byShortForm(ParsedLabel label) {
    boolean initials = ShortForms.isInitials(label.printed());
    boolean handle = ShortForms.isHandle(label.printed());
    if (!initials && !handle) {
      return List.of();
    }
    return groups.stream()
        .filter(g -> g.fullest().givesFullName())
        .filter(
            g ->
                initials
                    ? ShortForms.areInitialsOf(label.printed(), g.fullest().name())
                    : ShortForms.isHandleOf(label.printed(), g.fullest().name()))
        .toList();
  }

  /** The same single name with another title or none: one person unless the titles forbid it. */
  private void joinSameShortName(ParsedLabel label) {
    List<LabelGroup> same =
        groups.stream()
            .filter(g -> g.fullest().naming() == Naming.PART)
            .filter(g -> g.fullest().name().key().equals(label.name().key()))
            .filter(
                g ->
                    g.labels().stream()
                        .noneMatch(l -> Titles.ofTwoPeople(l.titles(), label.titles())))
            .filter(g -> fits(label, g))
            .toList();
    if (same.isEmpty()) {
      addAlone(label);
    } else if (same.size() > 1) {
      groupOfKey.put(label.key(), Optional.empty());
    } else {
      join(label, same.get(0), "the name of " + printed(same.get(0)) + " with another title", 0.9);
    }
  }

  private void joinOnly(ParsedLabel label, List<LabelGroup> fitting, double confidence) {
    if (fitting.size() > 1) {
      groupOfKey.put(label.key(), Optional.empty());
    } else {
      join(label, fitting.get(0), relation(label.name(), fitting.get(0)), confidence);
    }
  }

  private void join(ParsedLabel label, LabelGroup group, String reason, double confidence) {
    group.join(label, reason, confidence);
    groupOfKey.put(label.key(), Optional.of(group));
    index(label, group);
  }

  private static String relation(PersonName part, LabelGroup group) {
    PersonName whole = group.fullest().name();
    if (part.isFull() && whole.key().endsWith(" " + part.key())) {
      return "the surname of " + printed(group) + " and of nobody else here";
    }
    if (part.isFull()) {
      return "the name of " + printed(group) + " with or without a middle name";
    }
    boolean surname = LabelGroup.surname(whole).equals(PersonName.fold(part.last()));
    return "the "
        + (surname ? "surname" : "given name")
        + " of "
        + printed(group)
        + " and of nobody else here";
  }

  private static String printed(LabelGroup group) {
    return group.fullest().printed();
  }
}
