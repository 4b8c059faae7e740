package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.colloquy.model.Attribution;
import org.colloquy.model.Turn;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.name.RoleWords;
import org.colloquy.speaker.page.Page;

/**
 * The hosts of a conversation by what hosts do: they open it, introduce their guests, ask most and
 * close it. One deed alone makes no host: guests ask, too, and a spokesman opens and closes a
 * briefing. A court, a parliament or a call, whose labels print offices, has no host.
 */
final class HostDeeds {
  /** So many turns at the start, and at the end, open and close the conversation. */
  private static final int EDGE = 4;

  private static final int FEWEST_QUESTIONS = 3;
  private static final double MOST_OF_ALL = 0.6;
  private static final double MANY_OF_OWN = 0.4;
  private static final double NEARLY_ALL = 0.85;
  private static final double MOST_OF_OWN = 0.6;

  private static final String NOW =
      "(?: (?:now|today|tonight|once|again|here|also|always|in the studio))*";

  private static final Pattern YOUR_HOST =
      Pattern.compile(
          "\\b(?:I['’]m|I am|[Tt]his is) (?:your|the) (?:co-?)?host\\b|\\b[Mm]y (?:\\p{Ll}+ )?co-?host\\b");

  private static final Pattern WELCOMES =
      Pattern.compile(
          "\\b(?i:welcome (?:back )?to (?:the|another|this|today|our|episode)\\b|(?:you['’]re|you are) listening to"
              + "|joined"
              + NOW
              + " by|(?:joining|with) (?:me|us)"
              + NOW
              + " (?:is|are|to)\\b|my (?:next )?guests?\\b|(?:today|tonight)['’]s (?:guest|show|episode)"
              + "|on (?:today['’]s|this) (?:show|episode|program(?:me)?)\\b|joins (?:us|me)\\b|lucky to have"
              + "|(?:thanks|thank you)(?: so much| very much)? for (?:joining|being (?:here|with)|coming|taking the time)\\b)"
              + "|\\b[Ww]elcome (?:back )?to \\p{Lu}");

  /** Together, these two are said by hosts alone: spokesmen are not asked to ask. */
  private static final Pattern WELCOMES_TO_A_SHOW =
      Pattern.compile("\\b[Ww]elcome (?:back )?to \\p{Lu}");

  private static final Pattern INTRODUCES =
      Pattern.compile(
          "\\b(?i:joined"
              + NOW
              + " by|(?:joining|with) (?:me|us)"
              + NOW
              + " (?:is|are)|my guests?)\\b");

  private static final Pattern CLOSES =
      Pattern.compile(
          "\\b(?i:(?:thanks|thank you)(?: so much| very much| again| both| all)?(?:,? [^.,!?]{1,30},?)? for"
              + " (?:joining|being (?:here|with|on)|coming|listening|watching|tuning|talking|speaking|your time|taking|chatting"
              + "|sharing|hanging|sitting)\\b|(?:until|see you|catch you|talk to you|join us)(?: all)? (?:next|again|tomorrow|later)\\b"
              + "|we['’]ll be (?:right )?back\\b|that['’]s (?:it|all) (?:for|we have|the time)\\b)");

  private static final Pattern QUESTION = Pattern.compile("\\?[\"”’')\\]]*\\s*$");

  private final List<CastMember> members;
  private final List<Turn> turns;
  private final List<String> texts;
  private final List<Attribution> attributions;
  private final int[] questions;
  private final int[] spoken;

  /** The 0-based index of each member's first turn. */
  private final int[] first;

  private int allQuestions;
  private int mostQuestions;

  HostDeeds(List<CastMember> members, List<Turn> turns, Page page, List<Attribution> attributions) {
    this.members = members;
    this.turns = turns;
    this.texts = page.turnTexts();
    this.attributions = attributions;
    this.questions = new int[members.size()];
    this.spoken = new int[members.size()];
    this.first = new int[members.size()];
    for (int turn = 0; turn < turns.size(); turn++) {
      OptionalInt speaker = live(turn);
      if (speaker.isPresent()) {
        boolean asks = QUESTION.matcher(texts.get(turn)).find();
        if (spoken[speaker.getAsInt()]++ == 0) {
          first[speaker.getAsInt()] = turn;
        }
        questions[speaker.getAsInt()] += asks ? 1 : 0;
        allQuestions += asks ? 1 : 0;
        mostQuestions = Math.max(mostQuestions, questions[speaker.getAsInt()]);
      }
    }
  }

  /**
   * Returns the role of each member that these deeds show, by the index of the member: host,
   * interviewer or empty.
   */
  List<Optional<String>> roles() {
    List<Optional<String>> roles = new ArrayList<>();
    boolean official = members.stream().anyMatch(HostDeeds::holdsOffice);
    for (int i = 0; i < members.size(); i++) {
      roles.add(official || members.get(i).anonymous() ? Optional.empty() : roleOf(i));
    }
    return roles;
  }

  private Optional<String> roleOf(int member) {
    if (spoken[member] == 0 || spoken[member] == turns.size()) {
      return Optional.empty();
    }
    boolean welcomes = says(WELCOMES, member, 0, EDGE);
    boolean closes =
        says(CLOSES, member, Math.max(first[member] + 1, turns.size() - EDGE), turns.size());
    boolean enough = questions[member] >= FEWEST_QUESTIONS;
    double ofAll = allQuestions == 0 ? 0 : (double) questions[member] / allQuestions;
    double ofOwn = (double) questions[member] / spoken[member];
    boolean asksMost = enough && ofAll >= MOST_OF_ALL && ofOwn >= MANY_OF_OWN;
    boolean asks = questions[member] > 0 && 2 * questions[member] >= mostQuestions;
    boolean introduces =
        enough && says(WELCOMES_TO_A_SHOW, member, 0, EDGE) && says(INTRODUCES, member, 0, EDGE);
    boolean opens = live(0).equals(OptionalInt.of(member));
    if (says(YOUR_HOST, member, 0, EDGE)
        || welcomes && asks && (closes || asksMost)
        || introduces
        || opens && closes && asksMost) {
      return Optional.of(RoleWords.HOST);
    }
    boolean begins = opens || live(1).equals(OptionalInt.of(member));
    return begins && enough && ofAll >= NEARLY_ALL && ofOwn >= MOST_OF_OWN
        ? Optional.of(RoleWords.INTERVIEWER)
        : Optional.empty();
  }

  /** Whether a turn of the member among these says so; the end of the range is excluded. */
  private boolean says(Pattern pattern, int member, int from, int to) {
    for (int turn = Math.max(0, from); turn < Math.min(to, turns.size()); turn++) {
      if (live(turn).equals(OptionalInt.of(member)) && pattern.matcher(texts.get(turn)).find()) {
        return true;
      }
    }
    return false;
  }

  /** The speaker of a turn; empty if unknown, if the turn is a clip or if there is no such turn. */
  private OptionalInt live(int turn) {
    return turn < turns.size() && turns.get(turn).kind() == Turn.Kind.SPEECH
        ? attributions.get(turn).speaker()
        : OptionalInt.empty();
  }

  /** Whether the member's labels print an office or a form of address, as official records do. */
  private static boolean holdsOffice(CastMember member) {
    return member.labels().stream()
        .anyMatch(
            label ->
                !label.name().titles().isEmpty()
                    || member.anonymous()
                        && Lexicon.has(WordKind.OFFICE, label.name().full())
                        && !Lexicon.has(WordKind.ROLE_IN_PROGRAMME, label.name().full()));
  }
}
