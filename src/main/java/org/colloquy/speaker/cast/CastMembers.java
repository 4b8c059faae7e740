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
import org.colloquy.model.Slug;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.label.LabelGroup;
import org.colloquy.speaker.label.LabelGroups;
import org.colloquy.speaker.label.ParsedLabel;
import org.colloquy.speaker.label.ParsedLabels;
import org.colloquy.speaker.label.Typos;
import org.colloquy.speaker.name.Aliases;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.NameCase;
import org.colloquy.speaker.page.Page;

/** The people of one transcript, as its labels, its page and the user's table tell them. */
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

  public CastMembers(Transcript transcript, Aliases aliases, Page page) {
    this.transcript = transcript.id();
    this.aliases = aliases;
    this.parsed = new ParsedLabels(aliases, transcript.id()).of(transcript.turns());
    List<ParsedLabel> ofTurns =
        transcript.turns().stream()
            .flatMap(turn -> turn.label().stream())
            .map(label -> parsed.get(label.text()))
            .toList();
    this.groups =
        LabelGroups.of(List.copyOf(parsed.values()), Typos.in(ofTurns, page.spokenWords()));
    this.fullNames = page.fullNamesOf(groups.all());
    this.nameCase =
        new NameCase(
            transcript.text(), parsed.values().stream().map(l -> l.name().words()).toList());
    ofTurns.forEach(label -> groups.of(label).ifPresent(this::findOrAdd));
  }

  /** In the order of their first turns; further people may be added at the end. */
  public List<CastMember> list() {
    return members;
  }

  /** Whose label it is; empty if it fits two people. */
  public OptionalInt of(Label label) {
    Optional<LabelGroup> group = groups.of(parsed.get(label.text()));
    return group.isPresent() ? OptionalInt.of(findOrAdd(group.get())) : OptionalInt.empty();
  }

  /** Whom the user names as the speaker of the turns without a label. */
  public OptionalInt ofUnlabelled() {
    Optional<Alias> row = aliases.find(List.of(""), transcript);
    if (row.isEmpty()) {
      return OptionalInt.empty();
    }
    int index = findOrAddGiven(row.get().name());
    members.get(index).addMerge(Merge.byUser(""));
    return OptionalInt.of(index);
  }

  /** The full name of a member of whom only a part was known is found, or the user's for it. */
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

  /** Adds somebody who has no label, or whom the user's row makes of that name. */
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

  /** Index of the member whose labels these are, who joins the cast with the first of them. */
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
        full.map(f -> nameCase.of(List.of(f.value().split(" ")))).orElseGet(() -> nameOf(group));
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
   * In name case; with the generation, or the title of a surname, where it tells two people of one
   * name apart.
   */
  private String nameOf(LabelGroup group) {
    ParsedLabel fullest = group.fullest();
    String name = nameCase.of(fullest.name().words());
    if (groups.namesakesOf(group) == 0) {
      return name;
    }
    Optional<String> generation =
        group.labels().stream().flatMap(label -> label.generation().stream()).findFirst();
    if (generation.isPresent()) {
      return name + " " + NameCase.generation(generation.get());
    }
    return fullest.naming() == Naming.PART && !fullest.name().titles().isEmpty()
        ? NameCase.titles(fullest.name().titles()) + " " + name
        : name;
  }

  /** Ids are made of names: two people of one transcript must not have the same. */
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

  /** Index of the member with the name that the user gives, spelt so from now on. */
  private int findOrAddGiven(String name) {
    int index =
        indexOfName.computeIfAbsent(
            Alias.key(name), key -> append(new CastMember(name, Naming.GIVEN)));
    members.get(index).setGiven(name);
    return index;
  }
}
