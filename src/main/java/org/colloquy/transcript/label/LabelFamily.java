package org.colloquy.transcript.label;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The families of labels, each of which is believed on evidence of its own. If a paragraph fits
 * several, the first one in this order that is believed counts. The {@link Trait}s of a family say
 * what it means for the reading of a page; {@code FamilyEvidence} says on what evidence it is
 * believed.
 */
public enum LabelFamily {
  /** A form of address, a name in capitals and a full stop, as in the record of a parliament. */
  MEMBERS(Set.of(Convention.MEMBERS), Trait.RECORD),
  /** {@code Q} for whoever asks, {@code A} for whoever answers. */
  QUESTIONS(Set.of(Convention.QUESTIONS, Convention.CAPITALS), Trait.NAMES_NOBODY),
  /** The initials of somebody whom the page names in full. */
  INITIALS(Set.of(Convention.INITIALS), Trait.PRINT),
  /** Capitals, as on radio and television. */
  CAPITALS(Set.of(Convention.CAPITALS), Trait.BROADCAST, Trait.UNBROKEN, Trait.HEADS_NOTICE),
  /** Names as they are written: interviews, podcasts, machine transcripts. */
  NAMES(Set.of(Convention.NAMES, Convention.INITIALS), Trait.HEADS_SILENT_NOTICE),
  /** Names of accounts, in small letters. */
  HANDLES(Set.of(Convention.HANDLES), Trait.UNBROKEN),
  /** A name alone on its line, without a colon: calls of companies, parliaments. */
  ALONE(Set.of(Convention.ALONE), Trait.OWN_LINE),
  /** A name and a dash. */
  DASHES(Set.of(), Trait.LAST_RESORT),
  /** A name in capitals and a full stop: press conferences. */
  STOPS(Set.of(), Trait.LAST_RESORT),
  /** A name in bold print, without a colon. */
  BOLD(Set.of(), Trait.LAST_RESORT),
  /** A name in brackets. */
  BRACKETS(Set.of(), Trait.LAST_RESORT),
  /** A name and a tab. */
  TABS(Set.of(), Trait.LAST_RESORT);

  /** What the labels of a family tell of the page around them. */
  public enum Trait {
    /** The page is the record of a house, which itself speaks between the members. */
    RECORD,
    /** The page is of a broadcast: its host may speak above the first label. */
    BROADCAST,
    /** The page is an interview in print: nobody speaks above the first label. */
    PRINT,
    /** No heading stands between turns unless it is in capitals. */
    UNBROKEN,
    /** The label names nobody, so that no headline looks like it. */
    NAMES_NOBODY,
    /** The label has a line of its own; a line with a seat in a house may follow. */
    OWN_LINE,
    /** A heading that looks like the label begins a notice. */
    HEADS_NOTICE,
    /** A heading that looks like the label begins a notice if nothing is said behind it. */
    HEADS_SILENT_NOTICE,
    /** The label is believed only where no label of another family stands. */
    LAST_RESORT
  }

  private final Set<Convention> conventions;
  private final Set<Trait> traits;

  LabelFamily(Set<Convention> conventions, Trait... traits) {
    this.conventions = conventions;
    this.traits = Arrays.stream(traits).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether this family has this trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether labels of this family belong to the convention, which the user has set. */
  public boolean belongsTo(Convention convention) {
    return conventions.contains(convention);
  }
}
