package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Words;
import org.colloquy.transcript.evidence.Speechlike;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextForm;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.time.WrittenTime;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Text in which nearly every line begins with the time of an utterance and who speaks, as programs
 * write it. Logs and plans have such lines, too; but the times of a recording rise, names recur,
 * and somebody says I or you.
 */
public final class TimedLabelText implements TextForm {
  /** A clock whose numbers may lack zeros, as Teams writes them. */
  private static final String CLOCK = "(?:\\d{1,2}:)?\\d{1,3}:\\d{1,2}(?:[.,]\\d{1,3})?";

  private static final String SPAN =
      "[\\[(]?\\s?(?<start>"
          + CLOCK
          + ")\\s?(?:-{1,2}>|[-–—]|to)\\s?(?<end>"
          + CLOCK
          + ")\\s?[\\])]?";
  private static final String NAME =
      "[\\[(]?(?<name>[\\p{L}\\p{N}#][^:\\t\\[\\](){}<>|]{0,59}(?:\\([^:()\\t]{1,40}\\))?)[\\])]?";
  private static final String SAID = "(?<said>.*)";

  /** How the lines begin. */
  private enum Form {
    /** {@code [00:00:04 - 00:00:08] Jane Roe: …}. */
    SPAN_AND_COLON(SPAN + "[:\\s]{1,3}", NAME + " ?:\\s" + SAID),
    /** {@code 3.76 5.54 A: …}, as the Linguistic Data Consortium writes telephone calls. */
    SECONDS(
        "(?<start>\\d{1,6}\\.\\d{1,4})[ \\t](?<end>\\d{1,6}\\.\\d{1,4})[ \\t]",
        "(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}_\\-]{0,30}):\\s" + SAID),
    /** {@code 00:00:04⇥Jane Roe⇥…}. */
    TABS(
        "[\\[(]?(?<start>" + CLOCK + ")(?:\\s?[-–—]\\s?(?<end>" + CLOCK + "))?[\\])]?\\t",
        NAME + " ?:?\\t" + SAID),
    /** {@code 01:00:04:12 JANE ROE: …}: hours, minutes, seconds and pictures of a film. */
    PICTURES(
        "\\[?(?<start>\\d{2}:\\d{2}:\\d{2})[:;]\\d{2}(?<end>(?!))?\\]?[ \\t]{1,8}",
        NAME + " ?:\\s" + SAID),
    /** {@code Jane Roe 0:0:4.0 --> 0:0:8.5} above the words. */
    ABOVE("", NAME + "[ \\t]{1,8}(?<start>" + CLOCK + ") ?--> ?(?<end>" + CLOCK + ")(?<said>)");

    private final Pattern time;
    private final Pattern line;

    Form(String time, String label) {
      this.time = Pattern.compile(time);
      this.line = Pattern.compile(time + label);
    }
  }

  private static final Pattern TIMING =
      Pattern.compile("\\s*" + CLOCK + " ?--> ?" + CLOCK + "\\s*");

  /** At most so many lines stand above the first utterance. */
  private static final int MOST_ABOVE = 12;

  private static final int FEWEST = 3;
  private static final int MOST_WORDS = 6;
  private static final double NEARLY_ALL = 0.9;
  private static final double SOME = 0.25;

  private final HeadingWords headingWords = new HeadingWords();

  /**
   * What stands between two times.
   *
   * @param speaker empty if the line names nobody
   * @param hours whether the start is written with hours
   * @param apart what is below a blank line
   */
  private record Piece(
      Optional<String> speaker,
      double start,
      double end,
      boolean hours,
      StringBuilder said,
      StringBuilder apart) {}

  @Override
  public Optional<Reading> reading(String id, String text) {
    List<String> lines = joined(text.lines().toList());
    for (Form form : Form.values()) {
      List<Piece> pieces = pieces(form, lines);
      if (isSpeech(pieces)) {
        return Optional.of(utterances(pieces).reading(id, text.length(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** The lines, with a name and the times below it on one. */
  private static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      int last = joined.size() - 1;
      boolean named =
          last >= 0
              && !joined.get(last).isBlank()
              && (last == 0 || joined.get(last - 1).isBlank())
              && TIMING.matcher(line).matches();
      if (named) {
        joined.set(last, joined.get(last).strip() + " " + line.strip());
      } else {
        joined.add(line.strip());
      }
    }
    return joined;
  }

  private List<Piece> pieces(Form form, List<String> lines) {
    List<Piece> pieces = new ArrayList<>();
    int above = 0;
    boolean blank = false;
    for (String line : lines) {
      Matcher label = form.line.matcher(line);
      Matcher time = form.time.matcher(line);
      if (label.matches() && isName(label.group("name"))) {
        pieces.add(piece(Optional.of(label.group("name").strip()), label, label.group("said")));
      } else if (form != Form.ABOVE && time.lookingAt()) {
        pieces.add(piece(Optional.empty(), time, line.substring(time.end())));
      } else if (!pieces.isEmpty()) {
        Piece last = pieces.get(pieces.size() - 1);
        (blank || !last.apart.isEmpty() ? last.apart : last.said).append(' ').append(line);
      } else {
        above += line.isEmpty() ? 0 : 1;
        if (above > MOST_ABOVE) {
          return List.of();
        }
      }
      blank = line.isEmpty();
    }
    return pieces;
  }

  private static Piece piece(Optional<String> speaker, Matcher times, String said) {
    String start = times.group("start");
    double end = times.group("end") == null ? TimedUtterances.UNKNOWN : seconds(times.group("end"));
    return new Piece(
        speaker,
        seconds(start),
        end,
        start.indexOf(':') >= 0 && WrittenTime.ofClock(start).hours(),
        new StringBuilder(said),
        new StringBuilder());
  }

  private boolean isName(String name) {
    return Words.count(name) <= MOST_WORDS
        && name.chars().anyMatch(Character::isLetter)
        && !headingWords.isHeading(name);
  }

  private static boolean isSpeech(List<Piece> pieces) {
    Map<String, Integer> names = new HashMap<>();
    int named = 0;
    int rising = 0;
    int talking = 0;
    boolean personal = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      piece.speaker().ifPresent(name -> names.merge(name, 1, Integer::sum));
      named += piece.speaker().isPresent() ? 1 : 0;
      boolean ordered = Double.isNaN(piece.end()) || piece.end() >= piece.start();
      rising += ordered && (i == 0 || piece.start() >= pieces.get(i - 1).start()) ? 1 : 0;
      Speechlike signs = Speechlike.of(piece.said().toString() + piece.apart());
      talking += signs.talks() ? 1 : 0;
      personal |= signs.speaksOfSelf() || signs.addresses();
    }
    return named >= FEWEST
        && named >= NEARLY_ALL * pieces.size()
        && rising >= NEARLY_ALL * pieces.size()
        && 4 * names.size() <= 3 * named
        && personal
        && talking >= SOME * pieces.size();
  }

  /** Paragraphs below the last utterance alone are furniture. */
  private static TimedUtterances utterances(List<Piece> pieces) {
    TimedUtterances utterances = new TimedUtterances();
    if (pieces.get(0).hours()) {
      utterances.hoursAreWritten();
    }
    int last = pieces.size() - 1;
    boolean paragraphs =
        pieces.subList(0, last).stream().anyMatch(p -> !p.apart().toString().isBlank());
    for (int i = 0; i <= last; i++) {
      Piece piece = pieces.get(i);
      if (i == last && !paragraphs && !piece.said().toString().isBlank()) {
        piece.apart().setLength(0);
      }
      String said = piece.said() + " " + piece.apart();
      if (piece.speaker().isEmpty()) {
        utterances.addChange(said, piece.start(), piece.end());
      } else {
        utterances.addPiece(piece.speaker(), said, piece.start(), piece.end());
      }
    }
    return utterances;
  }

  /** A clock, or a number of seconds with decimals. */
  private static double seconds(String printed) {
    return printed.indexOf(':') < 0
        ? Double.parseDouble(printed)
        : WrittenTime.ofClock(printed).start() / 1000.0;
  }
}
