package org.colloquy.report.tally;

import java.util.List;
import java.util.OptionalInt;
import org.colloquy.report.interval.TranscriptTones;

/**
 * What the row of one value in one column of the user's table of people is made of.
 *
 * @param column the heading of the column
 * @param value the value, or what stands for people without one and for everybody else
 * @param people the number of people of the table who were found; empty for everybody else
 * @param speakers how many of them speak
 * @param turns their turns
 * @param words their words
 * @param allWords the words of all speakers
 * @param questions their questions
 * @param entities how many of them are mentioned by others
 * @param mentions mentions of them by others
 * @param allMentions mentions of all people by others
 * @param tones the tones toward them of mentions by others
 * @param ids the ids as entities of the people who were found, sorted
 */
public record BalanceRow(
    String column,
    String value,
    OptionalInt people,
    int speakers,
    long turns,
    long words,
    long allWords,
    long questions,
    int entities,
    long mentions,
    long allMentions,
    TranscriptTones tones,
    List<String> ids) {
  public BalanceRow {
    ids = List.copyOf(ids);
  }
}
