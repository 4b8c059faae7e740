package org.colloquy.speaker.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.colloquy.model.Attribution;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.label.AnonymousLabels;

/**
 * The voices of a conversation: who speaks each turn, who speaks next to whom, and which of the
 * members are one person without a name: a role in a programme, a guest, or a number that a machine
 * has given. Several reporters or callers may share a label.
 */
final class Voices {
  /** Somebody who is introduced begins to speak within so many turns. */
  private static final int SOON = 6;

  private static final Pattern ONE_PERSON =
      Pattern.compile(
          "(?:the )?(?:(?:co-?)?host|"
              + Lexicon.anyOf(WordKind.ROLE_IN_PROGRAMME)
              + "|"
              + Lexicon.anyOf(WordKind.UNNAMED_ROLE)
              + "|guest|interviewe[er]|moderator|narrator|presenter)(?: ?#?\\d{1,2})?"
              + "|"
              + AnonymousLabels.NUMBERED
              + "|"
              + Lexicon.anyOf(WordKind.UNIDENTIFIED)
              + " [\\p{L} ]{0,20}#?\\d{1,3}",
          Pattern.CASE_INSENSITIVE);

  private static final String LETTERS = "ABCDEFGHIJKLMNOP";

  private static final Pattern SHARED =
      Pattern.compile("(?:reporter|correspondent|caller)s?", Pattern.CASE_INSENSITIVE);

  private final List<CastMember> members;
  private final List<Attribution> attributions;

  /** The members by the 0-based index of their first turn, in that order. */
  private final List<Integer> firstTurns = new ArrayList<>();

  private final Map<Integer, Integer> newAt = new HashMap<>();

  /** For each turn, how many members have spoken before its end. */
  private final int[] heard;

  private final boolean letters;

  /**
   * Looks at the turns of a conversation.
   *
   * @param attributions the speaker of each turn, as far as known
   */
  Voices(List<CastMember> members, List<Attribution> attributions) {
    this.members = members;
    this.attributions = attributions;
    this.letters = areLetters(members);
    this.heard = new int[attributions.size()];
    boolean[] spoken = new boolean[members.size()];
    for (int turn = 0; turn < attributions.size(); turn++) {
      OptionalInt speaker = of(turn);
      if (speaker.isPresent() && !spoken[speaker.getAsInt()]) {
        spoken[speaker.getAsInt()] = true;
        firstTurns.add(turn);
        newAt.put(turn, speaker.getAsInt());
      }
      heard[turn] = firstTurns.size();
    }
  }

  /** How many turns there are. */
  int turns() {
    return attributions.size();
  }

  /** The member who speaks the turn with this 0-based index; empty if unknown. */
  OptionalInt of(int turn) {
    return attributions.get(turn).speaker();
  }

  /** The member who speaks next after this turn; empty if that is not known. */
  OptionalInt after(int turn) {
    return neighbour(turn, 1);
  }

  /** The member who spoke last before this turn; empty if that is not known. */
  OptionalInt before(int turn) {
    return neighbour(turn, -1);
  }

  /** The 0-based index of the next turn that {@link #after} speaks; empty if that is not known. */
  OptionalInt turnAfter(int turn) {
    return turnNextTo(turn, 1);
  }

  private OptionalInt neighbour(int turn, int step) {
    OptionalInt next = turnNextTo(turn, step);
    return next.isPresent() ? of(next.getAsInt()) : OptionalInt.empty();
  }

  private OptionalInt turnNextTo(int turn, int step) {
    OptionalInt speaker = of(turn);
    int at = turn + step;
    // A machine parts a long speech; two pieces are enough to look over.
    if (at >= 0 && at < turns() && of(at).equals(speaker)) {
      at += step;
    }
    boolean known = at >= 0 && at < turns() && of(at).isPresent() && !of(at).equals(speaker);
    return known ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /**
   * Returns the members who speak for the first time soon after this turn, in that order.
   *
   * @param most how many are wanted
   */
  List<Integer> newAfter(int turn, int most) {
    List<Integer> found = new ArrayList<>();
    for (int i = heard[turn]; i < firstTurns.size() && found.size() < most; i++) {
      if (firstTurns.get(i) - turn > SOON * most) {
        break;
      }
      found.add(newAt.get(firstTurns.get(i)));
    }
    return found;
  }

  /** Whether the member who speaks next after this turn has not spoken before. */
  boolean isNewAfter(int turn) {
    List<Integer> next = newAfter(turn, 1);
    return !next.isEmpty() && after(turn).equals(OptionalInt.of(next.get(0)));
  }

  /** Whether a member is one person whose name is not known. */
  boolean isNameless(int member) {
    CastMember voice = members.get(member);
    List<String> labels = voice.labels().stream().map(label -> label.name().full()).toList();
    return !labels.isEmpty()
        && (letters
            || voice.anonymous()
                && labels.stream()
                    .allMatch(
                        label ->
                            ONE_PERSON.matcher(label).matches()
                                && !SHARED.matcher(label).matches()));
  }

  /** Whether the labels are the first letters of the alphabet, two or more: nobody's initials. */
  private static boolean areLetters(List<CastMember> members) {
    TreeSet<String> labels = new TreeSet<>();
    members.forEach(member -> member.labels().forEach(label -> labels.add(label.printed())));
    String joined = String.join("", labels);
    return labels.size() > 1
        && joined.length() == labels.size()
        && LETTERS.startsWith(joined)
        && members.stream()
            .noneMatch(m -> m.naming() == Naming.GIVEN || m.naming() == Naming.APART);
  }
}
