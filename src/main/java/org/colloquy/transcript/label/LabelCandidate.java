package org.colloquy.transcript.label;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.model.Label;
import org.colloquy.model.Span;

/**
 * A candidate for a label: a text that has the shape of one.
 *
 * @param span the text with its colon, as offsets in UTF-16 code units of the page's text
 * @param printed the text without its colon
 * @param name the part of the text that would be the name, without honorific and role; not empty
 * @param sure whether the shape alone makes it a label: it gives a role, a title or a description,
 *     or says that the speaker is not identified
 * @param family the family of labels, which decides on what evidence the candidate is believed
 */
public record LabelCandidate(
    Span span, String printed, String name, boolean sure, LabelFamily family) {
  private static final Pattern BETWEEN =
      Pattern.compile(",? (?:and|&) |, ", Pattern.CASE_INSENSITIVE);

  /** Characters before this one have no accents. */
  private static final char FIRST_ACCENTED = '\u0080';

  /** Returns the label that the candidate is, if it is believed. */
  public Label toLabel() {
    return new Label(span, printed);
  }

  /** Returns the same candidate with another name, printed as such. */
  public LabelCandidate named(String other) {
    return new LabelCandidate(span, other, other, sure, family);
  }

  /**
   * Returns the same candidate with a longer text.
   *
   * @param end the offset behind it, in UTF-16 code units
   */
  public LabelCandidate upTo(int end) {
    return new LabelCandidate(new Span(span.start(), end), printed, name, sure, family);
  }

  /**
   * The candidates for the labels of those whom this one names together, if it joins several names:
   * {@code Jane Roe and Sam Poe}; itself alone otherwise.
   */
  public List<LabelCandidate> parts() {
    return BETWEEN.splitAsStream(name).filter(part -> !part.isBlank()).map(this::named).toList();
  }

  /** The last word of the name, by which later labels call the same person. */
  public String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether the name has more than one word. */
  public boolean hasSeveralWords() {
    return name.indexOf(' ') > 0;
  }

  /** The name without accents, in small letters. */
  public String key() {
    return fold(name);
  }

  /** Returns a name without accents, in small letters, for comparison. */
  public static String fold(String name) {
    if (name.chars().allMatch(c -> c < FIRST_ACCENTED)) {
      return name.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
