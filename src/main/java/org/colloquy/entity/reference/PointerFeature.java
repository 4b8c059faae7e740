package org.colloquy.entity.reference;

/**
 * What is known of a pronoun or a phrase of the third person and a candidate that it may mean.
 * Flags are 0 or 1; distances and counts are natural logarithms of one more. {@link #NOBODY} and
 * what follows it are of the candidate that stands for nobody named; all before are of the others.
 */
enum PointerFeature {
  BIAS,
  /** The candidate was last mentioned in this sentence. */
  SAME_SENTENCE,
  SENTENCE_BEFORE,
  SENTENCES_SINCE,
  SENTENCES_SINCE_NAME,
  /** Code units since the last mention, in hundreds. */
  CHARACTERS_SINCE,
  /** No agreeing candidate was mentioned later. */
  LATEST,
  SECOND_LATEST,
  LATER_CANDIDATES,
  WAS_SUBJECT,
  BOTH_SUBJECTS,
  WAS_OBJECT,
  WAS_OWNER,
  WAS_NAMED,
  /** The last mention was a pronoun of the same kind. */
  WAS_SAME_WORD,
  /**
   * The probability that the last word of this kind, in this sentence or the one before, meant the
   * candidate.
   */
  GOES_ON,
  /** The same, at most four sentences ago. */
  GOES_ON_LATER,
  /** The same of the last word of this kind that this speaker said. */
  SPEAKER_GOES_ON,
  /** The average of that probability over the latest words of this kind. */
  SHARE_OF_RECENT,
  /** It goes on, but somebody else of that gender was mentioned since. */
  GOES_ON_INTERRUPTED,
  /** The latest candidate, named as the subject of this sentence or the one before. */
  LATEST_NAMED_SUBJECT,
  LAST_OF_KIND,
  /** The only candidate mentioned in the last three sentences whose gender does not differ. */
  ONLY_NEARBY,
  AGREES_AND_LATEST,
  /** The turn calls the candidate by name. */
  IS_CALLED,
  SUBJECT_BEFORE_AND_SUBJECT,
  NAMED_IN_TURN,
  NAMED_BY_OTHER_IN_TURN_BEFORE,
  MENTIONS_NEARBY,
  NAMES_IN_ALL,
  GENDER_AGREES,
  /** It agrees, and a form of address or a given name tells the candidate's gender. */
  GENDER_AGREES_SURELY,
  GENDER_DIFFERS,
  GENDER_UNKNOWN,
  /** Share of the pronouns so far that agree in gender. */
  PRONOUNS_AGREE,
  IS_SPEAKING,
  IS_ADDRESSED,
  TAKES_PART,
  SPOKE_JUST_BEFORE,
  SPEAKS_NEXT,
  /** Turns since the participant spoke; turns until it speaks again. */
  TURNS_SINCE_SPOKE,
  TURNS_UNTIL_SPEAKS,
  /** It speaks within five turns before and within five behind. */
  IS_PRESENT,
  /** A participant who does not speak within twenty turns before. */
  IS_ABSENT,
  MENTIONED_IN_TURN,
  MENTIONED_BY_SAME,
  MENTIONED_IN_TURN_BEFORE,
  /** The nearest name before it in the chain of the coreference model. */
  CHAIN_SAYS_SO,
  IN_CHAIN,
  /**
   * The probability that the last pronoun or phrase before it in that chain meant the candidate:
   * {@code the President ... he}.
   */
  CHAIN_MEANT,
  OTHER_SIDE_OF_QUOTATION,
  ONLY_FOLLOWS,
  NEVER_MENTIONED,
  /** Somebody without a name, of no other gender, was spoken of since the last mention. */
  BEHIND_NAMELESS,
  /** The phrase and the candidate's name stand next to each other: {@code the mayor, Jane Roe}. */
  IN_APPOSITION,
  IS_PERSON,
  IS_ORGANISATION,
  IS_PLACE,
  IS_PEOPLE,
  IS_OTHER,
  THEY_PERSON,
  THEY_ORGANISATION,
  THEY_PLACE,
  THEY_PEOPLE,
  IT_ORGANISATION,
  IT_PLACE,
  IT_OTHER,
  PERSON_PHRASE_PERSON,
  THING_PHRASE_PERSON,
  OPEN_PHRASE_PERSON,
  PERSON_PHRASE_THING,
  HE,
  SHE,
  IT,
  THEY,
  PHRASE,
  IS_SUBJECT,
  IS_OWNER,
  REFLEXIVE,
  /** Both are in one clause, so that only a reflexive pronoun can repeat it. */
  SAME_CLAUSE,
  /** The phrase's noun stands before the candidate's name: {@code President Roe}. */
  NOUN_BEFORE_NAME,
  /** It does so before the names of others. */
  NOUN_BEFORE_OTHERS,
  /** The candidate alone has the office that the noun names. */
  HOLDS_OFFICE,
  /** Somebody else has. */
  OFFICE_OF_ANOTHER,
  /** The noun is the last word of the candidate's name: {@code Supreme Court}. */
  NOUN_ENDS_NAME,
  NOUN_ENDS_OTHERS,
  /** A word of the noun's is the participant's role. */
  NOUN_IS_ROLE,
  /** The last phrase with this noun meant the candidate. */
  NOUN_MEANT_IT,
  THE,
  THIS_OR_THAT,
  OURS,
  MINE,
  YOURS,
  OF_ANOTHER,
  GOES_ON_BEHIND_NOUN,
  /** Nobody named. */
  NOBODY,
  NOBODY_HE,
  NOBODY_SHE,
  NOBODY_IT,
  NOBODY_THEY,
  NOBODY_PERSON_PHRASE,
  NOBODY_THING_PHRASE,
  NOBODY_OPEN_PHRASE,
  /** No candidate agrees. */
  NO_CANDIDATE,
  ONE_CANDIDATE,
  LATEST_SINCE,
  /** The coreference model's chain has no name. */
  NAMELESS_CHAIN,
  NAMED_CHAIN,
  /** The probability that the last pronoun or phrase before it in its chain meant nobody named. */
  CHAIN_MEANT_NOBODY,
  NO_CHAIN,
  /** Phrases with an article or the like before it in its chain. */
  PHRASE_IN_CHAIN,
  /**
   * The probability that the last word of this kind, in this sentence or the one before, meant
   * nobody named.
   */
  NOBODY_GOES_ON,
  /** The average of that probability over the latest words of this kind. */
  NOBODY_SHARE_OF_RECENT,
  NOBODY_QUOTED,
  NOBODY_SUBJECT,
  NOBODY_OWNER,
  /** What stands behind an it that means nothing: {@code it is clear that}, {@code it rains}. */
  DUMMY,
  /** Behind a phrase of something alive, in the same sentence or the one before, without a name. */
  NAMELESS_PERSON_BEFORE,
  /** That phrase stands behind the last mention of every candidate that agrees. */
  NAMELESS_PERSON_LATEST,
  NAMELESS_PERSON_SUBJECT,
  /** Its noun tells that it has the gender of the pronoun. */
  NAMELESS_GENDER_AGREES,
  NAMELESS_IN_CHAIN,
  NAMELESS_MANY_BEFORE,
  NAMELESS_THING_BEFORE,
  NOBODY_OFFICE_HELD,
  NOBODY_OFFICE_OPEN,
  NOBODY_NOUN_BEFORE_NAME,
  NOBODY_NOUN_ENDS_NAME,
  NOBODY_NOUN_MEANT_NOBODY,
  NOBODY_THE,
  NOBODY_THIS_OR_THAT,
  NOBODY_OURS,
  NOBODY_MINE,
  NOBODY_YOURS,
  NOBODY_OF_ANOTHER,
  NOBODY_MANY,
  NOBODY_GOES_ON_BEHIND_NOUN
}
