package org.colloquy.transcript.annotation;

import java.util.regex.Pattern;

/** Takes the codes of the CHAT format out of an utterance, so that what is said remains. */
final class ChatSpeech {
  /** Times within the utterance, and marks of the language. */
  private static final Pattern TIMES =
      Pattern.compile("\\u0015[^\\u0015]{0,40}\\u0015|\\[- \\w{2,8}\\]");

  /** Retraced words: {@code <I want> [//]}, {@code I [/]}; what is said instead follows. */
  private static final Pattern RETRACED =
      Pattern.compile("(?:<[^<>]{0,300}>|[^\\s<>\\[\\]]{1,60})\\s*\\[/{1,3}\\??\\]|\\[/-\\]");

  /** {@code gonna [: going to]} is said as the first. Other brackets are notes. */
  private static final Pattern NOTES = Pattern.compile("\\[[^\\[\\]]{0,300}\\]");

  /** Sounds and events: {@code &=laughs}, {@code &-uh}, {@code &+fr}, pauses. */
  private static final Pattern EVENTS =
      Pattern.compile("&[=+~][^\\s]{1,60}|\\((?:\\.{1,3}|\\d{0,3}:?\\d{0,3}\\.\\d{0,3})\\)");

  private static final Pattern FILLER = Pattern.compile("&-(?=\\p{L})");

  /** Words that were left out, {@code 0is}, and utterances without words, {@code 0}. */
  private static final Pattern OMITTED = Pattern.compile("(?<!\\S)0(?:\\p{L}\\S{0,40}|(?!\\S))");

  private static final Pattern UNHEARD = Pattern.compile("(?<!\\S)(?:xxx|yyy|www|xx|yy)(?!\\S)");

  /** {@code +...}, {@code +//?}, {@code +<}, {@code ++}, {@code +"/.}. */
  private static final Pattern LINKERS =
      Pattern.compile("(?<!\\S)\\+(?:\\.\\.(?<trail>[.?])|[/\"]{1,3}(?<end>[.?!])|[<^,+\"≈≋])");

  /** {@code dog@s:eng} is a dog. */
  private static final Pattern FORM = Pattern.compile("(?<=[\\p{L}'])@[\\w:$*&+\\-]{1,30}");

  private static final Pattern SHORTENED = Pattern.compile("\\((\\p{L}{1,20})\\)");
  private static final Pattern SIGNS = Pattern.compile("[<>‡„↑↓⇗↗→↘⇘≈⌈⌉⌊⌋°∆∇▔▁⁇♋§☺∙Ϋ∬∾↻«»]");
  private static final Pattern COMPOUND = Pattern.compile("(?<=\\p{L})[+_](?=\\p{L})");
  private static final Pattern BEFORE_STOP = Pattern.compile("\\s+(?=[.,?!;:…](?:\\s|$))");

  private ChatSpeech() {}

  /** Returns what is said in an utterance. */
  static String spoken(String utterance) {
    String said = TIMES.matcher(utterance).replaceAll(" ");
    said = RETRACED.matcher(said).replaceAll(" ");
    said = NOTES.matcher(said).replaceAll(" ");
    said = EVENTS.matcher(said).replaceAll(" ");
    said = FILLER.matcher(said).replaceAll("");
    said = OMITTED.matcher(said).replaceAll(" ");
    said = UNHEARD.matcher(said).replaceAll(" ");
    said =
        LINKERS
            .matcher(said)
            .replaceAll(
                linker ->
                    linker.group(1) != null
                        ? (linker.group(1).equals("?") ? "…?" : "…")
                        : linker.group(2) != null ? linker.group(2) : " ");
    said = FORM.matcher(said).replaceAll("");
    said = SHORTENED.matcher(said).replaceAll("$1");
    said = COMPOUND.matcher(said).replaceAll(" ");
    said = SIGNS.matcher(said).replaceAll("");
    said = BEFORE_STOP.matcher(said.strip()).replaceAll("");
    return said.chars().anyMatch(Character::isLetterOrDigit) ? said : "";
  }
}
