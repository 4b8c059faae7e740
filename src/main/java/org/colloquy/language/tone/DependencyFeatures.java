package org.colloquy.language.tone;

import java.util.Set;

/** The features of the target's dependencies: its role, its governor and the words next to it. */
final class DependencyFeatures {
  private static final Set<String> WITH_DEPENDENTS =
      Set.of("xcomp", "ccomp", "advcl", "obj", "obl", "conj");
  private static final Set<String> BELOW_TARGET = Set.of("acl", "appos", "conj");
  private static final Set<String> IN_FULL = Set.of("nsubj", "nmod", "obl");
  private static final String PUNCTUATION = "punct";

  private final Target target;
  private final ParsedSentence sentence;
  private final Features features;

  DependencyFeatures(Target target, Features features) {
    this.target = target;
    this.sentence = target.sentence();
    this.features = features;
  }

  void collect() {
    int head = target.head();
    String relation = sentence.relation(head);
    String role = IN_FULL.contains(relation) ? sentence.fullRelation(head) : relation;
    features.mark("role:" + role);
    int governor = sentence.word(head).governor();
    if (governor == ParsedSentence.NONE) {
      features.mark("governor:" + role);
    } else {
      governor(governor, relation, role);
    }
    ownDependents();
  }

  private void governor(int governor, String relation, String role) {
    String form = target.form(governor);
    boolean negated = target.isNegated(governor);
    features.mark("governor:" + role + ":" + form);
    features.mark("denied:" + relation + ":" + form + ":" + negated);
    features.mark("denied:" + negated);
    for (int sibling : sentence.children(governor)) {
      if (!target.covers(sibling) && !sentence.relation(sibling).equals(PUNCTUATION)) {
        sibling(sibling, relation, form);
      }
    }
    aboveGovernor(governor, relation, role);
  }

  private void sibling(int sibling, String relation, String governor) {
    String its = sentence.relation(sibling);
    String full = sentence.fullRelation(sibling);
    String form = target.form(sibling);
    features.mark("sibling:" + relation + ">" + full + ":" + form);
    features.mark("sibling:" + relation + ":" + governor + ">" + its + ":" + form);
    features.mark("sibling:" + relation + ">" + full);
    if (WITH_DEPENDENTS.contains(its)) {
      for (int below : sentence.children(sibling)) {
        dependent("nephew:" + relation + ">" + its, below);
      }
    }
  }

  private void aboveGovernor(int governor, String relation, String role) {
    int above = sentence.word(governor).governor();
    String link = sentence.relation(governor);
    features.mark("above:" + role + "<" + sentence.fullRelation(governor));
    if (above == ParsedSentence.NONE) {
      features.mark("above:" + relation + "<root");
      return;
    }
    features.mark("above:" + relation + "<" + link + ":" + target.form(above));
    for (int uncle : sentence.children(above)) {
      if (uncle != governor) {
        dependent("uncle:" + relation + "<" + link, uncle);
      }
    }
  }

  private void ownDependents() {
    for (int child : sentence.children(target.head())) {
      String relation = sentence.relation(child);
      if (target.covers(child) || relation.equals(PUNCTUATION)) {
        continue;
      }
      features.mark("own:" + relation);
      dependent("own", child);
      if (BELOW_TARGET.contains(relation)) {
        for (int below : sentence.children(child)) {
          dependent("own:" + relation, below);
        }
      }
    }
  }

  private void dependent(String path, int word) {
    String relation = sentence.relation(word);
    if (!relation.equals(PUNCTUATION)) {
      features.mark(path + ">" + relation + ":" + target.form(word));
    }
  }
}
