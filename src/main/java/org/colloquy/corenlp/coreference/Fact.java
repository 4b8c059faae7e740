package org.colloquy.corenlp.coreference;

/** A fact that can hold for a pair of mentions, with the model's name for it. */
enum Fact {
  BIAS("bias"),
  ANIMACIES_AGREE("animacies-agree"),
  ATTRIBUTES_AGREE("attributes-agree"),
  ENTITY_TYPES_AGREE("entity-types-agree"),
  NUMBERS_AGREE("numbers-agree"),
  GENDERS_AGREE("genders-agree"),
  NAMES_EQUAL("ner-strings-equal"),
  FIRST_HEAD_IN_SECOND("antecedent-head-in-anaphor"),
  SECOND_HEAD_IN_FIRST("anaphor-head-in-antecedent"),
  FIRST_IN_SECOND("antecedent-in-anaphor"),
  SECOND_IN_FIRST("anaphor-in-antecedent"),
  HEADS_EQUAL("heads-equal"),
  HEADS_AGREE("heads-agree"),
  EXACT_MATCH("exact-match"),
  PARTIAL_MATCH("partial-match"),
  SPANS_INTERSECT("spans-intersect"),
  SPEAKER_UNKNOWN("mention-speaker-PER0"),
  FIRST_IS_SPEAKER("antecedent-is-anaphor-speaker"),
  SAME_SPEAKER("same-speaker"),
  PERSON_DISAGREES("person-disagree-same-speaker"),
  FIRST_MATCHES_SPEAKER("antecedent-matches-anaphor-speaker"),
  DISCOURSE_YOU("discourse-you-PER0"),
  I_AND_I("speaker-match-i-i"),
  SPEAKER_AND_I("speaker-match-speaker-i"),
  I_AND_SPEAKER("speaker-match-i-speaker"),
  YOU_AND_YOU("speaker-match-you-you"),
  I_AND_YOU("discourse-between-two-person"),
  INCOMPATIBLE("incompatible-not-match"),
  I_MISMATCH("speaker-mismatch-i-i"),
  YOU_MISMATCH("speaker-mismatch-you-you"),
  WE_MISMATCH("speaker-mismatch-we-we"),
  INDEFINITE_ARTICLE("indefinite-article-np"),
  FAR_THIS("far-this"),
  YOU_IN_ARTICLE("per0-you-in-article"),
  INSIDE("inside-in"),
  INDEFINITE_DETERMINERS("indefinite-determiners"),
  CLUSTERS_AGREE("entity-attributes-agree"),
  NEAR("entity-token-distance"),
  I_WITHIN_I("i-within-i"),
  EXACT_STRING("exact-string-match"),
  RELAXED_HEADS("entity-relaxed-heads-agree"),
  ACRONYM("is-acronym"),
  DEMONYM("demonym"),
  INCOMPATIBLE_MODIFIER("incompatible-modifier"),
  LEMMAS_EQUAL("head-lemma-match"),
  WORDS_INCLUDED("words-included"),
  EXTRA_NAME("extra-proper-noun"),
  NEW_NUMBER("number-in-later-mentions"),
  CONTEXTS_DIFFER("sentence-context-incompatible");

  private final String name;

  Fact(String name) {
    this.name = name;
  }

  String printed() {
    return name;
  }

  /** Returns the fact's bit if it holds, otherwise 0. */
  long when(boolean holds) {
    return holds ? 1L << ordinal() : 0;
  }
}
