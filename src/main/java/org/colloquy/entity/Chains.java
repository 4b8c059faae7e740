package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Basis;
import org.colloquy.model.Chain;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.Mention.Kind;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.Transcript;

/**
 * Follows the model's coreference chains from names to nominals and pronouns. A chain that holds
 * two names is split. <i>I</i>, <i>you</i> and <i>we</i> are left out, and so are dates and
 * numbers.
 */
final class Chains {
  /**
   * What stands between the head of a phrase and the name that it is given: {@code , } or {@code of
   * Lakeland, }. In {@code the amendment that we read today, Congress} the name is not the
   * phrase's.
   */
  private static final Pattern APPOSED =
      Pattern.compile("(?:\\s+(?:of|from|for|at|in)\\s+[^,(]{1,40})?,\\s*");

  private final Transcript transcript;
  private final Assignments assignments;
  private final PersonGroups people;
  private final List<Group> nameless = new ArrayList<>();

  Chains(Transcript transcript, Assignments assignments, PersonGroups people) {
    this.transcript = transcript;
    this.assignments = assignments;
    this.people = people;
  }

  /** The groups of chains without a name. */
  List<Group> nameless() {
    return nameless;
  }

  /** Makes a group of the mentions of each chain that mean nothing named, if it has several. */
  void followNameless(List<Chain> chains) {
    for (Chain chain : chains) {
      List<Integer> third =
          chain.mentions().stream()
              .filter(m -> assignments.mention(m).person() == Person.THIRD)
              .filter(m -> !assignments.isValue(m))
              .filter(m -> !holdsItself(m, chain))
              .filter(m -> assignments.groupOf(m).isEmpty())
              .toList();
      if (third.size() > 1) {
        Group group = Group.ofNamed();
        nameless.add(group);
        third.forEach(m -> assignments.assign(m, group, Basis.CHAIN));
      }
    }
  }

  /**
   * Assigns the nominals that contain a name to its group: nominals that are a participant's name,
   * which the recogniser missed ({@code Thanks, E.}), and nominals that end with a name in
   * apposition ({@code its chief executive, Jane Roe}).
   */
  void nameNominals() {
    Map<Integer, Integer> nameEndingAt = new HashMap<>();
    for (int i = 0; i < assignments.count(); i++) {
      if (assignments.isName(i) && assignments.groupOf(i).isPresent()) {
        nameEndingAt.put(assignments.mention(i).span().end(), i);
      }
    }
    for (int i = 0; i < assignments.count(); i++) {
      if (assignments.mention(i).kind() == Kind.NOMINAL) {
        int nominal = i;
        participantCalled(nominal)
            .or(() -> apposition(nominal, nameEndingAt).flatMap(assignments::groupOf))
            .ifPresent(group -> assignments.assign(nominal, group, Basis.RULE));
      }
    }
  }

  private Optional<Group> participantCalled(int nominal) {
    String text = assignments.text(nominal);
    boolean oneName = text.indexOf(' ') < 0 && Character.isUpperCase(text.charAt(0));
    return oneName
        ? people.fitting(assignments.personName(nominal)).filter(g -> g.speaker().isPresent())
        : Optional.empty();
  }

  private Optional<Integer> apposition(int nominal, Map<Integer, Integer> nameEndingAt) {
    int start = assignments.mention(nominal).span().start();
    Integer name = nameEndingAt.get(assignments.mention(nominal).span().end());
    if (name == null || assignments.mention(name).span().start() <= start) {
      return Optional.empty();
    }
    int head = Math.max(start, assignments.mention(nominal).head().end());
    int end = Math.max(head, assignments.mention(name).span().start());
    return fits(nominal, name) && APPOSED.matcher(transcript.text().substring(head, end)).matches()
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Whether a phrase and the name in it are both of somebody, or both of something. */
  private boolean fits(int nominal, int name) {
    boolean person = assignments.mention(name).type().orElseThrow() == EntityType.PERSON;
    return switch (assignments.mention(nominal).traits().animacy()) {
      case ALIVE -> person;
      case LIFELESS -> !person;
      case OPEN -> true;
    };
  }

  /**
   * Whether a nominal contains another mention of its own chain as an owner: {@code his
   * counterpart} is not he, {@code Roe's message} is not Roe. An apposition such as {@code the
   * mayor, Jane Roe} does not count.
   */
  private boolean holdsItself(int mention, Chain chain) {
    Mention outer = assignments.mention(mention);
    if (outer.kind() != Kind.NOMINAL) {
      return false;
    }
    return chain.mentions().stream()
        .filter(m -> m != mention)
        .map(assignments::mention)
        .filter(m -> outer.span().contains(m.span()))
        .anyMatch(m -> m.kind() == Kind.PRONOUN || isOwner(m));
  }

  private boolean isOwner(Mention name) {
    int end = name.span().end();
    String text = transcript.text();
    return end + 1 < text.length()
        && "'’".indexOf(text.charAt(end)) >= 0
        && Character.toLowerCase(text.charAt(end + 1)) == 's';
  }
}
