package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.EntityType;
import org.colloquy.model.Span;

/** Compares the mentions that the program finds in a dialogue with the gold labels. */
final class DialogueScorer {
  /**
   * A row of {@code mentions.csv}.
   *
   * @param span the mention's span
   * @param type the name's type; empty if the mention is no compared name
   * @param chain the mention's group
   * @param meant label of the participant whom it means; empty if it means none
   */
  record Guess(Span span, Optional<EntityType> type, int chain, String meant) {}

  private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");

  private final GoldDialogue gold;
  private final List<Guess> guesses;

  DialogueScorer(GoldDialogue gold, List<Guess> guesses) {
    this.gold = gold;
    this.guesses = guesses;
  }

  DialogueScore score() {
    List<Set<Span>> chains = chains();
    ChainScorer<Span> scorer = new ChainScorer<>(gold.chains(), chains);
    Map<NameType, Ratio> byType = new EnumMap<>(NameType.class);
    for (NameType type : NameType.values()) {
      byType.put(type, names(type, false));
    }
    Map<Integer, Integer> aligned = align();
    return new DialogueScore(
        scorer.muc(),
        scorer.bCubed(),
        scorer.ceafe(),
        detected(chains),
        sum(type -> names(type, true)),
        sum(type -> names(type, false)),
        byType,
        grouping(aligned, false),
        grouping(aligned, true),
        pronouns(FIRST),
        pronouns(SECOND));
  }

  /** The program's chains of two or more mentions. */
  private List<Set<Span>> chains() {
    Map<Integer, Set<Span>> chains = new TreeMap<>();
    guesses.forEach(g -> chains.computeIfAbsent(g.chain(), c -> new TreeSet<>()).add(g.span()));
    return chains.values().stream().filter(c -> c.size() > 1).toList();
  }

  private Ratio detected(List<Set<Span>> chains) {
    Set<Span> mine = new HashSet<>();
    chains.forEach(mine::addAll);
    Set<Span> theirs = new HashSet<>();
    gold.chains().forEach(theirs::addAll);
    Set<Span> common = new HashSet<>(mine);
    common.retainAll(theirs);
    return new Ratio(common.size(), theirs.size(), common.size(), mine.size());
  }

  private interface Counting {
    Ratio of(NameType type);
  }

  private static Ratio sum(Counting counting) {
    Ratio sum = Ratio.NOTHING;
    for (NameType type : NameType.values()) {
      sum = sum.plus(counting.of(type));
    }
    return sum;
  }

  private List<Guess> named() {
    return guesses.stream().filter(g -> g.type().flatMap(NameType::of).isPresent()).toList();
  }

  /** Compares the names of one type, matched one to one in the order of the text. */
  private Ratio names(NameType type, boolean exact) {
    List<Guess> free =
        new ArrayList<>(
            named().stream()
                .filter(g -> NameType.of(g.type().orElseThrow()).orElseThrow() == type)
                .toList());
    int guessed = free.size();
    int all = 0;
    int right = 0;
    for (GoldDialogue.Name name : gold.names()) {
      if (name.type() == type) {
        all++;
        Optional<Guess> match =
            free.stream()
                .filter(g -> exact ? g.span().equals(name.span()) : g.span().overlaps(name.span()))
                .findFirst();
        if (match.isPresent()) {
          right++;
          free.remove(match.get());
        }
      }
    }
    return new Ratio(right, all, right, guessed);
  }

  /**
   * Matches gold names with the program's names that overlap them, one to one, whatever their type.
   */
  private Map<Integer, Integer> align() {
    Map<Integer, Integer> aligned = new LinkedHashMap<>();
    List<Guess> named = named();
    Set<Integer> used = new HashSet<>();
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < gold.names().size(); i++) {
        Span span = gold.names().get(i).span();
        for (int j = 0; j < named.size() && !aligned.containsKey(i); j++) {
          Span mine = named.get(j).span();
          boolean match = pass == 0 ? mine.equals(span) : mine.overlaps(span);
          if (match && used.add(j)) {
            aligned.put(i, j);
          }
        }
      }
    }
    return aligned;
  }

  private Ratio grouping(Map<Integer, Integer> aligned, boolean all) {
    Map<String, List<String>> theirs = new TreeMap<>();
    Map<Integer, List<String>> mine = new TreeMap<>();
    List<Guess> named = named();
    Map<Integer, String> keys = new HashMap<>();
    for (int i = 0; i < gold.names().size(); i++) {
      if (all || aligned.containsKey(i)) {
        theirs
            .computeIfAbsent(gold.names().get(i).entity(), e -> new ArrayList<>())
            .add("gold " + i);
      }
    }
    aligned.forEach((i, j) -> keys.put(j, "gold " + i));
    for (int j = 0; j < named.size(); j++) {
      if (all || keys.containsKey(j)) {
        mine.computeIfAbsent(named.get(j).chain(), c -> new ArrayList<>())
            .add(keys.getOrDefault(j, "ours " + j));
      }
    }
    Collection<List<String>> theirGroups = theirs.values();
    return new ChainScorer<>(theirGroups, mine.values()).bCubed();
  }

  /**
   * Compares pronouns in the gold chains of participants. A chain's participant is the one who says
   * most of the <i>I</i> in it.
   */
  private Ratio pronouns(Set<String> pronouns) {
    Map<Span, Guess> bySpan = new HashMap<>();
    guesses.forEach(g -> bySpan.put(g.span(), g));
    int right = 0;
    int all = 0;
    int said = 0;
    for (List<Span> chain : gold.chains()) {
      String participant = participantOf(chain);
      for (Span span : chain) {
        if (!participant.isEmpty() && pronouns.contains(wordAt(span))) {
          all++;
          Guess guess = bySpan.get(span);
          if (guess != null && !guess.meant().isEmpty()) {
            said++;
            right += guess.meant().equals(participant) ? 1 : 0;
          }
        }
      }
    }
    return new Ratio(right, all, right, said);
  }

  private String participantOf(List<Span> chain) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Span span : chain) {
      String label = gold.labelAt(span.start());
      if (FIRST.contains(wordAt(span)) && !label.isEmpty()) {
        votes.merge(label, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private String wordAt(Span span) {
    return span.in(gold.text()).toLowerCase(Locale.ROOT);
  }
}
