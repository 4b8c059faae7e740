package org.colloquy.speaker.label;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.speaker.name.ShortForms;

/**
 * The labels of a transcript, grouped by person. A group has the labels that print one name, short
 * forms that fit no other name, and misprints. A label that fits two people, or names several who
 * speak together, belongs to no group.
 */
public final class LabelGroups {
  private final FittingGroups groups = new FittingGroups();

  /** The group of each label, by the label's key; empty for a label that fits two people. */
  private final Map<String, Optional<LabelGroup>> groupOfKey = new HashMap<>();

  /** The surnames of full names that may be a father's or a son's. */
  private final Set<String> bareSurnames = new HashSet<>();

  private final Map<String, Integer> namesakes = new HashMap<>();

  private LabelGroups() {}

  /**
   * Groups the labels of a transcript.
   *
   * @param labels the labels in the order of their first turns
   */
  public static LabelGroups of(List<ParsedLabel> labels, Typos typos, OneLetterLabels letters) {
    LabelGroups result = new LabelGroups();
    JointLabels joint = JointLabels.in(labels);
    labels.stream().filter(joint::contains).forEach(result::fitsTwo);
    List<ParsedLabel> right =
        labels.stream()
            .filter(l -> !joint.contains(l))
            .filter(l -> typos.meant(l).isEmpty() && letters.meant(l).isEmpty())
            .toList();
    OfficeHolders holders = OfficeHolders.in(right);
    right.stream().filter(l -> !l.isFound() && holders.of(l).isEmpty()).forEach(result::addAlone);
    // Labels with a generation or a title come first, because they tell more of who is meant.
    right.stream()
        .filter(l -> l.naming() == Naming.FULL)
        .sorted(Comparator.comparing(l -> l.name().generation().isEmpty()))
        .forEach(result::addFull);
    right.stream()
        .filter(l -> l.naming() == Naming.PART && holders.of(l).isEmpty())
        .sorted(Comparator.comparing(l -> l.titles().isEmpty()))
        .forEach(result::addPart);
    right.forEach(l -> holders.of(l).ifPresent(holder -> result.addOffice(l, holder)));
    labels.forEach(l -> typos.meant(l).ifPresent(meant -> result.addTypo(l, meant)));
    labels.forEach(l -> letters.meant(l).ifPresent(meant -> result.addLetter(l, meant)));
    result
        .groups
        .all()
        .forEach(g -> result.namesakes.merge(g.fullest().name().key(), 1, Integer::sum));
    return result;
  }

  /** Returns the group of one of the labels; empty if the label fits two people. */
  public Optional<LabelGroup> of(ParsedLabel label) {
    return groupOfKey.get(label.key());
  }

  /** Returns how many other groups have the same name. */
  public int namesakesOf(LabelGroup group) {
    return namesakes.get(group.fullest().name().key()) - 1;
  }

  /** All groups, in the order in which they were formed. */
  public List<LabelGroup> all() {
    return groups.all();
  }

  private void addOffice(ParsedLabel label, ParsedLabel holder) {
    Optional<LabelGroup> group = groupOfKey.getOrDefault(holder.key(), Optional.empty());
    if (group.isEmpty()) {
      addAlone(label);
    } else {
      group.get().join(label, "the office that " + holder.printed() + " holds", 0.9);
      groupOfKey.put(label.key(), group);
    }
  }

  private boolean isKnown(ParsedLabel label) {
    Optional<LabelGroup> known = groupOfKey.get(label.key());
    if (known != null) {
      known.ifPresent(group -> group.add(label));
    }
    return known != null;
  }

  /** Adds a label whose person depends on no other label. */
  private void addAlone(ParsedLabel label) {
    if (!isKnown(label)) {
      put(label, new LabelGroup());
    }
  }

  private void put(ParsedLabel label, LabelGroup group) {
    group.add(label);
    groups.add(label, group);
    groupOfKey.put(label.key(), Optional.of(group));
  }

  private void join(ParsedLabel label, LabelGroup group, String reason, double confidence) {
    group.join(label, reason, confidence);
    put(label, group);
  }

  private void fitsTwo(ParsedLabel label) {
    groupOfKey.put(label.key(), Optional.empty());
  }

  private void addFull(ParsedLabel label) {
    if (isKnown(label)) {
      return;
    }
    List<LabelGroup> same = groups.ofFullName(label);
    List<LabelGroup> juniors = groups.ofOtherGeneration(label);
    if (!juniors.isEmpty()) {
      addBare(label, juniors);
    } else if (same.isEmpty()) {
      addAlone(label);
    } else if (same.size() > 1) {
      fitsTwo(label);
    } else if (same.get(0).fullest().name().key().equals(label.name().key())) {
      put(label, same.get(0));
    } else {
      join(label, same.get(0), relation(label.name(), same.get(0)), 0.95);
    }
  }

  /**
   * Adds a full name without a generation next to people with one. It is nobody's, unless it prints
   * the office, role or affiliation of one of them.
   */
  private void addBare(ParsedLabel label, List<LabelGroup> juniors) {
    List<LabelGroup> sameWork =
        juniors.stream()
            .filter(g -> g.labels().stream().anyMatch(l -> l.showsWorkOf(label)))
            .toList();
    if (sameWork.size() == 1 && groups.ofFullName(label).isEmpty()) {
      LabelGroup group = sameWork.get(0);
      join(label, group, "the name and the work of " + printed(group), 0.9);
    } else {
      fitsTwo(label);
      bareSurnames.add(LabelGroup.surname(label.name()));
    }
  }

  private void addPart(ParsedLabel label) {
    if (isKnown(label)) {
      return;
    }
    if (bareSurnames.contains(label.name().key())) {
      fitsTwo(label);
      return;
    }
    List<LabelGroup> ofSurname = groups.ofSurname(label);
    List<LabelGroup> fitting = ofSurname.isEmpty() ? groups.ofPart(label) : ofSurname;
    if (fitting.size() > 1) {
      fitsTwo(label);
    } else if (fitting.size() == 1) {
      LabelGroup group = fitting.get(0);
      join(label, group, relation(label.name(), group), ofSurname.isEmpty() ? 0.95 : 0.98);
    } else {
      addShortForm(label);
    }
  }

  private void addShortForm(ParsedLabel label) {
    // A mail address shows who has written, not who sits there.
    boolean address = label.printed().indexOf('@') > 0;
    List<LabelGroup> fitting = address ? List.of() : groups.ofShortForm(label);
    if (fitting.size() == 1) {
      String form = ShortForms.isInitials(label.printed()) ? "the initials of " : "a handle for ";
      join(label, fitting.get(0), form + printed(fitting.get(0)) + " alone", 0.9);
      return;
    }
    List<LabelGroup> same = groups.ofSingleName(label);
    if (same.isEmpty()) {
      addAlone(label);
    } else if (same.size() > 1) {
      fitsTwo(label);
    } else {
      join(label, same.get(0), "the name of " + printed(same.get(0)) + " with another title", 0.9);
    }
  }

  private void addTypo(ParsedLabel label, ParsedLabel meant) {
    String reason = "one letter away from " + meant.printed() + ", which has many more turns";
    addMeaning(label, meant, reason, 0.9);
  }

  private void addLetter(ParsedLabel label, ParsedLabel meant) {
    String reason = "the first letter of " + meant.printed() + ", who speaks in the same places";
    addMeaning(label, meant, reason, 0.8);
  }

  private void addMeaning(ParsedLabel label, ParsedLabel meant, String reason, double confidence) {
    Optional<LabelGroup> group = groupOfKey.getOrDefault(meant.key(), Optional.empty());
    if (group.isEmpty()) {
      fitsTwo(label);
    } else {
      group.get().join(label, reason, confidence);
      groupOfKey.put(label.key(), group);
    }
  }

  private static String relation(PersonName part, LabelGroup group) {
    PersonName whole = group.fullest().name();
    boolean surname =
        PersonName.fold(whole.full()).endsWith(" " + PersonName.fold(part.full()))
            || !part.isFull() && LabelGroup.surname(whole).equals(PersonName.fold(part.full()));
    if (part.isFull() && !surname) {
      return "the name of " + printed(group) + " with or without a middle name";
    }
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
