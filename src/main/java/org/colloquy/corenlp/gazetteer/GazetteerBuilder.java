package org.colloquy.corenlp.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Builds a gazetteer from rule files in the format of CoreNLP's TokensRegexNER: one rule per line,
 * with tabs between the rule's words, a type, the types it may overwrite, and a priority; the last
 * two are optional. A word may be a regular expression. TokensRegex rules and groups of words are
 * not supported.
 */
final class GazetteerBuilder {
  /**
   * The caller of a rule whose words are all patterns, so that no word triggers it: it is always
   * tried.
   */
  static final byte ALWAYS = -1;

  private final Symbols symbols = new Symbols();
  private final RuleTrie trie = new RuleTrie();
  private final Namings ruleTypes = new Namings();

  /** Priorities of the rules that have patterns or depend on case, by their words. */
  private final Map<String, Double> priorities = new HashMap<>();

  private final BitSet mayHavePriority = new BitSet();
  private short[] ruleTypeOf = new short[1 << 8];
  private byte[] callers = new byte[1 << 8];
  private int rules;

  // The rule that is being read.
  private byte[] file;
  private boolean ignoreCase;
  private int state;
  private int words;
  private int longest;
  private int caller;
  private int keyHash;
  private boolean plain;

  /**
   * Adds a file's rules. A rule with the words of a rule added before is skipped unless its
   * priority is higher.
   *
   * @param utf8 the file's bytes
   * @param caseless whether case does not matter to the rules
   * @throws IllegalArgumentException if a line is not a supported rule; the message gives its
   *     1-based number
   */
  GazetteerBuilder add(byte[] utf8, boolean caseless) {
    file = utf8;
    ignoreCase = caseless;
    int start = 0;
    for (int line = 1; start < file.length; line++) {
      int end = start;
      while (end < file.length && file[end] != '\n' && file[end] != '\r') {
        end++;
      }
      try {
        addLine(start, end);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
      }
      boolean windows = end + 1 < file.length && file[end] == '\r' && file[end + 1] == '\n';
      start = end + (windows ? 2 : 1);
    }
    file = null;
    return this;
  }

  /** Builds the gazetteer of all rules added; to be called once. */
  Gazetteer build() {
    symbols.complete();
    trie.trim();
    return new TrieGazetteer(
        symbols,
        trie,
        ruleTypes.all(),
        Arrays.copyOf(ruleTypeOf, rules),
        Arrays.copyOf(callers, rules));
  }

  private void addLine(int start, int end) {
    int tab = start;
    while (tab < end && file[tab] != '\t') {
      tab++;
    }
    if (tab == end) {
      throw new IllegalArgumentException("a rule needs a type behind a tab");
    }
    int ruleType = ruleTypes.of(file, tab + 1, end);
    addWords(start, tab);
    double priority = ruleTypes.get(ruleType).priority();
    int known = trie.ruleAt(state);
    if (known != RuleTrie.NONE && priority <= ruleTypes.get(ruleTypeOf[known]).priority()) {
      return;
    }
    if (isSecondary(start, tab, priority)) {
      return;
    }
    if (rules == ruleTypeOf.length) {
      ruleTypeOf = Arrays.copyOf(ruleTypeOf, 2 * rules);
      callers = Arrays.copyOf(callers, 2 * rules);
    }
    ruleTypeOf[rules] = (short) ruleType;
    callers[rules] = (byte) caller;
    trie.end(state, rules++);
  }

  /** Adds the words between two offsets to the trie's path. */
  private void addWords(int start, int end) {
    state = RuleTrie.ROOT;
    words = 0;
    longest = -1;
    caller = ALWAYS;
    keyHash = 0;
    plain = true;
    int at = start;
    while (at < end) {
      if (file[at] >= 0 && file[at] <= ' ') {
        at++;
        continue;
      }
      int from = at;
      boolean plainWord = ignoreCase;
      while (at < end && (file[at] < 0 || file[at] > ' ')) {
        plainWord &= RuleWords.isPlain(file[at]);
        at++;
      }
      if (plainWord) {
        follow(symbols.ofPlain(file, from, at), at - from);
        keyHash = 31 * keyHash + ByteStrings.hash(file, from, at);
      } else {
        addWord(new String(file, from, at - from, StandardCharsets.UTF_8));
      }
    }
    if (words == 0) {
      throw new IllegalArgumentException("a rule without words");
    }
    if (words > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("a rule of more than " + Byte.MAX_VALUE + " words");
    }
  }

  private void addWord(String word) {
    if (words == 0 && word.equals("(")) {
      throw new IllegalArgumentException("rules of TokensRegex are not supported");
    }
    String key = ignoreCase ? RuleWords.small(word) : word;
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    keyHash = 31 * keyHash + ByteStrings.hash(bytes, 0, bytes.length);
    boolean literal = RuleWords.isLiteral(word);
    plain &= ignoreCase && literal && key.equals(RuleWords.folded(word));
    boolean bracket = word.equals("-LRB-") || word.equals("-RRB-");
    follow(symbols.of(word, ignoreCase), !literal ? ALWAYS : bracket ? 1 : word.length());
  }

  /**
   * Adds one word to the path. The caller, the word that triggers the rule, is the first of its
   * longest words that are not patterns.
   */
  private void follow(int symbol, int length) {
    if (length > longest) {
      longest = length;
      caller = words;
    }
    state = trie.extend(state, symbol);
    words++;
  }

  /**
   * Whether a rule with the same words was read before and has at least this priority, though on
   * another path, because one of them has patterns or depends on case. Records the priority of
   * rules that are not plain.
   */
  private boolean isSecondary(int start, int end, double priority) {
    int bit = keyHash & 0xFFFF;
    if (plain && !mayHavePriority.get(bit)) {
      return false;
    }
    String[] key = key(start, end);
    String joined = String.join(" ", key);
    double before =
        Math.max(priorities.getOrDefault(joined, Double.NEGATIVE_INFINITY), plainPriority(key));
    if (priority <= before) {
      return true;
    }
    if (!plain) {
      priorities.put(joined, priority);
      mayHavePriority.set(bit);
    }
    return false;
  }

  private String[] key(int start, int end) {
    String text = new String(file, start, end - start, StandardCharsets.UTF_8).trim();
    return (ignoreCase ? RuleWords.small(text) : text).split("\\s+");
  }

  private double plainPriority(String[] key) {
    int at = RuleTrie.ROOT;
    for (int i = 0; i < key.length && at != RuleTrie.NONE; i++) {
      int symbol = symbols.plain(key[i]);
      at = symbol == ByteStrings.NONE ? RuleTrie.NONE : trie.next(at, symbol);
    }
    int rule = at == RuleTrie.NONE ? RuleTrie.NONE : trie.ruleAt(at);
    return rule == RuleTrie.NONE
        ? Double.NEGATIVE_INFINITY
        : ruleTypes.get(ruleTypeOf[rule]).priority();
  }
}
