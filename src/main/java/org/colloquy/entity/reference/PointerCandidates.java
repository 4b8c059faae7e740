package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.entity.talk.NamedOffices;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.PossibleReferent;
import org.colloquy.entity.talk.ReferentGenders;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PersonName;
import org.colloquy.model.Span;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** The candidates that a pronoun or a phrase of the third person may mean. */
final class PointerCandidates {
  private static final int MOST_CANDIDATES = 24;

  /** Sentences by which a name may follow the pronoun that means it. */
  private static final int FARTHEST_AHEAD = 2;

  private final Talk talk;
  private final Discourse discourse;
  private final ReferentGenders genders;
  private final NamedOffices offices;
  private final List<Boolean> titles = new ArrayList<>();

  PointerCandidates(Talk talk, Discourse discourse, ReferentGenders genders, NamedOffices offices) {
    this.talk = talk;
    this.discourse = discourse;
    this.genders = genders;
    this.offices = offices;
    for (PossibleReferent referent : talk.referents()) {
      titles.add(isTitle(referent.name()));
    }
  }

  /**
   * The candidates: those mentioned before, the latest first, then those named shortly behind, then
   * participants whom nobody has mentioned yet.
   */
  List<Integer> of(int mention, Pointer pointer) {
    List<Integer> found = new ArrayList<>();
    for (int r = 0; r < talk.referents().size(); r++) {
      if (canMean(pointer, r)
          && !isOneself(mention, pointer, r)
          && !isOwner(mention, pointer, r)
          && (isKnown(r) || namedShortlyBehind(mention, r))) {
        found.add(r);
      }
    }
    found.sort(Comparator.<Integer>comparingInt(r -> -lastMention(r)).thenComparing(r -> r));
    List<Integer> most = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST_CANDIDATES)));
    if (pointer.isPhrase()) {
      OptionalInt holder = offices.holderMeantBy(mention);
      if (holder.isPresent() && !most.contains(holder.getAsInt())) {
        most.add(holder.getAsInt());
      }
    }
    return most;
  }

  private int lastMention(int referent) {
    Discourse.Track track = discourse.track(referent);
    return track.isEmpty() ? Talk.NONE : track.last();
  }

  private boolean isKnown(int referent) {
    return !discourse.track(referent).isEmpty()
        || talk.referents().get(referent).speaker().isPresent();
  }

  /** Whether the first name of a referent behind a mention is at most two sentences away. */
  boolean namedShortlyBehind(int mention, int referent) {
    for (int name : talk.referents().get(referent).names()) {
      if (name > mention) {
        return talk.mention(name).sentence() - talk.mention(mention).sentence() <= FARTHEST_AHEAD;
      }
    }
    return false;
  }

  /** Whoever speaks does not speak of himself as he, except in words of somebody else. */
  private boolean isOneself(int mention, Pointer pointer, int referent) {
    boolean person = pointer == Pointer.HE || pointer == Pointer.SHE;
    return person
        && talk.referents().get(referent).speaker().isPresent()
        && talk.referents().get(referent).speaker().equals(talk.speakerOf(mention))
        && !talk.quotations().cover(talk.mention(mention).span());
  }

  /** Whether a name is nothing but titles: {@code Mr. President}. */
  private static boolean isTitle(String name) {
    return Arrays.stream(PersonName.fold(name).split("[\\s.]+"))
        .allMatch(w -> Lexicon.has(WordKind.TITLE, w));
  }

  /** Whether a phrase belongs to a referent: {@code Roe's wife} is not Roe. */
  private boolean isOwner(int mention, Pointer pointer, int referent) {
    if (!pointer.isPhrase()) {
      return false;
    }
    Span phrase = talk.mention(mention).span();
    for (int name : talk.referents().get(referent).names()) {
      Span span = talk.mention(name).span();
      if (span.start() >= phrase.end()) {
        return false;
      }
      if (phrase.start() <= span.start() && span.end() < phrase.end() && isPossessive(span.end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name that ends here has a possessive ending, inside of its mention or behind it. */
  private boolean isPossessive(int end) {
    String text = talk.transcript().text();
    return text.startsWith("'s", end)
        || text.startsWith("’s", end)
        || text.startsWith("'s", end - 2)
        || text.startsWith("’s", end - 2);
  }

  private boolean canMean(Pointer pointer, int referent) {
    Family family = talk.referents().get(referent).family();
    if (family == Family.VALUE || family == Family.TITLE || titles.get(referent)) {
      return false;
    }
    return switch (pointer) {
      case HE, SHE ->
          family == Family.PERSON
              && !(genders.isCertain(referent) && genders.clash(pointer, referent));
      case IT -> family != Family.PERSON && family != Family.PEOPLE;
      default -> true;
    };
  }
}
