package org.colloquy.language.naming;

import java.util.HashSet;
import java.util.Set;
import org.colloquy.model.EntityType;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * A rule for political parties and their members: {@code the Harbour Party} and {@code the GOP} are
 * parties, {@code Republicans} are members. Words that more often mean a conviction ({@code
 * Libertarian}) mean members only where the transcript names the party, too. The recogniser takes
 * parties for organisations, and members for convictions or miscellanea.
 */
final class PartyNames implements NameRule {
  private static final String PARTY = EntityType.POLITICAL_PARTY.name();
  private static final String MEMBERS = EntityType.PARTY_MEMBERS.name();
  private static final Set<String> ORGANISATIONS = Set.of("ORGANIZATION", "MISC", "IDEOLOGY");
  private static final Set<String> CONVICTIONS = Set.of("IDEOLOGY", "MISC");

  /** Words in front of <i>Party</i> that make it a festivity. */
  private static final Set<String> CELEBRATIONS =
      Set.of("birthday", "christmas", "cocktail", "dance", "dinner", "garden", "pool", "tea");

  private static final String LAST = "Party";

  @Override
  public void find(NamedSentences transcript) {
    Set<String> parties = new HashSet<>();
    Set<String> convictions = new HashSet<>();
    for (SentenceNames sentence : transcript.sentences()) {
      for (NameSpan name : sentence.names()) {
        if (isParty(sentence, name)) {
          parties.add(sentence.text(name.first(), name.last()));
          if (name.last() - name.first() == 1) {
            convictions.add(sentence.lower(name.first()));
          }
        }
      }
    }
    for (SentenceNames sentence : transcript.sentences()) {
      for (NameSpan name : sentence.names()) {
        if (ORGANISATIONS.contains(name.type())
            && parties.contains(sentence.text(name.first(), name.last()))) {
          sentence.put(name.first(), name.last(), PARTY);
        } else if (isMembers(sentence, name, convictions)) {
          sentence.put(name.first(), name.last(), MEMBERS);
        }
      }
    }
  }

  /** Whether a name is a party's by its words: a list knows it, or it ends with <i>Party</i>. */
  private static boolean isParty(SentenceNames sentence, NameSpan name) {
    if (!ORGANISATIONS.contains(name.type())) {
      return false;
    }
    boolean endsSo =
        name.last() > name.first()
            && sentence.word(name.last()).equals(LAST)
            && !CELEBRATIONS.contains(sentence.lower(name.last() - 1))
            && isCertain(sentence, name);
    return endsSo || Lexicon.has(WordKind.PARTY, sentence.text(name.first(), name.last()));
  }

  /** Programmes and festivities have no article: {@code JS Party}, {@code Block Party}. */
  private static boolean isCertain(SentenceNames sentence, NameSpan name) {
    return sentence.lower(name.first() - 1).equals("the")
        || sentence.lower(name.first()).equals("the")
        || isMember(sentence.lower(name.first()));
  }

  private static boolean isMembers(SentenceNames sentence, NameSpan name, Set<String> known) {
    boolean oneWord = name.first() == name.last();
    if (!oneWord || !CONVICTIONS.contains(name.type()) || !sentence.isCapitalised(name.first())) {
      return false;
    }
    String word = sentence.lower(name.first());
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return isMember(word) || isMember(singular) || known.contains(word) || known.contains(singular);
  }

  private static boolean isMember(String word) {
    return Lexicon.has(WordKind.PARTY_MEMBER, word);
  }
}
