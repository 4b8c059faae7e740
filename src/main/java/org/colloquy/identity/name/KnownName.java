package org.colloquy.identity.name;

import java.io.Serializable;
import java.util.Optional;
import org.colloquy.model.EntityType;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PageLink;
import org.colloquy.model.PersonName;

/**
 * A name of the corpus before names are joined: all entities of all transcripts that have one name
 * and are of one family. It is made when all transcripts have been collected: what it says of its
 * name is worked out once, because every rule asks for it.
 */
public final class KnownName implements Serializable {
  private static final long serialVersionUID = 1;

  /** Least probability of a link that is published. */
  static final double LEAST_LINK = 0.8;

  private final String id;
  private final CollectedEntity found;
  private final boolean speaks;

  /** Null if the dictionary does not know the name. */
  private final PageLink link;

  private final String name;
  private final EntityType type;
  private final FoldedName folded;

  /**
   * @param id the id that it has if it is joined with none
   * @param speaks whether it is somebody who speaks in the corpus
   * @param link the likeliest page, however improbable; empty if the dictionary does not know the
   *     name
   */
  public KnownName(String id, CollectedEntity found, boolean speaks, Optional<PageLink> link) {
    this.id = id;
    this.found = found;
    this.speaks = speaks;
    this.link = link.orElse(null);
    this.name = found.name();
    this.type = found.type();
    this.folded = PersonName.parse(name).folded();
  }

  /** The id that it has if it is joined with none. */
  public String id() {
    return id;
  }

  public CollectedEntity found() {
    return found;
  }

  /** Whether it is somebody who speaks in the corpus. */
  public boolean speaks() {
    return speaks;
  }

  /** The likeliest page, however improbable; empty if the dictionary does not know the name. */
  public Optional<PageLink> link() {
    return Optional.ofNullable(link);
  }

  public String name() {
    return name;
  }

  public EntityType type() {
    return type;
  }

  public boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** What its id begins with: only names of one kind are ever joined. */
  public String kind() {
    return id.substring(0, id.indexOf(':'));
  }

  /** The id without its kind: that of a person among speakers. */
  public String idAmongItsKind() {
    return id.substring(id.indexOf(':') + 1);
  }

  /** The words of a person's name, folded for comparison. */
  public FoldedName folded() {
    return folded;
  }

  /** Returns the same name with a link of which half the doubt is gone. */
  public KnownName confirmed() {
    return new KnownName(
        id,
        found,
        speaks,
        link()
            .map(
                page ->
                    new PageLink(page.title(), Math.max(LEAST_LINK, (1 + page.confidence()) / 2))));
  }

  /** Returns the same name without a link. */
  public KnownName unlinked() {
    return new KnownName(id, found, speaks, Optional.empty());
  }

  /** The page, if it is sure enough to be published. */
  public Optional<PageLink> sureLink() {
    return link().filter(page -> page.confidence() >= LEAST_LINK);
  }

  /** Whether it is a name of that page and the page is sure. */
  public boolean isSurelyAbout(String title) {
    return sureLink().filter(page -> page.title().equals(title)).isPresent();
  }
}
