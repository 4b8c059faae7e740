package org.colloquy.identity.name;

import java.io.Serializable;
import java.util.Optional;
import org.colloquy.model.EntityType;
import org.colloquy.model.PageLink;

/** What must be known of a name to join it with another one, or to suggest that. */
public final class NameCard implements Serializable {
  private static final long serialVersionUID = 1;

  private final String id;
  private final String name;
  private final EntityType type;
  private final boolean speaks;

  /** Null without a sure link. */
  private final PageLink link;

  /** Makes the card of a name. */
  public NameCard(KnownName name) {
    this.id = name.id();
    this.name = name.name();
    this.type = name.type();
    this.speaks = name.speaks();
    this.link = name.sureLink().orElse(null);
  }

  /** The id that it has if it is joined with none. */
  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public EntityType type() {
    return type;
  }

  /** Whether it is somebody who speaks in the corpus. */
  public boolean speaks() {
    return speaks;
  }

  /** The page, if it is sure enough to be published. */
  public Optional<PageLink> sureLink() {
    return Optional.ofNullable(link);
  }
}
