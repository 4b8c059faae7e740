package org.colloquy.accuracy;

import java.util.EnumMap;
import java.util.Map;

/**
 * The scores of the mentions of dialogues: how well they were found and grouped. Scores of files
 * can be added.
 *
 * @param muc MUC: links between mentions
 * @param bCubed B³: shares of chains, for each mention
 * @param ceafe CEAFe: chains, matched one to one
 * @param detected mentions in chains
 * @param exact names with the same type and span
 * @param overlap names with the same type that overlap, matched one to one
 * @param byType {@code overlap} for each type
 * @param grouping B³ over names that both sides have
 * @param groupingAll B³ over all names
 * @param first the pronouns I, me, my that mean a participant
 * @param second the pronouns you, your that mean a participant
 */
record DialogueScore(
    Ratio muc,
    Ratio bCubed,
    Ratio ceafe,
    Ratio detected,
    Ratio exact,
    Ratio overlap,
    Map<NameType, Ratio> byType,
    Ratio grouping,
    Ratio groupingAll,
    Ratio first,
    Ratio second) {
  static final DialogueScore NOTHING =
      new DialogueScore(
          Ratio.NOTHING,
          Ratio.NOTHING,
          Ratio.NOTHING,
          Ratio.NOTHING,
          Ratio.NOTHING,
          Ratio.NOTHING,
          Map.of(),
          Ratio.NOTHING,
          Ratio.NOTHING,
          Ratio.NOTHING,
          Ratio.NOTHING);

  /** The mean of the three F1 values. */
  double conll() {
    return (muc.f1() + bCubed.f1() + ceafe.f1()) / 3;
  }

  DialogueScore plus(DialogueScore other) {
    Map<NameType, Ratio> types = new EnumMap<>(NameType.class);
    types.putAll(byType);
    other.byType.forEach((type, ratio) -> types.merge(type, ratio, Ratio::plus));
    return new DialogueScore(
        muc.plus(other.muc),
        bCubed.plus(other.bCubed),
        ceafe.plus(other.ceafe),
        detected.plus(other.detected),
        exact.plus(other.exact),
        overlap.plus(other.overlap),
        types,
        grouping.plus(other.grouping),
        groupingAll.plus(other.groupingAll),
        first.plus(other.first),
        second.plus(other.second));
  }
}
