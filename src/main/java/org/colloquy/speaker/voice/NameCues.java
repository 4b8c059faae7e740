package org.colloquy.speaker.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cues of a turn: each name in it, with what the words around it tell of whose name it is. */
final class NameCues {
  /** A shorter first sentence ({@code Yes.}) goes on with the next one, in UTF-16 code units. */
  private static final int SHORT_SENTENCE = 40;

  /** The first sentences together are at least so long, and so are the last ones. */
  private static final int FIRST_WORDS = 60;

  private static final int LAST_WORDS = 80;

  private static final Pattern SAME_LIST =
      Pattern.compile(
          "^(?:, [^.?!]{0,60}?)?(?:,? (?:and|as well as|and also|plus))?,? (?:[\\p{Ll}\\-]{1,20} ){0,5}$");

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…][\"”’]?\\s");

  private final SpokenNames names;

  NameCues(SpokenNames names) {
    this.names = names;
  }

  /** Returns the cues of a turn, in the order of its names. */
  List<NameCue> in(String turn) {
    List<NameCue> cues = new ArrayList<>();
    int firstEnd = endOfFirstSentence(turn);
    int lastStart = startOfLastSentence(turn);
    int question = turn.lastIndexOf('?');
    SpokenName previous = null;
    CueKind kindBefore = CueKind.MENTIONED;
    for (SpokenName name : names.in(turn)) {
      CueKind kind = kindOf(NameSurroundings.of(turn, name), name.start() < firstEnd);
      boolean listed =
          kindBefore == CueKind.GUEST
              && name.start() - previous.end() < NameSurroundings.LONGEST
              && name.name().isFull()
              && SAME_LIST.matcher(turn.substring(previous.end(), name.start())).matches();
      if (kind == CueKind.MENTIONED && listed) {
        kind = kindBefore;
      }
      cues.add(
          new NameCue(
              name,
              kind,
              name.start() < firstEnd,
              name.end() > lastStart,
              question >= name.start()));
      previous = name;
      kindBefore = kind;
    }
    return cues;
  }

  private static int endOfFirstSentence(String turn) {
    Matcher end = SENTENCE_END.matcher(turn);
    // "Yes. Thank you, Jane." and "Hi. Hi, Jane." are one first sentence.
    int at = 0;
    for (int i = 0; i < 2 && end.find(); i++) {
      at = end.end();
      if (at > SHORT_SENTENCE) {
        return at;
      }
    }
    return at == 0 || !end.find()
        ? turn.length()
        : Math.min(turn.length(), Math.max(at, FIRST_WORDS));
  }

  private static int startOfLastSentence(String turn) {
    int at = turn.length() - 2;
    while (at > 0 && !(".?!…".indexOf(turn.charAt(at)) >= 0 && turn.charAt(at + 1) == ' ')) {
      at--;
    }
    return Math.min(Math.max(0, at), Math.max(0, turn.length() - LAST_WORDS));
  }

  private static CueKind kindOf(NameSurroundings context, boolean first) {
    return context.isOwner() || context.isQuoted()
        ? CueKind.MENTIONED
        : OwnNameCue.in(context)
            .or(() -> PresentedNameCue.in(context))
            .or(() -> AddressedNameCue.in(context, first))
            .orElse(CueKind.MENTIONED);
  }
}
