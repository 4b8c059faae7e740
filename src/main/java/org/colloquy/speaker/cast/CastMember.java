package org.colloquy.speaker.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Merge;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.speaker.label.LabelGroup;
import org.colloquy.speaker.label.ParsedLabel;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.RoleWords;

/** Somebody of a cast under construction: what is known so far. */
public final class CastMember {
  private final List<ParsedLabel> labels = new ArrayList<>();
  private String name;
  private PersonName personName;
  private Naming naming;
  private final Set<String> aliases = new TreeSet<>();
  private final Set<Merge> merges = new TreeSet<>();
  private Optional<String> role = Optional.empty();
  private Optional<String> affiliation = Optional.empty();

  public CastMember(String name, Naming naming) {
    this.name = name;
    this.personName = PersonName.parse(name);
    this.naming = naming;
  }

  public String name() {
    return name;
  }

  public PersonName personName() {
    return personName;
  }

  /** The user gives this name, in this spelling. */
  void setGiven(String given) {
    name = given;
    personName = PersonName.parse(given);
    naming = Naming.GIVEN;
  }

  public Naming naming() {
    return naming;
  }

  /** A full name is found for one of whom only a part was known. */
  void setFull(Finding<String> full) {
    name = full.value();
    personName = PersonName.parse(name);
    naming = Naming.FULL;
    labels.forEach(
        label -> merges.add(new Merge(label.printed(), full.reason(), full.confidence())));
  }

  /** By which it may be addressed; empty for somebody without a name. */
  public String nameOfAddress() {
    return anonymous() ? "" : name;
  }

  /** Whether this is a word of its name, in this spelling. */
  public boolean hasWord(String word) {
    return !anonymous() && personName.words().contains(word);
  }

  public boolean anonymous() {
    return naming == Naming.NOBODY;
  }

  /** Whether it has this name, however it is spelt. */
  public boolean isCalled(PersonName other) {
    return !anonymous() && other.key().equals(personName.key());
  }

  /** Its labels; none for somebody who only introduces himself or herself. */
  public List<ParsedLabel> labels() {
    return labels;
  }

  void addLabels(LabelGroup group) {
    labels.addAll(group.labels());
    group.labels().forEach(label -> aliases.add(label.printed()));
    merges.addAll(group.merges());
  }

  public void addAlias(String form) {
    aliases.add(form);
  }

  void addMerge(Merge merge) {
    merges.add(merge);
  }

  public Optional<String> role() {
    return role;
  }

  public boolean isHost() {
    return role.equals(Optional.of(RoleWords.HOST));
  }

  public void setRole(Optional<String> role) {
    this.role = role;
  }

  public void setAffiliation(Optional<String> affiliation) {
    this.affiliation = affiliation;
  }

  public Speaker toSpeaker() {
    return new Speaker(
        name, naming, role, affiliation, new TreeSet<>(aliases), List.copyOf(merges));
  }
}
