package org.colloquy.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.model.AnsweredQuestion;

/** Tells what a question asks for, by its form: which word its last clause begins with. */
final class QuestionForms {
  /** A form of address or an aside before the question has at most so many words. */
  private static final int MOST_WORDS_BEFORE = 3;

  /** How many words an appeal has at most: "you know what I mean". */
  private static final int LONGEST_APPEAL = 5;

  /** A question that is cut short has more words than these, or nothing can be answered. */
  private static final int LEAST_OF_QUESTION = 2;

  private static final Set<String> BROKEN_OFF = Set.of("--", "—", "–", "-", "...", "…");

  private final PhraseList phrases = PhraseList.of("questions.tsv");

  /** Whether a sentence without a question mark asks: "Tell us about the harbour." */
  boolean asks(List<String> words) {
    return phrases.has("request", words, behindLead(words, 0)) || isBrokenOff(words);
  }

  /** Whether a question is cut short: "What is the mayor going to --" */
  private boolean isBrokenOff(List<String> words) {
    if (words.isEmpty() || !BROKEN_OFF.contains(words.get(words.size() - 1))) {
      return false;
    }
    int at = behindLead(words, 0);
    OptionalInt verb = phrases.behind("verb", words, at);
    if (verb.isPresent()) {
      return phrases.has("subject", words, verb.getAsInt());
    }
    OptionalInt word = phrases.behind("open", words, at);
    word = word.isPresent() ? word : phrases.behind("which", words, at);
    return word.isPresent()
        && words.size() - at > LEAST_OF_QUESTION
        && phrases.has("verb", words, word.getAsInt());
  }

  /**
   * Whether a question wants an answer. "You know?" behind a statement does not, and neither does a
   * call of a chair.
   */
  boolean wantsAnswer(List<String> question) {
    List<String> words = withoutMarksAtTheEnd(question);
    for (int from = Math.max(0, words.size() - LONGEST_APPEAL); from < words.size(); from++) {
      OptionalInt behind = phrases.behind("appeal", words, from);
      boolean setOff = from == 0 || isMark(words.get(from - 1));
      if (setOff && behind.isPresent() && behind.getAsInt() == words.size()) {
        return false;
      }
    }
    return true;
  }

  /** The kind of a question. */
  AnsweredQuestion.Kind kindOf(List<String> question) {
    List<String> words = withoutMarksAtTheEnd(question);
    if (hasTag(words) || hasTag(withoutAddress(words))) {
      return kindAt(words, 0)
          .filter(kind -> kind != AnsweredQuestion.Kind.YES_NO)
          .orElse(AnsweredQuestion.Kind.TAG);
    }
    for (int i = 0; i < words.size(); i++) {
      if (phrases.has("asks-to-tell", words, i) || asksToTell(words, i)) {
        return AnsweredQuestion.Kind.OPEN;
      }
    }
    if (words.size() == 2 && phrases.has("open", words, 1)) {
      // "Do what?"
      return AnsweredQuestion.Kind.OPEN;
    }
    List<Integer> clauses = clauses(words);
    Optional<AnsweredQuestion.Kind> first = kindAt(words, clauses.get(0));
    if (first.isPresent()) {
      return first.get();
    }
    if (clauses.size() > 1 && clauses.get(1) - clauses.get(0) <= MOST_WORDS_BEFORE + 1) {
      Optional<AnsweredQuestion.Kind> second = kindAt(words, clauses.get(1));
      if (second.isPresent()) {
        return second.get();
      }
    }
    for (int i = clauses.size() - 1; i > 0; i--) {
      Optional<AnsweredQuestion.Kind> later = kindAt(words, clauses.get(i));
      if (later.isPresent()) {
        return later.get();
      }
    }
    return kindOfAnyClause(words);
  }

  /** Whether "could you please describe" stands at a place. */
  private boolean asksToTell(List<String> words, int from) {
    int at = from;
    for (String part : List.of("modal", "addressee")) {
      OptionalInt behind = phrases.behind(part, words, at);
      if (behind.isEmpty()) {
        return false;
      }
      at = behind.getAsInt();
    }
    return phrases.has("tell", words, phrases.behindAll("adverb", words, at));
  }

  private AnsweredQuestion.Kind kindOfAnyClause(List<String> words) {
    if (!words.isEmpty() && phrases.has("open", words, words.size() - 1)) {
      return AnsweredQuestion.Kind.OPEN;
    }
    for (int i = 0; i < words.size(); i++) {
      OptionalInt verb = phrases.behind("verb", words, i);
      if (verb.isPresent() && phrases.has("subject", words, verb.getAsInt()) && i > 0) {
        Optional<AnsweredQuestion.Kind> before = kindAt(words, i - 1);
        return before.orElse(AnsweredQuestion.Kind.YES_NO);
      }
    }
    return AnsweredQuestion.Kind.YES_NO;
  }

  /** The kind of a clause by the word at which it begins; empty if that asks for nothing. */
  private Optional<AnsweredQuestion.Kind> kindAt(List<String> words, int from) {
    int at = behindLead(words, from);
    if (phrases.has("verb", words, at)) {
      return Optional.of(AnsweredQuestion.Kind.YES_NO);
    }
    int behind = phrases.behind("preposition", words, at).orElse(at);
    OptionalInt which = phrases.behind("which", words, behind);
    OptionalInt open = phrases.behind("open", words, behind);
    if (which.isEmpty() && open.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        which.orElse(0) >= open.orElse(0) && which.isPresent()
            ? AnsweredQuestion.Kind.WHICH
            : AnsweredQuestion.Kind.OPEN);
  }

  private int behindLead(List<String> words, int from) {
    int at = from;
    int before;
    do {
      before = at;
      at = phrases.behindAll("lead", words, at);
      while (at > from && at < words.size() && isMark(words.get(at))) {
        at++;
      }
    } while (at > before);
    return at;
  }

  /** The places at which clauses begin: the first word, and each word behind a mark. */
  private static List<Integer> clauses(List<String> words) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < words.size(); i++) {
      if (isMark(words.get(i - 1)) && !isMark(words.get(i))) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** Words without the one or two behind the last mark: "it is shut, right, Ana". */
  private static List<String> withoutAddress(List<String> words) {
    for (int i = words.size() - 2; i > Math.max(0, words.size() - 4); i--) {
      if (isMark(words.get(i))) {
        return withoutMarksAtTheEnd(words.subList(0, i));
      }
    }
    return words;
  }

  private boolean hasTag(List<String> words) {
    int end = words.size();
    for (int from = Math.max(0, end - 4); from < end; from++) {
      OptionalInt tag = phrases.behind("tag", words, from);
      if (tag.isPresent()
          && tag.getAsInt() == end
          && behindLead(words, 0) < from
          && isMark(words.get(from - 1))) {
        return true;
      }
      // "is it not" and "is not it" stand behind a clause of their own; "is it?" alone is none.
      if (from > 1 && isShortQuestion(words, from) && kindAt(words, 0).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a verb and its subject stands from a place to the end: "did you". */
  private boolean isShortQuestion(List<String> words, int from) {
    OptionalInt verb = phrases.behind("verb", words, from);
    if (verb.isEmpty()) {
      return false;
    }
    int at = verb.getAsInt();
    if (at < words.size() && words.get(at).equals("not")) {
      at++;
    }
    OptionalInt subject = phrases.behind("subject", words, at);
    return subject.isPresent() && subject.getAsInt() == words.size();
  }

  private static List<String> withoutMarksAtTheEnd(List<String> words) {
    int end = words.size();
    while (end > 0 && isMark(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  static boolean isMark(String word) {
    return !Character.isLetterOrDigit(word.codePointAt(0));
  }
}
