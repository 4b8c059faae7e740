package org.colloquy.identity.link;

/** What speaks for or against a link. {@link LinkFeatures} says how each is computed. */
enum LinkFeature {
  ALWAYS,
  /** The logarithm of the odds that the name's links lead to the page. */
  PRIOR,
  /** The logarithm of the number of names that lead to the page. */
  KNOWN,
  /** The name is the title, apart from brackets behind it. */
  NAME_IS_TITLE,
  /** The title ends in brackets, so that it has namesakes. */
  BRACKETS,
  /** The title is the name and a larger place: {@code Dallas, Texas}. */
  PLACE_IN_PLACE,
  /** A single word that ends the title, which has several. */
  LAST_WORD,
  /** The name's words are some of the title's. */
  PART_OF_TITLE,
  /** The name's letters are the initials of the title's words. */
  ACRONYM,
  /** The name shares no word with the title and is no acronym of it. */
  OTHER_WORDS,
  FULL_PERSON,
  SINGLE_PERSON,
  PLACE,
  ORGANIZATION,
  PEOPLE,
  /** A type of another family. */
  OTHER_TYPE,
  /** A person is linked to a page whose title can be no person's. */
  NO_PERSON,
  /** A thing is linked by a single word to a page of which it is the last word, as if a surname. */
  THING_BY_LAST_WORD,
  SPEAKS,
  /** {@link #KNOWN} of the page of a person with a full name. */
  KNOWN_FULL_PERSON,
  /** {@link #KNOWN} of the page of a person with a single name. */
  KNOWN_SINGLE_PERSON,
  /** {@link #KNOWN} of the page of an acronym. */
  KNOWN_ACRONYM,
  /** {@link #PRIOR} of a title's last word. */
  PRIOR_LAST_WORD,
  /** A single word that is the title, such as common words are. */
  SINGLE_TITLE,
  /** All links with the name lead to a page that few names lead to: perhaps it was one link. */
  HARDLY_USED,
  /** A single word of a longer title that does not end it. */
  SINGLE_PART,
  /** {@link #KNOWN} of a page whose title shares no word with the name. */
  KNOWN_OTHER_WORDS,
  /** A place, and a page whose title shares no word with the name. */
  PLACE_OTHER_WORDS,
  /** The name is also written in small letters: it may be a common word. */
  SMALL_LETTERS,
  /** A country, state or city, which the recogniser knows from lists, and the page's own name. */
  LISTED_PLACE,
  /** A country, state or city, and the title is the name and a larger place. */
  LISTED_IN_PLACE,
  /** A country, state or city, and a title without any word of the name. */
  LISTED_OTHER_WORDS,
  /** The name's number of transcripts, as a logarithm. */
  TRANSCRIPTS,
  SINGLE_WORD,
  /** Another form of the name leads to the same page. */
  ALIAS_AGREES,
  /** Another form of the name leads to another page. */
  ALIAS_DIFFERS
}
