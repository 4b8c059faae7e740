package org.colloquy.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells sentences in which somebody says that they will not, may not or cannot answer: {@code I}
 * with words of unwillingness and with words of answering behind them, or a fixed phrase. Behind
 * {@code we} fewer words refuse. It would rather miss a refusal than find one where there is none:
 * people print the number.
 */
final class Refusals {
  /**
   * Kinds of phrases that make a refusal behind {@code I}.
   *
   * @param unwilling stands first
   * @param refused one of them follows
   * @param refusedAtEnd or one of these, at the end of a clause
   * @param given or one of these before what is given
   */
  private record Form(
      String unwilling, List<String> refused, List<String> refusedAtEnd, List<String> given) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              "unwilling-verb",
              List.of("answer-verb", "withheld-verb"),
              List.of("answer-verb-last"),
              List.of("giving-verb")),
          new Form("unable-verb", List.of("answer-verb"), List.of("answer-verb-last"), List.of()),
          new Form(
              "unwilling-gerund",
              List.of("answer-gerund"),
              List.of("answer-gerund-last"),
              List.of("giving-gerund")),
          new Form(
              "reticent-gerund", List.of("spoken-gerund"), List.of(), List.of("giving-gerund")),
          new Form("as-a-rule", List.of("habit-verb"), List.of(), List.of()));

  private static final Set<String> SPEAKERS = Set.of("i", "we");

  private final PhraseList phrases = PhraseList.of("refusals.tsv");

  /** Whether a sentence refuses an answer. A question does not, and neither do quoted words. */
  boolean refuses(List<String> words) {
    if (words.contains("?")) {
      return false;
    }
    if (isAlone(words)) {
      return true;
    }
    List<String> joined = withVerbsAtTheirNot(words);
    for (int i = 0; i < joined.size(); i++) {
      if (phrases.has("quoting", joined, i)) {
        return false;
      }
      if (phrases.has("fixed", joined, i)
          || joined.get(i).equals("i") && refusesFrom(joined, i + 1)
          || SPEAKERS.contains(joined.get(i)) && lacksFrom(joined, i + 1)
          || joined.get(i).equals("we") && officiallyRefusesFrom(joined, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Returns words without the adverbs before a "not": "am just not going to" is "am not ...". */
  private List<String> withVerbsAtTheirNot(List<String> words) {
    List<String> kept = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int behind = phrases.behindAll("adverb", words, at);
      if (behind > at && behind < words.size() && words.get(behind).equals("not")) {
        at = behind;
      }
      kept.add(words.get(at));
      at++;
    }
    return kept;
  }

  /** Whether the whole sentence is a phrase that refuses only alone: "Next question." */
  private boolean isAlone(List<String> words) {
    int from = phrases.behindAll("filler", words, 0);
    OptionalInt end = phrases.behind("alone", words, from);
    return end.isPresent() && isEnd(words, end.getAsInt());
  }

  private boolean refusesFrom(List<String> words, int behindSubject) {
    int from = phrases.behindAll("adverb", words, behindSubject);
    for (Form form : FORMS) {
      OptionalInt unwilling = phrases.behind(form.unwilling(), words, from);
      if (unwilling.isPresent()) {
        int at = phrases.behindAll("adverb", words, unwilling.getAsInt());
        if (phrases.has("no-refusal", words, at)) {
          return false;
        }
        if (form.refused().stream().anyMatch(kind -> phrases.has(kind, words, at))
            || form.given().stream().anyMatch(kind -> stands(kind, "given-thing", words, at))
            || form.refusedAtEnd().stream().anyMatch(kind -> endsWith(kind, words, at))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "I don't really have any particular comment". */
  private boolean lacksFrom(List<String> words, int behindSubject) {
    int from = phrases.behindAll("adverb", words, behindSubject);
    return stands("lacking", "missing-thing", words, from);
  }

  /** Whether a phrase of a kind stands at a place, and then, behind determiners, one of another. */
  private boolean stands(String first, String second, List<String> words, int at) {
    OptionalInt behind = phrases.behind(first, words, at);
    return behind.isPresent()
        && phrases.has(second, words, phrases.behindAll("determiner", words, behind.getAsInt()));
  }

  private boolean officiallyRefusesFrom(List<String> words, int behindSubject) {
    int from = phrases.behindAll("adverb", words, behindSubject);
    return Stream.of("unwilling-verb", "unable-verb")
        .map(kind -> phrases.behind(kind, words, from))
        .filter(OptionalInt::isPresent)
        .map(behind -> phrases.behindAll("adverb", words, behind.getAsInt()))
        .anyMatch(at -> phrases.has("official-verb", words, at));
  }

  private boolean endsWith(String kind, List<String> words, int at) {
    OptionalInt behind = phrases.behind(kind, words, at);
    return behind.isPresent() && isEnd(words, behind.getAsInt());
  }

  private boolean isEnd(List<String> words, int at) {
    return at >= words.size() || !Character.isLetterOrDigit(words.get(at).codePointAt(0));
  }
}
