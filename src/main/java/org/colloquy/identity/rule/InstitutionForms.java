package org.colloquy.identity.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * The forms by which the institutions of a country are called: {@code Senate}, {@code Senate of
 * Norland}, {@code Norland Senate}; {@code Department of Justice}, {@code Justice Department}.
 */
public final class InstitutionForms {
  private static final String FILE = "institutions.tsv";
  private static final String STAR = "*";
  private static final String ANY_WORDS = "(.+)";
  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private final List<Form> forms = new ArrayList<>();

  /** One way to call an institution. */
  private record Form(String start, String end, Pattern pattern, String kind) {
    Optional<String> kindOf(String text) {
      if (!text.startsWith(start) || !text.endsWith(end)) {
        return Optional.empty();
      }
      Matcher matcher = pattern.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      return Optional.of(
          matcher.groupCount() == 0
              ? kind
              : kind.replace(STAR, ARTICLE.matcher(matcher.group(1)).replaceFirst("")));
    }
  }

  private InstitutionForms() {}

  /** Reads the list that ships with the program. */
  public static InstitutionForms load() {
    InstitutionForms all = new InstitutionForms();
    for (WordLine line : WordFile.beside(InstitutionForms.class, FILE)) {
      String kind = folded(line.fields().get(0));
      for (String form : line.fields()) {
        String[] parts = folded(form).split(Pattern.quote(STAR), -1);
        if (parts.length > 2) {
          throw line.malformed("forms with one star at most, with tabs between");
        }
        String pattern =
            parts.length == 1
                ? Pattern.quote(parts[0])
                : Pattern.quote(parts[0]) + ANY_WORDS + Pattern.quote(parts[1]);
        all.forms.add(new Form(parts[0], parts[parts.length - 1], Pattern.compile(pattern), kind));
      }
    }
    return all;
  }

  /** Whether a name may be that of an institution of a country, with its country or without. */
  public boolean mayBe(String name) {
    return institution(name, owner -> true).isPresent();
  }

  /**
   * Returns the institution that a name means; empty if it is none.
   *
   * @param isOwner whether a folded text names a country, a people or another place
   */
  public Optional<Institution> institution(String name, Predicate<String> isOwner) {
    String text = folded(name);
    for (int end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
      String owner = text.substring(0, end);
      Optional<String> kind =
          isOwner.test(owner) ? kind(text.substring(end + 1)) : Optional.empty();
      if (kind.isPresent()) {
        return Optional.of(new Institution(kind.get(), owner));
      }
    }
    for (int of = text.indexOf(" of "); of > 0; of = text.indexOf(" of ", of + 1)) {
      String owner = folded(text.substring(of + " of ".length()));
      Optional<String> kind = isOwner.test(owner) ? kind(text.substring(0, of)) : Optional.empty();
      if (kind.isPresent()) {
        return Optional.of(new Institution(kind.get(), owner));
      }
    }
    return kind(text).map(kind -> new Institution(kind, ""));
  }

  /** Returns the folded texts of which it must be known whether they are owners; often none. */
  public Set<String> possibleOwners(String name) {
    Set<String> owners = new TreeSet<>();
    institution(
        name,
        owner -> {
          owners.add(owner);
          return false;
        });
    owners.removeIf(
        owner -> institution(name, owner::equals).filter(Institution::hasOwner).isEmpty());
    return owners;
  }

  private Optional<String> kind(String text) {
    return forms.stream().flatMap(form -> form.kindOf(text).stream()).findFirst();
  }

  /** Folds a name for comparison; a leading article is left out. */
  public static String folded(String name) {
    return ARTICLE.matcher(PersonName.fold(name)).replaceFirst("");
  }
}
