package org.colloquy.accuracy.reported;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Matches what was found in a sentence with its labels: by the words of the cues. */
final class ReportedMatching {
  /** Labels of sources whose name the program should not give. */
  private static final Set<String> NAMELESS = Set.of("GROUP", "UNNAMED", "NOBODY");

  private final GoldReportedSentence sentence;
  private final SentenceWords words;
  private final List<ReportedPair> pairs = new ArrayList<>();

  private ReportedMatching(GoldReportedSentence sentence, SentenceWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /**
   * Returns the pairs that count. A doubtful label and what is found there are neither right nor
   * wrong. What the program calls performative or hypothetical is not found.
   */
  static List<ReportedPair> of(
      GoldReportedSentence sentence, SentenceWords words, List<FoundReport> found) {
    ReportedMatching matching = new ReportedMatching(sentence, words);
    matching.match(found.stream().filter(f -> f.report().standing().isReport()).toList());
    return matching.pairs;
  }

  private void match(List<FoundReport> found) {
    Set<FoundReport> left = new HashSet<>(found);
    for (GoldReport gold : sentence.reports()) {
      BitSet cue = words.ofText(List.of(gold.cue()));
      Optional<FoundReport> met =
          found.stream().filter(f -> left.contains(f) && f.cue().intersects(cue)).findFirst();
      met.ifPresent(left::remove);
      if (gold.isFirm()) {
        pairs.add(pair(Optional.of(gold), met));
      } else if (gold.sure() && met.isPresent()) {
        pairs.add(pair(Optional.empty(), met));
      }
    }
    found.stream()
        .filter(left::contains)
        .forEach(wrong -> pairs.add(pair(Optional.empty(), Optional.of(wrong))));
  }

  private ReportedPair pair(Optional<GoldReport> gold, Optional<FoundReport> found) {
    BitSet labelled = gold.map(g -> words.ofText(g.content())).orElseGet(BitSet::new);
    BitSet given = found.map(FoundReport::content).orElseGet(BitSet::new);
    BitSet both = (BitSet) labelled.clone();
    both.and(given);
    return new ReportedPair(
        sentence,
        words.text(),
        gold,
        found,
        both.cardinality(),
        labelled.cardinality(),
        given.cardinality(),
        gold.isPresent() && found.isPresent() && sameSource(gold.get(), found.get()),
        gold.isPresent() && found.isPresent() && sameName(gold.get().name(), found.get().name()));
  }

  private boolean sameSource(GoldReport gold, FoundReport found) {
    if (gold.source().isEmpty()) {
      return found.sourceHead().isEmpty();
    }
    return words.ofText(List.of(gold.source().get())).intersects(found.sourceHead());
  }

  private static boolean sameName(String gold, String found) {
    if (NAMELESS.contains(gold)) {
      return found.isEmpty();
    }
    Set<String> one = wordsOf(gold);
    Set<String> other = wordsOf(found);
    return !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
  }

  private static Set<String> wordsOf(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !word.equals("the"))
        .collect(Collectors.toSet());
  }
}
