package org.colloquy.language.tone;

import java.util.Set;

/** The features of the words before and after the target and near it in the dependency tree. */
final class WordFeatures {
  private static final int NEXT = 3;
  private static final int NEAR = 5;
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "note",
          "write",
          "ask",
          "explain",
          "argue",
          "state",
          "announce",
          "claim",
          "report",
          "suggest",
          "think",
          "believe",
          "call",
          "describe",
          "declare",
          "insist",
          "acknowledge",
          "warn",
          "tweet",
          "respond",
          "reply",
          "comment",
          "testify",
          "recall");

  private final Target target;
  private final Features features;

  WordFeatures(Target target, Features features) {
    this.target = target;
    this.features = features;
  }

  void collect() {
    for (int k = 1; k <= NEXT; k++) {
      features.mark("L" + k + ":" + target.form(target.first() - k));
      features.mark("R" + k + ":" + target.form(target.last() + k));
    }
    for (int i = 0; i < target.sentence().size(); i++) {
      if (!target.covers(i) && !Target.isMark(target.form(i))) {
        collect(i);
      }
    }
    shape();
  }

  private void collect(int word) {
    String form = target.form(word);
    if (word < target.first() && word >= target.first() - NEAR) {
      features.mark("before:" + form);
    }
    if (word > target.last() && word <= target.last() + NEAR) {
      features.mark("behind:" + form);
    }
    for (int within : new int[] {1, 2, 4}) {
      if (target.distance(word) <= within) {
        features.mark("near" + within + ":" + form);
      }
    }
  }

  private void shape() {
    ParsedSentence sentence = target.sentence();
    int head = target.head();
    int governor = sentence.word(head).governor();
    features.mark("tag:" + sentence.word(head).tag());
    features.mark(target.first() == 0 ? "first" : "not first");
    features.mark(target.isQuoted(head) ? "quoted" : "not quoted");
    if (sentence.relation(head).equals("nsubj") && SAYING.contains(target.form(governor))) {
      features.mark("speaks");
    }
    int persons = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (target.isQuoted(i)) {
        features.mark("quotation");
      }
      if (SAYING.contains(target.form(i))) {
        features.mark("somebody speaks");
      }
      boolean person = target.form(i).equals(Target.PERSON);
      persons += person && !target.form(i - 1).equals(Target.PERSON) ? 1 : 0;
    }
    features.put("persons", Math.min(NEXT, persons) / (double) NEXT);
    features.put("length", Math.min(60, sentence.size()) / 60.0);
  }
}
