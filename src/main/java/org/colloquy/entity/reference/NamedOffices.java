package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.Mention;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordKind;

/**
 * Who holds an office, as far as the names of a transcript say so: {@code President Roe} is the
 * president. {@code Freedonian President Doe} is the Freedonian president, whom the bare office
 * does not mean as long as somebody else has it. If two have it, it stays open, unless one of them
 * alone is in the list of those whom English-speaking media call by the bare office.
 */
final class NamedOffices {
  private static final String FILE = "office-holders.tsv";

  private final Map<String, Set<Integer>> holders = new HashMap<>();
  private final Map<String, Set<Integer>> modified = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();
  private final Talk talk;

  NamedOffices(Talk talk) {
    this.talk = talk;
    WordFile.beside(NamedOffices.class, FILE)
        .forEach(
            line ->
                known
                    .computeIfAbsent(line.fields().get(0), o -> new HashSet<>())
                    .add(PersonName.fold(line.fields().get(1))));
    for (int r = 0; r < talk.referents.size(); r++) {
      if (talk.referents.get(r).isPerson()) {
        for (int mention : talk.referents.get(r).names()) {
          collect(mention, r);
        }
      }
    }
  }

  /** Collects the title right before a name, and whether a word before it limits it. */
  private void collect(int mention, int referent) {
    Mention name = talk.mention(mention);
    String text = talk.transcript.text();
    int start = Math.min(talk.sentenceOf(mention).start(), name.head().start());
    List<String> before =
        new ArrayList<>(List.of(text.substring(start, name.head().start()).strip().split("\\s+")));
    PersonName own = PersonName.parse(name.head().in(text));
    if (!own.titles().isEmpty()) {
      before.addAll(List.of(own.titles().split(" ")));
    }
    int last = before.size() - 1;
    if (!Lexicon.has(WordKind.TITLE, PersonName.fold(before.get(last)))) {
      return;
    }
    boolean limited = last > 0 && limits(before.get(last - 1));
    (limited ? modified : holders)
        .computeIfAbsent(PersonName.fold(before.get(last)), o -> new HashSet<>())
        .add(referent);
  }

  /** Whether a word before an office says that it is another one: {@code Vice}, {@code former}. */
  private static boolean limits(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")
        || Lexicon.has(WordKind.TITLE_QUALIFIER, word);
  }

  /** Whether a noun is the office of somebody named. */
  boolean isOffice(String noun) {
    return holders.containsKey(noun) || modified.containsKey(noun);
  }

  /** The one holder of an office; empty if nobody or several have it. */
  OptionalInt holder(String office) {
    Set<Integer> plain = holders.getOrDefault(office, Set.of());
    if (plain.isEmpty()) {
      return only(modified.getOrDefault(office, Set.of()));
    }
    if (plain.size() == 1) {
      return only(plain);
    }
    Set<String> names = known.getOrDefault(office, Set.of());
    return only(plain.stream().filter(r -> isKnown(r, names)).collect(Collectors.toSet()));
  }

  /** The holder of the office that a phrase without limiting words names; empty otherwise. */
  OptionalInt holderMeantBy(int mention) {
    Mention phrase = talk.mention(mention);
    String own = phrase.span().in(talk.transcript.text());
    boolean bare =
        own.trim().split("\\s+").length == 2
            && !talk.behind(mention).startsWith(" of ")
            && Set.of("the", "this", "our").contains(phrase.traits().determiner());
    return bare ? holder(phrase.traits().noun()) : OptionalInt.empty();
  }

  private boolean isKnown(int referent, Set<String> names) {
    String name = PersonName.fold(talk.referents.get(referent).name());
    return names.stream().anyMatch(n -> n.equals(name) || n.endsWith(" " + name));
  }

  private static OptionalInt only(Set<Integer> referents) {
    return referents.size() == 1
        ? OptionalInt.of(referents.iterator().next())
        : OptionalInt.empty();
  }
}
