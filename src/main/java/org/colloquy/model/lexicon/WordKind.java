package org.colloquy.model.lexicon;

/** The kinds of words of the lexicon; its files say which words are of which kind, and why. */
public enum WordKind {
  /** Stands within a name in small letters: Jane {@code van} Roe. */
  PARTICLE("particles.tsv", "within"),

  /** Joins the words of a label, or two names; in running text it joins other things, too. */
  JOINING_WORD("particles.tsv", "joins"),

  /**
   * No particle, but this word, too, becomes small when a name in capitals is written in its usual
   * case.
   */
  SMALL_IN_NAME("particles.tsv", "small"),

  /** Begins a surname behind a form of address: Mr. {@code Van} Roe prints no given name. */
  SURNAME_BEGINNING("particles.tsv", "begins-surname"),

  /**
   * Is written together with the rest of the surname or separately: {@code Mc}Roe, {@code Mc} Roe.
   */
  GLUED_PREFIX("particles.tsv", "glued"),

  /** Stands with one capital before the capitals of a surname: {@code De}ROE. */
  PREFIX_OF_CAPITALS("particles.tsv", "before-capitals"),

  /** Stands in small letters before the capitals of a surname: {@code al-}ROE. */
  SMALL_PREFIX_OF_CAPITALS("particles.tsv", "small-before-capitals"),

  /** Distinguishes father and son: Jim Roe {@code Jr.} */
  GENERATION("behind-name.tsv", "generation"),

  /** Distinguishes them in capitals: Jim Roe {@code III}. */
  GENERATION_NUMBER("behind-name.tsv", "generation-number"),

  /** The parliament in which somebody sits, in capitals behind the name: Jane Roe {@code MP}. */
  SEAT("behind-name.tsv", "seat"),

  /** Honours in capitals behind a name: Jane Roe {@code QC}. */
  HONOUR("behind-name.tsv", "honour"),

  /** What may stand behind a name and a comma and is no role: Jane Roe, {@code Ph.D}. */
  DEGREE("behind-name.tsv", "degree"),

  /** Stands in front of a name and is no part of it: {@code Senator} Roe. */
  TITLE("offices.tsv", "before-name"),

  /** Stands in front of a title and belongs to it: {@code former} mayor. */
  TITLE_QUALIFIER("offices.tsv", "qualifier"),

  /** Is a title and a common given name: {@code Dean} Roe. */
  TITLE_OR_GIVEN_NAME("offices.tsv", "given-name"),

  /** A further word of titles in front of names in capitals: {@code Vice} President ROE. */
  TITLE_WORD("offices.tsv", "title-word"),

  /** The short form of a title; a full stop may follow: {@code Sen.} Roe. */
  SHORT_TITLE("offices.tsv", "short"),

  /** Addresses anybody and says nothing of an office: {@code Mr.} Roe. */
  FORM_OF_ADDRESS("offices.tsv", "address"),

  /** Says that the name is a man's. */
  TITLE_OF_A_MAN("offices.tsv", "man"),

  /** Says that the name is a woman's. */
  TITLE_OF_A_WOMAN("offices.tsv", "woman"),

  /** Addresses somebody in speech, in front of a surname. */
  VOCATIVE("offices.tsv", "vocative"),

  /** Begins the label of a hearing that ends in a full stop: {@code Senator} Roe. */
  TITLE_OF_A_MEMBER("offices.tsv", "member"),

  /** A public office; its holder is no reporter. */
  PUBLIC_OFFICE("offices.tsv", "public-office"),

  /**
   * An office that one person of a conversation holds, so that {@code the Mayor} means that person.
   */
  HELD_BY_ONE("offices.tsv", "held-by-one"),

  /** Names nobody behind the article: The {@code Presiding Officer}. */
  OFFICE("offices.tsv", "office"),

  /**
   * Labels somebody behind the article, or stands in front of a name: The {@code Hon.} Jane Roe.
   */
  OFFICE_OR_TITLE("offices.tsv", "office-or-title"),

  /** A word of the reports for a role. */
  ROLE("offices.tsv", "role"),

  /** A further word for a role, which shows that a text is a label. */
  ROLE_IN_LABEL("offices.tsv", "role-in-label"),

  /** The role of somebody of the programme. */
  ROLE_IN_PROGRAMME("offices.tsv", "programme"),

  /** Stands between an employer and a role: Coast Radio {@code senior} reporter. */
  KIND_OF_ROLE("offices.tsv", "kind-of-role"),

  /** Stands in front of a role and is no employer: {@code guest} reporter. */
  NO_EMPLOYER("offices.tsv", "no-employer"),

  /** Is said to somebody instead of a name: Yes, {@code sir}. */
  CALLED_BY("offices.tsv", "called-by"),

  /** Is said to somebody behind {@code your}: Your {@code Honor}. */
  TITLE_BEHIND_YOUR("offices.tsv", "behind-your"),

  /** What somebody is in a company or a school. */
  POST("offices.tsv", "post"),

  /** Names nobody, alone or in front of a number: {@code Man} 2. */
  NOBODY("offices.tsv", "nobody"),

  /** As a whole label names nobody, alone or in front of a number: {@code Customer} 2. */
  UNNAMED_ROLE("offices.tsv", "unnamed-role"),

  /** May stand in front of a word that names nobody: {@code second} witness. */
  KIND_OF_NOBODY("offices.tsv", "kind-of-nobody"),

  /** In capitals, labels somebody without a name: {@code STAFF}. */
  PART("offices.tsv", "part"),

  /** Begins the label of somebody whose name is not known: {@code Unidentified} woman. */
  UNIDENTIFIED("offices.tsv", "unidentified"),

  /**
   * A telephone or a computer, whose name a meeting shows instead of a person's: {@code iPhone}.
   */
  DEVICE("devices.tsv", "device"),

  /** Is greeted and is no name: Good morning, {@code folks}. */
  GREETED_BY_NO_NAME("offices.tsv", "greeted"),

  /** How somebody is heard, as labels say it in brackets: ROE ({@code on camera}). */
  VOICE("directions.tsv", "voice"),

  /** Begins words of a label on how somebody is heard: {@code through} an interpreter. */
  VOICE_BEGINNING("directions.tsv", "voice-begins"),

  /** Stands in brackets in labels and headings, and is neither role nor affiliation. */
  ASIDE("directions.tsv", "aside"),

  /** Begins the words in such brackets: {@code during} the break. */
  ASIDE_BEGINNING("directions.tsv", "aside-begins"),

  /** Begins a stage direction in speech: ({@code Laughter}). */
  DIRECTION("directions.tsv", "direction"),

  /** An occasion at which people speak; an s may follow. */
  OCCASION("directions.tsv", "occasion"),

  /** A noise, which nobody speaks; an s may follow. */
  NOISE("directions.tsv", "noise"),

  /** Begins words for noises: {@code drum}ming. */
  NOISE_BEGINNING("directions.tsv", "noise-begins"),

  /** What somebody is introduced as: Jane Roe, {@code historian}. */
  OCCUPATION("occupations.tsv", "occupation"),

  /** Is followed by a work, a subject or a person behind "of": the {@code author} of a book. */
  OCCUPATION_OF_A_WORK("occupations.tsv", "of-work"),

  /** May stand directly behind an employer or a place: Acme {@code founder} Jane Roe. */
  OCCUPATION_BEHIND_OWNER("occupations.tsv", "owned"),

  /** Is followed by a department behind "of": {@code director} of research. */
  OCCUPATION_LEADING_DEPARTMENTS("occupations.tsv", "of-department"),

  /** Stands in front of an occupation and belongs to it: {@code freelance} writer. */
  KIND_OF_OCCUPATION("occupations.tsv", "kind-of-occupation"),

  /** Is no part of a name even where it begins with a capital: {@code When} Jane Roe came. */
  NEVER_IN_NAME("no-names.tsv", "never"),

  /** Ends a company's name and adds nothing to it: Acme {@code Inc.} */
  COMPANY_ENDING("affixes.tsv", "company"),

  /** Ends the name of another organisation and adds nothing to it: Acme {@code Foundation}. */
  BODY_ENDING("affixes.tsv", "body"),

  /** Names nobody and nothing in particular if it stands alone: the {@code Court}. */
  COMMON_NAME("common-names.tsv", "common"),

  /** Is the name of a political party by itself: the {@code GOP}. */
  PARTY("parties.tsv", "party"),

  /** Means members of one party: {@code Republican}; an s may follow. */
  PARTY_MEMBER("parties.tsv", "member"),

  /** Means people of a country or a region: {@code Norwegian}; an s may follow. */
  PEOPLE("peoples.tsv", "people"),

  /** Means people of a belief: {@code Quaker}; an s may follow. */
  BELIEVER("peoples.tsv", "believer"),

  /** A verb whose object is a product or a company: {@code use} Acme. */
  DONE_TO_THING("contexts.tsv", "done-to-thing"),

  /** Stands behind the name of a product or a company: Acme's {@code website}. */
  THING_NOUN("contexts.tsv", "thing-noun"),

  /** Only a product has it: a {@code version} of Acme. */
  OF_THING("contexts.tsv", "of-thing"),

  /** Stands behind or in front of a company's name: the {@code CEO} of Acme. */
  COMPANY_NOUN("contexts.tsv", "company-noun"),

  /** A verb that people do: Roe {@code said}. */
  PERSON_VERB("contexts.tsv", "person-verb"),

  /** Stands behind a person's name or in front of one: my {@code friend} Roe. */
  PERSON_NOUN("contexts.tsv", "person-noun");

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
