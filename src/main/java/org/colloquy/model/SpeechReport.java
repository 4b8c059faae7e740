package org.colloquy.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A report of speech: a stretch of a sentence that says what a source is said to have said, written
 * or asked.
 *
 * @param sentence 0-based index of its sentence in the annotations
 * @param cue the words that report: {@code said}, {@code according to}
 * @param lemma the dictionary form of the cue, in small letters: {@code say}
 * @param stance what the cue tells of the reporter's or the source's attitude to the content
 * @param kind how the content is given
 * @param standing whose saying is told, and whether it is told as a fact
 * @param source who is said to have said it; empty if the sentence does not tell
 * @param content the words that are reported, without quotation marks: one stretch, or two if the
 *     cue stands between them; in the order of the text, none overlaps another or the cue
 * @param negated whether the sentence denies that it was said: {@code she never said that}
 * @param time when it was said, as far as the same clause tells: {@code on Tuesday}
 * @param confidence how often reports that are found in this way are right, 0 to 1
 */
public record SpeechReport(
    int sentence,
    Span cue,
    String lemma,
    Stance stance,
    Kind kind,
    Standing standing,
    Optional<Source> source,
    List<Span> content,
    boolean negated,
    Optional<Span> time,
    double confidence) {

  /** How a cue takes what it reports. */
  public enum Stance {
    /** {@code say}, {@code ask}. */
    NEUTRAL,
    /** It takes the content for true: {@code point out}, {@code confirm}. */
    AFFIRMING,
    /** It leaves open whether it is true: {@code claim}, {@code allege}. */
    DOUBTING,
    /** It says that the content is not true: {@code deny}. */
    DENYING;

    /** The word for it in the reports. */
    public String printed() {
      return word(this);
    }
  }

  /** How the content is given. */
  public enum Kind {
    /** As it was uttered: in quotation marks, or by the words of direct speech. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** In the reporter's words with a piece in quotation marks. */
    MIXED,
    /** Behind {@code according to}. */
    ACCORDING_TO,
    /** The cue itself denies the content. */
    DENIED;

    /** The word for it in the reports. */
    public String printed() {
      return word(this);
    }
  }

  /** Whose saying is told, and whether it is told as a fact. */
  public enum Standing {
    /** What somebody else has said, or a group with the speaker: {@code we told him}. */
    OTHERS,
    /** What the speaker has said: {@code I told him}, {@code as I said}. */
    SELF,
    /** The saying is the deed and reports nothing: {@code I urge you to …}, {@code let's say}. */
    PERFORMATIVE,
    /** Nobody is told to have said it: {@code if he said}, {@code they should say}. */
    HYPOTHETICAL;

    /** Whether the sentence tells as a fact that it was said, or that it was not. */
    public boolean isReport() {
      return this == OTHERS || this == SELF;
    }

    /** The word for it in the reports. */
    public String printed() {
      return word(this);
    }
  }

  /**
   * The words that name who has said it.
   *
   * @param span a noun phrase without relative clauses
   * @param head its head word; inside {@code span}
   */
  public record Source(Span span, Span head) {
    public Source {
      if (!span.contains(head)) {
        throw new IllegalArgumentException("head " + head + " lies outside the source " + span);
      }
    }
  }

  public SpeechReport {
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(time, "time");
    content = List.copyOf(content);
    if (sentence < 0 || content.isEmpty()) {
      throw new IllegalArgumentException("a report has a sentence and a content: " + cue);
    }
    for (int i = 0; i < content.size(); i++) {
      Span stretch = content.get(i);
      if (stretch.isEmpty() || stretch.overlaps(cue)) {
        throw new IllegalArgumentException("content " + stretch + " does not fit the cue " + cue);
      }
      if (i > 0 && stretch.start() < content.get(i - 1).end()) {
        throw new IllegalArgumentException("contents are not in order at " + stretch);
      }
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is 0 to 1: " + confidence);
    }
  }

  /** Returns this report of another source, and with another standing. */
  public SpeechReport of(Optional<Source> other, Standing told) {
    return new SpeechReport(
        sentence, cue, lemma, stance, kind, told, other, content, negated, time, confidence);
  }

  /** The sentence's words from the first stretch of the content to the last. */
  public Span reach() {
    return new Span(content.get(0).start(), content.get(content.size() - 1).end());
  }

  /**
   * Returns the same report in a text that has this one behind others.
   *
   * @param by what to add to offsets, in UTF-16 code units
   * @param sentences how many sentences stand before
   */
  public SpeechReport moved(int by, int sentences) {
    return new SpeechReport(
        sentence + sentences,
        cue.moved(by),
        lemma,
        stance,
        kind,
        standing,
        source.map(s -> new Source(s.span().moved(by), s.head().moved(by))),
        content.stream().map(stretch -> stretch.moved(by)).toList(),
        negated,
        time.map(said -> said.moved(by)),
        confidence);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
