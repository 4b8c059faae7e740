package org.colloquy.language.mention;

import java.util.List;
import java.util.Set;

/**
 * A noun phrase or a pronoun that can speak of something. Indexes of tokens are 0-based in the
 * sentence.
 *
 * @param sentence index of its sentence
 * @param first its first token
 * @param last its last token
 * @param head its head word
 * @param form how it begins or what it is
 * @param number one or many
 * @param gender of a person; {@link Gender#OPEN} if not known
 * @param animacy whether it lives
 * @param determiner its first word in small letters, if that is an article or the like
 * @param headWord lemma of the head in small letters
 * @param words what it says in small letters without its determiner and possessive ending
 * @param modifiers content words in front of the head, in small letters
 * @param postmodified whether words that belong to it follow its head
 */
record Phrase(
    int sentence,
    int first,
    int last,
    int head,
    Form form,
    Number number,
    Gender gender,
    Animacy animacy,
    String determiner,
    String headWord,
    List<String> words,
    Set<String> modifiers,
    boolean postmodified) {
  enum Form {
    NAME,
    PRONOUN,
    DEMONSTRATIVE,
    DEFINITE,
    OWNED,
    INDEFINITE,
    BARE,
    LIST
  }

  enum Number {
    ONE,
    MANY,
    OPEN
  }

  enum Gender {
    HE,
    SHE,
    IT,
    OPEN
  }

  enum Animacy {
    ALIVE,
    LIFELESS,
    OPEN
  }

  boolean contains(Phrase other) {
    return sentence == other.sentence && first <= other.first && other.last <= last;
  }
}
