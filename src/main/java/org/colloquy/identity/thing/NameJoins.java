package org.colloquy.identity.thing;

import static org.colloquy.identity.flow.Members.each;
import static org.colloquy.identity.flow.Members.flat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.name.KnownName;
import org.colloquy.identity.rule.InstitutionForms;
import org.colloquy.identity.rule.JoinedNames;
import org.colloquy.identity.rule.MeetingNames;
import org.colloquy.identity.rule.MergeRules;
import org.colloquy.identity.rule.Places;
import org.colloquy.identity.rule.Proposal;
import org.colloquy.identity.rule.RankedProposal;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.Merge;
import org.colloquy.model.PageLink;

/** Joins the names of a corpus that lies in parts. */
final class NameJoins {
  private static final char BEHIND_RULE = ' ';

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

  /** The rules, made once in each process that asks for them. */
  private static final class Rules implements Serializable {
    private static final long serialVersionUID = 1;

    private final Places places;
    private transient MergeRules made;

    Rules(Places places) {
      this.places = places;
    }

    synchronized MergeRules get() {
      if (made == null) {
        made = new MergeRules(places);
      }
      return made;
    }
  }

  /** Joins these names. */
  static NameJoins of(Parts<KnownName> names) {
    Rules rules = new Rules(places(names));
    Parts<RankedProposal> proposals =
        names
            .keyed((part, all) -> flat(all, name -> meetings(name, rules.get())))
            .meet((key, meeting) -> proposals(key, meeting, rules.get()))
            .kept();
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

  private static Places places(Parts<KnownName> names) {
    Set<String> wanted = new HashSet<>(names.map((part, all) -> possibleOwners(all)).all());
    Places places = new Places();
    names
        .keyed(
            (part, all) ->
                flat(
                    all,
                    name ->
                        Places.formsOf(name).stream()
                            .filter(wanted::contains)
                            .map(form -> new Keyed<>(form, Places.owner(name)))))
        .sum(Places.Owner::first)
        .meet((form, owner) -> List.of(new Keyed<>(form, owner.get(0))).iterator())
        .all()
        .forEach(one -> places.add(one.key(), one.value()));
    names
        .map(
            (part, all) ->
                flat(
                    all,
                    name ->
                        name.type() == EntityType.COUNTRY
                            ? Stream.of(new Keyed<>(name.id(), Places.keyOf(name)))
                            : Stream.empty()))
        .all()
        .forEach(one -> places.addCountry(one.key(), one.value()));
    return places;
  }

  /** The folded texts that belong to a name of an institution if they name a place or a people. */
  private static Iterator<String> possibleOwners(Iterator<KnownName> names) {
    InstitutionForms forms = InstitutionForms.load();
    Set<String> owners = new HashSet<>();
    names.forEachRemaining(
        name -> {
          if (name.type().family() == Family.ORGANIZATION) {
            owners.addAll(forms.possibleOwners(name.name()));
          }
        });
    return owners.iterator();
  }

  private static Stream<Keyed<KnownName>> meetings(KnownName name, MergeRules rules) {
    return IntStream.range(0, rules.size())
        .boxed()
        .flatMap(
            rule ->
                rules.keys(rule, name).stream()
                    .map(key -> new Keyed<>(rule + String.valueOf(BEHIND_RULE) + key, name)));
  }

  private static Iterator<RankedProposal> proposals(
      String key, List<KnownName> meeting, MergeRules rules) {
    int space = key.indexOf(BEHIND_RULE);
    return rules
        .proposals(
            Integer.parseInt(key.substring(0, space)),
            key.substring(space + 1),
            MeetingNames.inOrder(meeting))
        .iterator();
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
