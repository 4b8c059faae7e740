package org.colloquy.corenlp.parser;

import java.util.Arrays;
import org.colloquy.corenlp.feature.FeatureName;

/** The features of one tree of a state: its label, and its head's word and tag. */
final class TreeFeatures {
  private final long label;
  private final long wordAndTag;
  private final long tag;
  private final long wordAndLabel;
  private final long tagAndLabel;

  private TreeFeatures(String place) {
    label = FeatureName.hash(place + "C-");
    wordAndTag = FeatureName.hash(place + "WT-");
    tag = FeatureName.hash(place + "T-");
    wordAndLabel = FeatureName.hash(place + "WC-");
    tagAndLabel = FeatureName.hash(place + "TC-");
  }

  static TreeFeatures[] of(String... places) {
    return Arrays.stream(places).map(TreeFeatures::new).toArray(TreeFeatures[]::new);
  }

  void add(StateFeatures features, Node node) {
    if (node == null) {
      features.add(Symbol.NONE.name().after(label));
      return;
    }
    Symbol headWord = node.head().word();
    Symbol headTag = node.head().tag();
    features.add(node.label().name().after(label));
    features.add(headTag.joined().after(headWord.name().after(wordAndTag)));
    features.add(headTag.name().after(tag));
    features.add(node.label().joined().after(headWord.name().after(wordAndLabel)));
    features.add(node.label().joined().after(headTag.name().after(tagAndLabel)));
  }
}
