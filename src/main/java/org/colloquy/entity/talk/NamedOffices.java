package org.colloquy.entity.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.entity.talk.OfficeTerms.Term;
import org.colloquy.model.Mention;
import org.colloquy.model.PersonName;
import org.colloquy.model.Traits;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * Who holds an office, as far as the names of a transcript say so: {@code President Roe} is the
 * president. {@code Freedonian President Doe} is the Freedonian president, whom the bare office
 * does not mean as long as somebody else has it. If two have it, it stays open, unless they are in
 * the list of those whom English-speaking media call by the bare office: then it is the one in
 * office.
 */
public final class NamedOffices {
  private final Map<String, Set<Integer>> holders = new HashMap<>();
  private final Map<String, Set<Integer>> modified = new HashMap<>();
  private final OfficeTerms terms = new OfficeTerms();
  private final Optional<LocalDate> day;
  private final Map<String, OptionalInt> holderOf = new HashMap<>();
  private final Talk talk;

  public NamedOffices(Talk talk) {
    this.talk = talk;
    this.day = talk.transcript().date();
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
    Set<Integer> known = known(office, plain);
    if (!known.isEmpty()) {
      return amongKnown(office, known);
    }
    if (!plain.isEmpty()) {
      return only(plain);
    }
    Set<Integer> limited = modified.getOrDefault(office, Set.of());
    if (!limited.isEmpty()) {
      return only(limited);
    }
    Set<Integer> named = knownWithoutOffice(office);
    return day.isPresent() ? inOffice(office, named) : only(named);
  }

  /**
   * The one in office on the day of the transcript, of those who have an office in the transcript
   * and in the list. If the transcript has no day, it is the last one, because nobody speaks of the
   * next president as the president; but it stays open if somebody's terms lie before and behind
   * another's.
   */
  private OptionalInt amongKnown(String office, Set<Integer> known) {
    if (known.size() == 1 || day.isPresent()) {
      return day.isEmpty() ? only(known) : inOffice(office, known);
    }
    return only(
        known.stream()
            .filter(r -> known.stream().allMatch(o -> o.equals(r) || isAfter(office, r, o)))
            .collect(Collectors.toSet()));
  }

  private boolean isAfter(String office, int referent, int other) {
    List<Term> own = terms(office, referent);
    List<Term> others = terms(office, other);
    return own.get(0).from().isAfter(others.get(others.size() - 1).from());
  }

  private OptionalInt inOffice(String office, Set<Integer> known) {
    return only(
        known.stream()
            .filter(r -> terms(office, r).stream().anyMatch(t -> t.covers(day.orElseThrow())))
            .collect(Collectors.toSet()));
  }

  private List<Term> terms(String office, int referent) {
    return terms.of(office, talk.referents().get(referent).name());
  }

  private Set<Integer> known(String office, Collection<Integer> referents) {
    return referents.stream()
        .filter(r -> !terms(office, r).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the transcript gives somebody an office: {@code Senator Roe} is not the president. */
  private boolean hasOffice(int referent) {
    return holders.values().stream().anyMatch(of -> of.contains(referent))
        || modified.values().stream().anyMatch(of -> of.contains(referent));
  }

  /** The people of the transcript who are in the list and have no other office. */
  private Set<Integer> knownWithoutOffice(String office) {
    List<Integer> people = new ArrayList<>();
    for (int r = 0; r < talk.referents().size(); r++) {
      if (talk.referents().get(r).isPerson() && !hasOffice(r)) {
        people.add(r);
      }
    }
    return known(office, people);
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
