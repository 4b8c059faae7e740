package org.colloquy.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of what the program says and a person can check: the kinds of rows in the user's check
 * files and in the sample that {@code --check} draws.
 */
public enum CheckKind {
  /** Who speaks a turn. */
  TURN("turn", "turns"),
  /** What a name means, and of what type it is. */
  NAME("name", "names"),
  /** Whom a pronoun means. */
  PRONOUN("pronoun", "pronouns"),
  /** Whom or what a phrase means: {@code the mayor}. */
  PHRASE("phrase", "phrases"),
  /** The tone toward somebody or something mentioned. */
  TONE("tone", "tones toward somebody or something mentioned"),
  /** The sentiment of a sentence. */
  SENTIMENT("sentiment", "sentiments of sentences"),
  /** The page of Wikipedia that a name is linked to. */
  LINK("link", "links to Wikipedia");

  /** The answer of whoever cannot say what is right. */
  public static final String CANNOT_TELL = "cannot tell";

  /** The answer that what the program says is right. */
  public static final String YES = "yes";

  private static final List<String> RIGHT_OR_NOT = List.of(YES, "no", CANNOT_TELL);
  private static final List<String> OF_NAMES =
      List.of(YES, "wrong thing", "wrong type", "no name", CANNOT_TELL);

  private final String printed;
  private final String plural;

  CheckKind(String printed, String plural) {
    this.printed = printed;
    this.plural = plural;
  }

  /** The word for it in tables. */
  public String printed() {
    return printed;
  }

  /** The words for several of them in a sentence. */
  public String plural() {
    return plural;
  }

  /**
   * Whether the person answers with a class of tone, without being told the program's: who knows it
   * tends to agree.
   */
  public boolean isBlind() {
    return this == TONE || this == SENTIMENT;
  }

  /** The classes of tone, as they are answered. */
  public static List<String> tones() {
    return Stream.of(Tone.NEGATIVE, Tone.NEUTRAL, Tone.POSITIVE)
        .map(tone -> tone.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The answers that a person may give. */
  public List<String> answers() {
    return switch (this) {
      case NAME -> OF_NAMES;
      case TONE, SENTIMENT -> Stream.concat(tones().stream(), Stream.of(CANNOT_TELL)).toList();
      default -> RIGHT_OR_NOT;
    };
  }

  /** The kind with this word; empty if there is none. */
  public static Optional<CheckKind> of(String printed) {
    return Arrays.stream(values()).filter(kind -> kind.printed.equals(printed)).findFirst();
  }
}
