package org.colloquy.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/** Which group each mention of a transcript belongs to, while that is being worked out. */
final class Assignments {
  /** A surname and given names, not a generation: {@code John Roe, Jr.}. */
  private static final Pattern LISTED =
      Pattern.compile(
          "([^ ,]+), (?!(?:I|"
              + Lexicon.anyOf(Writing.CAPITALISED, WordKind.GENERATION)
              + "|"
              + Lexicon.anyOf(Writing.CAPITALS, WordKind.GENERATION_NUMBER)
              + ")\\b)([^,]+)");

  private final Transcript transcript;
  private final Annotations annotations;
  private final Map<Integer, Group> groupOf = new HashMap<>();

  Assignments(Transcript transcript, Annotations annotations) {
    this.transcript = transcript;
    this.annotations = annotations;
  }

  int count() {
    return annotations.mentions().size();
  }

  Mention mention(int index) {
    return annotations.mentions().get(index);
  }

  String text(int index) {
    return mention(index).span().in(transcript.text());
  }

  /** The words of a name, without what stands in front of it. */
  String name(int index) {
    return mention(index).head().in(transcript.text());
  }

  /** A name as a person's; {@code Roe, Jane} of a list is Jane Roe. */
  PersonName personName(int index) {
    String text = NameForm.of(isName(index) ? name(index) : text(index)).text();
    Matcher listed = LISTED.matcher(text);
    return PersonName.parse(
        isName(index) && listed.matches() ? listed.group(2) + " " + listed.group(1) : text);
  }

  /** The turn, counted from 1, in which a mention stands; 0 if it stands in none. */
  int turnOf(int index) {
    return annotations.turnOf(mention(index));
  }

  /** Index of the speaker who says a mention; empty if nobody does or nobody knows. */
  OptionalInt speakerOf(int index, Cast cast) {
    return turnOf(index) == 0 ? OptionalInt.empty() : cast.indexOf(turnOf(index));
  }

  boolean isName(int index) {
    return mention(index).kind() == Mention.Kind.NAME;
  }

  /** Whether it is a date, a number or the like. */
  boolean isValue(int index) {
    return mention(index).type().map(EntityType::isValue).orElse(false);
  }

  Optional<Group> groupOf(int index) {
    return Optional.ofNullable(groupOf.get(index));
  }

  /** Puts a mention without a name into a group. */
  void assign(int index, Group group) {
    group.add(index);
    groupOf.put(index, group);
  }

  /** Notes where the mentions of groups are that were filled elsewhere. */
  void note(List<Group> groups) {
    groups.forEach(group -> group.mentions().forEach(m -> groupOf.put(m, group)));
  }
}
