package org.colloquy.corenlp.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The shapes of patterns against CoreNLP's matcher: it finds nothing that the shape rules out. */
class GatedPatternTest {
  private final Conditions conditions = new Conditions();

  /** Of random patterns and tokens: the same matches, wherever the shape says one could begin. */
  @Property(tries = 3000)
  void findsWhatTheOriginalFinds(
      @ForAll("patterns") String pattern, @ForAll("tokens") List<CoreLabel> tokens) {
    TokenSequencePattern original = compile(pattern);
    List<String> expected = new ArrayList<>();
    Assume.that(canBeMatched(original, tokens, expected));
    Shape shape = new Shapes(conditions).of(original);
    TokenConditions holding = new TokenConditions(conditions, tokens);
    GatedPattern gated = new GatedPattern(original);
    gated.onlyAt(shape.starts(Positions.all(tokens.size()), holding));

    assertThat(matches(gated, tokens)).isEqualTo(expected);
    if (shape.isRuledOut(holding)) {
      assertThat(expected).isEmpty();
    }
    gated.everywhere();
    assertThat(matches(gated, tokens)).isEqualTo(expected);
  }

  /** Otherwise all gates could be open. */
  @Example
  void saysWhereAPatternCannotBegin() {
    assertStarts("/the/? /a/ /b/", "a b the a b a", 0, 2, 3);
    assertStarts("/a/+ /b/", "a a b a b b a", 0, 1, 3);
    assertStarts("/a/ []{0,2} /b/", "a c c b b a c c c", 0);
    assertStarts("[{tag:X}] /b/ | /c/ /c/", "b a b c c", 3);
    assertStarts("(/a/ | /b/) (?: /c/ | /the/)", "a b c a the c", 1, 3);
    assertStarts("(?m){1,3} /a(\\s*b)?/", "b a b c", 1);
    assertThat(starts("\\1", "a b")).as("what cannot be told").containsExactly(0, 1, 2);
  }

  /** A word of a long list is one condition, as it is for CoreNLP. */
  @Example
  void knowsLongListsOfWords() {
    assertStarts("/a/ (/a/ | /b/ | /c/ | /d/ | /e/ | /f/ | /g/)", "a h a g g a", 2);
  }

  @Example
  void reachesBeyondSixtyFourTokens() {
    String long0 = "c ".repeat(70) + "a b " + "c ".repeat(70) + "a b";

    assertStarts("/a/ /b/", long0, 70, 142);
    assertStarts("/a/ []* /c/", "a " + "b ".repeat(100) + "c", 0);
  }

  @Example
  void asksTheSameOfATextOnce() {
    Shape twice = new Shapes(conditions).of(compile("/a|b/ /the/ /the/ /a|b/"));

    assertThat(conditions.size()).isEqualTo(2);
    assertThat(twice.isKnown()).isTrue();
  }

  /** Where a pattern fails on a token, CoreNLP's matcher decides, when it comes to that token. */
  @Example
  void takesWhatFailsForAMatch() {
    int failing =
        conditions.add(
            new edu.stanford.nlp.ling.tokensregex.NodePattern<CoreMap>() {
              @Override
              public boolean match(CoreMap node) {
                throw new IllegalStateException("of no such token");
              }
            });

    assertThat(conditions.holds(failing, new CoreLabel())).isTrue();
  }

  private void assertStarts(String pattern, String words, Integer... places) {
    assertThat(starts(pattern, words)).as(pattern).containsExactly(places);
  }

  private List<Integer> starts(String pattern, String words) {
    List<CoreLabel> tokens = tokens(List.of(words.split(" ")), "Y");
    Shape shape = new Shapes(conditions).of(compile(pattern));
    Positions starts =
        shape.starts(Positions.all(tokens.size()), new TokenConditions(conditions, tokens));
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place <= tokens.size(); place++) {
      if (starts.contains(place)) {
        places.add(place);
      }
    }
    return places;
  }

  private static TokenSequencePattern compile(String pattern) {
    Env env = TokenSequencePattern.getNewEnv();
    env.setDefaultStringPatternFlags(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return TokenSequencePattern.compile(env, pattern);
  }

  private static List<String> matches(TokenSequencePattern pattern, List<CoreLabel> tokens) {
    List<String> matches = new ArrayList<>();
    SequenceMatcher<CoreMap> matcher = pattern.getMatcher(tokens);
    while (matcher.find()) {
      matches.add(matcher.start() + "-" + matcher.end() + " " + matcher.group());
    }
    return matches;
  }

  /** CoreNLP's matcher overflows the stack on some patterns that repeat what may be nothing. */
  private static boolean canBeMatched(
      TokenSequencePattern pattern, List<CoreLabel> tokens, List<String> matches) {
    try {
      return matches.addAll(matches(pattern, tokens)) || matches.isEmpty();
    } catch (StackOverflowError e) {
      return false;
    }
  }

  private static List<CoreLabel> tokens(List<String> words, String... tags) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String word : words) {
      CoreLabel token = new CoreLabel();
      token.setWord(word);
      token.setTag(tags[tokens.size() % tags.length]);
      tokens.add(token);
    }
    return tokens;
  }

  @Provide
  Arbitrary<List<CoreLabel>> tokens() {
    Arbitrary<String> word = Arbitraries.of("a", "b", "c", "A", "the", "ab", "12");
    return Combinators.combine(
            word.list().ofMaxSize(9), Arbitraries.of("X", "Y").list().ofMinSize(1).ofMaxSize(5))
        .as((words, tags) -> tokens(words, tags.toArray(String[]::new)));
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> anchored =
        Combinators.combine(Arbitraries.of("", "", "", "^"), parts(3), Arbitraries.of("", "", "$"))
            .as((begin, parts, end) -> (begin + " " + parts + " " + end).strip());
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, parts(3)),
        net.jqwik.api.Tuple.of(1, anchored),
        net.jqwik.api.Tuple.of(1, parts(2).map(p -> "(" + p + ") \\1")));
  }

  private static Arbitrary<String> node() {
    return Arbitraries.of(
        "/a/",
        "/b/",
        "/a|b/",
        "/.*b/",
        "[]",
        "[{tag:X}]",
        "[{word:/a.?/} & !{tag:Y}]",
        "[{tag:Y} | {word:c}]",
        "(/a/ | /b/ | /c/ | /d/ | /e/ | /f/)",
        "(/a/ /b/ | /b/ /a/ | /a/ /c/ | /c/ /a/ | /b/ /c/ | /c/ /b/)",
        "(/a/ & [{tag:X}])");
  }

  private static Arbitrary<String> parts(int depth) {
    return parts(depth, true);
  }

  /**
   * What repeats is not repeated again: CoreNLP's matcher would take more time and memory than
   * there is.
   */
  private static Arbitrary<String> parts(int depth, boolean repeats) {
    if (depth == 0) {
      return node();
    }
    Arbitrary<String> inner = parts(depth - 1, repeats);
    List<Arbitrary<String>> all = new ArrayList<>();
    all.add(node());
    all.add(inner.list().ofMinSize(2).ofMaxSize(3).map(p -> String.join(" ", p)));
    all.add(inner.list().ofMinSize(2).ofMaxSize(3).map(p -> "(" + String.join(" | ", p) + ")"));
    if (repeats) {
      all.add(Arbitraries.of("/the/?", "(?m){1,3} /a b?/"));
      all.add(
          Combinators.combine(
                  parts(depth - 1, false),
                  Arbitraries.of("?", "*", "+", "{2}", "{0,2}", "{1,7}", "*?", "??"))
              .as((part, times) -> "(" + part + ")" + times));
    }
    return Arbitraries.oneOf(all);
  }
}
