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

/** A member of a cast under construction, with what is known so far. */
public final class CastMember {
  private final List<ParsedLabel> labels = new ArrayList<>();
  private String name;
  private PersonName personName;
  private Naming naming;
  private final Set<String> aliases = new TreeSet<>();
  private final Set<Merge> merges = new TreeSet<>();
  private Optional<String> role = Optional.empty();
  private Optional<String> affiliation = Optional.empty();

  /**
   * A member of whom only a name is known.
   *
   * @param naming how much the name tells of who it is
   */
  public CastMember(String name, Naming naming) {
    this.name = name;
    this.personName = PersonName.parse(name);
    this.naming = naming;
  }

  /** The name as the reports print it. */
  public String name() {
    return name;
  }

  /** The words of the name, its titles set apart. */
  public PersonName personName() {
    return personName;
  }

  /** Sets the name that the user gives, in this spelling. */
  void setGiven(String given) {
    name = given;
    personName = PersonName.parse(given);
    naming = Naming.GIVEN;
  }

  /** How much the name tells of who it is. */
  public Naming naming() {
    return naming;
  }

  /**
   * Sets the full name of a member of whom only a part was known, with the reason for each label.
   */
  void setFull(Finding<String> full) {
    setFound(full, Naming.FULL);
  }

  /** Sets the given name or the surname that was found, with the reason for each label. */
  void setPart(Finding<String> part) {
    setFound(part, Naming.PART);
  }

  private void setFound(Finding<String> found, Naming how) {
    name = found.value();
    personName = PersonName.parse(name);
    naming = how;
    labels.forEach(
        label -> merges.add(new Merge(label.printed(), found.reason(), found.confidence())));
  }

  /** The name by which others may address the member; empty for somebody without a name. */
  public String nameOfAddress() {
    return anonymous() ? "" : name;
  }

  /** Whether this is a word of the member's name, in this spelling. */
  public boolean hasWord(String word) {
    return !anonymous() && personName.words().contains(word);
  }

  /** Whether no name is known. */
  public boolean anonymous() {
    return naming == Naming.NOBODY;
  }

  /** Whether the member has this name, whatever its case and accents. */
  public boolean isCalled(PersonName other) {
    return !anonymous() && other.key().equals(personName.key());
  }

  /** The labels of the member; none for somebody who only introduces himself or herself. */
  public List<ParsedLabel> labels() {
    return labels;
  }

  void addLabels(LabelGroup group) {
    labels.addAll(group.labels());
    group.labels().forEach(label -> aliases.add(label.printed()));
    merges.addAll(group.merges());
  }

  /** Adds a form by which the transcript calls the member. */
  public void addAlias(String form) {
    aliases.add(form);
  }

  void addMerge(Merge merge) {
    merges.add(merge);
  }

  /** The role, as the reports write it; empty if none is known. */
  public Optional<String> role() {
    return role;
  }

  /** Whether the role is that of the host. */
  public boolean isHost() {
    return role.equals(Optional.of(RoleWords.HOST));
  }

  /** Sets the role, as the reports write it; empty if none is known. */
  public void setRole(Optional<String> role) {
    this.role = role;
  }

  /** The organisation or office of the member; empty if none is known so far. */
  public Optional<String> affiliation() {
    return affiliation;
  }

  /** Sets the organisation, party or place; empty if none is known. */
  public void setAffiliation(Optional<String> affiliation) {
    this.affiliation = affiliation;
  }

  /** Returns the finished speaker. */
  public Speaker toSpeaker() {
    return new Speaker(
        name, naming, role, affiliation, new TreeSet<>(aliases), List.copyOf(merges));
  }
}
