package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.page.Directions;

/**
 * Removes the markup from a caption. {@code <v Jane Roe>} begins a voice, which lasts until {@code
 * </v>} or the next voice, across line ends, too. All other tags only format and are dropped; a
 * line keeps the colour that they give to all of it.
 */
final class CueMarkup {
  private static final Pattern TAG =
      Pattern.compile(
          "<(?<closing>/?)(?:(?<voice>[vV])(?:\\.[^<>\\s]*)?(?:\\s+(?<name>[^<>]*))?|(?<format>[\\p{Alpha}\\d][^<>]*)|)>"
              + "|\\{\\\\[^{}\\n]*\\}");
  private static final Pattern ITALIC_LINE =
      Pattern.compile("\\s*<[iI]>(?<inside>[^<>\\n]*)</[iI]>\\s*");

  /** A sound in small letters that is all of a line: {@code (audience laughs)}. */
  private static final Pattern SOUND_LINE =
      Pattern.compile(
          "\\s*[\\[(](?<inside>(?!(?:as|if|or|and|but|so|because|which|who|that|not)\\b)\\p{Ll}[\\p{Ll} '’\\-]{0,40} (?:\\p{Ll}{2,20}(?:ing|s)|"
              + Lexicon.anyOf(WordKind.NOISE)
              + "))[\\])]\\s*");

  /** {@code <font color="#ffff00">} of SubRip, {@code <c.yellow>} of WebVTT. */
  private static final Pattern COLOUR =
      Pattern.compile(
          "(?i:font\\s[^<>]{0,200}?color\\s*=\\s*[\"']?(?<font>[#\\p{Alnum}]{1,30}).*"
              + "|c\\.(?<class>[\\p{Alnum}._\\-]{1,60}))");

  private static final Pattern COLOURING = Pattern.compile("(?i:font|c)\\b.*");
  private static final Pattern MUSIC_SIGNS = Pattern.compile("[♪♫♬♩#\\s]*[♪♫♬♩][♪♫♬♩#\\s]*");

  private final List<Cue.Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Optional<String> voice;
  private Optional<String> colour = Optional.empty();

  /** The colours of the words on the line. */
  private final Set<Optional<String>> colours = new HashSet<>();

  private CueMarkup(Optional<String> voice) {
    this.voice = voice;
  }

  /** Returns the lines of a caption; none is empty. */
  static List<Cue.Line> read(List<String> payload) {
    return read(payload, Optional.empty());
  }

  /**
   * Returns the lines of a caption; none is empty.
   *
   * @param voice the speaker of text without a voice of its own; empty if nobody is named
   */
  static List<Cue.Line> read(List<String> payload, Optional<String> voice) {
    List<String> prepared = payload.stream().map(CueMarkup::bracketed).toList();
    return new CueMarkup(voice).parse(String.join("\n", prepared));
  }

  /**
   * Writes {@code <i>Laughter</i>} alone on a line, which is a direction, as {@code (Laughter)}, a
   * sound alone on a line as {@code [Noise: audience laughs]}, and a line of music signs as {@code
   * [Music]}.
   */
  private static String bracketed(String line) {
    Matcher italic = ITALIC_LINE.matcher(line);
    if (italic.matches()) {
      String direction = "(" + italic.group("inside").strip() + ")";
      boolean alone =
          Directions.in(direction, new Span(0, direction.length())).stream()
              .anyMatch(d -> d.span().length() == direction.length());
      return alone ? direction : line;
    }
    Matcher sound = SOUND_LINE.matcher(line);
    if (sound.matches()) {
      return "[Noise: " + sound.group("inside") + "]";
    }
    return MUSIC_SIGNS.matcher(line).matches() ? "[Music]" : line;
  }

  private List<Cue.Line> parse(String payload) {
    Matcher tag = TAG.matcher(payload);
    int from = 0;
    while (tag.find()) {
      text(payload.substring(from, tag.start()));
      if (tag.group("voice") != null) {
        flush();
        voice =
            Optional.ofNullable(tag.group("name"))
                .filter(name -> tag.group("closing").isEmpty())
                .map(name -> Words.singleSpaced(CharacterReferences.decode(name)));
      }
      colour = colourBehind(tag);
      from = tag.end();
    }
    text(payload.substring(from));
    flush();
    return lines;
  }

  private Optional<String> colourBehind(Matcher tag) {
    String format = tag.group("format");
    if (format == null || !COLOURING.matcher(format).matches()) {
      return colour;
    }
    Matcher named = COLOUR.matcher(format);
    return tag.group("closing").isEmpty() && named.matches()
        ? Optional.of(named.group("font") == null ? named.group("class") : named.group("font"))
        : Optional.empty();
  }

  private void text(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      append(text.substring(from, end));
      flush();
      from = end + 1;
    }
    append(text.substring(from));
  }

  private void append(String text) {
    line.append(text);
    if (!text.isBlank()) {
      colours.add(colour);
    }
  }

  private void flush() {
    String shown = Words.singleSpaced(CharacterReferences.decode(line.toString()));
    line.setLength(0);
    if (!shown.isEmpty()) {
      Optional<String> only =
          colours.size() == 1 ? colours.iterator().next() : Optional.<String>empty();
      lines.add(new Cue.Line(voice, only, shown));
    }
    colours.clear();
  }
}
