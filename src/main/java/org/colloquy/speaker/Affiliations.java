package org.colloquy.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Words;

/**
 * Finds for whom a person speaks: the label's description or title, or {@code Lakeland's Jane Roe}.
 */
final class Affiliations {
  private static final String OWNER =
      "(?<![\\p{L}\\p{M}.&])((?:\\p{Lu}[\\p{L}\\p{M}.&]{0,40}[ ]){0,3}\\p{Lu}[\\p{L}\\p{M}.&]{0,40})['’]s ";

  /** Words whose {@code 's} is a verb: {@code That's Jane Roe}. */
  private static final Set<String> CONTRACTED =
      Set.of("that", "this", "here", "there", "he", "she", "it", "who", "what", "where", "let");

  private Affiliations() {}

  static Optional<String> of(CastMember member, List<String> turns) {
    for (ParsedLabel label : member.labels()) {
      if (label.description().isPresent()) {
        return label.description();
      }
    }
    for (ParsedLabel label : member.labels()) {
      if (!label.name().titles().isEmpty() && !isFormOfAddress(label.name().titles())) {
        return Optional.of(titleCase(label.name().titles()));
      }
    }
    return byOwner(member.name(), turns);
  }

  /** The organisation that a turn calls the owner of this full name. */
  static Optional<String> byOwner(String name, List<String> turns) {
    Pattern owned = Pattern.compile(OWNER + Pattern.quote(name) + "(?![\\p{L}\\p{M}])");
    for (String turn : turns) {
      Matcher matcher = owned.matcher(Words.singleSpaced(turn));
      if (matcher.find() && !CONTRACTED.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private static boolean isFormOfAddress(String titles) {
    return List.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame")
        .contains(PersonName.fold(titles));
  }

  private static String titleCase(String titles) {
    StringBuilder written = new StringBuilder();
    for (String word : titles.split(" ")) {
      boolean small = List.of("of", "the").contains(word.toLowerCase(Locale.ROOT));
      String lower = word.toLowerCase(Locale.ROOT);
      written
          .append(written.isEmpty() ? "" : " ")
          .append(
              small || word.indexOf('.') > 0
                  ? (small ? lower : word)
                  : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return written.toString();
  }
}
