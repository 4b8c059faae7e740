package org.colloquy.identity.thing;

import static org.colloquy.identity.flow.Members.each;
import static org.colloquy.identity.flow.Members.flat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.name.KnownName;
import org.colloquy.identity.rule.JoinedNames;
import org.colloquy.identity.rule.Proposal;
import org.colloquy.identity.rule.RankedProposal;
import org.colloquy.model.Merge;
import org.colloquy.model.PageLink;

/** Joins the names of a corpus that lies in parts. */
final class NameJoins {
  private final KeyedParts<Join> byId;
  private final Parts<Proposal> open;

  private NameJoins(KeyedParts<Join> byId, Parts<Proposal> open) {
    this.byId = byId;
    this.open = open;
  }

  /** What becomes of the proposals that hang together. */
  private sealed interface Settlement extends Serializable {}

  /** What was done with a name. */
  static final class Join implements Settlement {
    private static final long serialVersionUID = 1;

    private final String id;
    private final String to;

    /** Null unless the name took over a link. */
    private final PageLink link;

    private final ArrayList<Merge> merges;

    private Join(String id, JoinedNames joined) {
      this.id = id;
      this.to = joined.idOf(id);
      this.link = joined.takenOver(id).orElse(null);
      this.merges = new ArrayList<>(joined.mergesOf(id));
    }

    /** The id that the name has after all joins. */
    String to() {
      return to;
    }

    /** The link that the name took over; empty if it took over none. */
    Optional<PageLink> takenOver() {
      return Optional.ofNullable(link);
    }

    /** Why other names were joined with this one; empty if none were. */
    List<Merge> merges() {
      return merges;
    }
  }

  /** A proposal that was not carried out. */
  private record Left(Proposal proposal) implements Settlement {}

  /** A proposal with the id that the name which is given up has after all joins. */
  private record HalfSettled(Proposal proposal, String from) implements Serializable {}

  /** Joins these names. */
  static NameJoins of(Parts<KnownName> names) {
    Parts<RankedProposal> proposals = ProposedJoins.of(names).kept();
    Parts<RankedProposal> sure =
        proposals.map(
            (part, all) -> flat(all, p -> p.proposal().isSure() ? Stream.of(p) : Stream.empty()));
    KeyedParts<String> groups =
        ConnectedIds.of(sure.map((part, all) -> each(all, RankedProposal::proposal)));
    Parts<Settlement> outcomes =
        sure.keyed((part, all) -> each(all, p -> new Keyed<>(p.proposal().from().id(), p)))
            .meet(
                groups,
                (id, some, first) ->
                    some.stream().map(p -> new Keyed<>(first.get(0), p)).iterator())
            .keyed((part, all) -> all)
            .meet((group, together) -> outcomes(together))
            .kept();
    KeyedParts<Join> byId =
        outcomes.keyed(
            (part, all) ->
                flat(
                    all,
                    one ->
                        one instanceof Join join
                            ? Stream.of(new Keyed<>(join.id, join))
                            : Stream.empty()));
    Parts<Proposal> left =
        outcomes.map(
            (part, all) ->
                flat(
                    all,
                    one ->
                        one instanceof Left left1 ? Stream.of(left1.proposal()) : Stream.empty()));
    Parts<Proposal> unsure =
        proposals.map(
            (part, all) ->
                flat(all, p -> p.proposal().isSure() ? Stream.empty() : Stream.of(p.proposal())));
    return new NameJoins(byId, stillOpen(left.and(unsure), byId));
  }

  private static Iterator<Settlement> outcomes(List<RankedProposal> together) {
    JoinedNames joined = new JoinedNames(together);
    return Stream.<Settlement>concat(
            joined.ids().stream().map(id -> new Join(id, joined)),
            joined.open().stream().map(Left::new))
        .iterator();
  }

  private static Parts<Proposal> stillOpen(Parts<Proposal> proposals, KeyedParts<Join> joins) {
    return proposals
        .keyed((part, all) -> each(all, p -> new Keyed<>(p.from().id(), p)))
        .meet(
            joins,
            (id, some, join) ->
                some.stream()
                    .map(p -> new HalfSettled(p, join.isEmpty() ? id : join.get(0).to()))
                    .iterator())
        .keyed((part, all) -> each(all, h -> new Keyed<>(h.proposal().to().id(), h)))
        .meet(
            joins,
            (id, some, join) ->
                some.stream()
                    .filter(h -> !h.from().equals(join.isEmpty() ? id : join.get(0).to()))
                    .map(HalfSettled::proposal)
                    .iterator());
  }

  /** What was done with the names of which something was proposed, by their ids. */
  KeyedParts<Join> byId() {
    return byId;
  }

  /** What was proposed and not done. */
  Parts<Proposal> open() {
    return open;
  }
}
