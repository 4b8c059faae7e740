package org.colloquy.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Annotations;
import org.colloquy.model.Basis;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/**
 * The assignments of a transcript's mentions to groups, while the transcript is being resolved. A
 * mention is given by its 0-based index in the annotations.
 */
final class Assignments {
  /**
   * A surname before given names, as in {@code Roe, Jane}, but not a generation: {@code John Roe,
   * Jr.}
   */
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
  private final Map<Integer, Basis> basisOf = new HashMap<>();
  private final Map<Integer, Double> probabilityOf = new HashMap<>();

  Assignments(Transcript transcript, Annotations annotations) {
    this.transcript = transcript;
    this.annotations = annotations;
  }

  /** The number of the transcript's mentions. */
  int count() {
    return annotations.mentions().size();
  }

  Mention mention(int index) {
    return annotations.mentions().get(index);
  }

  /** The text of the mention's span. */
  String text(int index) {
    return mention(index).span().in(transcript.text());
  }

  /** The text of the mention's head: for a name, the name without the words in front of it. */
  String name(int index) {
    return mention(index).head().in(transcript.text());
  }

  /**
   * The text between the names of two mentions; empty if the second does not begin behind the
   * first.
   */
  String between(int first, int second) {
    int start = mention(first).head().end();
    int end = mention(second).head().start();
    return start <= end ? transcript.text().substring(start, end) : "";
  }

  /** Whether the text that begins behind the name of a mention begins with this pattern. */
  boolean isFollowedBy(int mention, Pattern pattern) {
    String text = transcript.text();
    return pattern.matcher(text).region(mention(mention).head().end(), text.length()).lookingAt();
  }

  /** The last characters in front of the name of a mention, at most this many UTF-16 code units. */
  String before(int mention, int length) {
    int start = mention(mention).head().start();
    return transcript.text().substring(Math.max(0, start - length), start);
  }

  /**
   * The mention read as a person's name; {@code Roe, Jane}, as lists have it, is read as Jane Roe.
   * A generation behind the mention belongs to the name.
   */
  PersonName personName(int index) {
    String text = NameForm.of(isName(index) ? name(index) : text(index)).text();
    Matcher listed = LISTED.matcher(text);
    PersonName name =
        PersonName.parse(
            isName(index) && listed.matches() ? listed.group(2) + " " + listed.group(1) : text);
    return isName(index) && name.generation().isEmpty()
        ? name.withGeneration(
            PersonName.generationBehind(transcript.text(), mention(index).head().end()))
        : name;
  }

  /** The 1-based number of the turn that contains the mention; 0 if it is in no turn. */
  int turnOf(int index) {
    return annotations.turnOf(mention(index));
  }

  /**
   * The 0-based index of the speaker who says the mention; empty if it is in no turn or the speaker
   * is unknown.
   */
  OptionalInt speakerOf(int index, Cast cast) {
    return turnOf(index) == 0 ? OptionalInt.empty() : cast.indexOf(turnOf(index));
  }

  boolean isName(int index) {
    return mention(index).kind() == Mention.Kind.NAME;
  }

  /** Whether the mention is a date, a number or the like. */
  boolean isValue(int index) {
    return mention(index).type().map(EntityType::isValue).orElse(false);
  }

  /** The mention's group; empty if it has none yet. */
  Optional<Group> groupOf(int index) {
    return Optional.ofNullable(groupOf.get(index));
  }

  /** Adds a mention that is not a name to a group. */
  void assign(int index, Group group, Basis basis) {
    group.add(index);
    groupOf.put(index, group);
    basisOf.put(index, basis);
  }

  /**
   * Adds a mention that was weighed against others.
   *
   * @param probability 0 to 1
   */
  void assign(int index, Group group, Basis basis, double probability) {
    assign(index, group, basis);
    probabilityOf.put(index, probability);
  }

  /** Why the mention belongs to its group. */
  Basis basisOf(int index) {
    return basisOf.getOrDefault(index, Basis.NAME);
  }

  OptionalDouble probabilityOf(int index) {
    Double probability = probabilityOf.get(index);
    return probability == null ? OptionalDouble.empty() : OptionalDouble.of(probability);
  }

  /** Records the groups of mentions that were added to the groups directly. */
  void note(List<Group> groups) {
    groups.forEach(group -> group.mentions().forEach(m -> groupOf.put(m, group)));
  }
}
