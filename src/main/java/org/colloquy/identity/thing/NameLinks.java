package org.colloquy.identity.thing;

import java.util.Optional;
import java.util.function.Predicate;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.link.CorpusName;
import org.colloquy.identity.link.Linker;
import org.colloquy.identity.name.CollectedEntity;
import org.colloquy.identity.name.KnownName;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.PageLink;

/** Gives names the likeliest pages of a dictionary. */
final class NameLinks {
  private final Linker linker;
  private final Predicate<String> speaks;

  /**
   * @param speaks whether somebody with this id speaks in the corpus
   */
  NameLinks(NameDictionary dictionary, Predicate<String> speaks) {
    this.linker = new Linker(dictionary);
    this.speaks = speaks;
  }

  /** The id that somebody with this name has among speakers; empty if it is no person's name. */
  static Optional<String> idAmongSpeakers(FoundName name) {
    String prefix = CorpusEntity.idOfSpeaker("");
    return name.id().startsWith(prefix)
        ? Optional.of(name.id().substring(prefix.length()))
        : Optional.empty();
  }

  /** Returns the name with its link. */
  KnownName known(FoundName name) {
    boolean isSpeaker = idAmongSpeakers(name).filter(speaks).isPresent();
    CollectedEntity found = name.found();
    Optional<PageLink> link =
        linker.linkOf(
            new CorpusName(
                found.name(), found.type(), found.aliases(), isSpeaker, found.transcripts()));
    return new KnownName(name.id(), found, isSpeaker, link);
  }
}
