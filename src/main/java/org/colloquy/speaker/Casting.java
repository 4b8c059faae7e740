package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.model.Attribution;
import org.colloquy.model.Cast;
import org.colloquy.model.Merge;
import org.colloquy.model.Problem;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.cast.CastMembers;
import org.colloquy.speaker.cast.CastingProblems;
import org.colloquy.speaker.label.Examinations;
import org.colloquy.speaker.label.JointLabels;
import org.colloquy.speaker.name.Aliases;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.RoleWords;
import org.colloquy.speaker.page.Page;
import org.colloquy.speaker.page.Posts;
import org.colloquy.speaker.turn.AddressedNames;
import org.colloquy.speaker.turn.Addressees;
import org.colloquy.speaker.turn.Affiliations;
import org.colloquy.speaker.turn.GreetedNames;
import org.colloquy.speaker.turn.HeadlineSpeaker;
import org.colloquy.speaker.turn.Openings;
import org.colloquy.speaker.turn.RoleFinder;
import org.colloquy.speaker.voice.UnlabelledVoices;
import org.colloquy.speaker.voice.VoiceNames;

/** The casting of one transcript: works out who its people are and who speaks each turn. */
public final class Casting {
  /** In so many turns at first, people say who they are. */
  private static final int FIRST_TURNS = 2;

  /** The transcript as it prints its labels. */
  private final Transcript printed;

  /** The transcript with the names for which Q and A stand in court. */
  private final Transcript transcript;

  private final Page page;
  private final CastMembers members;
  private final CastingProblems problems;

  private Casting(Transcript transcript, Aliases aliases) {
    this.printed = transcript;
    this.transcript = Examinations.in(transcript).named(transcript, aliases);
    this.page = new Page(this.transcript);
    this.members = new CastMembers(this.transcript, aliases, page);
    this.problems = new CastingProblems(transcript);
  }

  /** The cast of a transcript, and the problems that a person should look at. */
  public record CastAndProblems(Cast cast, List<Problem> problems) {
    public CastAndProblems {
      problems = List.copyOf(problems);
    }
  }

  /** Casts a transcript without a user's table. */
  public static CastAndProblems of(Transcript transcript) {
    return of(transcript, Aliases.none());
  }

  /**
   * Casts a transcript. Where the user's table differs from what the transcript says, the table
   * wins.
   */
  public static CastAndProblems of(Transcript transcript, Aliases aliases) {
    return new Casting(transcript, aliases).cast();
  }

  private CastAndProblems cast() {
    List<Attribution> attributions = new ArrayList<>();
    transcript.turns().forEach(turn -> attributions.add(byLabelOrUser(turn)));
    nameVoices(attributions);
    new GreetedNames(members.list(), transcript.turns(), page)
        .of(attributions)
        .forEach(members::name);
    new AddressedNames(members.list(), page.turnTexts()).of(attributions).forEach(members::name);
    RoleFinder roles = new RoleFinder(members.list(), transcript.turns(), page);
    roles.assign(attributions);
    attributeAnswers(attributions);
    attributeOpenings(attributions, roles);
    List<CastMember> people = members.list();
    Map<String, List<String>> firstTurns = firstTurns(attributions);
    Posts posts = page.postsOf(firstTurns);
    roles.assignOthers(attributions, posts);
    Affiliations affiliations = new Affiliations(page, firstTurns.keySet(), posts);
    people.forEach(member -> member.setAffiliation(affiliations.of(member)));
    people.forEach(Casting::dropRoleThatIsTheAffiliation);
    List<OptionalInt> addressees = new Addressees(people).of(page.turnTexts(), attributions);
    return new CastAndProblems(
        new Cast(people.stream().map(CastMember::toSpeaker).toList(), attributions, addressees),
        problems.list());
  }

  /** A title of the label ({@code MAYOR ADA COLE}) is the affiliation; it is not said twice. */
  private static void dropRoleThatIsTheAffiliation(CastMember member) {
    boolean same =
        member.role().isPresent()
            && member.affiliation().filter(member.role().get()::equalsIgnoreCase).isPresent();
    if (same) {
      member.setRole(Optional.empty());
    }
  }

  /** Returns the first turns of each member with a full name, by that name. */
  private Map<String, List<String>> firstTurns(List<Attribution> attributions) {
    Map<String, List<String>> turns = new LinkedHashMap<>();
    for (int member = 0; member < members.list().size(); member++) {
      CastMember person = members.list().get(member);
      if (person.personName().isFull() && !person.anonymous()) {
        OptionalInt speaker = OptionalInt.of(member);
        turns.put(
            person.name(),
            IntStream.range(0, attributions.size())
                .filter(turn -> attributions.get(turn).speaker().equals(speaker))
                .limit(FIRST_TURNS)
                .mapToObj(page.turnTexts()::get)
                .toList());
      }
    }
    return turns;
  }

  private Attribution byLabelOrUser(Turn turn) {
    if (turn.label().isEmpty()) {
      OptionalInt member = members.ofUnlabelled();
      return member.isPresent()
          ? Attribution.inferred(member.getAsInt(), 1, Merge.BY_USER + " says so")
          : Attribution.unknown("no label");
    }
    OptionalInt member = members.of(turn.label().get());
    if (member.isEmpty()) {
      if (JointLabels.namesSeveral(turn.label().get().text())) {
        problems.together(turn.label().get(), turn);
        return Attribution.unknown("several people speak together");
      }
      problems.ambiguous(turn.label().get(), turn);
      return Attribution.unknown("the label fits two people");
    }
    boolean court = !turn.label().equals(printed.turn(turn.number()).label());
    return court
        ? Attribution.inferred(member.getAsInt(), Examinations.CONFIDENCE, Examinations.REASON)
        : Attribution.labelled(member.getAsInt());
  }

  /** Names voices whose labels name nobody, and says so at their turns. */
  private void nameVoices(List<Attribution> attributions) {
    Map<Integer, Finding<String>> names =
        new LinkedHashMap<>(new VoiceNames(members.list(), page).of(attributions));
    names.entrySet().removeIf(found -> !members.nameVoice(found.getKey(), found.getValue()));
    Set<Integer> told = new HashSet<>();
    for (int i = 0; i < attributions.size(); i++) {
      OptionalInt speaker = attributions.get(i).speaker();
      Finding<String> found = speaker.isPresent() ? names.get(speaker.getAsInt()) : null;
      if (found != null) {
        int member = speaker.getAsInt();
        attributions.set(i, Attribution.inferred(member, found.confidence(), found.reason()));
        if (told.add(member)) {
          problems.named(transcript.turns().get(i), members.list().get(member).name(), found);
        }
      }
    }
  }

  /**
   * Gives the unlabelled answers of an interview to the interviewee, if its questions stand out in
   * print.
   */
  private void attributeAnswers(List<Attribution> attributions) {
    Optional<Finding<String>> interviewee = page.interviewee();
    if (interviewee.isEmpty() || members.ofUnlabelled().isPresent()) {
      return;
    }
    Finding<String> found = interviewee.get();
    CastMember guest = new CastMember(found.value(), Naming.FULL);
    guest.setRole(Optional.of(RoleWords.GUEST));
    int member = members.addUnlabelled(guest);
    boolean first = true;
    for (int i = 0; i < attributions.size(); i++) {
      Turn turn = transcript.turns().get(i);
      if (turn.label().isEmpty()) {
        attributions.set(i, Attribution.inferred(member, found.confidence(), found.reason()));
        if (first) {
          problems.inferred(turn, members.list().get(member).name(), found);
        }
        first = false;
      }
    }
  }

  /** Returns the speaker of a speech whom its title names, who joins the cast. */
  private Optional<Finding<Integer>> headlined() {
    return HeadlineSpeaker.of(transcript)
        .map(
            speaker ->
                new Finding<>(
                    members.addUnlabelled(speaker),
                    HeadlineSpeaker.CONFIDENCE,
                    HeadlineSpeaker.REASON));
  }

  private void attributeOpenings(List<Attribution> attributions, RoleFinder roles) {
    Openings openings = new Openings(members, transcript.turns(), page, roles);
    UnlabelledVoices voices = new UnlabelledVoices(transcript.turns(), page);
    List<Turn> unknown = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Turn turn = transcript.turns().get(i);
      if (turn.label().isEmpty() && attributions.get(i).speaker().isEmpty()) {
        Optional<Finding<Integer>> found = headlined();
        if (found.isEmpty() && voices.mayBeGiven(i)) {
          found = openings.speaker(i, attributions);
        }
        if (found.isPresent()) {
          Finding<Integer> finding = found.get();
          attributions.set(
              i, Attribution.inferred(finding.value(), finding.confidence(), finding.reason()));
          problems.inferred(turn, members.list().get(finding.value()).name(), finding);
        } else {
          unknown.add(turn);
        }
      }
    }
    if (!unknown.isEmpty()) {
      problems.unknown(unknown.get(0), unknown.size());
    }
  }
}
