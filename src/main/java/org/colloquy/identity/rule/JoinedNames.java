package org.colloquy.identity.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.identity.name.NameCard;
import org.colloquy.model.Merge;
import org.colloquy.model.PageLink;

/**
 * Joins names by what the rules propose, the surest reasons first. A name of which a rule says that
 * it is two different ones is joined with neither. Two names whose pages differ, or which are both
 * those of speakers, are never joined. What is decided about a name depends on the proposals that
 * are sure and about this name, about those with which these would join it, and so on: on nothing
 * else in the corpus.
 */
public final class JoinedNames {
  /** The names of which something is proposed, by their ids. */
  private final Map<String, NameCard> cards = new HashMap<>();

  private final Map<String, String> joinedTo = new HashMap<>();
  private final Map<String, List<Merge>> merges = new HashMap<>();
  private final List<Proposal> open = new ArrayList<>();

  /** The links of names that have none of their own and took over that of a joined name. */
  private final Map<String, PageLink> takenOver = new HashMap<>();

  /**
   * @param proposals what the rules propose, in any order
   */
  public JoinedNames(Collection<RankedProposal> proposals) {
    Map<Integer, List<Proposal>> byRule = new TreeMap<>();
    proposals.stream()
        .sorted()
        .forEach(
            ranked ->
                byRule
                    .computeIfAbsent(ranked.rule(), rule -> new ArrayList<>())
                    .add(ranked.proposal()));
    byRule.values().forEach(this::apply);
  }

  private void apply(List<Proposal> proposals) {
    Map<String, Set<String>> targets = new HashMap<>();
    for (Proposal proposal : proposals) {
      cards.put(proposal.from().id(), proposal.from());
      cards.put(proposal.to().id(), proposal.to());
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
              && mayBeOne(cards.get(from), cards.get(to));
      if (sure) {
        join(proposal, from, to);
      } else {
        open.add(proposal);
      }
    }
  }

  private boolean mayBeOne(NameCard from, NameCard to) {
    Optional<PageLink> one = linkOf(from);
    Optional<PageLink> other = linkOf(to);
    boolean differ =
        one.isPresent() && other.isPresent() && !one.get().title().equals(other.get().title());
    return !differ && !from.speaks();
  }

  private void join(Proposal proposal, String from, String to) {
    if (linkOf(cards.get(to)).isEmpty()) {
      linkOf(cards.get(from)).ifPresent(link -> takenOver.put(to, link));
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
  public String idOf(String id) {
    String now = id;
    String next = joinedTo.get(now);
    while (next != null) {
      now = next;
      next = joinedTo.get(now);
    }
    return now;
  }

  /** Returns why other names were joined with the one that has this final id. */
  public List<Merge> mergesOf(String id) {
    return merges.getOrDefault(id, List.of());
  }

  private Optional<PageLink> linkOf(NameCard name) {
    return name.sureLink().or(() -> takenOver(name.id()));
  }

  /**
   * Returns the sure link that this name took over from one that was joined with it; empty if it
   * has one of its own, or none.
   */
  public Optional<PageLink> takenOver(String id) {
    return Optional.ofNullable(takenOver.get(id));
  }

  /** Returns the ids of the names that were joined with others, and of those that stayed. */
  public Set<String> ids() {
    Set<String> ids = new HashSet<>(joinedTo.keySet());
    ids.addAll(merges.keySet());
    return ids;
  }

  /** Returns what was proposed and not done, in the order of the rules. */
  public List<Proposal> open() {
    return open.stream().filter(p -> !idOf(p.from().id()).equals(idOf(p.to().id()))).toList();
  }
}
