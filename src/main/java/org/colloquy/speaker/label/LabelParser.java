package org.colloquy.speaker.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;
import org.colloquy.speaker.name.RoleWords;

/**
 * A parser of labels. The name stands first; roles and affiliations stand behind commas, behind
 * dashes or in brackets. A bracket that says how somebody is heard is neither.
 */
final class LabelParser {
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern DASH = Pattern.compile("\\s+(?:-{1,2}|[–—])\\s+");
  private static final Pattern HOW_HEARD =
      Pattern.compile(
          "(?:"
              + Lexicon.anyOf(WordKind.VOICE, WordKind.ASIDE)
              + "|"
              + Lexicon.anyOf(WordKind.VOICE_BEGINNING, WordKind.ASIDE_BEGINNING)
              + " .*|in [\\p{L}]+|\\d[\\d:.,\\- ]*)",
          Pattern.CASE_INSENSITIVE);

  /** Distinguishes two that are called the same: {@code iPhone (2)}. */
  private static final Pattern SECOND = Pattern.compile("\\d{1,2}");

  private static final Pattern PARTY =
      Pattern.compile(
          "(?:D|R|I|Dem|Rep|Ind|Lib|Con|Lab|NDP|SNP|DEMOCRAT|REPUBLICAN|INDEPENDENT)\\.?(?:[-–, ]+.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GENERATION =
      Pattern.compile(
          Lexicon.anyOf(WordKind.GENERATION, WordKind.GENERATION_NUMBER) + "\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_GENERATION =
      Pattern.compile(
          "(?<name>.*\\S)\\s+(?<generation>(?:(?i:"
              + Lexicon.anyOf(WordKind.GENERATION)
              + ")\\.?|"
              + Lexicon.anyOf(Writing.CAPITALS, WordKind.GENERATION_NUMBER)
              + "))");

  /** Honours, degrees and seats behind a name. */
  private static final Pattern POST_NOMINAL =
      Pattern.compile(
          "(?<name>\\S+ .*\\S)\\s+(?<letters>PhD|Esq|"
              + Lexicon.anyOf(Writing.CAPITALS, WordKind.SEAT, WordKind.HONOUR)
              + ")\\.?");

  private static final Pattern LETTERS =
      Pattern.compile(Lexicon.anyOf(WordKind.DEGREE) + "\\.?", Pattern.CASE_INSENSITIVE);

  /** A post in a company or a school. */
  private static final Pattern POST =
      Pattern.compile("\\b" + Lexicon.anyOf(WordKind.POST) + "\\b", Pattern.CASE_INSENSITIVE);

  /** How older radio pages end the label of a reporter: {@code JANE ROE reporting:}. */
  private static final String REPORTING = " reporting";

  private final String printed;

  /** The label, with nested brackets moved behind the outer ones. */
  private final String flat;

  private String name;
  private String generation = "";
  private Optional<String> role = Optional.empty();
  private Optional<String> affiliation = Optional.empty();
  private boolean party;

  private LabelParser(String printed) {
    this.printed = printed;
    this.flat = AnonymousLabels.flat(printed);
    this.name = flat;
  }

  /** Takes apart a label, which is given with single spaces. */
  static ParsedLabel parse(String printed) {
    return new LabelParser(printed).parse();
  }

  private ParsedLabel parse() {
    Optional<String> office = AnonymousLabels.office(flat);
    if (office.isPresent()) {
      return holderOf(office.get());
    }
    List<String> brackets = new ArrayList<>();
    Matcher bracket = BRACKETS.matcher(flat);
    while (bracket.find()) {
      brackets.add(bracket.group(1).strip());
    }
    String bare = BRACKETS.matcher(flat).replaceAll("").strip();
    name = bare.isEmpty() ? flat : bare;
    boolean anonymous = AnonymousLabels.is(name.split(",", 2)[0].strip());
    brackets.forEach(this::bracket);
    String[] dashed = DASH.split(name);
    if (dashed.length > 1 && !anonymous) {
      name = dashed[0];
      behindDashes(Arrays.asList(dashed).subList(1, dashed.length));
    }
    commas();
    behindName();
    if (anonymous) {
      List<String> words = Arrays.asList(withoutHowHeard().split(" "));
      return new ParsedLabel(
          printed, new PersonName("", words), Naming.NOBODY, role, affiliation, Optional.empty());
    }
    PersonName person = PersonName.parse(name);
    if (!generation.isEmpty()) {
      person = person.withGeneration(PersonName.generation(generation));
    }
    Naming naming = isFullName(person) ? Naming.FULL : Naming.PART;
    return new ParsedLabel(printed, person, naming, role, affiliation, Optional.empty());
  }

  private String withoutHowHeard() {
    String bare =
        BRACKETS
            .matcher(flat)
            .replaceAll(
                b ->
                    HOW_HEARD.matcher(b.group(1).strip()).matches()
                            && !SECOND.matcher(b.group(1).strip()).matches()
                        ? ""
                        : Matcher.quoteReplacement(b.group()))
            .strip();
    return bare.isEmpty() ? flat : bare;
  }

  /** {@code Mr. VAN HOLLEN} prints a surname alone. */
  private static boolean isFullName(PersonName person) {
    boolean particle = Lexicon.has(WordKind.SURNAME_BEGINNING, PersonName.fold(person.first()));
    return person.isFull() && !(particle && !person.titles().isEmpty());
  }

  /**
   * Returns the label of an office as that of its holder, whom it names in brackets: {@code The
   * CHAIRMAN (Mr. Roe)}.
   */
  private ParsedLabel holderOf(String office) {
    Matcher bracket = BRACKETS.matcher(flat);
    PersonName holder = PersonName.parse(bracket.find() ? bracket.group(1) : flat);
    return new ParsedLabel(
        printed,
        holder,
        isFullName(holder) ? Naming.FULL : Naming.PART,
        Optional.of(office),
        Optional.empty(),
        Optional.empty());
  }

  private void bracket(String text) {
    if (text.isEmpty() || HOW_HEARD.matcher(text).matches()) {
      return;
    }
    if (PARTY.matcher(text).matches()) {
      party = true;
    } else if (RoleWords.isKnown(text)) {
      setRole(text);
      return;
    }
    if (affiliation.isEmpty()) {
      affiliation = Optional.of(text);
    }
  }

  /** {@code Jane Roe - Some Bank - Analyst}: the employer comes before the role. */
  private void behindDashes(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      if (last && (parts.size() > 1 || POST.matcher(parts.get(i)).find())
          || last && RoleWords.isKnown(parts.get(i))) {
        setRole(parts.get(i));
      } else if (affiliation.isEmpty()) {
        affiliation = Optional.of(parts.get(i));
      }
    }
  }

  private void commas() {
    List<String> parts = Arrays.stream(name.split(",")).map(String::strip).toList();
    name = parts.isEmpty() || parts.get(0).isEmpty() ? name : parts.get(0);
    StringBuilder rest = new StringBuilder();
    for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
      if (GENERATION.matcher(part).matches()) {
        generation = part;
      } else if (!part.isEmpty() && !LETTERS.matcher(part).matches()) {
        rest.append(rest.isEmpty() ? "" : ", ").append(part);
      }
    }
    if (!rest.isEmpty()) {
      qualify(rest.toString());
    }
  }

  /**
   * Reads what stands behind the first comma: a state if there is a party, else role and employer.
   */
  private void qualify(String text) {
    if (party) {
      affiliation = affiliation.map(a -> a + ", " + text);
      return;
    }
    if (HOW_HEARD.matcher(text).matches()) {
      return;
    }
    setRole(text);
    RoleWords.employerIn(text)
        .filter(e -> affiliation.isEmpty())
        .ifPresent(e -> affiliation = Optional.of(e));
  }

  private void setRole(String text) {
    if (role.isEmpty()) {
      role = Optional.of(RoleWords.canonical(text));
    }
  }

  private void behindName() {
    if (name.endsWith(REPORTING)) {
      name = name.substring(0, name.length() - REPORTING.length());
      setRole(RoleWords.BYLINE);
    }
    Matcher letters = POST_NOMINAL.matcher(name);
    boolean inCapitals = name.equals(name.toUpperCase(Locale.ROOT));
    if (letters.matches() && !inCapitals) {
      name = letters.group("name");
      if (affiliation.isEmpty() && Lexicon.has(WordKind.SEAT, letters.group("letters"))) {
        affiliation = Optional.of(letters.group("letters"));
      }
    }
    Matcher last = LAST_GENERATION.matcher(name);
    if (last.matches()) {
      name = last.group("name");
      generation = last.group("generation");
    }
  }
}
