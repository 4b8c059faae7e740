package org.colloquy.entity.talk;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Chain;
import org.colloquy.model.Mention;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/** What is known of a transcript before its references are resolved. */
public final class Talk {
  /** Stands for no chain, no turn or no referent. */
  public static final int NONE = -1;

  private final Transcript transcript;
  private final Cast cast;
  private final Annotations annotations;
  private final List<PossibleReferent> referents;
  private final Quotations quotations;
  private final Interlocutors interlocutors;
  private final int[] chainOf;
  private final int[] namedBy;

  public Talk(
      Transcript transcript, Cast cast, Annotations annotations, List<PossibleReferent> referents) {
    this.transcript = transcript;
    this.cast = cast;
    this.annotations = annotations;
    this.referents = List.copyOf(referents);
    this.quotations = new Quotations(transcript);
    this.interlocutors = new Interlocutors(transcript, cast);
    this.chainOf = new int[annotations.mentions().size()];
    this.namedBy = new int[annotations.mentions().size()];
    Arrays.fill(chainOf, NONE);
    Arrays.fill(namedBy, NONE);
    for (int c = 0; c < annotations.chains().size(); c++) {
      for (int m : annotations.chains().get(c).mentions()) {
        chainOf[m] = c;
      }
    }
    for (int r = 0; r < referents.size(); r++) {
      for (int m : referents.get(r).names()) {
        namedBy[m] = r;
      }
    }
  }

  public Transcript transcript() {
    return transcript;
  }

  public Cast cast() {
    return cast;
  }

  public Annotations annotations() {
    return annotations;
  }

  /** The participants and what is named. */
  public List<PossibleReferent> referents() {
    return referents;
  }

  public Quotations quotations() {
    return quotations;
  }

  public Interlocutors interlocutors() {
    return interlocutors;
  }

  public int count() {
    return annotations.mentions().size();
  }

  public Mention mention(int index) {
    return annotations.mentions().get(index);
  }

  public String text(int mention) {
    return mention(mention).span().in(transcript.text());
  }

  /** The chain of a mention in the coreference model; empty if it is in none. */
  public OptionalInt chainOf(int mention) {
    return chainOf[mention] == NONE ? OptionalInt.empty() : OptionalInt.of(chainOf[mention]);
  }

  public List<Integer> chain(int chain) {
    Chain found = annotations.chains().get(chain);
    return found.mentions();
  }

  /** The referent that a mention names; empty if it names none. */
  public OptionalInt namedBy(int mention) {
    return namedBy[mention] == NONE ? OptionalInt.empty() : OptionalInt.of(namedBy[mention]);
  }

  /** The 1-based number of the mention's turn; 0 if it is in none. */
  public int turnOf(int mention) {
    return annotations.turnOf(mention(mention));
  }

  /** Who says the mention; empty if nobody known does. */
  public OptionalInt speakerOf(int mention) {
    int turn = turnOf(mention);
    return turn == 0 ? OptionalInt.empty() : cast.indexOf(turn);
  }

  public boolean isLive(int turn) {
    return turn > 0 && transcript.turn(turn).kind() == Turn.Kind.SPEECH;
  }

  public Span sentenceOf(int mention) {
    return annotations.sentences().get(mention(mention).sentence()).span();
  }

  /** The number of sentences from an earlier mention to a later one; 0 in the same sentence. */
  public int sentencesSince(int later, int earlier) {
    return mention(later).sentence() - mention(earlier).sentence();
  }

  /** The text of the mention's sentence before the mention. */
  public String before(int mention) {
    int start = mention(mention).span().start();
    return new Span(Math.min(start, sentenceOf(mention).start()), start).in(transcript.text());
  }

  /** The text of the mention's sentence behind the mention. */
  public String behind(int mention) {
    int end = mention(mention).span().end();
    return new Span(end, Math.max(end, sentenceOf(mention).end())).in(transcript.text());
  }
}
