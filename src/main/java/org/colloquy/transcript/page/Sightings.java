package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.evidence.Sighting;
import org.colloquy.transcript.evidence.Speechlike;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily.Trait;
import org.colloquy.transcript.label.PersonLabels;
import org.colloquy.transcript.time.WrittenTime;

/**
 * The sightings of a page's candidates: what each candidate would introduce if it were a label. A
 * candidate that is a headline, or an entry of a list above the conversation, is left out.
 *
 * <p>Long because what a line below a name says, and what stands above a conversation, can be told
 * only from the blocks around it.
 */
final class Sightings {
  private static final Pattern TIME = Pattern.compile("[(\\[]?" + WrittenTime.CLOCK + "[)\\]]?:?");
  private static final int LONGEST_TIME = 16;

  /** The line below the name of a member of a house: {@code (Springfield East) (Lab)}. */
  private static final Pattern SEAT =
      Pattern.compile("\\(\\p{Lu}[^()\\n\\r]{1,60}\\)(?:[ \\u00A0]*\\([^()\\n\\r]{1,40}\\)){0,2}");

  /** The line below the name of a member of an assembly: {@code Norway, SOC}. */
  private static final Pattern GROUP =
      Pattern.compile("\\p{Lu}[\\p{L}.'’ \\-]{2,40}, \\p{Lu}[\\p{L}/\\-]{1,15}");

  /** {@code KEY: Cannot hear = (unclear)}. */
  private static final Pattern KEY =
      Pattern.compile(
          "\\W{0,4}(?i:(?:transcription |speaker )?(?:key|legend|conventions|symbols|abbreviations))\\s*:[^=]{0,200}=.*",
          Pattern.DOTALL);

  /** {@code M: Moderator, B1-B3: Guests}. */
  private static final Pattern SHORT_FORMS =
      Pattern.compile(
          "(?:\\p{Lu}{1,3}\\d{0,2}(?:\\s?[-–/]\\s?\\p{Lu}{0,3}\\d{1,2})?\\s?[:=]\\s?\\p{Lu}[^:=.?!,;]{2,40}(?:[,;]\\s?|$)){2,12}");

  /** What Teams reports at the start and the end of a transcript. */
  private static final Pattern TOOL =
      Pattern.compile(
          "[*_]{0,3}\\p{Lu}[\\p{L}\\p{M}'’\\-]*\\.?(?:,?[ \\u00A0]\\(?\\p{Lu}[\\p{L}\\p{M}'’\\-]*\\.?\\)?){0,4}[*_]{0,3}:?\\s{1,3}(?:started|stopped) transcription");

  private static final int LONGEST_NOTICE = 300;

  /** So many times and directions may stand between such a line and the speech. */
  private static final int MOST_SILENT = 2;

  private static final int MOST_WORDS_OF_INTERJECTION = 2;
  private static final String QUOTES = "'\"‘“";

  /**
   * At least so many blocks without a candidate for a label stand between a headline and the
   * conversation.
   */
  private static final int HEAD = 2;

  private static final int LONGEST_SEAT = 120;

  /**
   * How much of a paragraph's start and of its end is searched for signs of speech, in UTF-16 code
   * units.
   */
  private static final int HEARD = 600;

  /** A word for what somebody is or does. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?<![\\p{L}'’\\-])"
              + Lexicon.anyOf(
                  WordKind.OCCUPATION, WordKind.ROLE, WordKind.POST, WordKind.PUBLIC_OFFICE)
              + "s?(?![\\p{L}'’\\-])",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Block> blocks;

  /** The places of the lines that say who somebody is whose name stands alone above them. */
  private final Set<Integer> roles;

  Sightings(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.roles = roles();
  }

  private Set<Integer> roles() {
    Map<String, Integer> seen = new HashMap<>();
    Map<Integer, String> possible = new HashMap<>();
    Set<String> alone = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean named = i > 0 && isFullNameAlone(blocks.get(i - 1));
      if (!named && blocks.get(i).span().length() <= LONGEST_SEAT) {
        alone.add(blocks.get(i).span().in(text));
      } else if (named && i + 1 < blocks.size() && mayBeRole(i)) {
        String both = blocks.get(i - 1).span().in(text) + "\n" + blocks.get(i).span().in(text);
        seen.merge(both, 1, Integer::sum);
        possible.put(i, both);
      }
    }
    possible
        .entrySet()
        .removeIf(
            e ->
                alone.contains(blocks.get(e.getKey()).span().in(text))
                    || seen.get(e.getValue()) == 1 && isNobody(blocks.get(e.getKey())));
    Set<Integer> sure = new HashSet<>();
    possible.forEach(
        (at, both) -> {
          if (seen.get(both) > 1 || saysWho(at)) {
            sure.add(at);
          }
        });
    // Where two such lines are sure, the page has one below each name.
    return sure.size() > 1 ? possible.keySet() : sure;
  }

  /** Whether the words of the line are those of a post, or a member's country and group. */
  private boolean saysWho(int at) {
    String line = blocks.get(at).span().in(text);
    return ROLE.matcher(line).find()
        || GROUP.matcher(line).matches()
            && blocks.get(at - 1).candidates().stream().anyMatch(PersonLabels::isMember);
  }

  private static boolean isFullNameAlone(Block line) {
    return line.candidates().stream()
        .anyMatch(
            c ->
                c.family().is(Trait.OWN_LINE)
                    && (PersonLabels.isFullName(c) || PersonLabels.isMember(c)));
  }

  /**
   * Whether the line names somebody without a name. Below the last person of a list, it begins the
   * conversation: {@code Operator}.
   */
  private static boolean isNobody(Block line) {
    return line.candidates().stream().anyMatch(PersonLabels::isNobody);
  }

  /** Whether a line below somebody's full name, alone on its line, stands above a sentence. */
  private boolean mayBeRole(int at) {
    Block line = blocks.get(at);
    int next = at + 1;
    while (next + 1 < blocks.size() && next <= at + MOST_SILENT && isSilent(blocks.get(next))) {
      next++;
    }
    Block below = blocks.get(next);
    return line.span().length() <= LONGEST_SEAT
        && line.candidates().stream()
            .allMatch(c -> c.family().is(Trait.OWN_LINE) && !PersonLabels.isFullName(c))
        && Prose.isHeading(text, line.span())
        && !standsAlone(below)
        && !isSilent(below)
        && Prose.endsSentence(text, below.content(text));
  }

  /**
   * Returns the sightings in the order of the text; within a paragraph, in the order of the
   * families.
   */
  List<Sighting> all() {
    List<Sighting> sightings = new ArrayList<>();
    boolean spoken = false;
    boolean talked = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (roles.contains(i) || isNotice(blocks.get(i), talked)) {
        continue;
      }
      for (LabelCandidate candidate : blocks.get(i).candidates()) {
        Sighting sighting = sighting(i, candidate);
        boolean listed = !spoken && isEntry(sighting);
        boolean headline =
            !sighting.speech().endsSentence()
                && !PersonLabels.isMark(candidate)
                && isHeadline(blocks.get(i), candidate)
                && (i == 0 || !spoken && isAboveHead(i, candidate));
        if (!listed && !headline) {
          sightings.add(sighting);
          spoken |= candidate.sure() || sighting.speech().endsSentence();
          talked |= sighting.speech().talks() && sighting.speech().endsSentence();
        }
      }
    }
    return sightings;
  }

  /**
   * Whether the block explains marks and short forms above the conversation, or is a notice of the
   * tool that transcribes.
   */
  private boolean isNotice(Block block, boolean talked) {
    return block.span().length() <= LONGEST_NOTICE
        && (!talked
                && (SHORT_FORMS.matcher(block.span().in(text)).matches()
                    || KEY.matcher(block.span().in(text)).matches())
            || TOOL.matcher(block.span().in(text)).matches());
  }

  /** Whether the candidate is an entry of a list above the conversation: {@code Host: Jane Roe}. */
  private static boolean isEntry(Sighting sighting) {
    Speechlike speech = sighting.speech();
    return !sighting.candidate().sure()
        && !PersonLabels.isLetter(sighting.candidate())
        && !sighting.candidate().family().is(Trait.OWN_LINE)
        && !speech.endsSentence()
        && !speech.talks();
  }

  /**
   * Whether the candidate may be a headline: that of an interview may be a name, a colon and a
   * phrase.
   */
  private boolean isHeadline(Block block, LabelCandidate candidate) {
    Span rest = block.behind(text, candidate);
    return !candidate.sure()
        && !candidate.family().is(Trait.NAMES_NOBODY)
        && !rest.isEmpty()
        && !isInterjection(rest.in(text))
        && Prose.isHeading(text, rest);
  }

  /**
   * Whether the text is a word or two that people say and headlines do not have: {@code Mm}, {@code
   * Right}.
   */
  private static boolean isInterjection(String speech) {
    return Words.count(speech) <= MOST_WORDS_OF_INTERJECTION && Speechlike.of(speech).talks();
  }

  /** Whether the candidate quotes something, and what stands below it is no conversation yet. */
  private boolean isAboveHead(int at, LabelCandidate candidate) {
    boolean quoted =
        QUOTES.indexOf(text.charAt(blocks.get(at).behind(text, candidate).start())) >= 0;
    boolean apart =
        at + HEAD < blocks.size()
            && blocks.subList(at + 1, at + 1 + HEAD).stream()
                .allMatch(
                    b -> b.candidates().stream().allMatch(c -> c.family().is(Trait.OWN_LINE)));
    return quoted && apart;
  }

  private Sighting sighting(int at, LabelCandidate candidate) {
    Span said = blocks.get(at).behind(text, candidate);
    int next = at + 1;
    String speech = said.in(text);
    boolean seated = isSeat(next, candidate);
    if (said.isEmpty()) {
      next += isBelowName(next, candidate) ? 1 : 0;
      while (next < blocks.size() && isSilent(blocks.get(next))) {
        next++;
      }
      boolean follows = next < blocks.size() && !standsAlone(blocks.get(next));
      speech = follows ? blocks.get(next).content(text).in(text) : "";
      next++;
    }
    String answer = next < blocks.size() ? blocks.get(next).content(text).in(text) : "";
    return new Sighting(
        candidate, at, Speechlike.of(heard(speech)), Speechlike.of(heard(answer)), seated);
  }

  /** Whether the line below a name that stands alone says who that is. */
  boolean isBelowName(int at, LabelCandidate candidate) {
    return isSeat(at, candidate) || candidate.family().is(Trait.OWN_LINE) && roles.contains(at);
  }

  /** Whether the line below a name that stands alone gives the seat in a house. */
  private boolean isSeat(int at, LabelCandidate candidate) {
    if (!candidate.family().is(Trait.OWN_LINE) || at >= blocks.size()) {
      return false;
    }
    Span span = blocks.get(at).span();
    return span.length() <= LONGEST_SEAT && SEAT.matcher(span.in(text)).matches();
  }

  /** Whether the block has no speech, only directions or the time at which somebody speaks. */
  private boolean isSilent(Block block) {
    Span content = block.content(text);
    return content.isEmpty()
        || content.length() <= LONGEST_TIME && TIME.matcher(content.in(text)).matches();
  }

  private boolean standsAlone(Block block) {
    return block.candidates().stream().anyMatch(c -> block.behind(text, c).isEmpty());
  }

  /** Returns the first and the last part of a long paragraph; all of a short one. */
  private static String heard(String speech) {
    return speech.length() <= 2 * HEARD
        ? speech
        : speech.substring(0, HEARD) + " " + speech.substring(speech.length() - HEARD);
  }
}
