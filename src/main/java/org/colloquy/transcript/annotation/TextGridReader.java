package org.colloquy.transcript.annotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.ProblemCode;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;

/**
 * Reads Praat's annotations ({@code .TextGrid}), in their long and their short form. An interval
 * tier holds the speech of whom it is called after, unless its name says otherwise; tiers of points
 * and empty intervals are left out. Tiers of words or sounds below a tier of speech repeat it, so
 * that the tier with the longest intervals counts among several of one speaker.
 */
public final class TextGridReader extends TextFormatReader {
  /** A string in quotation marks, of which two stand for one, a number, or a flag. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?<string>(?:[^\"]|\"\")*+)\"|(?<![\\w\\[])(?<number>-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)(?![\\w\\]])");

  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*File type = \"ooTextFile(?: short)?\"\\s+(?:Object class = )?\"TextGrid\"");
  private static final String INTERVALS = "IntervalTier";
  private static final String POINTS = "TextTier";

  public TextGridReader() {
    super(".textgrid");
  }

  @Override
  protected Reading readText(String id, String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      return Reading.notATranscript(
          id,
          text.length(),
          ProblemCode.UNKNOWN_FORMAT,
          "not an annotation of Praat, although its name ends so",
          "Save it from Praat as a text file.");
    }
    Segments segments = new Segments();
    Tokens tokens = new Tokens(text, head.end());
    Optional<String> kind = tokens.string();
    while (kind.isPresent()) {
      if (kind.get().equals(INTERVALS) || kind.get().equals(POINTS)) {
        readTier(kind.get().equals(INTERVALS), tokens, segments);
      }
      kind = tokens.string();
    }
    return segments.reading(id, text.length(), Optional.empty());
  }

  private static void readTier(boolean intervals, Tokens tokens, Segments segments) {
    String name = tokens.string().orElse("");
    tokens.number();
    tokens.number();
    int size = (int) tokens.number();
    Optional<String> speaker = TierNames.speaker(name);
    boolean speech = intervals && TierNames.isSpeech(name);
    for (int i = 0; i < size && !tokens.ended(); i++) {
      double start = tokens.number();
      double end = intervals ? tokens.number() : start;
      String said = tokens.string().orElse("");
      if (speech) {
        segments.add(speaker, said.replace("\"\"", "\""), TimePoint.at(start), TimePoint.at(end));
      }
    }
  }

  /** The strings and numbers of a file, in order; what names them is skipped. */
  private static final class Tokens {
    private final Matcher matcher;
    private boolean ended;

    Tokens(String text, int from) {
      matcher = TOKEN.matcher(text);
      ended = !matcher.find(from);
    }

    boolean ended() {
      return ended;
    }

    /** Returns the next string; empty at the end. Numbers before it are skipped. */
    Optional<String> string() {
      while (!ended) {
        String found = matcher.group("string");
        ended = !matcher.find();
        if (found != null) {
          return Optional.of(found);
        }
      }
      return Optional.empty();
    }

    /** Returns the number that is next; 0 if a string is. */
    double number() {
      if (ended || matcher.group("number") == null) {
        return 0;
      }
      double found = Double.parseDouble(matcher.group("number"));
      ended = !matcher.find();
      return found;
    }
  }
}
