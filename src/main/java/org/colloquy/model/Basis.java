package org.colloquy.model;

/** Why a mention counts as meaning its entity, or as belonging to its chain. */
public enum Basis {
  /** It is a name. */
  NAME("name"),
  /** It is <i>I</i>, <i>we</i> or the like, and means whoever speaks. */
  SPEAKER("speaker"),
  /** The likeliest of all that it may mean, by what was said around it. */
  CONTEXT("context"),
  /** So is it, and the coreference model says so, too. */
  CHAIN("chain"),
  /** The only one in the transcript who has the office or the role that it names. */
  ROLE("role"),
  /** Whom the turn addresses. */
  ADDRESSEE("addressee"),
  /** A rule of grammar, as for an apposition. */
  RULE("rule");

  private final String printed;

  Basis(String printed) {
    this.printed = printed;
  }

  /** The word for it in the reports. */
  public String printed() {
    return printed;
  }
}
