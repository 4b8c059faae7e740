package org.colloquy.model.lexicon;

/** What a word of the lexicon is; the files say which words are of the kind, and why. */
public enum WordKind {
  /** Stands within a name in small letters: Jane {@code van} Roe. */
  PARTICLE("particles.tsv", "within"),

  /** Joins the words of a label, or two names; in running text it joins other things, too. */
  JOINING_WORD("particles.tsv", "joins"),

  /** No particle, but a name in capitals is written back with this word in small letters, too. */
  SMALL_IN_NAME("particles.tsv", "small"),

  /** Begins a surname behind a form of address: Mr. {@code Van} Roe prints no given name. */
  SURNAME_BEGINNING("particles.tsv", "begins-surname"),

  /** Is written together with the rest of the surname, or apart: {@code Mc} Roe. */
  GLUED_PREFIX("particles.tsv", "glued"),

  /** Stands with one capital before the capitals of a surname: {@code De}ROE. */
  PREFIX_OF_CAPITALS("particles.tsv", "before-capitals"),

  /** Stands in small letters before the capitals of a surname: {@code al-}ROE. */
  SMALL_PREFIX_OF_CAPITALS("particles.tsv", "small-before-capitals"),

  /** Parts father and son: Jane Roe {@code Jr.} */
  GENERATION("behind-name.tsv", "generation"),

  /** Parts them in capitals: Jane Roe {@code III}. */
  GENERATION_NUMBER("behind-name.tsv", "generation-number"),

  /** The parliament in which somebody sits, in capitals behind the name: Jane Roe {@code MP}. */
  SEAT("behind-name.tsv", "seat"),

  /** Honours in capitals behind a name: Jane Roe {@code QC}. */
  HONOUR("behind-name.tsv", "honour"),

  /** What may stand behind a name and a comma and is no role: Jane Roe, {@code Ph.D}. */
  DEGREE("behind-name.tsv", "degree");

  private final String file;
  private final String printed;

  WordKind(String file, String printed) {
    this.file = file;
    this.printed = printed;
  }

  /** The file that says which words are of this kind. */
  String file() {
    return file;
  }

  /** The name of the kind in the file. */
  String printed() {
    return printed;
  }
}
