package org.colloquy.identity.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.colloquy.identity.name.KnownName;

/** All rules for which names mean one person or thing, the surest reasons first. */
public final class MergeRules {
  /** Fewer names under a key have nothing to say to each other. */
  private static final int A_MEETING = 2;

  private final List<MergeRule> rules;

  /**
   * @param places the places of the corpus
   */
  public MergeRules(Places places) {
    rules =
        List.of(
            new SamePage(),
            new NationalInstitution(places),
            new LongPlaceName(),
            new ShortAndLongForm(),
            new SurnameAlone(),
            new FamiliarNames(),
            new PersonOrThing(),
            new Misspelt());
  }

  /** The number of rules. */
  public int size() {
    return rules.size();
  }

  /**
   * Returns the keys under which a name meets others by a rule.
   *
   * @param rule 0-based place of the rule
   */
  public Collection<String> keys(int rule, KnownName name) {
    return rules.get(rule).keys(name);
  }

  /**
   * Returns how many names may meet under one key of a rule: about more, it proposes nothing.
   *
   * @param rule 0-based place of the rule
   */
  public int most(int rule) {
    return rules.get(rule).most();
  }

  /**
   * Returns what a rule proposes about names that meet under a key, in order.
   *
   * @param rule 0-based place of the rule
   * @param names all names that have the key, in the order of their ids
   */
  public List<RankedProposal> proposals(int rule, String key, List<KnownName> names) {
    if (names.size() < A_MEETING || names.size() > most(rule)) {
      return List.of();
    }
    List<RankedProposal> proposals = new ArrayList<>();
    rules
        .get(rule)
        .propose(
            key, names, one -> proposals.add(new RankedProposal(rule, key, proposals.size(), one)));
    return proposals;
  }

  /** Returns what all rules propose, in order. */
  public List<RankedProposal> proposals(Collection<KnownName> names) {
    List<RankedProposal> all = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      int place = rule;
      MeetingNames.by(rules.get(rule)::keys, names)
          .forEach((key, meeting) -> all.addAll(proposals(place, key, meeting)));
    }
    return all;
  }
}
