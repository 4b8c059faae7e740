package org.colloquy.transcript.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily;
import org.colloquy.transcript.label.LabelFamily.Trait;
import org.colloquy.transcript.label.PersonLabels;

/**
 * The evidence of one file for each family of labels. A family is judged when its labels are first
 * needed, so that it may depend on the labels of another family. No family may depend on itself,
 * not even through others.
 */
final class FamilyEvidence {
  private final HeadingWords headings;
  private final List<Sighting> sightings;
  private final PageEvidence page;

  /** The initials that are believed, as {@link LabelCandidate#key()} gives them. */
  private final Set<String> initials;

  private final Predicate<LabelCandidate> fitsCapitals;
  private final Map<LabelFamily, Predicate<LabelCandidate>> accepted =
      new EnumMap<>(LabelFamily.class);

  /**
   * @param sightings the candidates of the file in the order of the text
   */
  FamilyEvidence(HeadingWords headings, List<Sighting> sightings, PageEvidence page) {
    this.headings = headings;
    this.sightings = sightings;
    this.page = page;
    List<Sighting> sureCapitals =
        seen(LabelFamily.CAPITALS).stream().filter(s -> s.candidate().sure()).toList();
    // Interviews in print have initials; labels in capitals that are sure show a broadcast.
    this.initials =
        sureCapitals.isEmpty()
            ? InitialsEvidence.judge(seen(LabelFamily.INITIALS), page)
            : Set.of();
    this.fitsCapitals =
        sureCapitals.isEmpty() ? c -> true : fittingSure(seen(LabelFamily.CAPITALS));
  }

  /** Returns the test that distinguishes labels of the family from other candidates. */
  Predicate<LabelCandidate> of(LabelFamily family) {
    Predicate<LabelCandidate> known = accepted.get(family);
    if (known != null) {
      return known;
    }
    Predicate<LabelCandidate> judged = judge(family);
    accepted.put(family, judged);
    return judged;
  }

  private Predicate<LabelCandidate> judge(LabelFamily family) {
    List<Sighting> seen = seen(family);
    return switch (family) {
      case MEMBERS -> MembersEvidence.judge(seen);
      case CAPITALS ->
          new CapitalsEvidence(headings).judge(seen, page, !seen(LabelFamily.QUESTIONS).isEmpty());
      case INITIALS -> c -> initials.contains(c.key());
      case NAMES -> names(seen);
      case HANDLES -> new NamesEvidence(headings).judge(seen, page, finds(LabelFamily.CAPITALS));
      case QUESTIONS ->
          QuestionEvidence.judge(seen, finds(LabelFamily.CAPITALS) || finds(LabelFamily.MEMBERS))
              .and(fitsCapitals);
      case ALONE -> new AloneEvidence(headings, page).judge(seen, labelsBesides(family))::contains;
      case DASHES, BOLD -> OtherMarksEvidence.ofNames(headings).judge(seen, labelsBesides(family));
      case BRACKETS, TABS ->
          areMostlyPeople(seen)
              ? OtherMarksEvidence.ofNames(headings).judge(seen, labelsBesides(family))
              : c -> false;
      case STOPS -> OtherMarksEvidence.ofCapitals(headings).judge(seen, labelsBesides(family));
    };
  }

  private List<Sighting> seen(LabelFamily family) {
    return sightings.stream().filter(s -> s.candidate().family() == family).toList();
  }

  private boolean finds(LabelFamily family) {
    return seen(family).stream().map(Sighting::candidate).anyMatch(of(family));
  }

  /**
   * Returns the number of labels in the file that belong to other families, except those of last
   * resort.
   */
  private int labelsBesides(LabelFamily family) {
    return (int)
        sightings.stream()
            .map(Sighting::candidate)
            .filter(c -> c.family() != family && !c.family().is(Trait.LAST_RESORT))
            .filter(c -> of(c.family()).test(c))
            .count();
  }

  /** Returns the test for names: they are believed as such, or their initials are labels. */
  private Predicate<LabelCandidate> names(List<Sighting> all) {
    boolean asked = seen(LabelFamily.QUESTIONS).stream().anyMatch(s -> isLetter(s, "Q"));
    List<Sighting> seen = all.stream().filter(s -> !asked || !isLetter(s, "A")).toList();
    Predicate<LabelCandidate> believed =
        new NamesEvidence(headings)
            .judge(seen, page, finds(LabelFamily.CAPITALS))
            .and(fitsCapitals);
    List<Sighting> capitals =
        seen(LabelFamily.CAPITALS).stream()
            .filter(s -> of(LabelFamily.CAPITALS).test(s.candidate()))
            .toList();
    Set<LabelCandidate> among = NamesAmongCapitals.judge(headings, seen, capitals);
    return c ->
        believed.test(c) && !(asked && c.name().equals("A"))
            || among.contains(c)
            || InitialsEvidence.fit(initials, c.name());
  }

  /**
   * Whether most candidates are people: the days of a plan and the tags of a list of changes have
   * brackets and tabs, too.
   */
  private boolean areMostlyPeople(List<Sighting> seen) {
    long people =
        seen.stream()
            .map(Sighting::candidate)
            .filter(c -> PersonLabels.isPerson(c) || page.hasSurname(c.name()))
            .count();
    return 2 * people > seen.size();
  }

  private static boolean isLetter(Sighting sighting, String letter) {
    return sighting.candidate().name().equals(letter);
  }

  /**
   * Returns the test for labels on a page whose labels in capitals are sure. A name in small
   * letters is a label there only if it is sure, too, or names one of the same people: {@code
   * First:} and {@code Question:} are speech.
   */
  private static Predicate<LabelCandidate> fittingSure(List<Sighting> capitals) {
    Set<String> surnames =
        capitals.stream()
            .map(s -> LabelCandidate.fold(s.candidate().surname()))
            .collect(Collectors.toSet());
    Set<String> full =
        capitals.stream()
            .filter(s -> s.candidate().hasSeveralWords())
            .map(s -> s.candidate().key())
            .collect(Collectors.toSet());
    return c ->
        c.sure()
            || full.contains(c.key())
            || c.printed().equals(c.printed().toUpperCase(Locale.ROOT))
            || surnames.contains(LabelCandidate.fold(c.surname()));
  }
}
