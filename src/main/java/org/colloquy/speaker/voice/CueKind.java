package org.colloquy.speaker.voice;

/** The ways in which a turn tells whose name it says. */
enum CueKind {
  /** The speaker's own name: {@code I'm Jane Roe}. */
  SELF,
  /** Less sure: {@code This is Jane Roe}. */
  THIS_IS,
  /** Somebody who speaks for the first time soon: {@code My guest today is Jane Roe}. */
  GUEST,
  /** Less sure: {@code It's great to have Jane Roe}. */
  SHOWN,
  /** Whoever speaks next: {@code Over to you, Jane}. */
  HANDED,
  /** Whoever has just spoken: {@code That was Jane Roe}. */
  HEARD,
  /** Somebody who is thanked: {@code Thank you, Jane}. */
  THANKED,
  /** Somebody who is welcomed and has not answered yet: {@code Jane, welcome}. */
  WELCOMED,
  /** Somebody who is greeted: {@code Good morning, Jane}. */
  GREETED,
  /** Somebody who is answered: {@code Yes, Jane}. */
  ANSWERED,
  /** Somebody who is addressed at the start of a sentence: {@code Jane, what do you think?} */
  CALLED_FIRST,
  /** Somebody who is addressed at the end of a sentence: {@code What do you think, Jane?} */
  CALLED_LAST,
  /** Somebody who is only spoken of. */
  MENTIONED
}
