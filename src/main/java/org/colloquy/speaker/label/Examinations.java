package org.colloquy.speaker.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.Label;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.speaker.name.Aliases;

/**
 * The examinations of witnesses in a transcript of a court: Q is whom the last line such as {@code
 * BY MS. LEE:} names, and A and THE WITNESS are the witness who was sworn last, by the name that
 * the court prints or that the witness states. A letter above the first such line stays nobody's.
 */
public final class Examinations {
  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}\\p{M}.'’\\-]{0,30}[ \\u00A0]+){1,4}\\p{Lu}[\\p{L}\\p{M}'’\\-]{1,30}";

  private static final String TITLED =
      "(?:MR|MS|MRS|MISS|DR|Mr|Ms|Mrs|Miss|Dr)\\.?[ \\u00A0]+\\p{Lu}[\\p{L}\\p{M}.'’\\- ]{1,40}";

  /** The line that names the examiner, as a label without speech. */
  private static final Pattern BY = Pattern.compile("(?:BY|By)[ \\u00A0]+(?<name>" + TITLED + ")");

  /** The heading that does so. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i:.{0,30}examination|(?:further )?(?:cross-|re-?)?(?:questioned|questions|examined)(?= (?:by|from) ))(?:[ \\u00A0]+(?i:of)[ \\u00A0]+(?<witness>"
              + NAME
              + "))?(?:[ \\u00A0,]+(?:BY|By|by|from)[ \\u00A0]+(?<name>"
              + TITLED
              + "))?[ :]*");

  private static final Pattern SWORN =
      Pattern.compile(
          "(?m)^[ \\t\\d]{0,20}(?<name>"
              + NAME
              + "),?\\s+(?:(?:was |is |being |were )?(?:called|produced|having|being|after|first|duly|the witness|a witness|sworn|affirmed|was)\\b)"
              + "[^.:]{0,160}?\\b(?:sworn(?! in\\b)|affirmed)\\b"
              + "|^[ \\t\\d]{0,60}(?<called>"
              + NAME
              + ") \\((?:re-?)?(?:sworn|affirmed)\\)",
          Pattern.UNICODE_CASE);

  private static final Pattern ASKS_NAME =
      Pattern.compile(
          "\\b(?:(?:state|give|tell|say|spell)\\b.{0,40}\\byour (?:full |legal )?name|what(?: is|['’]s) your (?:full |legal )?name)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STATES_NAME =
      Pattern.compile(
          "(?:(?:Yes|Sure|Okay|Good morning|Thank you)[,.] )?(?:(?:My (?:full )?name is|It's|It is|I'm|I am) )?(?<name>"
              + NAME
              + ")[.,].{0,120}",
          Pattern.DOTALL);

  private static final int LONGEST_HEADING = 160;

  /** How sure it is that a letter stands for the examiner or the witness. */
  public static final double CONFIDENCE = 0.95;

  /** Why it does. */
  public static final String REASON = "asks or answers in the examination that the court announces";

  private static final String QUESTION = "Q";
  private static final String ANSWER = "A";
  private static final String WITNESS = "the witness";

  private final Map<Integer, String> meant = new HashMap<>();

  /** The label of whoever asks, from each offset on; empty where nobody is known to ask. */
  private final NavigableMap<Integer, String> examiners = new TreeMap<>();

  private final NavigableMap<Integer, String> witnesses = new TreeMap<>();

  private Examinations() {}

  /** Finds the examinations of a transcript. */
  public static Examinations in(Transcript transcript) {
    Examinations found = new Examinations();
    found.readLines(transcript);
    if (!found.examiners.isEmpty()) {
      found.readTurns(transcript);
    }
    return found;
  }

  /** Returns the name for which the label of a turn stands; empty if it stands for itself. */
  public Optional<String> meantBy(Turn turn) {
    return Optional.ofNullable(meant.get(turn.number()));
  }

  /**
   * Returns the transcript with these names as labels. A label that the user's table names stays as
   * it is.
   */
  public Transcript named(Transcript transcript, Aliases aliases) {
    return meant.isEmpty()
        ? transcript
        : transcript.withTurns(
            transcript.turns().stream()
                .map(
                    turn ->
                        meantBy(turn)
                            .filter(name -> !isUsers(turn, transcript.id(), aliases))
                            .map(turn::withLabelText)
                            .orElse(turn))
                .toList());
  }

  private static boolean isUsers(Turn turn, String transcript, Aliases aliases) {
    String label = turn.label().map(Label::text).orElse("");
    return aliases.find(List.of(label), transcript).isPresent();
  }

  private void readLines(Transcript transcript) {
    for (Label label : transcript.silentLabels()) {
      Matcher by = BY.matcher(label.text());
      if (by.matches()) {
        examiners.put(label.span().start(), Words.singleSpaced(by.group("name")));
      }
    }
    String text = transcript.text();
    for (Furniture piece : transcript.furniture()) {
      if (piece.span().length() > LONGEST_HEADING) {
        continue;
      }
      String printed = piece.span().in(text);
      Matcher by =
          BY.matcher(printed.endsWith(":") ? printed.substring(0, printed.length() - 1) : printed);
      if (by.matches()) {
        examiners.put(piece.span().start(), Words.singleSpaced(by.group("name")));
      }
      Matcher heading = HEADING.matcher(printed);
      if (heading.matches()) {
        Optional.ofNullable(heading.group("name"))
            .ifPresent(name -> examiners.put(piece.span().start(), Words.singleSpaced(name)));
        Optional.ofNullable(heading.group("witness"))
            .ifPresent(name -> witnesses.put(piece.span().start(), Words.singleSpaced(name)));
      }
    }
    if (!examiners.isEmpty()) {
      Matcher sworn = SWORN.matcher(text);
      while (sworn.find()) {
        String name = sworn.group("name") == null ? sworn.group("called") : sworn.group("name");
        witnesses.put(sworn.start(), Words.singleSpaced(name));
        // The next examiner is named below; until then a Q would be the wrong one's.
        examiners.putIfAbsent(sworn.start(), "");
      }
    }
  }

  private void readTurns(Transcript transcript) {
    boolean asked = false;
    for (Turn turn : transcript.turns()) {
      int at = turn.span().start();
      String label = turn.label().map(Label::text).orElse("");
      String said = turn.textIn(transcript.text());
      boolean answers = label.equals(ANSWER) || label.equalsIgnoreCase(WITNESS);
      if (answers && asked) {
        Matcher states = STATES_NAME.matcher(said);
        if (states.matches() && witnesses.floorEntry(at) == null) {
          witnesses.put(at, Words.singleSpaced(states.group("name")));
        }
      }
      asked = ASKS_NAME.matcher(said).find();
      String name = label.equals(QUESTION) ? at(examiners, at) : answers ? at(witnesses, at) : "";
      if (!name.isEmpty()) {
        meant.put(turn.number(), name);
      }
    }
  }

  private static String at(NavigableMap<Integer, String> names, int offset) {
    Map.Entry<Integer, String> last = names.floorEntry(offset);
    return last == null ? "" : last.getValue();
  }
}
