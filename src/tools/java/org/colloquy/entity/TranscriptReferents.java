package org.colloquy.entity;

import java.util.List;
import org.colloquy.entity.talk.PossibleReferent;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;

/** What references of a transcript can mean, as {@link EntityResolver} makes it. */
public final class TranscriptReferents {
  private TranscriptReferents() {}

  /** The participants and what is named. */
  public static List<PossibleReferent> of(
      Transcript transcript, Cast cast, Annotations annotations) {
    Assignments assignments = new Assignments(transcript, annotations);
    NameGrouping grouping = new NameGrouping(transcript, cast, assignments);
    grouping.group();
    new Chains(transcript, assignments, grouping.people()).nameNominals();
    return EntityResolver.referents(grouping.groups());
  }
}
