package org.colloquy.identity.thing;

import static org.colloquy.identity.flow.Members.flat;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.name.KnownName;
import org.colloquy.identity.rule.InstitutionForms;
import org.colloquy.identity.rule.MeetingNames;
import org.colloquy.identity.rule.MergeRules;
import org.colloquy.identity.rule.Places;
import org.colloquy.identity.rule.RankedProposal;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;

/** Lets the names of a corpus that lies in parts meet under the keys of the rules. */
final class ProposedJoins {
  private static final char BEHIND_RULE = ' ';

  private ProposedJoins() {}

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

  /** Returns what the rules propose about these names. */
  static Parts<RankedProposal> of(Parts<KnownName> names) {
    Rules rules = new Rules(places(names));
    return names
        .keyed((part, all) -> flat(all, name -> meetings(name, rules.get())))
        .sum(NameMeeting::and)
        .meet((key, meeting) -> proposals(key, meeting.get(0).names(), rules.get()));
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

  private static Stream<Keyed<NameMeeting>> meetings(KnownName name, MergeRules rules) {
    return IntStream.range(0, rules.size())
        .boxed()
        .flatMap(
            rule ->
                rules.keys(rule, name).stream()
                    .map(
                        key ->
                            new Keyed<>(
                                rule + String.valueOf(BEHIND_RULE) + key,
                                new NameMeeting(name, rules.most(rule)))));
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
}
