package org.colloquy.language.naming;

import java.util.Optional;
import java.util.Set;

/**
 * A rule for institutions that are called by a common noun with a capital: {@code the Court} if the
 * transcript mostly writes it so, {@code Office of the Mayor}, {@code Harbour Licensing Board}. The
 * recogniser misses many of them, or finds only the place in them.
 */
final class InstitutionNames implements NameRule {
  private static final String TYPE = "ORGANIZATION";

  /**
   * Words that are an institution's whole name after an article. Words that also mean an idea
   * ({@code the State}, {@code the Party}) are left out.
   */
  private static final Set<String> ALONE =
      Set.of(
          "academy",
          "agency",
          "army",
          "assembly",
          "association",
          "bank",
          "board",
          "bureau",
          "cabinet",
          "church",
          "college",
          "commission",
          "committee",
          "commonwealth",
          "council",
          "county",
          "court",
          "department",
          "foundation",
          "institute",
          "judiciary",
          "league",
          "legislature",
          "ministry",
          "navy",
          "society",
          "treasury",
          "tribunal",
          "university");

  /** Words that need other words with a capital before them, or <i>of</i> after them. */
  private static final Set<String> HEADS =
      Set.of(
          "academy",
          "agency",
          "alliance",
          "army",
          "assembly",
          "association",
          "authority",
          "bank",
          "board",
          "bureau",
          "church",
          "coalition",
          "college",
          "commission",
          "committee",
          "company",
          "corporation",
          "council",
          "court",
          "department",
          "federation",
          "foundation",
          "institute",
          "laboratory",
          "league",
          "legislature",
          "ministry",
          "office",
          "parliament",
          "party",
          "school",
          "senate",
          "society",
          "tribunal",
          "union",
          "university");

  private static final Set<String> POINTING = Set.of("the", "this", "that", "our", "honorable");
  private static final Set<String> PLACES =
      Set.of("CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION");

  @Override
  public void find(NamedSentences transcript) {
    transcript.sentences().forEach(names -> find(names, transcript.spellings()));
  }

  private static void find(SentenceNames names, Capitalisation spellings) {
    for (int i = 0; i < names.size(); i++) {
      if (names.isProper(i)) {
        int first = firstOf(names, i);
        int last = lastOf(names, i);
        boolean longer = first < i || last > i;
        if (longer && HEADS.contains(names.lower(i))) {
          if (isOpen(names, first, last)) {
            names.put(first, last, TYPE);
          }
        } else if (first == i
            && ALONE.contains(names.lower(i))
            && POINTING.contains(names.lower(i - 1))
            && !names.isProper(i + 1)
            && spellings.isName(names.lower(i))
            && isOpen(names, i, i)) {
          names.put(i, i, TYPE);
        }
      }
    }
  }

  /** The index of the first of the words with a capital before the head. */
  private static int firstOf(SentenceNames names, int head) {
    int first = head;
    while (names.isProper(first - 1) && (first > 1 || names.at(0).isPresent())) {
      first--;
    }
    return first;
  }

  /** The index of the last word of the name: {@code of the Mayor}, {@code of Finance}. */
  private static int lastOf(SentenceNames names, int head) {
    if (!names.lower(head + 1).equals("of")) {
      return head;
    }
    int last = names.lower(head + 2).equals("the") ? head + 2 : head + 1;
    int start = last;
    while (names.isProper(last + 1)) {
      last++;
    }
    return last > start ? last : head;
  }

  /** Whether the recogniser found nothing here but a part that is a place or an institution. */
  private static boolean isOpen(SentenceNames names, int first, int last) {
    for (int i = first; i <= last; i++) {
      Optional<NameSpan> name = names.at(i);
      if (name.isPresent()) {
        boolean inside = first <= name.get().first() && name.get().last() <= last;
        boolean whole = name.get().first() == first && name.get().last() == last;
        String type = name.get().type();
        boolean place = PLACES.contains(type);
        boolean lone = whole && first == last && place;
        if (!inside || whole && !lone || !place && !type.equals(TYPE)) {
          return false;
        }
      }
    }
    return true;
  }
}
