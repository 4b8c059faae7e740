package org.colloquy.language.mention;

import java.util.List;
import java.util.Set;
import org.colloquy.model.Traits;
import org.colloquy.model.Traits.Animacy;
import org.colloquy.model.Traits.Form;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.Traits.Number;
import org.colloquy.model.Traits.Role;

/**
 * A noun phrase or a pronoun that may mean an entity. Indexes of tokens are 0-based in the
 * sentence.
 *
 * @param sentence 0-based index of its sentence
 * @param first index of its first token
 * @param last index of its last token
 * @param head index of its head word
 * @param form how it begins or what it is
 * @param number whether it means one or many
 * @param gender the gender of what it means; {@link Gender#OPEN} if not known
 * @param animacy whether what it means is alive; {@link Animacy#OPEN} if not known
 * @param role what it is in its clause
 * @param determiner its first word in lower case, if that is an article or the like; else empty
 * @param headWord the head's lemma in lower case
 * @param words its words in lower case, without its determiner and possessive endings
 * @param modifiers the content words before the head, in lower case
 * @param postmodified whether words other than a possessive ending follow its head
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
    Role role,
    String determiner,
    String headWord,
    List<String> words,
    Set<String> modifiers,
    boolean postmodified) {
  /** What its grammar tells about what it means. */
  Traits traits() {
    return new Traits(form, number, gender, animacy, role, headWord, determiner);
  }

  /** Whether all tokens of the other phrase are tokens of this one. */
  boolean contains(Phrase other) {
    return sentence == other.sentence && first <= other.first && other.last <= last;
  }
}
