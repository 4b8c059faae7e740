package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Mention;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Resolves I, we and you by who speaks to whom. What means no participant is kept together by its
 * speaker: one <i>we</i> and one general <i>you</i> each.
 */
final class Dialogue {
  /** In front of a name by which somebody is called: nothing, a quotation mark or a filler. */
  private static final Pattern OPENS =
      Pattern.compile(
          "\\s*|.*[\"“‘']\\s*|(?:so|and|well|okay|now|but|alright|all right),?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Behind a name at the start of a sentence: the name calls somebody. */
  private static final Pattern CALLED =
      Pattern.compile(
          "^(?:,\\s+(?!(?:who|whom|whose|which|an?|the)\\b)|[?!.]|\\s+(?:I|[Yy]ou|we)\\b).*",
          Pattern.DOTALL);

  /** Around a you that means the other even in an answer. */
  private static final Pattern TO_THE_OTHER =
      Pattern.compile(
          ".*(?:\\b(?:thank|asked|tell|told|ask|show|give|gave) you|\\byou(?:'ve|’ve| have)? (?:just )?(?:asked|said|mentioned|ask)|\\byour (?:question|honor|show|program|listeners|readers)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Characters around a you in which such words are looked for. */
  private static final int BEFORE = 12;

  private static final int BEHIND = 16;

  private final Transcript transcript;
  private final Cast cast;
  private final Annotations annotations;
  private final Assignments assignments;
  private final PersonGroups people;
  private final Interlocutors interlocutors;
  private final Quotations quotations;
  private final Map<String, List<Integer>> open = new TreeMap<>();

  private int turn;
  private OptionalInt called = OptionalInt.empty();
  private int selfCalledIn = -1;

  Dialogue(
      Transcript transcript,
      Cast cast,
      Annotations annotations,
      Assignments assignments,
      PersonGroups people) {
    this.transcript = transcript;
    this.cast = cast;
    this.annotations = annotations;
    this.assignments = assignments;
    this.people = people;
    this.interlocutors = new Interlocutors(transcript, cast);
    this.quotations = new Quotations(transcript);
  }

  /**
   * Returns the groups of those that mean no participant, or one whose name is not known, each of
   * two mentions or more.
   */
  List<Group> resolve() {
    for (int i = 0; i < assignments.count(); i++) {
      if (assignments.turnOf(i) == 0) {
        continue;
      }
      if (assignments.turnOf(i) != turn) {
        turn = assignments.turnOf(i);
        called = OptionalInt.empty();
        selfCalledIn = -1;
      }
      Mention mention = assignments.mention(i);
      if (mention.person() == Person.THIRD) {
        notice(i);
        continue;
      }
      boolean quoted = quotations.cover(mention.span());
      OptionalInt meant = meant(mention, quoted);
      Optional<Group> named =
          meant.isPresent() ? people.ofSpeaker(meant.getAsInt()) : Optional.empty();
      if (named.isPresent()) {
        assignments.assign(i, named.get());
      } else if (meant.isPresent()) {
        open.computeIfAbsent("participant " + meant.getAsInt(), k -> new ArrayList<>()).add(i);
      } else if (mention.person() != Person.FIRST_SINGULAR) {
        open.computeIfAbsent(openKey(mention, quoted), k -> new ArrayList<>()).add(i);
      }
    }
    return openGroups();
  }

  private String openKey(Mention mention, boolean quoted) {
    OptionalInt speaker = cast.indexOf(turn);
    String who = speaker.isPresent() ? "speaker " + speaker.getAsInt() : "turn " + turn;
    return mention.person() + (quoted ? " quoted by " : " of ") + who;
  }

  private List<Group> openGroups() {
    List<Group> groups = new ArrayList<>();
    for (List<Integer> mentions : open.values()) {
      if (mentions.size() > 1) {
        Group group = Group.ofNamed();
        mentions.forEach(m -> assignments.assign(m, group));
        groups.add(group);
      }
    }
    return groups;
  }

  /** Notices a name by which somebody is called. */
  private void notice(int index) {
    Mention mention = assignments.mention(index);
    OptionalInt named = assignments.groupOf(index).map(Group::speaker).orElse(OptionalInt.empty());
    if (named.isEmpty() || mention.kind() != Mention.Kind.NAME) {
      return;
    }
    Span sentence = annotations.sentences().get(mention.sentence()).span();
    String before = new Span(sentence.start(), mention.span().start()).in(transcript.text());
    int end = Math.max(mention.span().end(), sentence.end());
    String after = new Span(mention.span().end(), end).in(transcript.text());
    if (OPENS.matcher(before).matches() && CALLED.matcher(after).matches()) {
      boolean self = named.equals(cast.indexOf(turn));
      selfCalledIn = self ? mention.sentence() : -1;
      called = self ? called : named;
    }
  }

  private OptionalInt meant(Mention mention, boolean quoted) {
    if (mention.person() == Person.FIRST_SINGULAR) {
      return quoted ? OptionalInt.empty() : interlocutors.first(turn);
    }
    boolean live = transcript.turn(turn).kind() == Turn.Kind.SPEECH;
    if (mention.person() != Person.SECOND || !live) {
      return OptionalInt.empty();
    }
    if (selfCalledIn == mention.sentence()) {
      return cast.indexOf(turn);
    }
    if (quoted) {
      return OptionalInt.empty();
    }
    if (called.isPresent()) {
      return called;
    }
    if (cast.addresseeOf(turn).isEmpty() && interlocutors.answers(turn)) {
      Span sentence = annotations.sentences().get(mention.sentence()).span();
      int from = Math.max(sentence.start(), mention.span().start() - BEFORE);
      int to = Math.min(sentence.end(), mention.span().end() + BEHIND);
      String around = transcript.text().substring(from, to);
      if (!TO_THE_OTHER.matcher(around).matches()) {
        return OptionalInt.empty();
      }
    }
    return interlocutors.second(turn);
  }
}
