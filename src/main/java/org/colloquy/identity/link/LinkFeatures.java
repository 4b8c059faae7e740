package org.colloquy.identity.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.dictionary.NamedPage;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PersonName;

/** Computes the features of a link. */
final class LinkFeatures {
  private static final double SUREST = 0.99;
  private static final int FEW = 12;
  private static final Pattern BRACKETS = Pattern.compile(" \\([^()]*\\)$");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Small words and digits stand in titles of works, events and places, not in people's names. */
  private static final Pattern NO_PERSON =
      Pattern.compile(
          ".*\\d.*|.*, .*|.* (?:in|at|for|and|on|to) .*|The .*|.* of the .*|[^ ]+ of [^ ]+");

  private final NameDictionary dictionary;
  private final double[] values = new double[LinkFeature.values().length];

  private LinkFeatures(NameDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Returns the values of all features, in their order. */
  static double[] of(CorpusName name, NamedPage page, NameDictionary dictionary) {
    LinkFeatures features = new LinkFeatures(dictionary);
    features.addPage(page);
    features.addName(name, page);
    features.addType(name, page);
    features.addAliases(name, page);
    features.addProducts(page);
    features.addListed(name);
    return features.values;
  }

  private void addPage(NamedPage page) {
    set(LinkFeature.ALWAYS, 1);
    double prior = Math.min(Math.max(page.prior(), 1 - SUREST), SUREST);
    set(LinkFeature.PRIOR, StrictMath.log(prior / (1 - prior)));
    set(LinkFeature.KNOWN, StrictMath.log(page.names()));
    flag(LinkFeature.BRACKETS, BRACKETS.matcher(readable(page)).find());
  }

  private void addName(CorpusName name, NamedPage page) {
    String title = readable(page);
    List<String> ofTitle = words(BRACKETS.matcher(title).replaceFirst(""));
    List<String> ofName = words(name.name());
    flag(LinkFeature.SINGLE_WORD, ofName.size() == 1);
    if (ofName.equals(ofTitle)) {
      set(LinkFeature.NAME_IS_TITLE, 1);
    } else if (title.contains(", ")
        && words(title.substring(0, title.indexOf(", "))).equals(ofName)) {
      set(LinkFeature.PLACE_IN_PLACE, 1);
    } else if (ofName.size() == 1 && ofTitle.size() > 1 && last(ofTitle).equals(last(ofName))) {
      set(LinkFeature.LAST_WORD, 1);
      flag(LinkFeature.THING_BY_LAST_WORD, name.type() != EntityType.PERSON);
    } else if (ofTitle.containsAll(ofName)) {
      set(LinkFeature.PART_OF_TITLE, 1);
    } else if (isAcronym(name.name(), ofTitle)) {
      set(LinkFeature.ACRONYM, 1);
    } else {
      flag(LinkFeature.OTHER_WORDS, ofName.stream().noneMatch(ofTitle::contains));
    }
  }

  private void addType(CorpusName name, NamedPage page) {
    boolean person = name.type() == EntityType.PERSON;
    boolean full = name.name().indexOf(' ') > 0;
    flag(LinkFeature.FULL_PERSON, person && full);
    flag(LinkFeature.SINGLE_PERSON, person && !full);
    flag(LinkFeature.PLACE, name.type().family() == Family.PLACE);
    flag(LinkFeature.ORGANIZATION, name.type().family() == Family.ORGANIZATION);
    flag(LinkFeature.PEOPLE, name.type().family() == Family.PEOPLE);
    flag(
        LinkFeature.OTHER_TYPE,
        name.type().family() == Family.OTHER || name.type().family() == Family.BELIEF);
    String title = BRACKETS.matcher(readable(page)).replaceFirst("");
    flag(LinkFeature.NO_PERSON, person && NO_PERSON.matcher(title).matches());
    flag(LinkFeature.SPEAKS, name.speaks());
    set(LinkFeature.TRANSCRIPTS, StrictMath.log(name.transcripts()));
  }

  private void addAliases(CorpusName name, NamedPage page) {
    for (String alias : name.aliases()) {
      if (alias.equals(alias.toLowerCase(Locale.ROOT))) {
        set(LinkFeature.SMALL_LETTERS, 1);
      }
      if (!alias.equals(name.name())) {
        Optional<NamedPage> other = dictionary.find(alias);
        if (other.isPresent()) {
          boolean agrees = other.get().title().equals(page.title());
          set(agrees ? LinkFeature.ALIAS_AGREES : LinkFeature.ALIAS_DIFFERS, 1);
        }
      }
    }
  }

  private void addProducts(NamedPage page) {
    set(LinkFeature.KNOWN_FULL_PERSON, product(LinkFeature.KNOWN, LinkFeature.FULL_PERSON));
    set(LinkFeature.KNOWN_SINGLE_PERSON, product(LinkFeature.KNOWN, LinkFeature.SINGLE_PERSON));
    set(LinkFeature.KNOWN_ACRONYM, product(LinkFeature.KNOWN, LinkFeature.ACRONYM));
    set(LinkFeature.PRIOR_LAST_WORD, product(LinkFeature.PRIOR, LinkFeature.LAST_WORD));
    set(LinkFeature.SINGLE_TITLE, product(LinkFeature.SINGLE_WORD, LinkFeature.NAME_IS_TITLE));
    set(LinkFeature.SINGLE_PART, product(LinkFeature.SINGLE_WORD, LinkFeature.PART_OF_TITLE));
    set(LinkFeature.KNOWN_OTHER_WORDS, product(LinkFeature.KNOWN, LinkFeature.OTHER_WORDS));
    set(LinkFeature.PLACE_OTHER_WORDS, product(LinkFeature.PLACE, LinkFeature.OTHER_WORDS));
    flag(LinkFeature.HARDLY_USED, page.prior() == 1 && page.names() <= FEW);
  }

  private void addListed(CorpusName name) {
    if (Linker.isListed(name.type())) {
      set(LinkFeature.LISTED_PLACE, values[LinkFeature.NAME_IS_TITLE.ordinal()]);
      set(LinkFeature.LISTED_IN_PLACE, values[LinkFeature.PLACE_IN_PLACE.ordinal()]);
      set(LinkFeature.LISTED_OTHER_WORDS, values[LinkFeature.OTHER_WORDS.ordinal()]);
    }
  }

  private double product(LinkFeature one, LinkFeature other) {
    return values[one.ordinal()] * values[other.ordinal()];
  }

  private void set(LinkFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void flag(LinkFeature feature, boolean holds) {
    set(feature, holds ? 1 : 0);
  }

  private static String readable(NamedPage page) {
    return page.title().replace('_', ' ');
  }

  private static boolean isAcronym(String name, List<String> title) {
    String letters = name.replace(".", "").toLowerCase(Locale.ROOT);
    StringBuilder initials = new StringBuilder();
    title.forEach(word -> initials.append(word.charAt(0)));
    return letters.length() > 1 && initials.indexOf(letters) >= 0;
  }

  private static String last(List<String> words) {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static List<String> words(String text) {
    List<String> words =
        new ArrayList<>(Arrays.asList(NOT_LETTERS.split(PersonName.fold(text).strip())));
    words.removeIf(String::isEmpty);
    return words;
  }
}
