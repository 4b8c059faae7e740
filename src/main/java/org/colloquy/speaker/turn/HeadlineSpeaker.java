package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Transcript;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.speaker.cast.CastMember;

/**
 * The speaker whom the title of a speech names: {@code Remarks by Jane Roe at the harbour}. An
 * office without a name ({@code Remarks by the President}) names nobody, nor does {@code Eulogy of
 * Jane Roe}, which is about her.
 */
public final class HeadlineSpeaker {
  /** How sure it is that the person in the title speaks; the page may quote somebody else, too. */
  public static final double CONFIDENCE = 0.95;

  /** The reason, as the reports print it. */
  public static final String REASON = "is named as the speaker in the title";

  private static final Pattern SPEECH_OF =
      Pattern.compile(
          "\\b(?i:(?:remarks|address|speech|lecture|keynote|sermon|eulogy|talk)"
              + "(?: as (?:prepared|delivered)(?: for delivery)?)?"
              + " (?:(?:given |delivered )?by|from|(?<=(?:remarks|address|speech) )of))"
              + " (?<name>\\p{Lu}.*)");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’\\-]{0,40}");
  private static final int MOST_WORDS = 6;

  private HeadlineSpeaker() {}

  /**
   * Returns the one speaker of a transcript that is a speech without a label; empty if it has
   * labels or several turns, or if its title names nobody.
   */
  public static Optional<CastMember> of(Transcript transcript) {
    boolean speech = transcript.turns().size() == 1 && transcript.turns().get(0).label().isEmpty();
    return speech ? transcript.title().flatMap(HeadlineSpeaker::in) : Optional.empty();
  }

  private static Optional<CastMember> in(String title) {
    Matcher speech = SPEECH_OF.matcher(title);
    if (!speech.find()) {
      return Optional.empty();
    }
    PersonName name = PersonName.parse(String.join(" ", firstWords(speech.group("name"))));
    boolean full =
        name.isFull() && GivenNames.bearerOf(name.first()).isPresent()
            || name.isFull() && !name.titles().isEmpty();
    boolean surname = name.words().size() == 1 && !name.titles().isEmpty();
    if (!full && !surname) {
      return Optional.empty();
    }
    return Optional.of(new CastMember(name.full(), full ? Naming.FULL : Naming.PART));
  }

  /** Returns the words with which a name may begin, up to the first that is in no name. */
  private static List<String> firstWords(String title) {
    List<String> words = new ArrayList<>();
    for (String printed : title.split(" ", MOST_WORDS + 1)) {
      boolean last = printed.endsWith(",") || printed.endsWith(":");
      String word = last ? printed.substring(0, printed.length() - 1) : printed;
      boolean fits =
          Lexicon.has(WordKind.PARTICLE, word)
              || WORD.matcher(word).matches() && !Lexicon.has(WordKind.NEVER_IN_NAME, word);
      if (!fits || words.size() == MOST_WORDS) {
        break;
      }
      words.add(word);
      if (last) {
        break;
      }
    }
    return words;
  }
}
