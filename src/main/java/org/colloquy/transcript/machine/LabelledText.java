package org.colloquy.transcript.machine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * A transcript in one text, a line for each utterance with its label in front: {@code Agent: Hello.
 * ⏎ User: Hi.}
 */
final class LabelledText {
  private static final Pattern LINE =
      Pattern.compile("(?<label>\\p{Lu}[\\p{L}\\p{M}\\p{N} .'’_\\-]{0,39}):\\s+(?<said>\\S.*)");

  private static final VoiceField LABEL =
      new VoiceField("label in the text", VoiceField.Form.LABEL, 0, true);

  /** The share of the lines that have a label; the others go on with the line above. */
  private static final double NEARLY_ALL = 0.8;

  private LabelledText() {}

  /**
   * Returns the utterances of the text; empty if it has no labels, or none that recurs next to
   * another.
   */
  static List<SpokenPiece> in(String text) {
    List<SpokenPiece> pieces = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    int lines = 0;
    int labelled = 0;
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      lines++;
      Matcher label = LINE.matcher(line);
      if (label.matches()) {
        labelled++;
        labels.add(label.group("label"));
        pieces.add(piece(label.group("said"), label.group("label")));
      } else if (pieces.isEmpty()) {
        return List.of();
      } else {
        SpokenPiece last = pieces.get(pieces.size() - 1);
        pieces.add(last.withJoint(line, SpokenPiece.Joint.PIECE));
      }
    }
    boolean recur = labels.size() > 1 && labels.size() < labelled;
    return recur && labelled >= NEARLY_ALL * lines ? pieces : List.of();
  }

  private static SpokenPiece piece(String said, String label) {
    return new SpokenPiece(
        said,
        Optional.of(new Voice(new TreeMap<>(Map.of(LABEL, label)))),
        Optional.empty(),
        TimedUtterances.UNKNOWN,
        TimedUtterances.UNKNOWN,
        SpokenPiece.Joint.PIECE,
        SpokenPiece.Sign.TRANSCRIBED);
  }
}
