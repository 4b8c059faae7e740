package org.colloquy.speaker.turn;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.name.NameCase;
import org.colloquy.speaker.name.NameSearch;
import org.colloquy.speaker.name.RoleWords;
import org.colloquy.speaker.name.Titles;
import org.colloquy.speaker.page.Page;
import org.colloquy.speaker.page.Post;
import org.colloquy.speaker.page.Posts;

/**
 * The affiliations of people: what a label prints, else a title, else a table of participants, else
 * an owner in front of the name ({@code Lakeland's Jane Roe}), else a reporter's sign-off, else
 * what is said behind the name ({@code Jane Roe, a reporter for Lakeland}).
 */
public final class Affiliations {
  private static final int CONTEXT = 130;
  private static final String WORD = "\\p{Lu}(?:[\\p{L}\\p{M}\\p{N}&\\-]|[.](?=\\p{L})){0,40}";
  private static final String ORGANISATION =
      "(?:the )?(" + WORD + "(?:(?: (?:of|for|and|on))?(?: the)? " + WORD + "){0,6})";

  private static final String WORK =
      "(?:(?:own|senior|chief|national|foreign|international|political|legal|science|health|business|sports|culture|special"
          + "|White House|Washington|Moscow|London|Beijing) )*(?:(?:reporter|correspondent|host|editor|analyst|producer|anchor|columnist|critic)"
          + "(?: and)? )*";
  private static final Pattern OWNER =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}.&])((?:" + WORD + " ){0,3}" + WORD + ")['’]s " + WORK + "$");
  private static final Pattern OF = Pattern.compile("^ (?:of|with) " + ORGANISATION);
  private static final Pattern SAID_OF =
      Pattern.compile(
          "^,? (?:(?:is|was|who is|who['’]s|has been) )?(?:now |also |currently )?(?:an? |the |one of the )"
              + "(?:[\\p{L}\\-]+ ){1,6}?(?:at|for|with|from|of) "
              + ORGANISATION);

  private static final Pattern HOSTS =
      Pattern.compile("\\b(?:co-?)?hosts? of\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORK_OF =
      Pattern.compile(
          "\\b" + Lexicon.anyOf(WordKind.OCCUPATION_OF_A_WORK) + " of (?:the )?$",
          Pattern.CASE_INSENSITIVE);

  /** Words in front of an owner that only begin the sentence. */
  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "(?:(?:The|And|But|So|Now|Then|Or|From|With|For|In|At|As|When|While|Here|Today|Yesterday) )+");

  /** Words whose {@code 's} is a verb, and times: {@code That's Jane Roe}. */
  private static final Set<String> NO_OWNERS =
      Set.of(
          "that",
          "this",
          "here",
          "there",
          "he",
          "she",
          "it",
          "who",
          "what",
          "where",
          "let",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "how",
          "when",
          "everybody",
          "everyone",
          "nobody",
          "somebody",
          "one",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, String> employers = new HashMap<>();
  private final Page page;
  private final Posts posts;
  private final Set<String> people;

  /**
   * Searches texts for what stands around names.
   *
   * @param page whose turns and whose texts about people are searched
   * @param fullNames the full names of all members that {@link #of} will be asked for
   * @param posts what the page says that people are
   */
  public Affiliations(Page page, Collection<String> fullNames, Posts posts) {
    this.page = page;
    this.posts = posts;
    this.people = Set.copyOf(fullNames);
    NameSearch search = NameSearch.exact(fullNames);
    for (String text : page.textsAboutPeople()) {
      String spaced = Words.singleSpaced(text);
      search.in(spaced, hit -> note(spaced, hit));
    }
  }

  private void note(String text, NameSearch.Hit hit) {
    int from = Math.max(0, hit.start() - CONTEXT);
    Matcher owner = OWNER.matcher(text.substring(from, hit.start()));
    if (owner.find()) {
      Matcher first = FIRST_WORDS.matcher(owner.group(1));
      String name = owner.group(1).substring(first.lookingAt() ? first.end() : 0);
      if (!NO_OWNERS.contains(name.toLowerCase(Locale.ROOT))) {
        owners.putIfAbsent(hit.name(), name);
      }
    }
    String behind = text.substring(hit.end(), Math.min(text.length(), hit.end() + CONTEXT));
    for (Pattern pattern : List.of(OF, SAID_OF)) {
      Matcher said = pattern.matcher(behind);
      if (said.find() && !isShow(said, behind) && !isWork(said) && isNobody(said.group(1))) {
        employers.putIfAbsent(hit.name(), said.group(1));
      }
    }
  }

  /** Whether what was found is a show that the person hosts, and not the show's owner. */
  private static boolean isShow(Matcher said, String behind) {
    boolean owner = said.end() < behind.length() && "'’".indexOf(behind.charAt(said.end())) >= 0;
    return !owner && HOSTS.matcher(said.group()).find();
  }

  /** Whether this is not the name of a member: {@code Jane Roe with Jim Doe}. */
  private boolean isNobody(String found) {
    return !people.contains(found);
  }

  /** Whether what was found is a work or a subject: {@code the author of The Marsh}. */
  private static boolean isWork(Matcher said) {
    return WORK_OF.matcher(said.group().substring(0, said.start(1))).find();
  }

  /** Returns the affiliation of a member; empty if nothing tells it. */
  public Optional<String> of(CastMember member) {
    Optional<String> printed =
        member.labels().stream().flatMap(label -> label.affiliation().stream()).findFirst();
    return printed
        .or(() -> titleIn(member))
        .or(() -> Optional.ofNullable(page.listedEmployers().get(member.personName().key())))
        .or(() -> Optional.ofNullable(owners.get(member.name())))
        .or(() -> signedOff(member))
        .or(() -> posts.of(member.name()).flatMap(Post::employer).filter(this::isNobody))
        .or(() -> Optional.ofNullable(employers.get(member.name())));
  }

  /** The outlet of a reporter's sign-off; a host names a show there. */
  private Optional<String> signedOff(CastMember member) {
    return member.role().equals(Optional.of(RoleWords.BYLINE))
        ? page.signOffs().outletOf(member.personName())
        : Optional.empty();
  }

  private static Optional<String> titleIn(CastMember member) {
    return member.labels().stream()
        .filter(label -> !label.name().titles().isEmpty())
        .filter(label -> Titles.isOffice(label.titles()))
        .map(label -> NameCase.titles(label.name().titles()))
        .findFirst();
  }
}
