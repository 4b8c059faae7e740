package org.colloquy.language.reported;

import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.language.reported.CuePlace.Form;
import org.colloquy.language.reported.ParsedSentence.Stretch;
import org.colloquy.model.Span;
import org.colloquy.model.SpeechReport;
import org.colloquy.model.SpeechReport.Kind;
import org.colloquy.model.SpeechReport.Stance;

/**
 * Finds reported speech in parsed sentences, by a list of words of saying ({@code cues.tsv}), the
 * dependencies of the sentence and its marks. Safe for use by several threads.
 */
public final class ReportFinder {

  /** Tags of conjunctions and prepositions. */
  private static final Set<String> LINKING = Set.of("CC", "IN");

  private final CuePlaces cues = new CuePlaces(CueLexicon.load());

  /**
   * Returns the reports of a sentence of CoreNLP, in the order of their cues.
   *
   * @param sentence with its words, tags, lemmas, names and its basic graph
   * @param number 0-based index of the sentence
   */
  public List<SpeechReport> in(CoreMap sentence, int number) {
    return in(CoreNlpSentences.of(sentence), number);
  }

  List<SpeechReport> in(ParsedSentence sentence, int number) {
    List<CuePlace> places = cues.in(sentence);
    List<SpeechReport> reports = new ArrayList<>();
    for (CuePlace place : places) {
      report(sentence, number, places, place).ifPresent(reports::add);
    }
    return NestedReports.attributed(reports, sentence);
  }

  private Optional<SpeechReport> report(
      ParsedSentence sentence, int number, List<CuePlace> places, CuePlace place) {
    Optional<SourcePhrases.SourcePhrase> source = new SourcePhrases(sentence).of(place);
    Optional<ReportContent> found =
        content(sentence, places, place, source).filter(content -> saysAnything(sentence, content));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ReportContent content = found.get();
    Optional<SourcePhrases.SourcePhrase> outside =
        source.filter(s -> content.stretches().stream().noneMatch(c -> c.contains(s.head())));
    if (place.cue().takes(SpeechCue.Kind.PERSONAL)
        && outside.filter(s -> SayingWord.EVIDENCE.has(sentence.text(s.head()))).isPresent()) {
      return Optional.empty();
    }
    StandingOf standing = new StandingOf(sentence);
    Span cue = sentence.span(place.words());
    return Optional.of(
        new SpeechReport(
            number,
            cue,
            place.cue().lemma(),
            place.cue().stance(),
            kind(sentence, place, content),
            standing.of(place, content, outside),
            outside.map(
                s ->
                    new SpeechReport.Source(
                        sentence.span(s.words()), sentence.word(s.head()).span())),
            content.stretches().stream().map(sentence::span).filter(s -> !s.overlaps(cue)).toList(),
            standing.negated(place, outside),
            SayingTime.of(sentence, place, content).map(sentence::span),
            content.construction().confidence()));
  }

  /** Conjunctions and prepositions alone are what an interrupted or misread sentence leaves. */
  private static boolean saysAnything(ParsedSentence sentence, ReportContent content) {
    return content.stretches().stream()
        .flatMapToInt(stretch -> IntStream.rangeClosed(stretch.first(), stretch.last()))
        .mapToObj(sentence::word)
        .anyMatch(word -> !word.isMark() && !LINKING.contains(word.tag()));
  }

  private static Optional<ReportContent> content(
      ParsedSentence sentence,
      List<CuePlace> places,
      CuePlace place,
      Optional<SourcePhrases.SourcePhrase> source) {
    ContentAround around = new ContentAround(sentence);
    if (place.form() == Form.ACCORDING) {
      return source.isEmpty()
          ? Optional.empty()
          : around.accordingTo(place, source.get().words().last());
    }
    ContentBehind behind = new ContentBehind(sentence, places);
    boolean quoted = place.end() < sentence.size() && sentence.opensQuotation(place.end());
    if (place.form() == Form.LIKE
        && source.filter(s -> speaks(sentence, s.head(), quoted)).isEmpty()) {
      return Optional.empty();
    }
    if (place.form() != Form.VERB) {
      return behind
          .of(place)
          .filter(
              c ->
                  place.form() != Form.NOUN
                      || source.isPresent() && c.construction() == Construction.MARKED_CLAUSE);
    }
    Optional<ReportContent> cleft = new CleftContent(sentence).of(place);
    if (cleft.isPresent()) {
      return cleft;
    }
    if (source.isPresent() && place.cue().takesClause()) {
      Optional<ReportContent> as = new AsClause(sentence).of(place, source.get().words().first());
      if (as.isPresent()) {
        return as;
      }
    }
    if (source.isPresent() && around.isPartOfAnother(source.get().words().first())) {
      return Optional.empty();
    }
    if (source.isEmpty()) {
      return behind.of(place);
    }
    Stretch words = source.get().words();
    Stretch clause =
        new Stretch(
            Math.min(words.first(), place.word()), Math.max(words.last(), place.words().last()));
    Optional<ReportContent> inserted = around.inserted(place, clause);
    if (inserted.isPresent()) {
      return inserted;
    }
    Optional<ReportContent> right = behind.of(place);
    if (right.isPresent()) {
      return right;
    }
    return place.cue().takesClause()
        ? around.parenthesis(place, clause).filter(c -> !isFiller(sentence, c))
        : Optional.empty();
  }

  /** {@code I mean}, {@code you know}. */
  private static boolean isFiller(ParsedSentence sentence, ReportContent content) {
    Stretch only = content.stretches().get(0);
    return content.stretches().size() == 1
        && only.last() == only.first() + 1
        && sentence.word(only.first()).isPronoun();
  }

  /** Whether a word names somebody of whom <i>be like</i> can tell what they said. */
  private static boolean speaks(ParsedSentence sentence, int head, boolean quoted) {
    boolean somebody =
        sentence.word(head).isPronoun()
            || sentence.tag(head).startsWith("NNP")
            || SayingWord.PEOPLE.has(sentence.text(head));
    return (quoted || somebody)
        && !SayingWord.IMPERSONAL.has(sentence.text(head))
        && !sentence.tag(head).equals("DT");
  }

  private static Kind kind(ParsedSentence sentence, CuePlace place, ReportContent content) {
    if (place.form() == Form.ACCORDING) {
      return Kind.ACCORDING_TO;
    }
    if (place.cue().stance() == Stance.DENYING) {
      return Kind.DENIED;
    }
    if (content.direct()) {
      return Kind.DIRECT;
    }
    boolean quoted =
        content.stretches().stream()
            .anyMatch(
                s -> {
                  for (int i = s.first(); i <= s.last(); i++) {
                    if (sentence.opensQuotation(i)) {
                      return true;
                    }
                  }
                  return false;
                });
    return quoted
            || content.construction() == Construction.PHRASE && place.cue().takes(SpeechCue.Kind.AS)
        ? Kind.MIXED
        : Kind.INDIRECT;
  }
}
