package org.colloquy.speaker.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.label.ParsedLabel;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.ShortForms;

/**
 * The full names that a page gives outside of labels: in a list of speakers, on lines of their own,
 * in its heading and its biographies. A handle, initials or a given name among the labels may stand
 * for one of them.
 */
public final class PageNames {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PART = 5_000;
  private static final Pattern WHOLE_NAME = Pattern.compile(NamePatterns.NAME);
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}.'’\\-])" + NamePatterns.NAME + "(?! ?[\\p{Lu}])(?![\\p{L}\\p{M}])");

  /** A line of front matter or of a page that names who takes part: {@code Guests: …}. */
  private static final Pattern PARTICIPANTS =
      Pattern.compile(
          "(?i)\\**(?:speakers?|guests?|hosts?|co-?hosts?|participants?|interviewe[er]s?|panel(?:l?ists?)?|featuring|with)\\**:\\**\\s*(?<names>.+)");

  private static final Pattern KEY = Pattern.compile("(?<key>[\\p{L}_\\- ]{2,30}):.*");
  private static final Pattern OF_SPEAKERS =
      Pattern.compile(
          "(?i)(?:speakers?|guests?|hosts?|co-?hosts?|participants?|interviewe[er]s?|panel(?:l?ists?)?|featuring|people|cast)");

  private final Set<String> listed = new LinkedHashSet<>();
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final Set<String> hosts = new LinkedHashSet<>();
  private final Set<String> spokenHosts = new LinkedHashSet<>();
  private final Set<String> guests = new LinkedHashSet<>();

  PageNames(Transcript transcript, List<String> turnTexts, NamePatterns patterns) {
    readLists(transcript);
    HostNames hostNames = HostNames.in(transcript, turnTexts, patterns);
    hosts.addAll(hostNames.printed());
    spokenHosts.addAll(hostNames.spoken());
    int firstTurn = transcript.turns().get(0).span().start();
    for (Furniture part : transcript.furniture()) {
      String text = part.span().in(transcript.text());
      boolean head = part.span().end() <= firstTurn;
      if ((head || part.kind() == Furniture.Kind.BIOGRAPHY) && text.length() <= LONGEST_PART) {
        Matcher name = IN_TEXT.matcher(text);
        while (name.find()) {
          PersonName person = patterns.trimmed(name.group(), false);
          if (person.isFull()) {
            mentioned.add(person.full());
          }
        }
      }
    }
  }

  /** Returns the lines and list items that consist of a full name. */
  static List<String> linesOf(Transcript transcript) {
    List<String> lines = new ArrayList<>();
    for (Furniture part : transcript.furniture()) {
      part.span()
          .in(transcript.text())
          .lines()
          .filter(line -> line.length() <= LONGEST_NAME)
          .map(line -> line.replaceAll("^[-*\\s]+|[*\\s]+$", ""))
          .filter(line -> WHOLE_NAME.matcher(line).matches())
          .forEach(lines::add);
    }
    return lines;
  }

  /** The full names of the people whom a list of the page calls a guest. */
  public Set<String> guests() {
    return guests;
  }

  /**
   * The full names of those whom speech calls a host: {@code my co-host Jane Roe}, {@code This is
   * Acme Hour with Jane Roe}. There may be others.
   */
  public Set<String> spokenHosts() {
    return spokenHosts;
  }

  /** The full names of the people whom a biography, a list or the head of the page calls a host. */
  public Set<String> hosts() {
    return hosts;
  }

  /**
   * Returns the full name with this given name. It must be the only such name among the listed
   * speakers, else among the hosts, else among the other names of the page; empty otherwise.
   */
  public Optional<String> ofGivenName(String given) {
    Predicate<PersonName> fits = n -> n.first().equals(given);
    return onlyIn(listed, fits, 1, "listed")
        .or(() -> onlyIn(hosts, fits, 1, "host"))
        .or(() -> onlyIn(mentioned, fits, 1, "mentioned"))
        .map(Finding::value);
  }

  /**
   * Returns the full name of the page that this label can stand for; empty if there is not exactly
   * one.
   */
  Optional<Finding<String>> meantBy(ParsedLabel label) {
    String printed = label.printed();
    PersonName name = label.name();
    if (ShortForms.isInitials(printed)) {
      return only(n -> ShortForms.areInitialsOf(printed, n), "has these initials");
    }
    if (ShortForms.isHandle(printed)) {
      return only(n -> ShortForms.isHandleOf(printed, n), "fits this handle");
    }
    boolean single = name.words().size() == 1 && name.titles().isEmpty();
    return single
        ? onlyIn(
            listed,
            n -> PersonName.fold(n.first()).equals(PersonName.fold(name.first())),
            0.85,
            "one person of that given name is listed on the page")
        : Optional.empty();
  }

  private Optional<Finding<String>> only(Predicate<PersonName> fits, String what) {
    return onlyIn(listed, fits, 0.9, "one person listed on the page " + what)
        .or(() -> onlyIn(mentioned, fits, 0.8, "one person named at the head of the page " + what));
  }

  private static Optional<Finding<String>> onlyIn(
      Set<String> names, Predicate<PersonName> fits, double confidence, String reason) {
    List<String> fitting = names.stream().filter(n -> fits.test(PersonName.parse(n))).toList();
    return fitting.size() == 1
        ? Optional.of(new Finding<>(fitting.get(0), confidence, reason))
        : Optional.empty();
  }

  /**
   * Reads the names under a key of front matter and behind {@code Guests:}; if there are none,
   * those on lines of their own.
   */
  private void readLists(Transcript transcript) {
    String key = "";
    for (Furniture part : transcript.furniture()) {
      String text = part.span().in(transcript.text());
      for (String line : text.lines().toList()) {
        String bare = line.strip();
        Matcher participants = PARTICIPANTS.matcher(bare);
        Matcher keyed = KEY.matcher(bare);
        if (participants.matches()) {
          readNames(participants.group("names"), bare);
        }
        if (keyed.matches()) {
          key = keyed.group("key").strip();
        } else if (bare.startsWith("-") && !key.isEmpty() && OF_SPEAKERS.matcher(key).matches()) {
          readNames(bare.replaceFirst("^-\\s*", ""), key);
        }
      }
    }
    if (listed.isEmpty()) {
      listed.addAll(linesOf(transcript));
    }
  }

  private void readNames(String names, String key) {
    for (String name : names.split("\\s*(?:,|;|&|\\band\\b|\\[|\\])\\s*")) {
      String bare = name.strip().replaceAll("^[\"'*]+|[\"'*]+$", "");
      if (WHOLE_NAME.matcher(bare).matches()) {
        listed.add(bare);
        String kind = key.toLowerCase(Locale.ROOT);
        if (kind.matches("\\**(?:co-?)?hosts?\\b.*")) {
          hosts.add(bare);
        } else if (kind.matches("\\**(?:guests?|interviewe[er]s?)\\b.*")
            && !kind.startsWith("interviewer")) {
          guests.add(bare);
        }
      }
    }
  }
}
