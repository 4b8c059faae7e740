package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.PersonName;

/**
 * Puts together the labels of one person: labels that print the same name, and short forms with the
 * one full name that they fit. A short form that fits two people is nobody's.
 */
final class LabelGroups {
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Optional<Group>> groupOfKey = new LinkedHashMap<>();

  /** The labels of one person, in the order of their first use. */
  static final class Group {
    private final List<ParsedLabel> labels = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    List<ParsedLabel> labels() {
      return labels;
    }

    List<String> reasons() {
      return reasons;
    }

    /** The label with the fullest name. */
    ParsedLabel fullest() {
      ParsedLabel fullest = labels.get(0);
      for (ParsedLabel label : labels) {
        if (label.name().words().size() > fullest.name().words().size()) {
          fullest = label;
        }
      }
      return fullest;
    }

    boolean anonymous() {
      return labels.get(0).anonymous();
    }
  }

  /** Groups the labels of a transcript, given in the order of its turns. */
  static LabelGroups of(List<ParsedLabel> labels) {
    LabelGroups result = new LabelGroups();
    labels.stream().filter(l -> l.anonymous() || l.name().isFull()).forEach(result::addFull);
    labels.stream().filter(l -> !l.anonymous() && !l.name().isFull()).forEach(result::addShort);
    return result;
  }

  /** The people, full names first. */
  List<Group> groups() {
    return groups;
  }

  /** Whose label it is; empty if it fits two people. */
  Optional<Group> of(ParsedLabel label) {
    return groupOfKey.get(label.key());
  }

  private void addFull(ParsedLabel label) {
    Optional<Group> known = groupOfKey.get(label.key());
    if (known != null) {
      addIfNew(known.orElseThrow(), label);
      return;
    }
    Optional<Group> same =
        label.anonymous()
            ? Optional.empty()
            : onlyOne(
                groups.stream()
                    .filter(g -> !g.anonymous() && sameFullName(g.fullest().name(), label.name()))
                    .toList());
    same.ifPresent(
        g ->
            g.reasons()
                .add(
                    label.printed()
                        + " is "
                        + g.fullest().printed()
                        + " with another middle name"));
    put(label, same.orElseGet(this::newGroup));
  }

  private static boolean sameFullName(PersonName one, PersonName other) {
    return one.isFull() && other.isFull() && (one.isShortFor(other) || other.isShortFor(one));
  }

  private void addShort(ParsedLabel label) {
    Optional<Group> known = groupOfKey.get(label.key());
    if (known != null) {
      known.ifPresent(g -> addIfNew(g, label));
      return;
    }
    List<Group> bySurname =
        groups.stream()
            .filter(g -> !g.anonymous() && g.fullest().name().isFull())
            .filter(g -> g.fullest().name().sharesSurname(label.name()))
            .toList();
    List<Group> fitting = bySurname.isEmpty() ? byGivenName(label) : bySurname;
    if (fitting.size() > 1) {
      groupOfKey.put(label.key(), Optional.empty());
      return;
    }
    if (fitting.size() == 1) {
      Group group = fitting.get(0);
      group
          .reasons()
          .add(
              label.printed()
                  + " is the "
                  + (bySurname.isEmpty() ? "given name" : "surname")
                  + " of "
                  + group.fullest().printed()
                  + " and of nobody else here");
      put(label, group);
    } else {
      put(label, newGroup());
    }
  }

  private List<Group> byGivenName(ParsedLabel label) {
    return groups.stream()
        .filter(g -> !g.anonymous() && g.fullest().name().isFull())
        .filter(g -> label.name().isShortFor(g.fullest().name()))
        .toList();
  }

  private Group newGroup() {
    Group group = new Group();
    groups.add(group);
    return group;
  }

  private void put(ParsedLabel label, Group group) {
    groupOfKey.put(label.key(), Optional.of(group));
    addIfNew(group, label);
  }

  private static void addIfNew(Group group, ParsedLabel label) {
    if (!group.labels().contains(label)) {
      group.labels().add(label);
    }
  }

  private static Optional<Group> onlyOne(List<Group> fitting) {
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
