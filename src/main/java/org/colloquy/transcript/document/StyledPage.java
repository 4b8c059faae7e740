package org.colloquy.transcript.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.Span;
import org.colloquy.transcript.format.CleanText;
import org.colloquy.transcript.page.PageText;

/**
 * The page in the document of a word processor: collects its paragraphs and tables, and writes them
 * as text. Where the document as a whole sets names off by a tab or by bold print ({@code Jane Roe
 * ⇥ Good day}), a colon is written behind them, so that the page's labels look as labels do.
 */
final class StyledPage {
  /**
   * A stretch of a paragraph in one print.
   *
   * @param text the text, with tabs and line breaks
   */
  record Stretch(String text, boolean bold, boolean italic) {
    Stretch {
      text = CleanText.of(text).text();
    }
  }

  private static final Pattern TABBED =
      Pattern.compile("(?<name>[^\\t\\n]{1,48}?)[ \\u00A0]*:?\\t[\\s]*(?=\\S)");
  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}|\\p{Ll}{1,12}\\d)[^.?!,;:\\t\\n]{0,40}\\.?|(?:\\p{Lu}\\.){1,3}");

  private static final Pattern SPEAKERS =
      Pattern.compile(
          "(?:\\p{L}+[ _-])?(?:speakers?|character)(?:[ _-]?(?:names?|labels?|tags?|char))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUESTIONS_STYLE =
      Pattern.compile(
          "(?:interview[ _-]?)?(?:questions?|interviewer)(?:[ _-]?(?:text|char))?",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_WORDS = 5;
  private static final int RECURS = 2;

  /** The share of the paragraphs behind the first name that begin with one. */
  private static final double USUAL = 0.5;

  private static final int QUESTIONS = 3;

  private final List<List<Stretch>> paragraphs = new ArrayList<>();

  /** Adds a paragraph. */
  void paragraph(List<Stretch> runs) {
    paragraphs.add(List.copyOf(runs));
  }

  /** Adds a paragraph in plain print. */
  void paragraph(String text) {
    paragraph(List.of(new Stretch(text, false, false)));
  }

  /** Adds a paragraph in the style of speakers: a name, behind which a colon is written. */
  void speaker(List<Stretch> runs) {
    String name = text(runs).strip();
    if (isName(name)) {
      paragraph(name + ":");
    } else {
      paragraph(runs);
    }
  }

  /** Whether a style has a name that calls it that of speakers' names. */
  static boolean isOfSpeakers(String style) {
    return style != null && SPEAKERS.matcher(style.strip()).matches();
  }

  /** Whether a style has a name that calls it that of questions. */
  static boolean isOfQuestions(String style) {
    return style != null && QUESTIONS_STYLE.matcher(style.strip()).matches();
  }

  /** Adds a table, row by row. */
  void table(List<List<String>> rows) {
    SpeechTable.of(rows)
        .ifPresentOrElse(
            table -> table.lines().forEach(this::paragraph),
            () -> rows.forEach(row -> row.forEach(this::paragraph)));
  }

  /** Returns the text with its stretches in bold print; in italics, if questions stand in these. */
  PageText page() {
    Set<Integer> tabs = named(paragraphs.stream().map(StyledPage::nameBeforeTab).toList());
    Set<Integer> prints =
        tabs.isEmpty() ? named(paragraphs.stream().map(StyledPage::nameInBold).toList()) : Set.of();
    boolean italics = count(true) >= QUESTIONS && count(false) < QUESTIONS;
    StringBuilder text = new StringBuilder();
    List<Span> bold = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int start = text.length();
      List<Span> emphasised = new ArrayList<>();
      for (Stretch run : paragraphs.get(i)) {
        int from = text.length();
        text.append(run.text());
        if (italics ? run.italic() : run.bold()) {
          emphasised.add(new Span(from, text.length()));
        }
      }
      if (tabs.contains(i) || prints.contains(i)) {
        String name =
            tabs.contains(i) ? nameBeforeTab(paragraphs.get(i)) : nameInBold(paragraphs.get(i));
        setOff(name, start, text);
      } else {
        bold.addAll(joined(emphasised));
      }
      text.append("\n\n");
    }
    return new PageText(text.toString(), bold);
  }

  /** Writes a colon and a space behind a name in place of a tab or spaces. */
  private static void setOff(String name, int start, StringBuilder text) {
    int end = text.indexOf(name, start) + name.length();
    int speech = end;
    while (speech < text.length() && " \u00A0\t:".indexOf(text.charAt(speech)) >= 0) {
      speech++;
    }
    text.replace(end, speech, ": ");
  }

  /** The paragraphs that begin with a name, if that is how the document marks who speaks. */
  static Set<Integer> named(List<String> names) {
    Map<String, Integer> times = new HashMap<>();
    names.stream()
        .filter(name -> !name.isEmpty())
        .forEach(name -> times.merge(name, 1, Integer::sum));
    long recurring = times.values().stream().filter(n -> n >= RECURS).count();
    int first = 0;
    while (first < names.size() && names.get(first).isEmpty()) {
      first++;
    }
    int begun = times.values().stream().mapToInt(Integer::intValue).sum();
    boolean usual = begun >= USUAL * (names.size() - first) && 2 * times.size() <= begun + 1;
    if (recurring < 2 || !usual) {
      return Set.of();
    }
    return java.util.stream.IntStream.range(0, names.size())
        .filter(i -> !names.get(i).isEmpty())
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Returns the name in front of a tab; empty if the paragraph does not begin so. */
  private static String nameBeforeTab(List<Stretch> paragraph) {
    Matcher tabbed = TABBED.matcher(text(paragraph).stripLeading());
    return tabbed.lookingAt() && isName(tabbed.group("name").strip())
        ? tabbed.group("name").strip()
        : "";
  }

  /** Returns the name in bold print in front of other print; empty if there is none. */
  private static String nameInBold(List<Stretch> paragraph) {
    StringBuilder bold = new StringBuilder();
    int i = 0;
    while (i < paragraph.size() && (paragraph.get(i).bold() || paragraph.get(i).text().isBlank())) {
      bold.append(paragraph.get(i).text());
      i++;
    }
    String name = bold.toString().strip();
    boolean speech =
        i < paragraph.size() && !text(paragraph.subList(i, paragraph.size())).isBlank();
    boolean colon = speech && paragraph.get(i).text().stripLeading().startsWith(":");
    return speech && !colon && isName(name) ? name : "";
  }

  /** Whether it has the shape of a name, of initials or of a code. */
  static boolean isName(String text) {
    return NAME.matcher(text).matches() && text.split("[ \\u00A0]+").length <= MOST_WORDS;
  }

  /** The number of paragraphs that are questions and stand in this print as a whole. */
  private long count(boolean italic) {
    return paragraphs.stream()
        .filter(runs -> text(runs).strip().endsWith("?"))
        .filter(
            runs ->
                runs.stream()
                    .allMatch(run -> run.text().isBlank() || (italic ? run.italic() : run.bold())))
        .count();
  }

  private static String text(List<Stretch> runs) {
    return runs.stream().map(Stretch::text).collect(Collectors.joining());
  }

  /** Joins stretches that touch each other. */
  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() == span.start()) {
        joined.set(last, new Span(joined.get(last).start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
