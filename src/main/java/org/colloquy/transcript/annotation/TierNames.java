package org.colloquy.transcript.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * The names of tiers: whose speech a tier holds, and which tiers hold something else. {@code
 * no-speech.txt} has the words for the latter.
 */
final class TierNames {
  private static final List<String> NO_SPEECH =
      WordFile.beside(TierNames.class, "no-speech.txt").stream().map(WordLine::text).toList();
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:.*[^\\p{L}])?(?:"
              + NO_SPEECH.stream().collect(Collectors.joining("|"))
              + ")s?(?:[^\\p{L}].*)?");

  /** A word for speech in front of a name or behind it: {@code tx@Orla}, {@code Orla - words}. */
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?i:(?:tx|txt|text|ref|utt|orth|transcription|transcript|utterances?|speech|words?)[@_:. \\-]+(?<behind>.+)"
              + "|(?<front>.+?)[@_:. \\-]+(?:tx|txt|text|ref|utt|orth|transcription|transcript|utterances?|speech|words?))");

  private static final Pattern SPEECH_ALONE =
      Pattern.compile(
          "(?i:tx|txt|text|ref|utt|orth|transcription|transcript|utterances?|speech|words?|default|main|tier[ -]?\\d*|sentences?|segments?)");

  private TierNames() {}

  /** Whether a tier of this name may hold what is spoken. */
  static boolean isSpeech(String name) {
    return !OTHER.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Returns whom the tier is called after; empty if its name says only that it holds speech. */
  static Optional<String> speaker(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || SPEECH_ALONE.matcher(stripped).matches()) {
      return Optional.empty();
    }
    Matcher speech = SPEECH.matcher(stripped);
    if (speech.matches()) {
      String found =
          speech.group("behind") == null ? speech.group("front") : speech.group("behind");
      return Optional.of(found.strip());
    }
    return Optional.of(stripped);
  }
}
