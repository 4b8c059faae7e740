package org.colloquy.transcript.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.transcript.evidence.Speechlike;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily.Trait;

/**
 * The foot of a page, and where it begins: at a phrase or, behind the last label, at a biography,
 * at a line that ends no sentence, or at prose that speaks of the people of the conversation in the
 * third person.
 */
final class Foot {
  private static final int SHORTEST_SURNAME = 3;
  private static final int FEWEST_OF_NOTICE = 6;

  private final String text;
  private final List<Block> blocks;
  private final FurniturePhrases phrases;
  private final int last;
  private final Optional<Pattern> people;
  private final boolean punctuated;

  /**
   * @param brief whether the conversation is an interview in print whose turns have mostly one
   *     paragraph each
   */
  Foot(String text, List<Block> blocks, FurniturePhrases phrases, boolean brief) {
    this.text = text;
    this.blocks = blocks;
    this.phrases = phrases;
    int at = blocks.size() - 1;
    while (at > 0 && !blocks.get(at).beginsTurn() && blocks.get(at).kind() != Block.Kind.GOES_ON) {
      at--;
    }
    this.last = at;
    this.punctuated = !Punctuation.isLeftOut(text, blocks);
    this.people = brief ? surnames() : Optional.empty();
  }

  /**
   * Returns where in the block furniture begins that continues below it; empty if none does.
   *
   * @param rest the block without its label
   * @param ownBlock whether no turn begins in it
   */
  Optional<FurniturePhrases.Start> startIn(int at, Span rest, boolean ownBlock) {
    Optional<FurniturePhrases.Start> byPhrase = phrases.startIn(text, rest, ownBlock);
    if (byPhrase.isPresent() || !ownBlock || at <= last || isUnderLabel(at)) {
      return byPhrase;
    }
    boolean record = blocks.get(last).label().map(l -> l.family().is(Trait.RECORD)).orElse(false);
    Optional<Furniture.Kind> whole = phrases.wholly(text, rest);
    if (record || whole.isPresent()) {
      return whole
          .filter(kind -> !record && kind == Furniture.Kind.APPEAL && Prose.isHeading(text, rest))
          .map(kind -> new FurniturePhrases.Start(rest.start(), kind));
    }
    if (Biography.at(text, rest)) {
      return Optional.of(new FurniturePhrases.Start(rest.start(), Furniture.Kind.BIOGRAPHY));
    }
    boolean heading =
        punctuated && Directions.in(text, rest).isEmpty() && Prose.isHeading(text, rest);
    return heading || isInCapitals(rest) || isAboutPeople(rest)
        ? Optional.of(new FurniturePhrases.Start(rest.start(), Furniture.Kind.OTHER))
        : Optional.empty();
  }

  /**
   * Whether the block is the first one under a label that stands alone, so that somebody says it.
   */
  boolean isUnderLabel(int at) {
    int above = at - 1;
    while (above > 0 && blocks.get(above).isSilent(text)) {
      above--;
    }
    return above >= 0
        && blocks.get(above).label().isPresent()
        && blocks.get(above).rest(text).isEmpty();
  }

  /** Whether short lines without a full stop are headings: sentences have full stops. */
  boolean isPunctuated() {
    return punctuated;
  }

  /**
   * Returns the kind of a paragraph below the start of the foot: by its own phrases, else the kind
   * of what precedes it.
   */
  Furniture.Kind kindBelow(Span paragraph, Furniture.Kind running) {
    if (Biography.at(text, paragraph)) {
      return Furniture.Kind.BIOGRAPHY;
    }
    return phrases
        .startIn(text, paragraph)
        .map(FurniturePhrases.Start::kind)
        .or(() -> phrases.wholly(text, paragraph))
        .orElse(Prose.isHeading(text, paragraph) ? Furniture.Kind.OTHER : running);
  }

  /** Whether the stretch is a notice in capitals on a page whose speech is not in capitals. */
  private boolean isInCapitals(Span rest) {
    String words = rest.in(text);
    Span said = blocks.get(last).rest(text);
    return Words.count(words) >= FEWEST_OF_NOTICE
        && words.chars().noneMatch(Character::isLowerCase)
        && words.chars().anyMatch(Character::isUpperCase)
        && said.in(text).chars().anyMatch(Character::isLowerCase);
  }

  private boolean isAboutPeople(Span rest) {
    String prose = rest.in(text);
    return people.isPresent()
        && people.get().matcher(prose).find()
        && !Speechlike.of(prose).speaksOfSelf()
        && !Speechlike.of(prose).addresses();
  }

  private Optional<Pattern> surnames() {
    Set<String> surnames = new HashSet<>();
    for (Block block : blocks) {
      block
          .label()
          .map(LabelCandidate::surname)
          .filter(s -> s.length() >= SHORTEST_SURNAME)
          .ifPresent(surnames::add);
    }
    return surnames.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Pattern.compile(
                surnames.stream()
                    .sorted()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
