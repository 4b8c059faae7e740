package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Direction;
import org.colloquy.model.Span;
import org.colloquy.transcript.label.Speechlike;

/**
 * Finds stage directions: text in round or square brackets that is all in capitals ({@code
 * (SOUNDBITE OF PROTEST)}) or begins with a word that only directions begin with ({@code
 * (Laughter)}, {@code (Through interpreter)}). A lone abbreviation, {@code (NATO)}, is speech.
 */
public final class Directions {
  /** A longer bracket is no direction, in UTF-16 code units. */
  private static final int LONGEST = 300;

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "(?:\\[?page \\p{L}?\\d+|soundbites?|laugh(?:ter|s|ing)?|chuckles?|applause|cheer(?:s|ing)|crosstalk|cross talk"
              + "|unintelligible|inaudible|indiscernible|ph\\b|sic\\b|speaking|non-english|foreign language"
              + "|through|reading|singing|chanting|shouting|yelling|whispering|crying|sighs?|gasps?"
              + "|imitating|as (?:himself|herself|character|[A-Z])|in [A-Z]|vocalizing|humming|music"
              + "|commercial break|begin|end of|end (?:video|audio|clip)|off.?mic|on.?camera|voice.?over"
              + "|pause|silence|coughs?|clears throat|bleep|expletive|playing|recording|whereupon|recess|off the record|on the record|video|audio|videotape|audiotape|clip|operator instructions"
              + "|no (?:audible )?response|witness (?:sworn|excused)|technical difficulty|background|overlapping|interposing"
              + "|cross.?talk|indistinct|mumbles?|sings?|laughs|groans?|boos?|booing|whistl(?:es|ing)|theme music|ad break"
              + "|(?:tape|recording|audio) (?:interrupted|stops?|stopped|paused|ends|off|changed?|cuts? (?:out|off))|as (?:the )?(?-i:\\p{Lu})[\\p{L}.'’]+(?: [\\p{L}.'’]+){0,3}$|as (?:interpreted|translated|delivered|prepared)|(?:deposition|proceedings|hearing|session|examination) (?:is |was |were )?(?:concluded|adjourned|recessed|resumed)"
              + "|(?:jury|jurors) (?:in|out|enters?|exits?|seated)|exhibit.{1,40}marked|(?:lunch|luncheon|short|brief) (?:recess|break)|break taken|bench conference|sidebar"
              + "|announcements?$|discussion (?:held )?off the record|video (?:clip|tape)"
              + "|the (?:prepared |written |full |opening |following )?(?:statements?|information|materials?|documents?|letters?|articles?|reports?|responses?)"
              + " .{0,200}(?:follows?|appears?|referred|printed|retained|inserted|can be found)"
              + "|interruption|interrupting|noise|beep|ringing|phone rings)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A time code; Markdown may escape the brackets around it. */
  private static final Pattern TIME =
      Pattern.compile("(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?\\\\?");

  private static final Pattern SOUNDBITE =
      Pattern.compile("soundbites? of (.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What follows SOUNDBITE OF when it is a song by somebody. */
  private static final Pattern SONG = Pattern.compile(".*(?:'S?|’S?) [\"“].*", CASELESS);

  /** Occasions at which people speak, whatever else is named: {@code WATER BOARD MEETING}. */
  private static final Pattern OCCASION =
      Pattern.compile(
          ".*\\b(?:meetings?|speech|recordings?|interviews?|protests?|hearings?|conferences?|calls?|shows?|broadcasts?"
              + "|films?|movies?|videos?|ads?|podcasts?|trial|rally|debates?|ceremony|address|testimony|voicemail|audio"
              + "|tape|documentary|commercial|news(?:cast)?|event|service|sermon|lesson|class|tour|play)\\b.*",
          CASELESS);

  private static final Pattern NOISE =
      Pattern.compile(
          ".*\\b(?:music|songs?|piano|guitars?|drum\\w*|bands?|orchestra|choir|bells?|sirens?|gun\\w*|explosions?|crowds?"
              + "|applause|cheer\\w*|laugh\\w*|footsteps?|doors?|engines?|cars?|traffic|birds?|bird\\w+|dogs?|water|waves?"
              + "|wind|rain|thunder|machines?|ringing|ringtone|clocks?|horns?|alarms?|theme|ambient|noises?|sounds?|beeps?"
              + "|buzz\\w*|clang\\w*|bark\\w*|chirp\\w*|clatter\\w*|hum\\w*|whistl\\w*|splash\\w*|typing|knock\\w*)\\b.*",
          CASELESS);

  private Directions() {}

  /** The directions inside {@code where}, in order. */
  public static List<Direction> in(String text, Span where) {
    List<Direction> found = new ArrayList<>();
    int i = where.start();
    while (i < where.end()) {
      char c = text.charAt(i);
      int end = c == '(' || c == '[' ? closing(text, i, where.end()) : -1;
      if (end > 0 && isDirection(text.substring(i + 1, end - 1).strip())) {
        boolean label = end < where.end() && text.charAt(end) == ':' && isTime(text, i, end);
        end += label ? 1 : 0;
        boolean alone = text.substring(where.start(), i).isBlank();
        end += alone && end < where.end() && text.charAt(end) == '.' ? 1 : 0;
        boolean escaped = i > where.start() && text.charAt(i - 1) == '\\';
        found.add(
            new Direction(
                new Span(escaped ? i - 1 : i, end),
                kindOf(text.substring(i + 1, end - 1).strip())));
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * The direction that a paragraph is if all of it stands in brackets, whatever its words: {@code
   * (The briefing was concluded at 3:14 p.m.)}. Somebody's aside, which says I or you, is none.
   */
  static Optional<Direction> whole(String text, Span paragraph) {
    if (paragraph.isEmpty() || "([".indexOf(text.charAt(paragraph.start())) < 0) {
      return Optional.empty();
    }
    int end = closing(text, paragraph.start(), paragraph.end());
    if (end != paragraph.end()) {
      return Optional.empty();
    }
    String inside = text.substring(paragraph.start() + 1, end - 1).strip();
    Speechlike signs = Speechlike.of(inside);
    boolean aside = signs.speaksOfSelf() || signs.addresses() || signs.asks();
    boolean described = inside.indexOf(' ') > 0 && inside.chars().anyMatch(Character::isLetter);
    return described && !aside
        ? Optional.of(new Direction(paragraph, kindOf(inside)))
        : Optional.empty();
  }

  /** Whether it is a time that stands for a label: {@code (00:14:24):}. */
  private static boolean isTime(String text, int open, int end) {
    return TIME.matcher(text.substring(open + 1, end - 1).strip()).matches();
  }

  /** Offset behind the bracket that closes the one at {@code open}, or -1. */
  private static int closing(String text, int open, int limit) {
    char opener = text.charAt(open);
    char closer = opener == '(' ? ')' : ']';
    int depth = 0;
    int end = Math.min(limit, open + LONGEST);
    for (int i = open; i < end; i++) {
      if (text.charAt(i) == opener) {
        depth++;
      } else if (text.charAt(i) == closer && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isDirection(String inside) {
    if (FIRST_WORDS.matcher(inside).matches() || TIME.matcher(inside).matches()) {
      return true;
    }
    boolean severalWords = inside.indexOf(' ') > 0;
    boolean capitals = inside.equals(inside.toUpperCase(Locale.ROOT));
    long letters = inside.chars().filter(Character::isLetter).count();
    return severalWords && capitals && letters >= 4;
  }

  private static Direction.Kind kindOf(String inside) {
    var soundbite = SOUNDBITE.matcher(inside);
    if (!soundbite.matches()) {
      return Direction.Kind.OTHER;
    }
    String what = soundbite.group(1);
    boolean noise = NOISE.matcher(what).matches() && !OCCASION.matcher(what).matches();
    return noise || SONG.matcher(what).matches() ? Direction.Kind.SOUND : Direction.Kind.VOICE_CLIP;
  }
}
