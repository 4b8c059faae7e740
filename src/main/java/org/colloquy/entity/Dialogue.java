package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.colloquy.entity.talk.Quotations;
import org.colloquy.model.Basis;
import org.colloquy.model.Cast;
import org.colloquy.model.Mention;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.Transcript;

/**
 * Resolves <i>I</i> by who speaks. What means no participant is grouped by its speaker: each has
 * one <i>we</i> and one general <i>you</i>.
 */
final class Dialogue {
  private final Cast cast;
  private final Assignments assignments;
  private final PersonGroups people;
  private final Quotations quotations;
  private final Map<String, List<Integer>> open = new TreeMap<>();

  Dialogue(Transcript transcript, Cast cast, Assignments assignments, PersonGroups people) {
    this.cast = cast;
    this.assignments = assignments;
    this.people = people;
    this.quotations = new Quotations(transcript);
  }

  /**
   * Assigns the first- and second-person mentions in turns to groups. Returns the groups, of two or
   * more mentions each, that mean no participant or a participant without a group.
   */
  List<Group> resolve() {
    for (int i = 0; i < assignments.count(); i++) {
      Mention mention = assignments.mention(i);
      if (assignments.turnOf(i) > 0
          && mention.person() != Person.THIRD
          && assignments.groupOf(i).isEmpty()) {
        resolve(i, quotations.cover(mention.span()));
      }
    }
    return openGroups();
  }

  private void resolve(int index, boolean quoted) {
    OptionalInt speaker = assignments.speakerOf(index, cast);
    Person person = assignments.mention(index).person();
    if (person != Person.FIRST_SINGULAR) {
      String who =
          speaker.isPresent()
              ? "speaker " + speaker.getAsInt()
              : "turn " + assignments.turnOf(index);
      add(person + (quoted ? " quoted by " : " of ") + who, index);
    } else if (speaker.isPresent() && !quoted) {
      people
          .ofSpeaker(speaker.getAsInt())
          .ifPresentOrElse(
              group -> assignments.assign(index, group, Basis.SPEAKER),
              () -> add("participant " + speaker.getAsInt(), index));
    }
  }

  private void add(String key, int index) {
    open.computeIfAbsent(key, k -> new ArrayList<>()).add(index);
  }

  private Basis basis(int mention) {
    return assignments.mention(mention).person() == Person.SECOND ? Basis.RULE : Basis.SPEAKER;
  }

  private List<Group> openGroups() {
    List<Group> groups = new ArrayList<>();
    for (List<Integer> mentions : open.values()) {
      if (mentions.size() > 1) {
        Group group = Group.ofNamed();
        mentions.forEach(m -> assignments.assign(m, group, basis(m)));
        groups.add(group);
      }
    }
    return groups;
  }
}
