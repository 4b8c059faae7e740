package org.colloquy.accuracy;

import java.util.Map;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Nicknames;

/**
 * The counts of names that were found for masked voices.
 *
 * @param talks how many transcripts
 * @param voices voices with a true name
 * @param spoken of these, those whose name is spoken
 * @param right voices with the right name
 * @param wrong voices with a wrong name
 * @param unclear voices with a label of a surname alone and a given name, which may be right
 * @param turns turns of voices with a true name
 * @param turnsRight turns of voices with the right name
 * @param turnsWrong turns of voices with a wrong name
 */
record NamingScore(
    int talks,
    int voices,
    int spoken,
    int right,
    int wrong,
    int unclear,
    int turns,
    int turnsRight,
    int turnsWrong) {
  static final NamingScore NOTHING = new NamingScore(0, 0, 0, 0, 0, 0, 0, 0, 0);
  static final String HEADER =
      """
      | talks | n | named right / wrong / unclear | precision | recall, name spoken | recall, all | turns right / wrong / open |
      |---|---|---|---|---|---|---|""";

  /** Compares the names that the program finds with the true ones. */
  static NamingScore of(MaskedTalk talk, Map<Integer, Speaker> found) {
    NamingScore score = new NamingScore(1, 0, 0, 0, 0, 0, 0, 0, 0);
    for (Map.Entry<Integer, String> truth : talk.names().entrySet()) {
      Speaker speaker = found.get(truth.getKey());
      int turns = (int) talk.turns().stream().filter(truth.getKey()::equals).count();
      int right = speaker != null && isSame(truth.getValue(), speaker.name()) ? 1 : 0;
      int unclear = speaker != null && right == 0 && isUnclear(truth.getValue(), speaker) ? 1 : 0;
      int wrong = speaker != null ? 1 - right - unclear : 0;
      int spoken = talk.isSpoken(truth.getValue()) ? 1 : 0;
      score =
          score.plus(
              new NamingScore(
                  0, 1, spoken, right, wrong, unclear, turns, right * turns, wrong * turns));
    }
    return score;
  }

  /** Whether two names may be one person's: one may leave out words of the other. */
  static boolean isSame(String one, String other) {
    PersonName a = PersonName.parse(MaskedTalk.apart(one));
    PersonName b = PersonName.parse(MaskedTalk.apart(other));
    boolean nickname =
        Nicknames.mayBeOne(PersonName.fold(a.first()), PersonName.fold(b.first()))
            && (!a.isFull()
                || !b.isFull()
                || PersonName.fold(a.last()).equals(PersonName.fold(b.last())));
    return a.isShortFor(b)
        || b.isShortFor(a)
        || nickname
        || a.key().replace(" ", "").equals(b.key().replace(" ", ""));
  }

  /** Whether the label has a surname alone and a given name alone was found. */
  static boolean isUnclear(String truth, Speaker found) {
    PersonName label = PersonName.parse(truth);
    PersonName name = PersonName.parse(found.name());
    return !label.isFull() && !name.isFull() && GivenNames.bearerOf(label.key()).isEmpty();
  }

  NamingScore plus(NamingScore other) {
    return new NamingScore(
        talks + other.talks,
        voices + other.voices,
        spoken + other.spoken,
        right + other.right,
        wrong + other.wrong,
        unclear + other.unclear,
        turns + other.turns,
        turnsRight + other.turnsRight,
        turnsWrong + other.turnsWrong);
  }

  /** The row of a Markdown table below {@link #HEADER}. */
  String row(String name) {
    return String.join(
        " | ",
        "| " + name + " (" + talks + ")",
        String.valueOf(voices),
        right + " / " + wrong + " / " + unclear,
        new CountedShare(right, right + wrong).printed(),
        new CountedShare(right, spoken).printed(),
        new CountedShare(right, voices).printed(),
        turnsRight + " / " + turnsWrong + " / " + (turns - turnsRight - turnsWrong) + " |");
  }
}
