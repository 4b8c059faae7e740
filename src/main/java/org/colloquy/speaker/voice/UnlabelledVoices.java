package org.colloquy.speaker.voice;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.Turn;
import org.colloquy.speaker.page.Page;

/**
 * The voices of a page on which most turns have no label, such as captions whose {@code >>} says
 * that somebody else begins. There, a turn without a label opens nothing: it may be anybody's, and
 * only its own words tell whose it is.
 */
public final class UnlabelledVoices {
  /** Words that are said to somebody who is there, so that others speak in the same text. */
  private static final Pattern TO_SOMEBODY_THERE =
      Pattern.compile(
          "(?i)\\b(?:(?:thanks|thank you)(?: so much| very much)?(?:,? \\p{L}+,?)? for (?:having|inviting) (?:me|us)"
              + "|(?:great|good|happy|glad|pleasure|honou?r|delighted|excited|nice|pleased) to be (?:here )?(?:with you|on (?:the|your) (?:show|program(?:me)?|podcast))"
              + "|(?:my|our) guests?(?: (?:today|tonight|this \\p{L}+))? (?:is|are)\\b|(?:i['’]m|we['’]re) joined\\b|joining (?:me|us)\\b|joins (?:me|us)\\b"
              + "|\\?[\"”’]?\\s+(?:yes|yeah|yep|no|sure|right|well|absolutely|exactly|of course|thanks|thank you)\\b"
              + "|\\b(?:thanks|thank you),? (?-i:\\p{Lu}\\p{Ll}+[.!])"
              + "|welcome to the (?:show|program(?:me)?|podcast)[,.] \\p{L}+[.,] )");

  private final Page page;
  private final boolean rare;

  /** Looks at the turns of a page. */
  public UnlabelledVoices(List<Turn> turns, Page page) {
    this.page = page;
    long labelled = turns.stream().filter(turn -> turn.label().isPresent()).count();
    this.rare = labelled < turns.size() - labelled && (labelled == 0 || turns.size() > 2);
  }

  /**
   * Whether the turn without a label may be given to somebody: on a page with labels any such turn
   * may, elsewhere only one whose speaker alone gives a name, and gives one name.
   *
   * @param turn the 0-based index of the turn
   */
  public boolean mayBeGiven(int turn) {
    return !rare
        || page.introductions().inFirstPerson(turn).size() == 1
            && !TO_SOMEBODY_THERE.matcher(page.turnTexts().get(turn)).find();
  }
}
