package org.colloquy.transcript.label;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides from the whole file which candidates are labels, for each family of labels by evidence of
 * its own.
 *
 * <p>Capitals: a candidate is a label if its shape is sure, or if no word of it is one that
 * headings begin with and the rest of the file speaks for it: a short form needs a long one that
 * ends in it, or must recur, or must introduce a sentence in a file that has sure labels. A file
 * with nothing but a single unsure candidate, or whose candidates mostly introduce quotations, has
 * no labels at all: it is a fact check or a list.
 *
 * <p>Names and handles are shapes that ordinary prose has too ({@code Question: whose is it?}).
 * They are believed together or not at all: there must be several people, most of them must recur,
 * and they must introduce a good part of the file's paragraphs.
 */
public final class LabelEvidence {
  /** Share of quoted texts from which on the candidates of a file name sources, not speakers. */
  private static final double MOSTLY_QUOTED = 0.6;

  /** Share of paragraphs that labels without any full name must introduce. */
  private static final double DENSE_CAPITALS = 0.3;

  private final HeadingWords headingWords = new HeadingWords();

  /**
   * A candidate and what it introduces.
   *
   * @param quoted whether that is a quotation
   * @param beginsSentence whether that begins as a sentence does, or is the next paragraph
   */
  public record Sighting(LabelCandidate candidate, boolean quoted, boolean beginsSentence) {}

  /** Tells labels from the rest, for the candidates of one file with so many paragraphs. */
  public Predicate<LabelCandidate> judge(List<Sighting> sightings, int paragraphs) {
    Map<LabelFamily, Predicate<LabelCandidate>> accepted = new EnumMap<>(LabelFamily.class);
    List<Sighting> capitals = of(LabelFamily.CAPITALS, sightings);
    int questions = of(LabelFamily.QUESTIONS, sightings).size();
    accepted.put(LabelFamily.CAPITALS, judgeCapitals(capitals, paragraphs, questions > 0));
    boolean inCapitals =
        capitals.stream().anyMatch(s -> accepted.get(LabelFamily.CAPITALS).test(s.candidate()));
    accepted.put(LabelFamily.MEMBERS, c -> true);
    accepted.put(LabelFamily.QUESTIONS, c -> inCapitals || questions > 2);
    for (LabelFamily family : List.of(LabelFamily.NAMES, LabelFamily.HANDLES)) {
      boolean believed = isConversation(of(family, sightings), paragraphs, inCapitals);
      accepted.put(family, c -> believed && !isHeading(c));
    }
    return c -> accepted.get(c.family()).test(c);
  }

  private static List<Sighting> of(LabelFamily family, List<Sighting> sightings) {
    return sightings.stream().filter(s -> s.candidate().family() == family).toList();
  }

  private Predicate<LabelCandidate> judgeCapitals(
      List<Sighting> sightings, int paragraphs, boolean asked) {
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
    return anySure || isExchange(kept, paragraphs, asked) ? accepted : c -> false;
  }

  /**
   * Whether candidates of a shape that prose has too are labels; the limits are those of fixtures.
   */
  private boolean isConversation(List<Sighting> sightings, int paragraphs, boolean inCapitals) {
    List<Sighting> kept = sightings.stream().filter(s -> !isHeading(s.candidate())).toList();
    Map<String, Integer> seen = new HashMap<>();
    kept.forEach(s -> seen.merge(fold(s.candidate().name()), 1, Integer::sum));
    int recurring = seen.values().stream().filter(n -> n > 1).mapToInt(Integer::intValue).sum();
    long sure = kept.stream().filter(s -> s.candidate().sure()).count();
    long quoted = kept.stream().filter(Sighting::quoted).count();
    double share = (double) kept.size() / Math.max(1, paragraphs);
    if (quoted >= MOSTLY_QUOTED * Math.max(1, kept.size())) {
      return false;
    }
    if (sure > 1 && sure * 2 >= kept.size()) {
      return true;
    }
    boolean dense = kept.size() > 1 && seen.size() > 1 && share >= 0.8 && !inCapitals;
    boolean recurs =
        kept.size() >= 4
            && seen.size() > 1
            && recurring >= 0.6 * kept.size()
            && share >= (inCapitals ? 0.3 : 0.15);
    return dense || recurs;
  }

  /**
   * Whether unsure candidates in capitals are several people who talk: not the headings of a list,
   * the levels of a log or the people whom a fact check quotes. Whoever asks (Q) is one of them.
   */
  private static boolean isExchange(List<Sighting> kept, int paragraphs, boolean asked) {
    Set<String> names = new HashSet<>();
    kept.forEach(s -> names.add(fold(s.candidate().name())));
    boolean fullName =
        kept.stream()
            .map(Sighting::candidate)
            .anyMatch(c -> c.hasSeveralWords() && c.name().chars().noneMatch(Character::isDigit));
    long quoted = kept.stream().filter(Sighting::quoted).count();
    return names.size() + (asked ? 1 : 0) > 1
        && quoted < MOSTLY_QUOTED * kept.size()
        && (fullName || kept.size() >= DENSE_CAPITALS * paragraphs);
  }

  /** Whether it heads a notice or a section: no speaker, and what it introduces is no speech. */
  public boolean isHeading(LabelCandidate candidate) {
    if (candidate.sure()) {
      return false;
    }
    return headingWords.head(candidate.name());
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
