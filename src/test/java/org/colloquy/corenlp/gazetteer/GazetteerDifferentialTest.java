package org.colloquy.corenlp.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokensRegexNERAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The gazetteer against the recogniser it takes the place of, on invented rule files and sentences:
 * the same labels. Of rules between which that one decides by the addresses of objects, anew in
 * each run, only the first is used here; {@link GazetteerTest} says what is done with the others.
 */
class GazetteerDifferentialTest {
  private static final String PARTS_OF_SPEECH = "(NN|JJ|ADD).*";

  /** A line of a rule file. */
  record Rule(List<String> words, String type, String overwritable, int priority) {
    String line() {
      return String.join(" ", words) + "\t" + type + "\t" + overwritable + "\t" + priority + "\n";
    }

    /** What rules must differ in for the original to be decided: its key of the rule and rank. */
    String rank(boolean caseless) {
      String caller = "";
      int longest = -1;
      for (String word : words) {
        int length = word.equals("-LRB-") ? 1 : word.length();
        if (word.matches("[^\\[\\]?.\\\\^$()*+{}|]*") && length > longest) {
          longest = length;
          caller = caseless ? word.toLowerCase(Locale.ROOT) : word;
        }
      }
      return longest < 0 ? "" : caller + "\t" + words.size() + "\t" + priority;
    }
  }

  /** A token of a sentence, before. */
  record Token(String word, String tag, String name) {
    CoreLabel label() {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setTag(tag);
      label.setNER(name);
      return label;
    }
  }

  @Property(tries = 500)
  void givesTheLabelsOfTheOriginal(
      @ForAll("rules") List<Rule> caseless,
      @ForAll("rules") List<Rule> cased,
      @ForAll("sentence") List<Token> sentence)
      throws IOException {
    assertSame(file(caseless, true), file(cased, false), sentence);
  }

  /** What invented rules come to too rarely. */
  @Example
  void aRuleIsNotFoundTwiceInOverlappingPlaces() throws IOException {
    assertThat(assertSame("x a\tTITLE\tMISC\t2\na a\tCOUNTRY\tMISC\t1\n", "", nouns("x a a a")))
        .containsExactly("TITLE", "TITLE", "O", "O");
  }

  @Example
  void aBracketCountsAsOneLetterWhereRulesAreOrdered() throws IOException {
    String rules = "xx -LRB-\tTITLE\tMISC\t1\n-LRB- abc\tCOUNTRY\tMISC\t1\n";
    assertThat(assertSame(rules, "", nouns("abc xx -LRB- abc")))
        .containsExactly("O", "O", "COUNTRY", "COUNTRY");
  }

  @Example
  void aRuleWithNothingButATypeHasNoPriority() throws IOException {
    assertThat(assertSame("a\tTITLE\nb\tCITY\n", "", nouns("a b"))).containsExactly("TITLE", "O");
  }

  private static List<Token> nouns(String words) {
    return Arrays.stream(words.split(" ")).map(w -> new Token(w, "NN", "O")).toList();
  }

  private static List<String> assertSame(String caseless, String cased, List<Token> sentence)
      throws IOException {
    List<CoreLabel> expected = sentence.stream().map(Token::label).toList();
    original(caseless, cased).annotate(document(expected));
    List<CoreLabel> actual = sentence.stream().map(Token::label).toList();
    ours(caseless, cased).label(actual);
    List<String> names = actual.stream().map(CoreLabel::ner).toList();
    assertThat(names).containsExactlyElementsOf(expected.stream().map(CoreLabel::ner).toList());
    return names;
  }

  @Provide
  Arbitrary<List<Rule>> rules() {
    Arbitrary<String> word =
        Arbitraries.of(
            "new",
            "york",
            "city",
            "New",
            "City",
            "St.",
            "a",
            "b",
            "us",
            "US",
            "class",
            "οδος",
            "οδοσ",
            "İzmir",
            "izmir",
            "straße",
            "-LRB-",
            "-lrb-",
            "[Cc]lass",
            "u\\.s\\.",
            "St\\.?",
            "N\\.?Y\\.?",
            ".*",
            "n.w",
            "a|b",
            "[A-Z]+",
            "[a-z]+",
            "\\W",
            "\\w",
            "class?",
            "(a)");
    Arbitrary<List<String>> words =
        Arbitraries.integers().between(1, 10).flatMap(n -> word.list().ofSize(n < 6 ? 1 : n - 5));
    return Combinators.combine(
            words,
            Arbitraries.of("CITY", "TITLE", "COUNTRY"),
            Arbitraries.of("MISC", "LOCATION", "MISC,LOCATION", "MISC, ORGANIZATION"),
            Arbitraries.integers().between(1, 3))
        .as(Rule::new)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Token>> sentence() {
    Arbitrary<String> word =
        Arbitraries.of(
            "new", "york", "city", "New", "York", "CITY", "NEW", "St.", "St", "st.", "a", "b", "A",
            "us", "US", "u.s.", "U.S.", "class", "Class", "CLASS", "ΟΔΟΣ", "οδος", "οδοσ", "İzmir",
            "izmir", "Izmir", "ıZMIR", "STRASSE", "straße", "Straße", "-LRB-", "NY", "N.Y.", "n.y",
            "—", "clas", "(a)");
    return Combinators.combine(
            word,
            Arbitraries.of("NN", "NNP", "JJ", "IN", "VB", "DT"),
            Arbitraries.of("O", "O", "MISC", "LOCATION", "GPE", "PERSON", "ORGANIZATION", "CITY"))
        .as(Token::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(10);
  }

  private static String file(List<Rule> rules, boolean caseless) {
    Set<String> ranks = new HashSet<>();
    StringBuilder file = new StringBuilder();
    for (Rule rule : rules) {
      String rank = rule.rank(caseless);
      if (rank.isEmpty() || ranks.add(rank)) {
        file.append(rule.line());
      }
    }
    return file.toString();
  }

  private static RuleNames ours(String caseless, String cased) {
    Gazetteer gazetteer =
        new GazetteerBuilder()
            .add(caseless.getBytes(StandardCharsets.UTF_8), true)
            .add(cased.getBytes(StandardCharsets.UTF_8), false)
            .build();
    return new RuleNames(gazetteer, Pattern.compile(PARTS_OF_SPEECH));
  }

  private static TokensRegexNERAnnotator original(String caseless, String cased)
      throws IOException {
    Path folder = Files.createTempDirectory("rules");
    try {
      Path caselessFile = Files.writeString(folder.resolve("caseless.tab"), caseless);
      Path casedFile = Files.writeString(folder.resolve("cased.tab"), cased);
      Properties settings = new Properties();
      settings.setProperty(
          "rules.mapping",
          "ignorecase=true,validpospattern="
              + PARTS_OF_SPEECH
              + ","
              + caselessFile
              + ";"
              + casedFile);
      return new TokensRegexNERAnnotator("rules", settings);
    } finally {
      Files.deleteIfExists(folder.resolve("caseless.tab"));
      Files.deleteIfExists(folder.resolve("cased.tab"));
      Files.delete(folder);
    }
  }

  private static Annotation document(List<CoreLabel> tokens) {
    Annotation sentence = new Annotation("");
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    Annotation document = new Annotation("");
    List<CoreMap> sentences = new ArrayList<>();
    sentences.add(sentence);
    document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    return document;
  }
}
