package org.colloquy.transcript.label;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.transcript.format.Convention;

/**
 * Decides from the whole file which candidates are labels, for each family of labels by evidence of
 * its own; or, if the user has set the convention, by its families alone.
 */
public final class LabelEvidence {
  private final HeadingWords headings = new HeadingWords();
  private final Convention convention;

  public LabelEvidence(Convention convention) {
    this.convention = convention;
  }

  /** Tells labels from the rest, for the candidates of one file in the order of the text. */
  public Predicate<LabelCandidate> judge(List<Sighting> sightings, PageEvidence page) {
    if (convention != Convention.AUTO) {
      Set<LabelFamily> families = familiesOf(convention);
      return c -> families.contains(c.family()) && !headings.head(c);
    }
    List<Sighting> capitals = of(LabelFamily.CAPITALS, sightings);
    List<Sighting> names = of(LabelFamily.NAMES, sightings);
    boolean asked = !of(LabelFamily.QUESTIONS, sightings).isEmpty();
    Map<LabelFamily, Predicate<LabelCandidate>> accepted = new EnumMap<>(LabelFamily.class);
    accepted.put(LabelFamily.MEMBERS, MembersEvidence.judge(of(LabelFamily.MEMBERS, sightings)));
    accepted.put(LabelFamily.CAPITALS, new CapitalsEvidence(headings).judge(capitals, page, asked));
    boolean inCapitals = count(capitals, accepted) > 0;
    boolean anyMember = count(of(LabelFamily.MEMBERS, sightings), accepted) > 0;
    Set<String> initials = initials(sightings, page, capitals);
    accepted.put(LabelFamily.INITIALS, c -> initials.contains(c.key()));
    NamesEvidence named = new NamesEvidence(headings);
    Predicate<LabelCandidate> byNames = named.judge(names, page, inCapitals);
    Predicate<LabelCandidate> fits = besideCapitals(capitals);
    accepted.put(
        LabelFamily.NAMES,
        c -> byNames.test(c) && fits.test(c) || InitialsEvidence.fit(initials, c.name()));
    accepted.put(
        LabelFamily.HANDLES, named.judge(of(LabelFamily.HANDLES, sightings), page, inCapitals));
    accepted.put(
        LabelFamily.QUESTIONS,
        QuestionEvidence.judge(of(LabelFamily.QUESTIONS, sightings), inCapitals || anyMember)
            .and(fits));
    long others = sightings.stream().filter(s -> accepts(accepted, s.candidate())).count();
    Set<LabelCandidate> alone =
        new AloneEvidence(headings).judge(of(LabelFamily.ALONE, sightings), (int) others);
    accepted.put(LabelFamily.ALONE, alone::contains);
    int before = (int) others + alone.size();
    OtherMarksEvidence asWritten = OtherMarksEvidence.ofNames(headings);
    accepted.put(LabelFamily.DASHES, asWritten.judge(of(LabelFamily.DASHES, sightings), before));
    accepted.put(LabelFamily.BOLD, asWritten.judge(of(LabelFamily.BOLD, sightings), before));
    accepted.put(
        LabelFamily.STOPS,
        OtherMarksEvidence.ofCapitals(headings).judge(of(LabelFamily.STOPS, sightings), before));
    return c -> accepts(accepted, c);
  }

  /** Whether it heads a notice or a section: no speaker, and what it introduces is no speech. */
  public boolean isHeading(LabelCandidate candidate) {
    return headings.head(candidate);
  }

  private static Set<LabelFamily> familiesOf(Convention convention) {
    return switch (convention) {
      case AUTO -> EnumSet.allOf(LabelFamily.class);
      case CAPITALS -> EnumSet.of(LabelFamily.CAPITALS, LabelFamily.QUESTIONS);
      case NAMES -> EnumSet.of(LabelFamily.NAMES);
      case INITIALS -> EnumSet.of(LabelFamily.INITIALS, LabelFamily.NAMES);
      case HANDLES -> EnumSet.of(LabelFamily.HANDLES);
      case QUESTIONS -> EnumSet.of(LabelFamily.QUESTIONS);
      case MEMBERS -> EnumSet.of(LabelFamily.MEMBERS);
      case ALONE -> EnumSet.of(LabelFamily.ALONE);
    };
  }

  private static Set<String> initials(
      List<Sighting> sightings, PageEvidence page, List<Sighting> capitals) {
    boolean anySure = capitals.stream().anyMatch(s -> s.candidate().sure());
    return anySure ? Set.of() : InitialsEvidence.judge(of(LabelFamily.INITIALS, sightings), page);
  }

  /**
   * On a page whose labels in capitals are sure, a name in small letters is a label only if it is
   * sure, too, or names one of the same people: {@code First:} and {@code Question:} are said.
   */
  private static Predicate<LabelCandidate> besideCapitals(List<Sighting> capitals) {
    if (capitals.stream().noneMatch(s -> s.candidate().sure())) {
      return c -> true;
    }
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

  private static boolean accepts(
      Map<LabelFamily, Predicate<LabelCandidate>> accepted, LabelCandidate candidate) {
    Predicate<LabelCandidate> family = accepted.get(candidate.family());
    return family != null && family.test(candidate);
  }

  private static long count(
      List<Sighting> sightings, Map<LabelFamily, Predicate<LabelCandidate>> accepted) {
    return sightings.stream().filter(s -> accepts(accepted, s.candidate())).count();
  }

  private static List<Sighting> of(LabelFamily family, List<Sighting> sightings) {
    return sightings.stream().filter(s -> s.candidate().family() == family).toList();
  }
}
