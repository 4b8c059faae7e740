package org.colloquy.identity.thing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.identity.name.CollectedEntity;
import org.colloquy.identity.name.KnownName;
import org.colloquy.identity.name.NameCard;
import org.colloquy.identity.rule.JoinedNames;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.Merge;
import org.colloquy.model.PageLink;

/** An entity of the corpus, put together from the names that mean it. */
final class JoinedEntity implements Serializable {
  private static final long serialVersionUID = 1;

  private final CollectedEntity all;

  /** The name that stays; null as long as only others were added. */
  private final NameCard kept;

  /** The page; null if there is none. */
  private final PageLink link;

  private final List<Merge> merges;

  private JoinedEntity(CollectedEntity all, NameCard kept, PageLink link, List<Merge> merges) {
    this.all = all;
    this.kept = kept;
    this.link = link;
    this.merges = new ArrayList<>(merges);
  }

  /** Returns what one name contributes to the entity that it means. */
  static JoinedEntity of(KnownName name, JoinedNames joined) {
    return of(
        name,
        joined.idOf(name.id()).equals(name.id()),
        joined.takenOver(name.id()),
        joined.mergesOf(name.id()));
  }

  /**
   * Returns what one name contributes to the entity that it means.
   *
   * @param stays whether it is the name that stays
   * @param takenOver the link that it took over; empty if it took over none
   * @param merges why other names were joined with it
   */
  static JoinedEntity of(
      KnownName name, boolean stays, Optional<PageLink> takenOver, List<Merge> merges) {
    CollectedEntity found = new CollectedEntity().addAll(name.found());
    return stays
        ? new JoinedEntity(
            found, new NameCard(name), name.sureLink().or(() -> takenOver).orElse(null), merges)
        : new JoinedEntity(found, null, null, List.of());
  }

  /** Returns the sum of what two groups of its names contribute. */
  JoinedEntity and(JoinedEntity other) {
    JoinedEntity named = kept == null ? other : this;
    return new JoinedEntity(all.addAll(other.all), named.kept, named.link, named.merges);
  }

  /** The name that stays. */
  NameCard kept() {
    return kept;
  }

  /** What all names together say. */
  CollectedEntity all() {
    return all;
  }

  /** Returns the entity; all its names must have been added. */
  CorpusEntity entity() {
    return new CorpusEntity(
        kept.id(), kept.name(), all.type(), all.aliases(), Optional.ofNullable(link), merges);
  }
}
