package org.colloquy.language.tone;

/** What the target is to its governor, roughly. */
enum Role {
  /** Who does or is something; also the doer of a passive. */
  SUBJECT,
  /** To whom something is done; also the subject of a passive. */
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
