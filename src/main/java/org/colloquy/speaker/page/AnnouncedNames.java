package org.colloquy.speaker.page;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.Words;

/**
 * The texts around names by which the furniture of a page announces speakers: {@code ORAL ARGUMENT
 * OF JANE ROE}, {@code Hon. Jane Roe (chairwoman of the committee) presiding}.
 */
final class AnnouncedNames {
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\b(?i:argument) (?i:of) (?<argues>[^,(]{3,60})"
              + "|\\b(?i:hon|the honou?rable)\\.? (?<presides>\\p{Lu}[^,(.]{0,30}(?:\\p{Lu}\\. )?[^,(.]{2,30})(?:,? ?\\([^()]{1,80}\\)|, [^.()]{1,80}?)?,? presiding\\b");

  private AnnouncedNames() {}

  /**
   * Returns the parts of a piece of furniture that hold such names; empty if it announces nobody.
   */
  static List<String> in(String furniture) {
    return ANNOUNCED
        .matcher(Words.singleSpaced(furniture))
        .results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .toList();
  }
}
