package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;

/**
 * Puts together the labels of one person: labels that print the same name, and short forms with the
 * one full name that they fit. A short form that fits two people is nobody's.
 */
final class LabelGroups {
  private final List<LabelGroup> groups = new ArrayList<>();
  private final Map<String, Optional<LabelGroup>> groupOfKey = new LinkedHashMap<>();

  /** Groups the labels of a transcript, given in the order of its turns. */
  static LabelGroups of(List<ParsedLabel> labels) {
    LabelGroups result = new LabelGroups();
    labels.stream().filter(l -> l.naming() != Naming.FOUND).forEach(result::addAlone);
    labels.stream()
        .filter(l -> l.naming() == Naming.FOUND && l.name().isFull())
        .forEach(result::addFull);
    labels.stream()
        .filter(l -> l.naming() == Naming.FOUND && !l.name().isFull())
        .forEach(result::addShort);
    return result;
  }

  /** Whose label it is; empty if it fits two people. */
  Optional<LabelGroup> of(ParsedLabel label) {
    return groupOfKey.get(label.key());
  }

  /** A label whose person depends on no other label. */
  private void addAlone(ParsedLabel label) {
    groupOfKey
        .computeIfAbsent(label.key(), key -> Optional.of(newGroup()))
        .orElseThrow()
        .add(label);
  }

  private void addFull(ParsedLabel label) {
    Optional<LabelGroup> known = groupOfKey.get(label.key());
    if (known != null) {
      known.orElseThrow().add(label);
      return;
    }
    List<LabelGroup> same =
        groups.stream()
            .filter(g -> g.fullest().givesFullName() && !isDistinguished(g.fullest()))
            .filter(g -> sameFullName(g.fullest().name(), label.name()))
            .toList();
    if (same.size() == 1) {
      LabelGroup group = same.get(0);
      if (group.fullest().name().key().equals(label.name().key())) {
        group.add(label);
      } else {
        group.join(
            label,
            "the name of " + group.fullest().printed() + " with or without a middle name",
            0.95);
      }
      groupOfKey.put(label.key(), Optional.of(group));
    } else {
      addAlone(label);
    }
  }

  /** Whether the user tells this person from others of the name by something in brackets. */
  private static boolean isDistinguished(ParsedLabel label) {
    return label.given().map(name -> name.indexOf('(') >= 0).orElse(false);
  }

  private static boolean sameFullName(PersonName one, PersonName other) {
    return one.isShortFor(other) || other.isShortFor(one);
  }

  private void addShort(ParsedLabel label) {
    Optional<LabelGroup> known = groupOfKey.get(label.key());
    if (known != null) {
      known.ifPresent(g -> g.add(label));
      return;
    }
    List<LabelGroup> full = groups.stream().filter(g -> g.fullest().givesFullName()).toList();
    List<LabelGroup> bySurname =
        full.stream().filter(g -> g.fullest().name().sharesSurname(label.name())).toList();
    List<LabelGroup> fitting =
        bySurname.isEmpty()
            ? full.stream().filter(g -> label.name().isShortFor(g.fullest().name())).toList()
            : bySurname;
    if (fitting.size() > 1) {
      groupOfKey.put(label.key(), Optional.empty());
    } else if (fitting.size() == 1) {
      String form = bySurname.isEmpty() ? "given name" : "surname";
      LabelGroup group = fitting.get(0);
      group.join(
          label,
          "the " + form + " of " + group.fullest().printed() + " and of nobody else here",
          bySurname.isEmpty() ? 0.95 : 0.98);
      groupOfKey.put(label.key(), Optional.of(group));
    } else {
      addAlone(label);
    }
  }

  private LabelGroup newGroup() {
    LabelGroup group = new LabelGroup();
    groups.add(group);
    return group;
  }
}
