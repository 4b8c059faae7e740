package org.colloquy.speaker.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.speaker.name.ShortForms;
import org.colloquy.speaker.name.Titles;

/** The groups of labels that a further label may belong to, found by name, title and generation. */
final class FittingGroups {
  private final Set<LabelGroup> all = new LinkedHashSet<>();

  /** Groups with a full name, by each word of it, folded. */
  private final Map<String, Set<LabelGroup>> fullByWord = new HashMap<>();

  /** Groups with a label that gives a part of a name, by that part. */
  private final Map<String, Set<LabelGroup>> byPart = new HashMap<>();

  /** Adds a label of a group. */
  void add(ParsedLabel label, LabelGroup group) {
    all.add(group);
    if (label.naming() == Naming.PART) {
      byPart.computeIfAbsent(label.name().key(), k -> new LinkedHashSet<>()).add(group);
    }
    if (label.givesFullName()) {
      for (String word : label.name().words()) {
        fullByWord.computeIfAbsent(PersonName.fold(word), w -> new LinkedHashSet<>()).add(group);
      }
    }
  }

  /** All groups, in the order in which they were added. */
  List<LabelGroup> all() {
    return List.copyOf(all);
  }

  /**
   * Returns the groups with the same full name and another or no generation, for a label without
   * one: {@code Jim Roe Jr.} for {@code Jim Roe}.
   */
  List<LabelGroup> ofOtherGeneration(ParsedLabel label) {
    PersonName name = label.name();
    return name.generation().isEmpty()
        ? withWord(name.last()).stream()
            .filter(g -> !g.fullest().name().generation().isEmpty())
            .filter(g -> name.isShortFor(g.fullest().name().withGeneration("")))
            .toList()
        : List.of();
  }

  /** Returns the groups with the same full name, with or without a middle name. */
  List<LabelGroup> ofFullName(ParsedLabel label) {
    PersonName name = label.name();
    return withWord(name.last()).stream()
        .filter(g -> !isDistinguished(g.fullest()))
        .filter(g -> name.isShortFor(g.fullest().name()) || g.fullest().name().isShortFor(name))
        .filter(g -> fits(label, g))
        .toList();
  }

  /**
   * Returns the groups with this surname. If there are several, only those with the label's title
   * count, provided that there are any.
   */
  List<LabelGroup> ofSurname(ParsedLabel label) {
    String surname = PersonName.fold(label.name().last());
    List<LabelGroup> found =
        withWord(label.name().last()).stream()
            .filter(g -> LabelGroup.surname(g.fullest().name()).equals(surname))
            .filter(g -> fits(label, g))
            .toList();
    if (found.size() < 2 || label.titles().isEmpty()) {
      return found;
    }
    List<LabelGroup> titled = found.stream().filter(g -> hasTitle(g, label.titles())).toList();
    return titled.isEmpty() ? found : titled;
  }

  /**
   * Returns the groups with a full name of which the label gives another part, such as the given
   * name.
   */
  List<LabelGroup> ofPart(ParsedLabel label) {
    return withWord(label.name().last()).stream()
        .filter(g -> label.name().isShortFor(g.fullest().name()))
        .filter(g -> fits(label, g))
        .toList();
  }

  /** Returns the groups with a full name that these initials or this handle can stand for. */
  List<LabelGroup> ofShortForm(ParsedLabel label) {
    String printed = label.printed();
    List<LabelGroup> found = new ArrayList<>();
    boolean initials = ShortForms.isInitials(printed);
    if (initials || ShortForms.isHandle(printed)) {
      for (LabelGroup group : all) {
        PersonName name = group.fullest().name();
        boolean fits =
            initials
                ? ShortForms.areInitialsOf(printed, name)
                : ShortForms.isHandleOf(printed, name);
        if (fits && group.fullest().givesFullName()) {
          found.add(group);
        }
      }
    }
    return found;
  }

  /**
   * Returns the groups of which only the same part of a name is known, unless the titles show two
   * people.
   */
  List<LabelGroup> ofSingleName(ParsedLabel label) {
    return byPart.getOrDefault(label.name().key(), Set.of()).stream()
        .filter(g -> g.fullest().naming() == Naming.PART)
        .filter(
            g -> g.labels().stream().noneMatch(l -> Titles.ofTwoPeople(l.titles(), label.titles())))
        .filter(g -> fits(label, g))
        .toList();
  }

  private Collection<LabelGroup> withWord(String word) {
    return fullByWord.getOrDefault(PersonName.fold(word), Set.of());
  }

  /** Whether the user's table distinguishes this person from namesakes by something in brackets. */
  private static boolean isDistinguished(ParsedLabel label) {
    return label.given().map(name -> name.indexOf('(') >= 0).orElse(false);
  }

  /** Whether neither a title nor a generation shows that the label is somebody else's. */
  private static boolean fits(ParsedLabel label, LabelGroup group) {
    String generation = label.name().generation();
    return group.labels().stream().noneMatch(l -> Titles.ofTwoSexes(l.titles(), label.titles()))
        && (generation.isEmpty()
            || group.labels().stream().anyMatch(l -> l.name().generation().equals(generation)));
  }

  private static boolean hasTitle(LabelGroup group, String titles) {
    return group.labels().stream()
        .anyMatch(
            l -> l.titles().equals(titles) || l.role().filter(r -> r.contains(titles)).isPresent());
  }
}
