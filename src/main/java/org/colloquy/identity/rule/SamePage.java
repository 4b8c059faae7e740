package org.colloquy.identity.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.colloquy.identity.name.KnownName;
import org.colloquy.model.PageLink;
import org.colloquy.model.Slug;

/** Names of one kind that are sure to mean one page of Wikipedia are one. */
final class SamePage implements MergeRule {
  private static final double UNSURE = 0.7;

  @Override
  public Collection<String> keys(KnownName name) {
    return name.sureLink().map(link -> name.kind() + ":" + link.title()).stream().toList();
  }

  @Override
  public void propose(String key, List<KnownName> same, Consumer<Proposal> proposals) {
    KnownName kept = same.stream().max(byWeight()).orElseThrow();
    for (KnownName node : same) {
      if (node != kept) {
        PageLink page = node.link().orElseThrow();
        double both = Math.min(page.confidence(), kept.link().orElseThrow().confidence());
        // Whom labels call by two full names is for labels to say.
        boolean bothSpeak = node.speaks() && kept.speaks();
        proposals.accept(
            new Proposal(
                node,
                kept,
                "both names mean the Wikipedia page " + page.title(),
                bothSpeak ? Math.min(both, UNSURE) : both));
      }
    }
  }

  /** The name that stays: who speaks, then the page's own title, then the most mentioned one. */
  private static Comparator<KnownName> byWeight() {
    return Comparator.comparing(KnownName::speaks)
        .thenComparing(
            node -> Slug.of(node.link().orElseThrow().title()).equals(Slug.of(node.name())))
        .thenComparing(node -> node.found().mentions())
        .thenComparing(KnownName::id, Comparator.reverseOrder());
  }
}
