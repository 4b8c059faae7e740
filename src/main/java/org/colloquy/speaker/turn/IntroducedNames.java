package org.colloquy.speaker.turn;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.model.Attribution;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.page.Page;

/**
 * The full names of people whose labels name nobody, by how they introduce themselves ({@code HOST:
 * Hello, I'm Jane Roe}). Only a label of one person counts: a role in a programme, a guest, or a
 * number that a machine has given. Several reporters may share a label.
 */
public final class IntroducedNames {
  private static final Pattern ONE_PERSON =
      Pattern.compile(
          "(?:the )?(?:(?:co-?)?host|"
              + Lexicon.anyOf(WordKind.ROLE_IN_PROGRAMME)
              + "|guest|interviewe[er]|moderator|narrator|presenter)(?: ?#?\\d{1,2})?"
              + "|(?:speaker|spk|spkr|voice|participant|person)[ _\\-]?(?:\\d{1,3}|\\p{L})|\\p{L}{2,12}_\\d{1,3}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHARED =
      Pattern.compile("(?:reporter|correspondent)s?", Pattern.CASE_INSENSITIVE);

  private final List<CastMember> members;
  private final Page page;

  /** Looks at these members of a page's cast. */
  public IntroducedNames(List<CastMember> members, Page page) {
    this.members = members;
    this.page = page;
  }

  /**
   * Returns the full names that were found, by the index of the member. Nobody else has the name,
   * and the member gives no other one.
   *
   * @param attributions the speaker of each turn, as far as known
   */
  public Map<Integer, Finding<String>> of(List<Attribution> attributions) {
    Map<Integer, Finding<String>> found = new HashMap<>();
    Map<String, Integer> claims = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      if (isOnePerson(members.get(i))) {
        Map<String, String> names = namesGivenBy(i, attributions);
        names.keySet().forEach(key -> claims.merge(key, 1, Integer::sum));
        if (names.size() == 1) {
          found.put(
              i,
              new Finding<>(
                  names.values().iterator().next(), 0.9, "introduces themselves by that name"));
        }
      }
    }
    found
        .values()
        .removeIf(
            name -> {
              PersonName person = PersonName.parse(name.value());
              return claims.get(person.key()) > 1
                  || members.stream().anyMatch(m -> mayBe(m, person));
            });
    return found;
  }

  private static boolean isOnePerson(CastMember member) {
    return member.anonymous()
        && !member.labels().isEmpty()
        && member.labels().stream()
            .map(label -> label.name().full())
            .allMatch(
                label -> ONE_PERSON.matcher(label).matches() && !SHARED.matcher(label).matches());
  }

  private Map<String, String> namesGivenBy(int member, List<Attribution> attributions) {
    OptionalInt speaker = OptionalInt.of(member);
    Map<String, String> names = new LinkedHashMap<>();
    IntStream.range(0, attributions.size())
        .filter(turn -> attributions.get(turn).speaker().equals(speaker))
        .boxed()
        .flatMap(turn -> page.introductions().inFirstPerson(turn).stream())
        .forEach(name -> names.putIfAbsent(PersonName.parse(name).key(), name));
    return names;
  }

  private static boolean mayBe(CastMember member, PersonName name) {
    return !member.anonymous() && (member.isCalled(name) || member.personName().isShortFor(name));
  }
}
