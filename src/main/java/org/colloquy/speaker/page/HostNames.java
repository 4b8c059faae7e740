package org.colloquy.speaker.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.Furniture;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;

/**
 * The names of hosts in biographies, in the summary above a conversation, and where a show is named
 * by its host: {@code Jane Roe is the host of Acme Hour}; {@code host Jane Roe talks with …};
 * {@code This is Acme Hour with Jane Roe}. Whoever hosts another show is none: {@code talk show
 * host Jane Roe}.
 */
final class HostNames {
  private static final String NAME = "(?<host>" + NamePatterns.NAME + ")(?![\\p{L}\\p{M}])";

  private static final Pattern IN_BIOGRAPHY =
      Pattern.compile(
          "^("
              + NamePatterns.NAME
              + ") (?:(?:is|was|has been|serves as)\\b[^.]{0,80}\\b(?:co-?)?(?:hosts?|anchors?)\\b|co-?hosts|hosts|anchors)",
          Pattern.DOTALL);

  private static final String MEETS =
      " (?:(?:talks?|talked|speaks?|spoke|chats?|chatted|sits? down|sat down|catches up|caught up) (?:to|with)|interviews|interviewed) ";

  /** {@code Hosted by Jane Roe}, {@code In this part, host Jane Roe talks with …}. */
  private static final Pattern HOSTED =
      Pattern.compile(
          "(?:\\b[Hh]osted by "
              + NAME
              + "|(?:^|[.?!,:] |[Oo]ur )(?:[Gg]uest )?[Hh]ost "
              + NAME.replace("<host>", "<talks>")
              + MEETS
              + ")");

  /** Without an owner in front, whoever talks with somebody may be the guest. */
  private static final Pattern MEETING =
      Pattern.compile(
          "(?:['’]s "
              + NAME
              + MEETS
              + "|(?:^|[.?!,:;] )"
              + NAME.replace("<host>", "<interviews>")
              + " interview(?:s|ed) )(?<rest>[^.?!]{3,200})");

  /**
   * A regular expression for a show that is named by its host, who is its first group. The show has
   * a word for shows or an article; otherwise it may be a person: {@code This is Jim Roe with Jane
   * Roe}.
   */
  static final String SHOW =
      "\\b(?:[Tt]his is|[Yy]ou['’]re listening to|[Ww]elcome to) (?=[Tt]he |(?:\\p{Lu}[\\p{L}'’&]* (?:\\p{Ll}{1,3} )?){0,4}(?i:hour|show|radio|news|edition|air|talk|today|tonight|morning|evening|night|noon|report|podcast|live|week|weekend|journal|daily|world|program|programme)\\b)(?:[Tt]he )?(?:\\p{Lu}[\\p{L}\\p{N}'’&\\-]*,? (?:(?:of|the|and|on|in|to) )?){1,6}with (?:me, )?(?:your host,? )?("
          + NamePatterns.NAME
          + ")(?![\\p{L}\\p{M}])";

  private static final Pattern CO_HOST =
      Pattern.compile(
          "\\b[Mm]y (?:[\\p{Ll}]+ )?co-?host(?: today)?(?:,| is)? ("
              + NamePatterns.NAME
              + ")(?![\\p{L}\\p{M}])");

  private static final List<Pattern> SPOKEN = List.of(Pattern.compile(SHOW), CO_HOST);
  private static final Pattern WHOLE = Pattern.compile(NamePatterns.NAME);

  /** So many turns at the start and at the end may name a show by its host. */
  private static final int EDGE = 4;

  private static final int LONGEST_PART = 5_000;

  private final NamePatterns patterns;
  private final Set<String> hosts = new LinkedHashSet<>();
  private final Set<String> spoken = new LinkedHashSet<>();

  private HostNames(NamePatterns patterns) {
    this.patterns = patterns;
  }

  /** The full names of hosts in biographies and at the head of the page, in their order. */
  Set<String> printed() {
    return hosts;
  }

  /** The full names of hosts that somebody speaks of: there may be others. */
  Set<String> spoken() {
    return spoken;
  }

  /** Searches a page. */
  static HostNames in(Transcript transcript, List<String> turnTexts, NamePatterns patterns) {
    HostNames names = new HostNames(patterns);
    Set<String> labels =
        transcript.turns().stream()
            .flatMap(turn -> turn.label().stream())
            .map(label -> label.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    int firstTurn = transcript.turns().get(0).span().start();
    for (Furniture part : transcript.furniture()) {
      String text = part.span().in(transcript.text());
      names.readBiography(text);
      if (part.span().end() <= firstTurn && text.length() <= LONGEST_PART) {
        names.readHead(text, labels);
      }
    }
    for (int i = 0; i < turnTexts.size(); i++) {
      if (i < EDGE || i >= turnTexts.size() - EDGE) {
        names.readSpeech(turnTexts.get(i));
      }
    }
    return names;
  }

  private void readBiography(String text) {
    Matcher host = IN_BIOGRAPHY.matcher(text);
    if (host.find()) {
      hosts.add(host.group(1));
    }
  }

  /** A meeting names a host only if whom the host meets has a label on the page. */
  private void readHead(String text, Set<String> labels) {
    Matcher hosted = HOSTED.matcher(text);
    while (hosted.find()) {
      add(Optional.ofNullable(hosted.group("host")).orElse(hosted.group("talks")), hosts);
    }
    Matcher meeting = MEETING.matcher(text);
    while (meeting.find()) {
      Matcher met = WHOLE.matcher(meeting.group("rest"));
      boolean heard = false;
      while (met.find() && !heard) {
        String last = patterns.trimmed(met.group(), false).last().toLowerCase(Locale.ROOT);
        heard = labels.stream().anyMatch(label -> label.contains(last));
      }
      if (heard) {
        add(Optional.ofNullable(meeting.group("host")).orElse(meeting.group("interviews")), hosts);
      }
    }
  }

  private void readSpeech(String text) {
    for (Pattern pattern : SPOKEN) {
      Matcher host = pattern.matcher(text);
      while (host.find()) {
        add(host.group(1), spoken);
      }
    }
  }

  private void add(String found, Set<String> names) {
    PersonName name = patterns.trimmed(found, false);
    if (name.isFull() && name.titles().isEmpty()) {
      names.add(name.full());
    }
  }
}
