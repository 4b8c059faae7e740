package org.colloquy.language.tone;

/** The rough role of a target in relation to its governor. */
enum Role {
  /** Who does or is something; also the agent of a passive. */
  SUBJECT,
  /** To whom or what something is done; also the subject of a passive. */
  OBJECT,
  OWNER,
  /** Any other noun's or verb's complement. */
  COMPLEMENT,
  OTHER;

  static Role of(Target target) {
    String full = target.sentence().fullRelation(target.head());
    return switch (full) {
      case "nsubj:pass" -> OBJECT;
      case "obl:by", "obl:agent" -> SUBJECT;
      case "nmod:poss" -> OWNER;
      default ->
          switch (target.sentence().relation(target.head())) {
            case "nsubj" -> SUBJECT;
            case "obj", "iobj" -> OBJECT;
            case "nmod", "obl" -> COMPLEMENT;
            default -> OTHER;
          };
    };
  }
}
