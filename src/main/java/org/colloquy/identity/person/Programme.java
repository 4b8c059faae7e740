package org.colloquy.identity.person;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Sourced;
import org.colloquy.model.TranscriptDigest;

/**
 * What the transcripts of one series share: the same people speak in them again and again, and
 * labels call them by one name.
 *
 * @param kind what tells it
 * @param name its name, folded; not blank
 */
record Programme(Kind kind, String name) implements Comparable<Programme>, Serializable {
  /** What tells a series, the surest first. */
  enum Kind {
    /** The outlet. */
    OUTLET("the same outlet"),
    /** The assembly in which members speak. */
    ASSEMBLY("the same assembly"),
    /** The words of the title, without its day and its numbers. */
    TITLE("the same programme"),
    /** The folder and the file's name without its numbers. */
    FILES("files of one series");

    private final String printed;

    Kind(String printed) {
      this.printed = printed;
    }

    /** The words for it in a reason. */
    String printed() {
      return printed;
    }
  }

  private static final Comparator<Programme> ORDER =
      Comparator.comparing(Programme::kind).thenComparing(Programme::name);

  /** Fewer words are no title of a series: {@code Interview}. */
  private static final int LEAST_WORDS = 2;

  /** Fewer letters in a file's name say nothing: {@code p03.txt}. */
  private static final int LEAST_LETTERS = 2;

  private static final Pattern EXTENSION = Pattern.compile("\\.[^./]+$");
  private static final Pattern NUMBERS = Pattern.compile("[\\W_]*\\d[\\d\\W_]*");
  private static final Pattern LETTERS = Pattern.compile("\\P{L}+");

  /** What changes from day to day in a title: numbers, months, days of the week. */
  private static final Pattern DAY_OR_NUMBER =
      Pattern.compile(
          "\\S*\\d\\S*"
              + "|\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");

  Programme {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a programme has a name");
    }
  }

  /** Returns all that tells the series of a transcript, the surest first; empty if nothing does. */
  static SortedSet<Programme> of(TranscriptDigest transcript) {
    SortedSet<Programme> found = new TreeSet<>();
    transcript
        .outlet()
        .map(Sourced::value)
        .map(PersonName::fold)
        .filter(name -> !name.isBlank())
        .ifPresent(name -> found.add(new Programme(Kind.OUTLET, name)));
    Assemblies.of(transcript.speakers())
        .ifPresent(name -> found.add(new Programme(Kind.ASSEMBLY, name)));
    transcript
        .title()
        .flatMap(title -> ofTitle(title.value()))
        .ifPresent(name -> found.add(new Programme(Kind.TITLE, name)));
    ofFile(transcript.id()).ifPresent(name -> found.add(new Programme(Kind.FILES, name)));
    return found;
  }

  private static Optional<String> ofTitle(String title) {
    String bare = DAY_OR_NUMBER.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ");
    String words = NO_WORD.matcher(PersonName.fold(bare)).replaceAll(" ").strip();
    return Optional.of(words).filter(w -> w.split(" ").length >= LEAST_WORDS);
  }

  /** A file is one of a series if its name has a number and something besides. */
  private static Optional<String> ofFile(String id) {
    String path = EXTENSION.matcher(id).replaceFirst("").toLowerCase(Locale.ROOT);
    int name = path.lastIndexOf('/') + 1;
    String file = path.substring(name);
    String pattern = NUMBERS.matcher(file).replaceAll("#");
    boolean isNumbered = !pattern.equals(file);
    boolean says = name > 0 || LETTERS.matcher(pattern).replaceAll("").length() >= LEAST_LETTERS;
    return Optional.of(path.substring(0, name) + pattern).filter(p -> isNumbered && says);
  }

  @Override
  public int compareTo(Programme other) {
    return ORDER.compare(this, other);
  }
}
