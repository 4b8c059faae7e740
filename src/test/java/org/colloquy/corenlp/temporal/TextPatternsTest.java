package org.colloquy.corenlp.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What words say of patterns over texts: nothing is found where they rule it out. */
class TextPatternsTest {
  private static final List<String> REGEXES =
      List.of(
          "\\b(\\d{4})\\s*(?:-)\\s*(\\d{4})\\b",
          "(one|two)[-](years?|months?)(s)?([-\\s]old)?",
          "\\b(?:(\\d\\d?):(\\d\\d))\\b",
          "(\\d\\d?)a\\.?m\\.?",
          "\\b(EST|Eastern Standard Time|UTC)\\b",
          "one\\s+two",
          "\\s1",
          "\\bT(\\d)\\b",
          "(one|1)+?:\\1",
          "\\d(?:\\s*\\d)*-");

  @Property(tries = 3000)
  void nothingIsFoundThatIsRuledOut(@ForAll("regexes") String regex, @ForAll("texts") String text) {
    Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    TextPatterns patterns = new TextPatterns();
    int number = patterns.add(pattern);

    assertThat(TextPatterns.isDecidedByWords(pattern)).isTrue();
    if (pattern.matcher(text).find()) {
      assertThat(patterns.couldMatch(number, text)).isTrue();
    }
  }

  /** Otherwise all gates could be open. */
  @Example
  void rulesOut() {
    TextPatterns patterns = new TextPatterns();
    int time = patterns.add(Pattern.compile("\\b(\\d\\d?):(\\d\\d)\\b"));
    int zone = patterns.add(Pattern.compile("\\b(Eastern Standard Time|UTC)\\b"));

    assertThat(patterns.couldMatch(time, "The ferry leaves at 8.")).isFalse();
    assertThat(patterns.couldMatch(time, "At (8:15).")).isTrue();
    assertThat(patterns.couldMatch(zone, "East of the harbour")).isFalse();
    assertThat(patterns.couldMatch(zone, "on Eastern roads")).as("more could follow").isTrue();
  }

  @Example
  void leavesAloneWhatDependsOnMoreThanWords() {
    for (String regex :
        List.of("(?<=a )b", "a(?! b)", "^a", "a$", "\\Ba", "\\Ga", "a\\z", "(?i)a", "\\b{g}a")) {
      assertThat(TextPatterns.isDecidedByWords(Pattern.compile(regex))).as(regex).isFalse();
    }
    assertThat(TextPatterns.isDecidedByWords(Pattern.compile("(?:a|[^b])\\$"))).isTrue();
  }

  @Provide
  Arbitrary<String> regexes() {
    return Arbitraries.of(REGEXES);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "one",
            "two",
            "1",
            "12",
            "1990",
            "-",
            ":",
            "-year",
            "s",
            " ",
            "  ",
            "\n",
            "\u00a0",
            "old",
            "am",
            "a.m.",
            "est",
            "Eastern",
            "Standard",
            "Time",
            "T1",
            "(",
            ".",
            "e\u0301",
            "\u0130")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
