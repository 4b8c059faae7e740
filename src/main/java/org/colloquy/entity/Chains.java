package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Cast;
import org.colloquy.model.Chain;
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
   * Maximum number of sentences by which <i>he</i> or <i>she</i> may precede the name: {@code Her
   * name is Jane Roe}.
   */
  private static final int FARTHEST_AHEAD = 2;

  private final Transcript transcript;
  private final Cast cast;
  private final Assignments assignments;
  private final PersonGroups people;
  private final List<Group> nameless = new ArrayList<>();

  Chains(Transcript transcript, Cast cast, Assignments assignments, PersonGroups people) {
    this.transcript = transcript;
    this.cast = cast;
    this.assignments = assignments;
    this.people = people;
  }

  /** The groups of chains without a name. */
  List<Group> nameless() {
    return nameless;
  }

  /** Assigns the mentions of the chains to groups; named mentions must have their groups before. */
  void follow(List<Chain> chains) {
    nameNominals();
    for (Chain chain : chains) {
      List<Integer> third =
          chain.mentions().stream()
              .filter(m -> assignments.mention(m).person() == Person.THIRD)
              .filter(m -> !assignments.isValue(m))
              .filter(m -> !holdsItself(m, chain))
              .toList();
      if (third.stream().anyMatch(m -> assignments.groupOf(m).isPresent())) {
        joinNamed(third);
      } else if (third.size() > 1) {
        Group group = Group.ofNamed();
        nameless.add(group);
        third.forEach(m -> assignments.assign(m, group));
      }
    }
  }

  /**
   * Assigns the nominals that contain a name to its group: nominals that are a participant's name,
   * which the recogniser missed ({@code Thanks, E.}), and nominals that end with a name in
   * apposition ({@code its chief executive, Jane Roe}).
   */
  private void nameNominals() {
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
            .ifPresent(group -> assignments.assign(nominal, group));
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
    String before = transcript.text().substring(start, assignments.mention(name).span().start());
    return before.stripTrailing().endsWith(",") ? Optional.of(name) : Optional.empty();
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

  /**
   * Assigns each mention without a group to the nearest name before it in its chain that it can
   * mean; <i>he</i> or <i>she</i> otherwise to a name that follows shortly.
   */
  private void joinNamed(List<Integer> chain) {
    Map<Integer, Group> found = new HashMap<>();
    for (int at = 0; at < chain.size(); at++) {
      int mention = chain.get(at);
      if (assignments.groupOf(mention).isEmpty()) {
        nearestName(chain, at).ifPresent(group -> found.put(mention, group));
      }
    }
    found.forEach(assignments::assign);
  }

  private Optional<Group> nearestName(List<Integer> chain, int at) {
    int mention = chain.get(at);
    for (int i = at - 1; i >= 0; i--) {
      Optional<Group> group = assignments.groupOf(chain.get(i)).filter(g -> canMean(mention, g));
      if (group.isPresent()) {
        return group;
      }
    }
    for (int i = at + 1; i < chain.size() && followsShortly(mention, chain.get(i)); i++) {
      Optional<Group> group = assignments.groupOf(chain.get(i)).filter(g -> canMean(mention, g));
      if (group.isPresent()) {
        return group;
      }
    }
    return Optional.empty();
  }

  private boolean followsShortly(int pronoun, int name) {
    int distance = assignments.mention(name).sentence() - assignments.mention(pronoun).sentence();
    return PronounAgreement.isOfAnother(assignments.text(pronoun)) && distance <= FARTHEST_AHEAD;
  }

  private boolean canMean(int mention, Group group) {
    if (assignments.mention(mention).kind() != Kind.PRONOUN) {
      return true;
    }
    String pronoun = assignments.text(mention);
    boolean speaksOfSelf =
        PronounAgreement.isOfAnother(pronoun)
            && group.speaker().isPresent()
            && group.speaker().equals(assignments.speakerOf(mention, cast));
    return !speaksOfSelf && PronounAgreement.canMean(pronoun, group.type().family());
  }
}
