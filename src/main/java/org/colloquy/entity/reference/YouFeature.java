package org.colloquy.entity.reference;

/**
 * What is known of a <i>you</i> and a participant, or somebody called by name, whom it may mean.
 * Flags are 0 or 1. {@link #NOBODY} and what follows it are of the candidate that stands for nobody
 * of them: people in general, several, the audience.
 */
enum YouFeature {
  BIAS,
  /** The rules of who speaks to whom say so. */
  SECOND,
  /** The turn addresses the candidate by name. */
  ADDRESSED,
  /** The turn has called the candidate by name, last of all. */
  CALLED,
  CALLED_IN_SENTENCE,
  CALLED_ANOTHER,
  SPOKE_BEFORE,
  SPEAKS_NEXT,
  BEFORE_AND_NEXT,
  ONLY_OTHER,
  IS_SPEAKING,
  SPEAKING_QUOTED,
  /** Turns since the candidate spoke, as the logarithm of one more. */
  TURNS_SINCE,
  TURNS_UNTIL,
  SHARE_OF_TURNS,
  MEANT_BEFORE,
  MEANT_ANOTHER,
  NAMED_IN_TURN,
  IS_JUDGE_ADDRESSED,
  QUOTED,
  IN_QUESTION,
  TURN_ASKS,
  SPEAKER_ANSWERS,
  NO_PARTICIPANT,
  ASKS_AND_NEXT,
  TOLD_AND_BEFORE,
  /** The candidate's turn just before ends with a question, and this turn does not ask. */
  ASKED_BEFORE,
  /** The candidate asks more than half of the questions, and this turn does not ask. */
  ASKS_MOST,
  /** The words are said to somebody ({@code thank you}), and the candidate has just asked. */
  TO_THE_OTHER_AND_ASKED,
  /** They are, and the turn has called the candidate. */
  TO_THE_OTHER_AND_CALLED,
  /** They are, and the turn before is the candidate's. */
  TO_THE_OTHER_AND_BEFORE,
  /** The nearest other speaker before. */
  LAST_OTHER,
  NOBODY,
  NOBODY_QUOTED,
  NOBODY_IN_QUESTION,
  NOBODY_TURN_ASKS,
  NOBODY_ANSWERS,
  NOBODY_TO_THE_OTHER,
  NOBODY_SEVERAL,
  NOBODY_ADDRESS,
  NOBODY_TITLED,
  NOBODY_MEANT_BEFORE,
  NOBODY_CALLED,
  NOBODY_ONLY_OTHER,
  NOBODY_OWNER,
  NOBODY_OBJECT,
  NOBODY_SHARE_OF_YOU,
  NOBODY_TURN_LENGTH,
  NOBODY_NO_OTHER,
  /** Nobody but the speaker speaks within ten turns. */
  NOBODY_ALONE,
  NOBODY_FIRST_SENTENCE,
  NOBODY_LAST_SENTENCE,
  NOBODY_PAST
}
