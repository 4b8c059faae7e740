package org.colloquy.entity.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.model.Mention;
import org.colloquy.model.PersonName;
import org.colloquy.model.Traits;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordKind;

/**
 * Who holds an office, as far as the names of a transcript say so: {@code President Roe} is the
 * president. {@code Freedonian President Doe} is the Freedonian president, whom the bare office
 * does not mean as long as somebody else has it. If two have it, it stays open, unless the list of
 * those whom English-speaking media call by the bare office has one of them: then it is the last
 * one of the list whom the transcript names with the office.
 */
public final class NamedOffices {
  private static final String FILE = "office-holders.tsv";

  private final Map<String, Set<Integer>> holders = new HashMap<>();
  private final Map<String, Set<Integer>> modified = new HashMap<>();
  private final Map<String, List<String>> known = new HashMap<>();
  private final Map<String, OptionalInt> holderOf = new HashMap<>();
  private final Talk talk;

  public NamedOffices(Talk talk) {
    this.talk = talk;
    WordFile.beside(NamedOffices.class, FILE)
        .forEach(
            line ->
                known
                    .computeIfAbsent(line.fields().get(0), o -> new ArrayList<>())
                    .add(PersonName.fold(line.fields().get(1))));
    for (int r = 0; r < talk.referents().size(); r++) {
      if (talk.referents().get(r).isPerson()) {
        for (int mention : talk.referents().get(r).names()) {
          collect(mention, r);
        }
      }
    }
    collectAppositions();
  }

  /** Collects the offices of {@code the mayor of Lakeland, Jane Roe}. */
  private void collectAppositions() {
    Appositions appositions = new Appositions(talk);
    for (int i = 0; i < talk.count(); i++) {
      Traits traits = talk.mention(i).traits();
      if (talk.mention(i).kind() == Mention.Kind.NOMINAL
          && traits.determiner().equals("the")
          && traits.number() != Traits.Number.MANY
          && Lexicon.has(WordKind.TITLE, traits.noun())) {
        OptionalInt named = appositions.of(i);
        if (named.isPresent() && talk.referents().get(named.getAsInt()).isPerson()) {
          holders.computeIfAbsent(traits.noun(), o -> new HashSet<>()).add(named.getAsInt());
        }
      }
    }
  }

  /** Collects the title right before a name, and whether a word before it limits it. */
  private void collect(int mention, int referent) {
    Mention name = talk.mention(mention);
    String text = talk.transcript().text();
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
  public boolean isOffice(String noun) {
    return holders.containsKey(noun) || modified.containsKey(noun);
  }

  /** The one holder of an office; empty if nobody or several have it. */
  public OptionalInt holder(String office) {
    return holderOf.computeIfAbsent(office, this::find);
  }

  private OptionalInt find(String office) {
    Set<Integer> plain = holders.getOrDefault(office, Set.of());
    OptionalInt latest = latestKnown(office, plain);
    if (latest.isPresent()) {
      return latest;
    }
    if (plain.isEmpty()) {
      Set<Integer> others = modified.getOrDefault(office, Set.of());
      return others.isEmpty() ? onlyKnown(office) : only(others);
    }
    return only(plain);
  }

  /**
   * The last one, in the order of the list, of those who have an office in the transcript and in
   * the list: nobody speaks of the next president as the president.
   */
  private OptionalInt latestKnown(String office, Set<Integer> holders) {
    List<String> names = known.getOrDefault(office, List.of());
    return holders.stream()
        .filter(r -> rank(r, names) >= 0)
        .max(Comparator.<Integer>comparingInt(r -> rank(r, names)).thenComparing(r -> -r))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** Whether the transcript gives somebody an office: {@code Senator Roe} is not the president. */
  private boolean hasOffice(int referent) {
    return holders.values().stream().anyMatch(of -> of.contains(referent))
        || modified.values().stream().anyMatch(of -> of.contains(referent));
  }

  /**
   * The only person of the transcript who is in the list and has no other office; empty if there
   * are none or several.
   */
  private OptionalInt onlyKnown(String office) {
    List<String> names = known.getOrDefault(office, List.of());
    Set<Integer> found = new HashSet<>();
    for (int r = 0; r < talk.referents().size(); r++) {
      if (talk.referents().get(r).isPerson() && rank(r, names) >= 0 && !hasOffice(r)) {
        found.add(r);
      }
    }
    return only(found);
  }

  /** The place of the last name in the list that fits a referent; -1 if none does. */
  private int rank(int referent, List<String> names) {
    String name = PersonName.fold(talk.referents().get(referent).name());
    for (int i = names.size() - 1; i >= 0; i--) {
      if (names.get(i).equals(name) || names.get(i).endsWith(" " + name)) {
        return i;
      }
    }
    return -1;
  }

  /** The holder of the office that a phrase without limiting words names; empty otherwise. */
  public OptionalInt holderMeantBy(int mention) {
    Mention phrase = talk.mention(mention);
    String own = phrase.span().in(talk.transcript().text());
    boolean bare =
        own.trim().split("\\s+").length == 2
            && !talk.behind(mention).startsWith(" of ")
            && Set.of("the", "this", "our").contains(phrase.traits().determiner());
    return bare ? holder(phrase.traits().noun()) : OptionalInt.empty();
  }

  private static OptionalInt only(Set<Integer> referents) {
    return referents.size() == 1
        ? OptionalInt.of(referents.iterator().next())
        : OptionalInt.empty();
  }
}
