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
import org.colloquy.model.FormsOfAddress;
import org.colloquy.model.Mention;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Resolves <i>I</i>, <i>we</i> and <i>you</i> by who speaks to whom. Pronouns that mean no
 * participant are grouped by their speaker: each has one <i>we</i> and one general <i>you</i>.
 */
final class Dialogue {
  /** What follows a <i>you</i> that means several people. */
  private static final Pattern SEVERAL =
      Pattern.compile("^ (?:two|three|both|all|guys|folks)\\b.*", Pattern.DOTALL);

  private final Transcript transcript;
  private final Cast cast;
  private final Annotations annotations;
  private final Assignments assignments;
  private final PersonGroups people;
  private final Interlocutors interlocutors;
  private final Quotations quotations;
  private final CalledNames calledNames;
  private final GenericYou genericYou;
  private final SoleJudge soleJudge;
  private final Map<String, List<Integer>> open = new TreeMap<>();

  private int turn;

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
    this.calledNames = new CalledNames(transcript, cast, annotations, assignments);
    this.genericYou = new GenericYou(transcript);
    this.soleJudge = new SoleJudge(cast);
  }

  /**
   * Assigns the first- and second-person mentions in turns to groups. Returns the groups, of two or
   * more mentions each, that mean no participant or a participant without a group.
   */
  List<Group> resolve() {
    for (int i = 0; i < assignments.count(); i++) {
      if (assignments.turnOf(i) == 0) {
        continue;
      }
      turn = assignments.turnOf(i);
      calledNames.enter(turn);
      Mention mention = assignments.mention(i);
      if (mention.person() == Person.THIRD) {
        calledNames.notice(i);
        continue;
      }
      boolean quoted = quotations.cover(mention.span());
      OptionalInt meant = meant(mention, quoted);
      Optional<Group> named =
          meant.isPresent()
              ? people.ofSpeaker(meant.getAsInt())
              : calledNonSpeaker(mention, quoted);
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

  private OptionalInt meant(Mention mention, boolean quoted) {
    if (mention.person() == Person.FIRST_SINGULAR) {
      return quoted ? OptionalInt.empty() : interlocutors.first(turn);
    }
    boolean live = transcript.turn(turn).kind() == Turn.Kind.SPEECH;
    if (mention.person() != Person.SECOND || !live) {
      return OptionalInt.empty();
    }
    if (calledNames.callSpeakerIn(mention.sentence())) {
      return cast.indexOf(turn);
    }
    Span sentence = annotations.sentences().get(mention.sentence()).span();
    if (quoted || meansSeveral(mention, sentence)) {
      return OptionalInt.empty();
    }
    boolean titled = SoleJudge.isAddressedIn(sentence.in(transcript.text()));
    if (titled && soleJudge.judge().isPresent() && !soleJudge.judge().equals(cast.indexOf(turn))) {
      return soleJudge.judge();
    }
    if (calledNames.called().isPresent()) {
      return calledNames.called().get().speaker();
    }
    boolean general =
        cast.addresseeOf(turn).isEmpty()
            && interlocutors.answers(turn)
            && !titled
            && !FormsOfAddress.is(mention.span().in(transcript.text()))
            && !genericYou.isToTheOther(mention.span(), sentence);
    return general ? OptionalInt.empty() : interlocutors.second(turn);
  }

  /**
   * The group of the person whom a <i>you</i> means because the turn calls them by name, if they do
   * not speak in this transcript.
   */
  private Optional<Group> calledNonSpeaker(Mention mention, boolean quoted) {
    boolean live = transcript.turn(turn).kind() == Turn.Kind.SPEECH;
    boolean you = mention.person() == Person.SECOND && live && !quoted;
    return calledNames.called().filter(g -> you && g.speaker().isEmpty());
  }

  private boolean meansSeveral(Mention you, Span sentence) {
    int end = Math.max(you.span().end(), sentence.end());
    String after = new Span(you.span().end(), end).in(transcript.text());
    return SEVERAL.matcher(after).matches();
  }
}
