package org.colloquy.transcript;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides from the whole file which candidates are labels. A candidate is one if its shape is sure,
 * or if no word of it is one that headings begin with and the rest of the file speaks for it: a
 * short form needs a long one that ends in it, or must recur. A file with nothing but a single
 * unsure candidate, or whose candidates mostly introduce quotations, has no labels at all: it is a
 * fact check or a list.
 */
final class LabelEvidence {
  /** Share of quoted texts from which on the candidates of a file name sources, not speakers. */
  private static final double MOSTLY_QUOTED = 0.6;

  private static final String ANYWHERE = "*";

  private final Set<String> headingWords;

  LabelEvidence() {
    this(WordList.resource("heading-words.txt"));
  }

  /** Takes small-letter words; one that tells a heading wherever it stands begins with a star. */
  LabelEvidence(Collection<String> headingWords) {
    this.headingWords = Set.copyOf(headingWords);
  }

  /**
   * A candidate and what it introduces.
   *
   * @param quoted whether that is a quotation
   * @param beginsSentence whether that begins as a sentence does, or is the next paragraph
   */
  record Sighting(LabelCandidate candidate, boolean quoted, boolean beginsSentence) {}

  /** Tells labels from the rest, for the candidates of one file. */
  Predicate<LabelCandidate> judge(List<Sighting> sightings) {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    boolean anySure = sightings.stream().anyMatch(s -> s.candidate().sure());
    for (Sighting sighting : sightings) {
      LabelCandidate candidate = sighting.candidate();
      boolean speaksForItself = anySure && sighting.beginsSentence();
      seen.merge(fold(candidate.name()), speaksForItself ? 2 : 1, Integer::sum);
      if (candidate.hasSeveralWords() && !isHeading(candidate)) {
        surnames.add(fold(candidate.surname()));
      }
    }
    Predicate<LabelCandidate> accepted =
        c ->
            c.sure()
                || !isHeading(c)
                    && (c.hasSeveralWords()
                        || surnames.contains(fold(c.name()))
                        || seen.get(fold(c.name())) > 1);
    List<Sighting> kept = sightings.stream().filter(s -> accepted.test(s.candidate())).toList();
    return isConversation(kept) ? accepted : c -> false;
  }

  private static boolean isConversation(List<Sighting> kept) {
    boolean anySure = kept.stream().anyMatch(s -> s.candidate().sure());
    long quoted = kept.stream().filter(Sighting::quoted).count();
    return anySure || (kept.size() > 1 && quoted < MOSTLY_QUOTED * kept.size());
  }

  /** Whether it heads a notice or a section: no speaker, and what it introduces is no speech. */
  boolean isHeading(LabelCandidate candidate) {
    if (candidate.sure()) {
      return false;
    }
    String[] words = candidate.name().toLowerCase(Locale.ROOT).split("[ \\u00A0]+");
    return headingWords.contains(words[0])
        || Arrays.stream(words).anyMatch(word -> headingWords.contains(ANYWHERE + word));
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
