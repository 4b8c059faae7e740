package org.colloquy.accuracy.reported;

import java.util.BitSet;
import org.colloquy.model.SpeechReport;

/**
 * A report that the program has found.
 *
 * @param cue the numbers of the cue's words in the sentence
 * @param sourceHead the number of the source's head word; empty if the source is not told
 * @param name the name of the source: of the entity that it means, or SPEAKER or LISTENER; empty if
 *     the program knows none
 * @param described its parts in words, for lists
 */
record FoundReport(
    SpeechReport report,
    BitSet cue,
    BitSet sourceHead,
    BitSet content,
    String name,
    String described) {}
