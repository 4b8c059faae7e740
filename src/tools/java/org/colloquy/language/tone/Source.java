package org.colloquy.language.tone;

/**
 * A source of labelled sentences. What a label means, and how often it occurs, differs by source.
 */
enum Source {
  /** Sentences of news, labelled toward persons. */
  NEWS,

  /** Sentences of speech that were drawn at random, or among those with words of feeling. */
  SPEECH_AT_RANDOM,

  /** Sentences of speech that a classifier thought most likely toned. */
  SPEECH_CHOSEN,

  /** Sentences that were invented for training. */
  INVENTED,

  /** Snippets of editorials, each rated by 20 people. */
  EDITORIALS,

  /** Snippets of reviews of products, rated likewise. */
  REVIEWS,

  /** Posts, rated likewise. */
  POSTS,

  /** Lines of a TV series, in three classes. */
  DIALOGUE;

  /** Whether sentences have the mean of several people's ratings. */
  boolean rated() {
    return this == EDITORIALS || this == REVIEWS || this == POSTS;
  }

  /** Whether people said the sentences, where they were not invented or written for actors. */
  boolean speech() {
    return this == SPEECH_AT_RANDOM || this == SPEECH_CHOSEN;
  }

  /** Whether sentences were labelled from −2 to +2 by one reader, as the reports have it. */
  boolean read() {
    return speech() || this == INVENTED;
  }
}
