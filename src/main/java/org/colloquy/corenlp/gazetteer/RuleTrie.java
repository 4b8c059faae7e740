package org.colloquy.corenlp.gazetteer;

import java.util.Arrays;

/**
 * A trie of symbols; a path from its root is the sequence of words of a rule. States and symbols
 * are numbered from 0. Most rules have a single word, so the root has an array of its own, and the
 * other states share a hash table.
 */
final class RuleTrie {
  static final int NONE = -1;
  static final int ROOT = 0;

  private int[] fromRoot = new int[1 << 8];
  private long[] keys = new long[1 << 9];
  private int[] targets = new int[1 << 9];
  private int entries;
  private int[] rules = new int[1 << 8];
  private int states = 1;

  RuleTrie() {
    rules[ROOT] = NONE;
  }

  /**
   * Returns the state that the symbol leads to; {@link #NONE} if no rule continues with the symbol.
   */
  int next(int state, int symbol) {
    if (state == ROOT) {
      return symbol < fromRoot.length && fromRoot[symbol] != 0 ? fromRoot[symbol] : NONE;
    }
    int slot = slotOf(key(state, symbol));
    return keys[slot] == 0 ? NONE : targets[slot];
  }

  /** Returns the state that the symbol leads to; makes a new one if there is none. */
  int extend(int state, int symbol) {
    int known = next(state, symbol);
    if (known != NONE) {
      return known;
    }
    if (states == rules.length) {
      rules = Arrays.copyOf(rules, 2 * states);
    }
    rules[states] = NONE;
    if (state == ROOT) {
      if (symbol >= fromRoot.length) {
        fromRoot = Arrays.copyOf(fromRoot, Math.max(symbol + 1, 2 * fromRoot.length));
      }
      fromRoot[symbol] = states;
    } else {
      put(key(state, symbol), states);
    }
    return states++;
  }

  /** Returns the number of the rule that ends in a state; {@link #NONE} if none does. */
  int ruleAt(int state) {
    return rules[state];
  }

  void end(int state, int rule) {
    rules[state] = rule;
  }

  /** Frees the memory that was reserved for more states. */
  void trim() {
    rules = Arrays.copyOf(rules, states);
  }

  private void put(long key, int target) {
    if (2 * entries >= keys.length) {
      spread();
    }
    int slot = slotOf(key);
    keys[slot] = key;
    targets[slot] = target;
    entries++;
  }

  private void spread() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slotOf(oldKeys[i]);
        keys[slot] = oldKeys[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private int slotOf(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** The key of a transition; never 0, because the state is not the root. */
  private static long key(int state, int symbol) {
    return (long) state << 32 | symbol;
  }
}
