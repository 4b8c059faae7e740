package org.colloquy.transcript.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.Offices;
import org.colloquy.transcript.label.PersonLabels;

/**
 * The evidence for names alone on their lines. Section headings, photo credits and lists of
 * participants have the same shape. Therefore the names must introduce sentences, at least two must
 * recur, and they must talk.
 */
final class AloneEvidence {
  /** From this share of names with a seat below them on, the page is that of a parliament. */
  private static final double SEATED = 0.3;

  /** The seat that a member of a parliament has, behind the name. */
  private static final Pattern SEAT =
      Pattern.compile(" (?:AM|AS|MS|MP|MSP|MEP|MLA|MPP|MHA|TD|MK)$");

  /** Members of a house who call out. */
  private static final Pattern MEMBERS =
      Pattern.compile("(?:(?:An|Some|Several|Many) )?[Hh]on(?:\\.|ou?rable) [Mm]embers?");

  private final HeadingWords headings;

  private final PageEvidence page;

  AloneEvidence(HeadingWords headings, PageEvidence page) {
    this.headings = headings;
    this.page = page;
  }

  /**
   * Returns the candidates that are believed.
   *
   * @param otherLabels the number of labels of other families in the file
   */
  Set<LabelCandidate> judge(List<Sighting> sightings, int otherLabels) {
    Map<String, Integer> anywhere = new HashMap<>();
    sightings.forEach(s -> anywhere.merge(s.candidate().key(), 1, Integer::sum));
    List<Sighting> speaking =
        sightings.stream()
            .filter(s -> s.speech().words() && s.speech().endsSentence())
            .filter(s -> !headings.isHeading(s.candidate()) || PersonLabels.isNobody(s.candidate()))
            .toList();
    Exchange exchange = new Exchange(speaking);
    boolean believed =
        exchange.size() > otherLabels && exchange.isOfPeopleWhoAsk()
            || exchange.size() >= 4
                && exchange.size() > otherLabels
                && (exchange.recurringNames() >= 2 && exchange.recurring() >= 0.5
                    || exchange.share(s -> s.seated() || PersonLabels.isMember(s.candidate()))
                        >= SEATED)
                && exchange.density() >= 0.08
                && exchange.talk() >= 0.3
                && exchange.isPersonal()
                && !exchange.mostlyQuotes();
    Set<LabelCandidate> accepted = new HashSet<>();
    if (believed) {
      for (Sighting sighting : speaking) {
        LabelCandidate candidate = sighting.candidate();
        if (anywhere.get(candidate.key()) > 1
            || sighting.seated()
            || MEMBERS.matcher(candidate.name()).matches()
            || isDescribed(candidate)
            || isPerson(candidate)
            || Offices.is(candidate.name())
            || Offices.isPresiding(candidate.name())) {
          accepted.add(candidate);
        }
      }
    }
    return accepted;
  }

  /**
   * Whether a name that occurs once is a person's: a full name, the surname of one that the page
   * has, or somebody without a name. Section headings between speeches are none of these.
   */
  private boolean isPerson(LabelCandidate candidate) {
    return PersonLabels.isFullName(candidate)
        || PersonLabels.isMember(candidate)
        || PersonLabels.isNobody(candidate)
        || !candidate.hasSeveralWords() && page.hasSurname(candidate.name());
  }

  private static boolean isDescribed(LabelCandidate candidate) {
    return candidate.hasSeveralWords()
        && (candidate.printed().length() > candidate.name().length()
            || SEAT.matcher(candidate.name()).find());
  }
}
