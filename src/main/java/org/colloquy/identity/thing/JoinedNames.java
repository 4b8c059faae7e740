package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Merge;
import org.colloquy.model.PageLink;

/**
 * Joins the names of a corpus by the rules, the surest reasons first. A name of which the rules say
 * that it is two different ones is joined with neither. Two names whose pages differ, or which are
 * both those of speakers, are never joined.
 */
final class JoinedNames {
  private static final List<MergeRule> RULES =
      List.of(
          new SamePage(),
          new NationalInstitution(),
          new LongPlaceName(),
          new ShortAndLongForm(),
          new SurnameAlone(),
          new FamiliarNames(),
          new PersonOrThing(),
          new Misspelt());

  private final Map<String, KnownName> nodes;
  private final Map<String, String> joinedTo = new HashMap<>();
  private final Map<String, List<Merge>> merges = new HashMap<>();
  private final List<Proposal> open = new ArrayList<>();

  /** The links of names that have none of their own and took over that of a joined name. */
  private final Map<String, PageLink> takenOver = new HashMap<>();

  /**
   * @param nodes all names of the corpus by their ids, in a fixed order
   */
  JoinedNames(Map<String, KnownName> nodes) {
    this.nodes = nodes;
    for (MergeRule rule : RULES) {
      apply(rule.proposals(nodes.values()));
    }
  }

  private void apply(List<Proposal> proposals) {
    Map<String, Set<String>> targets = new HashMap<>();
    for (Proposal proposal : proposals) {
      if (proposal.isSure()) {
        targets
            .computeIfAbsent(proposal.from().id(), id -> new HashSet<>())
            .add(idOf(proposal.to().id()));
      }
    }
    for (Proposal proposal : proposals) {
      String from = idOf(proposal.from().id());
      String to = idOf(proposal.to().id());
      if (from.equals(to)) {
        continue;
      }
      boolean sure =
          proposal.isSure()
              && from.equals(proposal.from().id())
              && targets.get(proposal.from().id()).size() == 1
              && mayBeOne(nodes.get(from), nodes.get(to));
      if (sure) {
        join(proposal, from, to);
      } else {
        open.add(proposal);
      }
    }
  }

  private boolean mayBeOne(KnownName from, KnownName to) {
    Optional<PageLink> one = linkOf(from.id());
    Optional<PageLink> other = linkOf(to.id());
    boolean differ =
        one.isPresent() && other.isPresent() && !one.get().title().equals(other.get().title());
    return !differ && !from.speaks();
  }

  private void join(Proposal proposal, String from, String to) {
    if (linkOf(to).isEmpty()) {
      linkOf(from).ifPresent(link -> takenOver.put(to, link));
    }
    joinedTo.put(from, to);
    List<Merge> all = merges.computeIfAbsent(to, id -> new ArrayList<>());
    all.add(new Merge(proposal.from().name(), proposal.reason(), rounded(proposal.confidence())));
    List<Merge> before = merges.remove(from);
    if (before != null) {
      all.addAll(before);
    }
  }

  /** Confidences are published with few digits, so that their sums do not depend on the machine. */
  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }

  /** Returns the id that a name has after all joins. */
  String idOf(String id) {
    String now = id;
    String next = joinedTo.get(now);
    while (next != null) {
      now = next;
      next = joinedTo.get(now);
    }
    return now;
  }

  /** Returns why other names were joined with the one that has this final id. */
  List<Merge> mergesOf(String id) {
    return merges.getOrDefault(id, List.of());
  }

  /**
   * Returns the sure link of this name or of one that was joined with it; empty if none is sure.
   */
  Optional<PageLink> linkOf(String id) {
    return nodes.get(id).sureLink().or(() -> Optional.ofNullable(takenOver.get(id)));
  }

  /** Returns what was proposed and not done, in the order of the rules. */
  Collection<Proposal> open() {
    return open.stream().filter(p -> !idOf(p.from().id()).equals(idOf(p.to().id()))).toList();
  }
}
