package org.colloquy.speaker.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * Reported speech without quotation marks: a clause that tells who says what follows. {@code The
 * foreman would shout, I am Mr. Roe} does not give the name of whoever tells it.
 */
public final class ReportedSpeech {
  /** A clause of telling stands at most so far in front of what is told, in UTF-16 code units. */
  public static final int FARTHEST = 130;

  /** How the verbs of {@code telling.tsv} stand in a clause. */
  private enum Form {
    TELLS,
    TELLS_RIGHT_BEFORE,
    TELL
  }

  private static final Map<Form, String> VERBS = verbs();

  /** What may be said in front of one's own name, once the clause of telling has ended. */
  private static final String GREETED =
      "(?:[\"“‘]?(?:hi|hello|hey|oh|well|yes|no|look|listen|good (?:morning|evening|afternoon))(?: there| all| everybody| everyone)?[,.!]? ){0,2}[\"“‘]?$";

  /** Who tells what they said themselves gives their own name; "here goes" tells nothing. */
  private static final String OTHERS = "(?<!\\b(?:i|we|you|here)[ ]?)";

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)"
              + OTHERS
              + "(?:(?:\\b(?:would|used to|will|could|might)|['’]d) (?:\\p{L}+ )?(?:"
              + VERBS.get(Form.TELL)
              + ")\\b[^.?!]{0,60}?[,:–—-] |\\b(?:"
              + VERBS.get(Form.TELLS)
              + ")\\b[^.?!]{0,60}?[,:–—-] |\\b(?:"
              + VERBS.get(Form.TELLS_RIGHT_BEFORE)
              + ")[,:]? )"
              + GREETED);

  /** What somebody says of their own speech: {@code Let me start by saying, my name is …} */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)\\b(?:let me|i(?:['’]d| would) like to|i(?:['’]ll| will)|i want(?:ed)? to|i should|may i|can i"
              + "|i(?:['’]ve| have| was)(?: been)? (?:asked|told|supposed))\\b[^.?!]*$");

  private ReportedSpeech() {}

  /** Whether what stands behind this text is told of somebody's speech. */
  public static boolean isBehind(String before) {
    String near = before.substring(Math.max(0, before.length() - FARTHEST));
    return TOLD.matcher(near).find() && !OWN.matcher(near).find();
  }

  private static Map<Form, String> verbs() {
    Map<Form, List<String>> verbs = new EnumMap<>(Form.class);
    for (WordLine line : WordFile.beside(ReportedSpeech.class, "telling.tsv")) {
      if (line.fields().size() != 2) {
        throw line.malformed("not a verb, a tab and its form");
      }
      Form form = Form.valueOf(line.fields().get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      verbs.computeIfAbsent(form, f -> new ArrayList<>()).add(line.fields().get(0));
    }
    Map<Form, String> joined = new EnumMap<>(Form.class);
    verbs.forEach(
        (form, words) -> joined.put(form, words.stream().collect(Collectors.joining("|"))));
    return joined;
  }
}
