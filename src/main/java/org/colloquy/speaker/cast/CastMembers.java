package org.colloquy.speaker.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.model.Alias;
import org.colloquy.model.Label;
import org.colloquy.model.Merge;
import org.colloquy.model.PersonName;
import org.colloquy.model.Slug;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.label.LabelGroup;
import org.colloquy.speaker.label.LabelGroups;
import org.colloquy.speaker.label.OneLetterLabels;
import org.colloquy.speaker.label.ParsedLabel;
import org.colloquy.speaker.label.ParsedLabels;
import org.colloquy.speaker.label.Typos;
import org.colloquy.speaker.name.Aliases;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.NameCase;
import org.colloquy.speaker.page.Page;

/** The members of one transcript's cast, from its labels, its page and the user's table. */
public final class CastMembers {
  private final String transcript;
  private final Aliases aliases;
  private final NameCase nameCase;
  private final Set<String> slugs = new HashSet<>();
  private final LabelGroups groups;
  private final Map<String, ParsedLabel> parsed;
  private final Map<LabelGroup, Finding<String>> fullNames;
  private final List<CastMember> members = new ArrayList<>();
  private final Map<LabelGroup, Integer> indexOfGroup = new IdentityHashMap<>();
  private final Map<String, Integer> indexOfName = new HashMap<>();

  /** Adds a member for each person whose labels the turns have. */
  public CastMembers(Transcript transcript, Aliases aliases, Page page) {
    this.transcript = transcript.id();
    this.aliases = aliases;
    this.parsed = new ParsedLabels(aliases).of(transcript);
    List<ParsedLabel> ofTurns =
        transcript.turns().stream()
            .flatMap(turn -> turn.label().stream())
            .map(label -> parsed.get(label.text()))
            .toList();
    this.groups =
        LabelGroups.of(
            List.copyOf(parsed.values()),
            Typos.in(ofTurns, page.spokenWords(), page.wordsOutsideLabels()),
            OneLetterLabels.in(ofTurns));
    this.fullNames = page.fullNamesOf(groups.all());
    this.fullNames.putAll(page.generationsOf(groups.all()));
    this.nameCase =
        new NameCase(
            transcript.text(), parsed.values().stream().map(l -> l.name().words()).toList());
    ofTurns.forEach(label -> groups.of(label).ifPresent(this::findOrAdd));
  }

  /**
   * The members in the order of their first turns. The list grows: members without a label are
   * added at the end.
   */
  public List<CastMember> list() {
    return members;
  }

  /** Returns the index of the member whose label it is; empty if it fits two people. */
  public OptionalInt of(Label label) {
    Optional<LabelGroup> group = groups.of(parsed.get(label.text()));
    return group.isPresent() ? OptionalInt.of(findOrAdd(group.get())) : OptionalInt.empty();
  }

  /**
   * Returns the index of the member who speaks the turns without a label by the user's table; empty
   * if the table does not say.
   */
  public OptionalInt ofUnlabelled() {
    Optional<Alias> row = aliases.find(List.of(""), transcript);
    if (row.isEmpty()) {
      return OptionalInt.empty();
    }
    int index = findOrAddGiven(row.get().name());
    members.get(index).addMerge(Merge.byUser(""));
    return OptionalInt.of(index);
  }

  /**
   * Sets the full name that was found for a member, or the user's name for it. A name that another
   * member has is not set.
   *
   * @param index the 0-based place of the member in {@link #list()}
   */
  public void name(int index, Finding<String> full) {
    CastMember member = members.get(index);
    Optional<Alias> row = aliases.find(List.of(full.value()), transcript);
    if (row.isEmpty() && indexOfName.putIfAbsent(Alias.key(full.value()), index) == null) {
      member.setFull(full);
    } else if (row.isPresent() && !row.get().name().isEmpty()) {
      member.setGiven(row.get().name());
      member.addMerge(Merge.byUser(full.value()));
    }
  }

  /**
   * Sets the name that was found for a member whose labels name nobody, or the user's name for it;
   * it may be a given name alone. A full name that another member has, or that the user's table
   * keeps apart, is not set. Returns whether a name is set.
   *
   * @param index the 0-based place of the member in {@link #list()}
   */
  public boolean nameVoice(int index, Finding<String> found) {
    CastMember member = members.get(index);
    String before = member.name();
    if (PersonName.parse(found.value()).isFull()
        || aliases.find(List.of(found.value()), transcript).isPresent()) {
      name(index, found);
    } else {
      String unlike = unlikeOthers(found.value());
      member.setPart(new Finding<>(unlike, found.confidence(), found.reason()));
    }
    return !member.name().equals(before);
  }

  /**
   * Adds a member who has no label, or finds the member whom the user's table names for that name.
   * Returns the index of the member.
   */
  public int addUnlabelled(CastMember member) {
    Optional<Alias> row =
        aliases.find(List.of(member.name()), transcript).filter(r -> !r.name().isEmpty());
    if (row.isEmpty()) {
      return append(member);
    }
    int index = findOrAddGiven(row.get().name());
    CastMember known = members.get(index);
    known.addMerge(Merge.byUser(member.name()));
    if (known.role().isEmpty()) {
      known.setRole(member.role());
    }
    return index;
  }

  private int append(CastMember member) {
    members.add(member);
    return members.size() - 1;
  }

  /** Returns the index of the member whose labels these are; the first call adds the member. */
  private int findOrAdd(LabelGroup group) {
    Integer known = indexOfGroup.get(group);
    if (known != null) {
      return known;
    }
    int index = assign(group);
    indexOfGroup.put(group, index);
    return index;
  }

  /**
   * Gives the labels to the member of their name, who is added unless somebody has that name
   * already; returns the index of the member.
   */
  private int assign(LabelGroup group) {
    ParsedLabel fullest = group.fullest();
    if (fullest.given().isPresent()) {
      return assignToGiven(fullest.given().get(), group);
    }
    Optional<Finding<String>> full = Optional.ofNullable(fullNames.get(group));
    String name =
        full.map(f -> inUsualCase(PersonName.parse(f.value()))).orElseGet(() -> nameOf(group));
    full.ifPresent(f -> group.join(fullest, f.reason(), f.confidence()));
    Optional<Alias> row =
        fullest.isFound() ? aliases.find(List.of(name), transcript) : Optional.empty();
    if (row.isPresent()) {
      group.addMerge(Merge.byUser(name));
    }
    if (row.isPresent() && !row.get().name().isEmpty()) {
      return assignToGiven(row.get().name(), group);
    }
    Naming naming =
        row.isPresent() ? Naming.APART : full.isPresent() ? Naming.FULL : fullest.naming();
    int index =
        naming == Naming.FULL
            ? indexOfName.computeIfAbsent(
                Alias.key(name), k -> append(new CastMember(name, naming)))
            : append(new CastMember(unlikeOthers(name), naming));
    members.get(index).addLabels(group);
    return index;
  }

  /**
   * Returns the name in its usual case with its generation; with the title of a single name where
   * that distinguishes two people.
   */
  private String nameOf(LabelGroup group) {
    ParsedLabel fullest = group.fullest();
    String name = inUsualCase(fullest.name());
    return groups.namesakesOf(group) > 0
            && fullest.naming() == Naming.PART
            && !fullest.name().titles().isEmpty()
        ? NameCase.titles(fullest.name().titles()) + " " + name
        : name;
  }

  private String inUsualCase(PersonName name) {
    String words = nameCase.of(name.words());
    return name.generation().isEmpty() ? words : words + " " + name.generation();
  }

  /**
   * Returns the name, with a number behind it if another member's id would be the same: ids are
   * made of names.
   */
  private String unlikeOthers(String name) {
    String unlike = name;
    for (int i = 2; !slugs.add(Slug.of(unlike)); i++) {
      unlike = name + " (" + i + ")";
    }
    return unlike;
  }

  private int assignToGiven(String name, LabelGroup group) {
    int index = findOrAddGiven(name);
    members.get(index).addLabels(group);
    return index;
  }

  /**
   * Returns the index of the member with the name that the user gives; the name is spelt so from
   * now on.
   */
  private int findOrAddGiven(String name) {
    int index =
        indexOfName.computeIfAbsent(
            Alias.key(name), key -> append(new CastMember(name, Naming.GIVEN)));
    members.get(index).setGiven(name);
    return index;
  }
}
