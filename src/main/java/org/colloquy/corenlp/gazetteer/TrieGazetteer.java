package org.colloquy.corenlp.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A gazetteer that finds names by walking a trie from each word of a sentence. */
final class TrieGazetteer implements Gazetteer {
  private final Symbols symbols;
  private final RuleTrie trie;
  private final List<RuleType> ruleTypes;
  private final short[] ruleTypeOf;
  private final byte[] callers;
  private final Set<String> types;

  /**
   * @param ruleTypeOf for each rule, in the order of the files, the index of its type
   * @param callers for each rule, the 0-based index of the word in it that triggers it, or {@link
   *     GazetteerBuilder#ALWAYS}
   */
  TrieGazetteer(
      Symbols symbols,
      RuleTrie trie,
      List<RuleType> ruleTypes,
      short[] ruleTypeOf,
      byte[] callers) {
    this.symbols = symbols;
    this.trie = trie;
    this.ruleTypes = ruleTypes;
    this.ruleTypeOf = ruleTypeOf;
    this.callers = callers;
    this.types =
        IntStream.range(0, ruleTypeOf.length)
            .map(rule -> ruleTypeOf[rule])
            .distinct()
            .mapToObj(ruleType -> ruleTypes.get(ruleType).type())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<String> types() {
    return types;
  }

  @Override
  public List<Match> matches(List<String> words) {
    List<Candidate> candidates = new Search(words).candidates();
    candidates.sort(Candidate.BEST_FIRST);
    BitSet taken = new BitSet(words.size());
    List<Match> matches = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int next = taken.nextSetBit(candidate.start());
      if (next < 0 || next >= candidate.end()) {
        taken.set(candidate.start(), candidate.end());
        matches.add(new Match(candidate.start(), candidate.end(), candidate.ruleType()));
      }
    }
    matches.sort(Comparator.comparingInt(Match::start));
    return matches;
  }

  /**
   * A match of a rule before overlaps are resolved.
   *
   * @param start 0-based index of its first word
   * @param end 0-based index behind its last word
   * @param called 0-based index of the first word of the sentence that triggers the rule; -1 if the
   *     rule is always tried
   * @param caseless whether that word triggers the rule whatever its case
   */
  private record Candidate(
      int start, int end, int rule, RuleType ruleType, int called, boolean caseless) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble((Candidate c) -> -c.ruleType().priority())
            .thenComparingInt(c -> c.start() - c.end())
            .thenComparingInt(Candidate::called)
            .thenComparing(Candidate::caseless)
            .thenComparingInt(Candidate::rule)
            .thenComparingInt(Candidate::start);
  }

  /** The search for all rules that match in one sentence. */
  private final class Search {
    private final List<String> words;
    private final int[][] fitting;
    private final List<Candidate> found = new ArrayList<>();
    private final int[] path;

    Search(List<String> words) {
      this.words = words;
      this.fitting = new int[words.size()][];
      this.path = new int[words.size()];
      int[] room = new int[symbols.most()];
      for (int i = 0; i < fitting.length; i++) {
        int count = symbols.fitting(words.get(i), room);
        fitting[i] = Arrays.copyOf(room, count);
      }
    }

    List<Candidate> candidates() {
      for (int start = 0; start < fitting.length; start++) {
        walk(RuleTrie.ROOT, start, start);
      }
      return found;
    }

    private void walk(int state, int start, int at) {
      if (at == fitting.length) {
        return;
      }
      for (int symbol : fitting[at]) {
        int next = trie.next(state, symbol);
        if (next != RuleTrie.NONE) {
          path[at - start] = symbol;
          int rule = trie.ruleAt(next);
          if (rule != RuleTrie.NONE && !overlapsItself(rule, start)) {
            add(rule, start, at + 1);
          }
          walk(next, start, at + 1);
        }
      }
    }

    /** Whether an earlier match of the same rule extends beyond {@code start}. */
    private boolean overlapsItself(int rule, int start) {
      for (int i = found.size() - 1; i >= 0; i--) {
        if (found.get(i).rule() == rule) {
          return found.get(i).end() > start;
        }
      }
      return false;
    }

    private void add(int rule, int start, int end) {
      RuleType ruleType = ruleTypes.get(ruleTypeOf[rule]);
      if (callers[rule] == GazetteerBuilder.ALWAYS) {
        found.add(new Candidate(start, end, rule, ruleType, -1, false));
        return;
      }
      int caller = path[callers[rule]];
      for (int i = 0; i < words.size(); i++) {
        if (symbols.callsUp(words.get(i), caller)) {
          found.add(new Candidate(start, end, rule, ruleType, i, !symbols.isCased(caller)));
          return;
        }
      }
    }
  }
}
