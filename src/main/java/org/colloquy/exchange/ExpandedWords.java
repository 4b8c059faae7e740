package org.colloquy.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence in small letters, with contractions written out ({@code I'm} is {@code i
 * am}, {@code won't} is {@code will not}) and each mark as a word of its own, so that a list needs
 * a phrase only once.
 */
final class ExpandedWords {
  private static final Pattern PIECE =
      Pattern.compile(
          "[\\p{L}\\p{N}]+(?:['’.&-][\\p{L}\\p{N}]+){0,20}(?:\\.(?!\\.))?|[—–]|-+|[^\\s\\p{L}\\p{N}]");

  /** A full stop belongs to a word only in a short form, and not at the end of a sentence. */
  private static final Pattern STOP_BEHIND_WORD = Pattern.compile("(\\p{L}{4,}|\\p{N}+)\\.");

  /** A letter that is written many times: {@code nooo}. */
  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

  private static final Pattern WORD_WITH_STOP = Pattern.compile("(.*[\\p{L}\\p{N}])\\.");

  private static final Map<String, String> WHOLE =
      Map.of(
          "can't",
          "can not",
          "cannot",
          "can not",
          "won't",
          "will not",
          "shan't",
          "shall not",
          "gonna",
          "going to",
          "wanna",
          "want to",
          "ain't",
          "is not",
          "y'all",
          "you all",
          "let's",
          "let us");

  private static final Map<String, String> ENDINGS =
      Map.of(
          "n't", " not", "'m", " am", "'re", " are", "'ve", " have", "'ll", " will", "'d", " would",
          "'s", " is");

  private ExpandedWords() {}

  /** Returns the words and marks of a text, in their order. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int behindWords = behindWords(text);
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      boolean last = piece.end() >= behindWords;
      Matcher stop = (last ? WORD_WITH_STOP : STOP_BEHIND_WORD).matcher(piece.group());
      if (stop.matches()) {
        add(stop.group(1), words);
        words.add(".");
      } else {
        add(piece.group(), words);
      }
    }
    return words;
  }

  /** The offset behind the last letter or digit; 0 if there is none. */
  private static int behindWords(String text) {
    int end = text.length();
    while (end > 0 && !isInWord(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end;
  }

  private static boolean isInWord(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static void add(String piece, List<String> words) {
    String word = piece.toLowerCase(Locale.ROOT).replace('’', '\'');
    word = DRAWN_OUT.matcher(word).replaceAll("$1");
    words.addAll(List.of(writtenOut(word).split(" ")));
  }

  private static String writtenOut(String word) {
    String whole = WHOLE.get(word);
    if (whole != null) {
      return whole;
    }
    // No two endings fit one word, so their order does not matter.
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length()) {
        return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
      }
    }
    return word;
  }
}
