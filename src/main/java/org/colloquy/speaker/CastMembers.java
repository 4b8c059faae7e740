package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Alias;
import org.colloquy.model.Label;
import org.colloquy.model.Merge;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Transcript;

/** The people of one transcript, as its labels, its page and the user's table tell them. */
final class CastMembers {
  private final String transcript;
  private final Aliases aliases;
  private final FullNames fullNames;
  private final NameCase nameCase;
  private final List<CastMember> members = new ArrayList<>();
  private final Map<String, ParsedLabel> parsed = new HashMap<>();
  private final Map<LabelGroup, Integer> indexOfGroup = new IdentityHashMap<>();
  private final Map<String, Integer> indexOfName = new HashMap<>();
  private final LabelGroups groups;

  CastMembers(Transcript transcript, Aliases aliases, FullNames fullNames) {
    this.transcript = transcript.id();
    this.aliases = aliases;
    this.fullNames = fullNames;
    this.nameCase = new NameCase(transcript.text());
    List<ParsedLabel> labels =
        transcript.turns().stream().flatMap(t -> t.label().stream()).map(this::parse).toList();
    this.groups = LabelGroups.of(labels);
    labels.forEach(label -> groups.of(label).ifPresent(this::indexOf));
  }

  /** In the order of their first turns; further people may be added at the end. */
  List<CastMember> list() {
    return members;
  }

  /** Whose label it is; empty if it fits two people. */
  OptionalInt of(Label label) {
    Optional<LabelGroup> group = groups.of(parse(label));
    return group.isPresent() ? OptionalInt.of(indexOf(group.get())) : OptionalInt.empty();
  }

  /** Whom the user names as the speaker of the turns without a label. */
  OptionalInt ofUnlabelled() {
    Optional<Alias> row = aliases.find(List.of(""), transcript);
    if (row.isEmpty()) {
      return OptionalInt.empty();
    }
    int index = given(row.get().name());
    members.get(index).addMerge(Merge.byUser(""));
    return OptionalInt.of(index);
  }

  /** Adds somebody who has no label. */
  int add(CastMember member) {
    members.add(member);
    return members.size() - 1;
  }

  private ParsedLabel parse(Label label) {
    return parsed.computeIfAbsent(
        label.text(),
        text -> {
          ParsedLabel plain = ParsedLabel.parse(text);
          return aliases.find(plain.forms(), transcript).map(plain::as).orElse(plain);
        });
  }

  private int indexOf(LabelGroup group) {
    Integer known = indexOfGroup.get(group);
    if (known != null) {
      return known;
    }
    int index = add(group);
    indexOfGroup.put(group, index);
    return index;
  }

  private int add(LabelGroup group) {
    ParsedLabel fullest = group.fullest();
    if (fullest.given().isPresent()) {
      return given(fullest.given().get(), group);
    }
    Optional<Finding<String>> full =
        fullest.naming() == Naming.FOUND && !fullest.name().isFull()
            ? fullNames.forSurname(fullest.name())
            : Optional.empty();
    String name =
        fullest.anonymous()
            ? nameCase.of(List.of(fullest.printed().split(" ")))
            : full.map(Finding::value).orElseGet(() -> nameCase.of(fullest.name().words()));
    full.ifPresent(f -> group.join(fullest, f.reason(), f.confidence()));
    Optional<Alias> row =
        fullest.naming() == Naming.FOUND
            ? aliases.find(List.of(name), transcript)
            : Optional.empty();
    if (row.isPresent()) {
      group.addMerge(Merge.byUser(name));
    }
    if (row.isPresent() && !row.get().name().isEmpty()) {
      return given(row.get().name(), group);
    }
    Naming naming = row.isPresent() ? Naming.APART : fullest.naming();
    boolean one = naming == Naming.FOUND && name.indexOf(' ') > 0;
    int index =
        one
            ? indexOfName.computeIfAbsent(Alias.key(name), k -> add(new CastMember(name, naming)))
            : add(new CastMember(name, naming));
    members.get(index).addLabels(group);
    return index;
  }

  private int given(String name, LabelGroup group) {
    int index = given(name);
    members.get(index).addLabels(group);
    return index;
  }

  private int given(String name) {
    int index =
        indexOfName.computeIfAbsent(
            Alias.key(name), key -> add(new CastMember(name, Naming.GIVEN)));
    members.get(index).setGiven(name);
    return index;
  }
}
