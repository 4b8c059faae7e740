package org.colloquy.language.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.model.Span;
import org.colloquy.model.SpeechReport;

/** Whatever the parse, what is found lies within its sentence. */
class ReportFinderPropertyTest {
  private static final List<String> WORDS =
      List.of(
          "said",
          "tell",
          "warned",
          "denied",
          "claim",
          "according",
          "to",
          "that",
          "if",
          "as",
          "like",
          "was",
          "he",
          "I",
          "you",
          "it",
          "the",
          "mayor",
          "Ann",
          ",",
          ":",
          "“",
          "”",
          "?",
          ".",
          "--",
          "goes",
          "quote",
          "unquote",
          "what",
          "all",
          "for",
          "called",
          "described",
          "made",
          "clear",
          "not",
          "let",
          "would",
          "oh",
          "leave",
          "who",
          "of",
          "by",
          "and",
          "is",
          "just",
          "following");

  private static final List<String> TAGS =
      List.of(
          "VBD", "VB", "VBG", "VBZ", "NN", "NNP", "PRP", "IN", "DT", "TO", "UH", "RB", "CC", ",");

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "obj",
          "ccomp",
          "xcomp",
          "parataxis",
          "dep",
          "mark",
          "acl",
          "acl:relcl",
          "advcl",
          "obl",
          "nmod",
          "case",
          "cop",
          "aux",
          "conj",
          "punct",
          "amod",
          "nmod:poss",
          "nsubj:pass");

  private static final int LONGEST = 24;

  private final ReportFinder finder = new ReportFinder();

  @Property(tries = 5000)
  void offsetsLieWithinTheSentence(@ForAll long seed) {
    Random random = new Random(seed);
    ParsedSentence sentence = sentence(random);
    Span whole =
        new Span(sentence.word(0).span().start(), sentence.word(sentence.size() - 1).span().end());
    for (SpeechReport report : finder.in(sentence, 3)) {
      List<Span> spans = new ArrayList<>(report.content());
      spans.add(report.cue());
      report.source().ifPresent(source -> spans.add(source.span()));
      report.time().ifPresent(spans::add);
      assertThat(spans).allMatch(whole::contains);
      assertThat(report.sentence()).isEqualTo(3);
    }
  }

  /** A sentence whose words depend on any others, or on each other in circles. */
  private static ParsedSentence sentence(Random random) {
    int size = 1 + random.nextInt(LONGEST);
    List<ParsedWord> words = new ArrayList<>();
    int end = 100;
    for (int i = 0; i < size; i++) {
      String word = any(WORDS, random);
      Span span = new Span(end, end + word.length());
      end = span.end() + random.nextInt(2);
      String lemma = word.equals("said") ? "say" : word.replaceAll("ed$", "");
      words.add(
          new ParsedWord(
              span,
              word,
              word.equals("was") || word.equals("is") ? "be" : lemma,
              any(TAGS, random),
              random.nextInt(8) == 0 ? "DATE" : "O",
              random.nextInt(size + 1) - 1,
              any(RELATIONS, random)));
    }
    return new ParsedSentence(words);
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
