package org.colloquy.transcript.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Sourced;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;
import org.colloquy.transcript.imprint.PageDate;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Reads the CHAT format of TalkBank and CHILDES ({@code .cha}). A main tier, {@code *MOT: …}, is an
 * utterance; {@code @Participants} gives the name or the role behind its code. Dependent tiers
 * ({@code %mor}) are left out. {@link ChatSpeech} takes the codes out of what is said.
 */
public final class ChatFileReader extends TextFormatReader {
  private static final Pattern MAIN =
      Pattern.compile("\\*(?<code>[\\p{L}\\p{N}_\\-']{1,20}):\\s*(?<text>.*)", Pattern.DOTALL);
  private static final Pattern TIMES =
      Pattern.compile("\\u0015?(?<start>\\d{1,9})_(?<end>\\d{1,9})\\u0015?\\s*$");
  private static final String PARTICIPANTS = "@participants:";
  private static final String DATE = "@date:";
  private static final double MILLISECONDS = 1000;

  /** Roles of the format that only say that somebody takes part. */
  private static final List<String> NO_ROLES =
      List.of("participant", "adult", "unidentified", "text", "speaker");

  public ChatFileReader() {
    super(".cha");
  }

  @Override
  protected Reading readText(String id, String text) {
    Map<String, String> names = new HashMap<>();
    Optional<LocalDate> date = Optional.empty();
    TimedUtterances utterances = new TimedUtterances();
    boolean begun = false;
    for (String line : logicalLines(text)) {
      String small =
          line.substring(0, Math.min(line.length(), PARTICIPANTS.length()))
              .toLowerCase(Locale.ROOT);
      begun |= small.startsWith("@begin") || small.startsWith("@utf8");
      if (small.equals(PARTICIPANTS)) {
        names.putAll(participants(line.substring(PARTICIPANTS.length())));
      } else if (small.startsWith(DATE)) {
        date = PageDate.inDateline(line.substring(DATE.length()).strip().replace('-', ' '));
      } else if (begun) {
        add(line, names, utterances);
      }
    }
    if (!begun) {
      return Reading.notATranscript(
          id,
          text.length(),
          ProblemCode.UNKNOWN_FORMAT,
          "no @Begin found, with which a CHAT file begins",
          "Check that it is a CHAT file.");
    }
    return utterances.reading(
        id, text.length(), date.map(day -> new Sourced<>(day, Sourced.Source.FIELD)));
  }

  private static void add(String line, Map<String, String> names, TimedUtterances utterances) {
    Matcher main = MAIN.matcher(line);
    if (!main.matches()) {
      return;
    }
    String said = main.group("text");
    double start = TimedUtterances.UNKNOWN;
    double end = TimedUtterances.UNKNOWN;
    Matcher times = TIMES.matcher(said);
    if (times.find()) {
      start = Integer.parseInt(times.group("start")) / MILLISECONDS;
      end = Integer.parseInt(times.group("end")) / MILLISECONDS;
      said = said.substring(0, times.start());
    }
    String code = main.group("code");
    utterances.add(
        Optional.of(names.getOrDefault(code, code)), ChatSpeech.spoken(said), start, end);
  }

  /** Lines with those joined to them that continue them, which begin with a tab. */
  private static List<String> logicalLines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : text.split("\\R", -1)) {
      if (!line.startsWith("\t") && !line.startsWith(" ")) {
        lines.add(open.toString());
        open.setLength(0);
        open.append(line);
      } else {
        open.append(' ').append(line.strip());
      }
    }
    lines.add(open.toString());
    return lines;
  }

  /**
   * {@code MOT Jane_Roe Mother} is called Jane Roe, {@code INV Investigator} Investigator. Two of
   * one role are called by their codes.
   */
  private static Map<String, String> participants(String list) {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> roles = new HashMap<>();
    for (String entry : list.split(",")) {
      String[] words = entry.strip().split("\\s+");
      if (words.length >= 2) {
        String called = words[1].replaceFirst("^Target_", "").replace('_', ' ');
        boolean role = words.length == 2;
        boolean says = !role || !NO_ROLES.contains(called.toLowerCase(Locale.ROOT));
        names.put(words[0], says ? called : words[0]);
        roles.merge(called, 1, Integer::sum);
      }
    }
    names.replaceAll((code, called) -> roles.getOrDefault(called, 0) > 1 ? code : called);
    return names;
  }
}
