package org.colloquy.identity.link;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.identity.dictionary.NamedPage;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.GivenNames;

/**
 * Pages that may be about a person. The recogniser takes a ship that is named after a bird for
 * somebody, and the dictionary knows the bird: that page is no person's.
 */
final class PersonPages {
  /** A page with so many names is known widely, so that a person's name is no chance there. */
  private static final int WELL_KNOWN = 50;

  private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.)+|\\p{Lu}");
  private static final Pattern BRACKETS = Pattern.compile(" \\([^()]*\\)$");
  private static final Pattern HYPHEN = Pattern.compile("-");

  private PersonPages() {}

  /**
   * Whether a page may be about the person with this name: somebody speaks under it, the page is
   * well known, or the name or the title begins with a given name.
   */
  static boolean mayBe(CorpusName name, NamedPage page) {
    String title = BRACKETS.matcher(page.title().replace('_', ' ')).replaceFirst("");
    return name.speaks()
        || page.names() >= WELL_KNOWN
        || Stream.of(name.name(), title).anyMatch(PersonPages::beginsWithGivenName);
  }

  private static boolean beginsWithGivenName(String name) {
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    String given = HYPHEN.split(first)[0];
    return INITIAL.matcher(first).matches()
        || GivenNames.bearerOf(PersonName.fold(given)).isPresent();
  }
}
