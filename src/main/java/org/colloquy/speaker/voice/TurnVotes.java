package org.colloquy.speaker.voice;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.speaker.voice.Votes.Reason;

/** The votes of one turn: for each name that it says, whose it may be and whose it is not. */
final class TurnVotes {
  /** How somebody answers who has been welcomed or introduced. */
  private static final Pattern RESPONSE =
      Pattern.compile(
          "(?i)\\b(?:thank(?:s| you)(?: so much| very much| a lot)?(?:,? \\p{L}+,?)? for (?:having|inviting)"
              + "|(?:great|good|happy|glad|pleasure|honou?r|delighted|excited|thrilled|nice|pleased) to be (?:here|with you|on|back)"
              + "|my pleasure|pleasure['’]s mine)");

  private static final int RESPONSE_WITHIN = 120;

  private static final Set<CueKind> ANSWERED_WITH_THANKS =
      EnumSet.of(CueKind.GUEST, CueKind.HANDED, CueKind.THANKED, CueKind.WELCOMED, CueKind.GREETED);

  private final int turn;
  private final Voices voices;
  private final FullestNames called;
  private final Votes votes;
  private final int speaker;

  /** What was counted: saying it twice in a turn is saying it once. */
  private final Set<List<Object>> counted = new HashSet<>();

  /** Votes for the turn with this 0-based index, whose speaker is known. */
  TurnVotes(int turn, Voices voices, FullestNames called, Votes votes) {
    this.turn = turn;
    this.voices = voices;
    this.called = called;
    this.votes = votes;
    this.speaker = voices.of(turn).orElseThrow();
  }

  /**
   * Adds the votes.
   *
   * @param cues the names in the turn
   * @param answer the text of the next turn of somebody else; empty if that is not known
   */
  void add(List<NameCue> cues, String answer) {
    Set<PersonName> guests = new LinkedHashSet<>();
    Set<PersonName> presented = new LinkedHashSet<>();
    for (NameCue cue : cues) {
      Optional<PersonName> name = called.fullest(cue.name().name());
      if (name.isPresent() && counted.add(List.of(name.get(), cue.kind()))) {
        against(cue.kind(), name.get());
        vote(cue, name.get());
        if (cue.kind() == CueKind.GUEST) {
          guests.add(name.get());
        }
        if (ANSWERED_WITH_THANKS.contains(cue.kind())) {
          presented.add(name.get());
        }
      }
    }
    voteForGuests(List.copyOf(guests));
    String first = answer.substring(0, Math.min(answer.length(), RESPONSE_WITHIN));
    if (presented.size() == 1 && RESPONSE.matcher(first).find()) {
      add(voices.after(turn), presented.iterator().next(), Reason.RESPONDS, 1.5);
    }
  }

  /** People seldom say their own names, except to introduce themselves. */
  private void against(CueKind kind, PersonName name) {
    switch (kind) {
      case SELF, THIS_IS -> {}
      case MENTIONED -> votes.addAgainst(speaker, name, 0.3);
      default -> votes.addAgainst(speaker, name, 1);
    }
  }

  private void vote(NameCue cue, PersonName name) {
    boolean full = cue.name().name().isFull();
    boolean first = cue.first();
    switch (cue.kind()) {
      case SELF -> add(OptionalInt.of(speaker), name, Reason.SELF, full ? 5 : 4);
      case THIS_IS -> add(OptionalInt.of(speaker), name, Reason.SELF, full ? 2.5 : 1.2);
      case SHOWN ->
          voices
              .newAfter(turn, 1)
              .forEach(voice -> add(OptionalInt.of(voice), name, Reason.INTRODUCED, 1.2));
      case HANDED -> {
        if (voices.isNewAfter(turn)) {
          add(voices.after(turn), name, Reason.INTRODUCED, 2);
        } else {
          next(name, 1.2);
        }
      }
      case HEARD -> add(voices.before(turn), name, Reason.HEARD, 2);
      case WELCOMED -> next(name, 1.6);
      case THANKED -> {
        previous(name, full ? 1.5 : 1);
        next(name, first && turn > 0 ? 0.2 : 0.6);
      }
      case GREETED -> {
        // Who has not spoken yet is greeted first.
        boolean welcome = !first || voices.isNewAfter(turn);
        previous(name, welcome ? 0.2 : 0.6);
        next(name, welcome ? 1 : 0.6);
      }
      case ANSWERED -> previous(name, 1);
      case CALLED_FIRST, CALLED_LAST -> {
        previous(name, first ? 0.5 : 0.3);
        next(name, cue.last() || cue.asks() ? 1 : first ? 0.6 : 0.3);
      }
      case GUEST, MENTIONED -> {}
    }
  }

  private void voteForGuests(List<PersonName> guests) {
    List<Integer> others = voices.newAfter(turn, guests.size());
    for (int i = 0; i < guests.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        // People begin to speak mostly in the order in which they were introduced.
        double weight = guests.size() == 1 ? 2.5 : i == j ? 0.8 : 0.6;
        add(OptionalInt.of(others.get(j)), guests.get(i), Reason.INTRODUCED, weight);
      }
    }
  }

  private void previous(PersonName name, double weight) {
    add(voices.before(turn), name, Reason.CALLED, weight);
  }

  private void next(PersonName name, double weight) {
    add(voices.after(turn), name, Reason.CALLED, weight);
  }

  private void add(OptionalInt voice, PersonName name, Reason reason, double weight) {
    voice.ifPresent(member -> votes.add(member, name, reason, weight, turn));
  }
}
