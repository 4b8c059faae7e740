package org.colloquy.identity.link;

import java.util.Optional;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.dictionary.NamedPage;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PageLink;

/**
 * Finds the page of Wikipedia that a name of the corpus means, with the probability that it is the
 * right one. What is too improbable to be published is for the caller to decide.
 */
public final class Linker {
  private static final int BEST_KNOWN = 400;

  private final NameDictionary dictionary;
  private final LinkModel model;
  private final MovedPages moved;

  /** Makes a linker with the weights that ship with the program. */
  public Linker(NameDictionary dictionary) {
    this(dictionary, LinkModel.load(), MovedPages.load());
  }

  private Linker(NameDictionary dictionary, LinkModel model, MovedPages moved) {
    this.dictionary = dictionary;
    this.model = model;
    this.moved = moved;
  }

  /** Returns the likeliest page of a name; empty if the dictionary does not have the name. */
  public Optional<PageLink> linkOf(CorpusName name) {
    return page(name, dictionary)
        .map(
            page ->
                new PageLink(
                    moved.today(page.title().replace('_', ' ')),
                    model.probability(LinkFeatures.of(name, page, dictionary))));
  }

  /** Returns what the dictionary has for a name, with an article if it has it only so. */
  static Optional<NamedPage> page(CorpusName name, NameDictionary dictionary) {
    if (name.type().family() == Family.VALUE || name.type().family() == Family.TITLE) {
      return Optional.empty();
    }
    Optional<NamedPage> bare = dictionary.find(name.name());
    Optional<NamedPage> page = bare.isPresent() ? bare : dictionary.find("the " + name.name());
    return page.filter(p -> name.type().family() != Family.PEOPLE || isOfPeople(name.name(), p))
        .filter(p -> name.type() != EntityType.PERSON || PersonPages.mayBe(name, p))
        .filter(p -> !isListed(name.type()) || isOfPlace(name, p, dictionary));
  }

  /** Whether the recogniser knows names of this type from lists. */
  static boolean isListed(EntityType type) {
    return type == EntityType.COUNTRY
        || type == EntityType.STATE_OR_PROVINCE
        || type == EntityType.CITY;
  }

  /**
   * A place whose name has nothing in common with the title is another place, or a person: unless
   * the page is one of the best known, such as those of countries.
   */
  private static boolean isOfPlace(CorpusName name, NamedPage page, NameDictionary dictionary) {
    double[] features = LinkFeatures.of(name, page, dictionary);
    return features[LinkFeature.OTHER_WORDS.ordinal()] == 0 || page.names() >= BEST_KNOWN;
  }

  /** A people is not its country or its language, to which most links with its name lead. */
  private static boolean isOfPeople(String name, NamedPage page) {
    String title = page.title().replace('_', ' ');
    return title.endsWith(" people")
        || title.equals(name)
        || name.equals(title + "s")
        || title.equals(name + "s")
        || title.startsWith(name + "s ");
  }
}
