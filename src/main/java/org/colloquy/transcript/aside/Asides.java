package org.colloquy.transcript.aside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.transcript.evidence.Speechlike;

/**
 * The asides of a page: paragraphs without a label that stand between the turns of a conversation
 * and that nobody says.
 */
public final class Asides {
  /** In an interview of short turns, at most this share of them has more than one paragraph. */
  private static final double FEW = 0.2;

  private static final int FEWEST_TURNS = 3;
  private static final int SHORTEST_SURNAME = 3;

  /** A sentence in italics, as Markdown marks them. */
  private static final Pattern ITALICS =
      Pattern.compile(
          "(?:\\*(?!\\*)|_(?!_))(?<first>\\p{Lu}[\\p{L}'’\\-]*) [^*_ ]+ [^*_]+[.!][*_]");

  private static final Set<String> TOLD =
      Set.of("he", "she", "they", "the", "everybody", "everyone", "all");

  private final String text;
  private final List<BodyParagraph> paragraphs;
  private final boolean broadcast;
  private final boolean brief;
  private final List<String> speakers;
  private final Set<String> given;
  private final Caption captions;
  private final Set<Integer> quotes;
  private final Set<Integer> votes;

  /**
   * Finds the asides of a page.
   *
   * @param paragraphs the paragraphs from the first label on, in order
   * @param broadcast whether the page is of a broadcast, in which people also speak in words that
   *     read as captions do
   */
  public Asides(String text, List<BodyParagraph> paragraphs, boolean broadcast) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.broadcast = broadcast;
    this.speakers = speakers(paragraphs);
    this.given = given(paragraphs);
    this.captions = new Caption(names(paragraphs));
    Set<Integer> marked = pullQuotes(true);
    this.brief = !broadcast && isBrief(marked);
    this.quotes = brief ? pullQuotes(false) : marked;
    this.votes = PrintedVotes.among(text, this.paragraphs);
  }

  /**
   * Whether a paragraph is an aside.
   *
   * @param at its index among the paragraphs
   */
  public boolean is(int at) {
    BodyParagraph paragraph = paragraphs.get(at);
    if (paragraph.begins() || paragraph.words().isEmpty()) {
      return false;
    }
    String words = wordsOf(paragraph);
    return quotes.contains(at)
        || votes.contains(at)
        || isCaption(words)
        || isNarration(words)
        || SideBar.is(words, speakers.get(at), brief)
        || brief && isLastOfTurn(at) && captions.isFragment(words);
  }

  /**
   * Whether a paragraph is a short line without a full stop between two paragraphs of sentences: a
   * heading or a caption, where sentences have full stops. Two such lines or more are a list.
   */
  public boolean isLoneLine(int at) {
    BodyParagraph line = paragraphs.get(at);
    if (broadcast || line.begins() || line.mayBeSaid() || line.words().isEmpty()) {
      return false;
    }
    boolean between =
        at > 0
            && at + 1 < paragraphs.size()
            && paragraphs.get(at - 1).mayBeSaid()
            && paragraphs.get(at + 1).mayBeSaid()
            && !paragraphs.get(at + 1).begins();
    String words = wordsOf(line);
    return between
        && words.indexOf(' ') > 0
        && Character.isUpperCase(words.charAt(0))
        && Character.isLetterOrDigit(words.charAt(words.length() - 1))
        && !Speechlike.of(words).talks();
  }

  private String wordsOf(BodyParagraph paragraph) {
    return Words.singleSpaced(paragraph.words().in(text));
  }

  private boolean isCaption(String words) {
    return captions.saysWhere(words) || !broadcast && captions.isCaption(words);
  }

  /** Whether the page is an interview in print whose turns have mostly one paragraph each. */
  public boolean areBrief() {
    return brief;
  }

  private boolean isBrief(Set<Integer> marked) {
    int last = paragraphs.size() - 1;
    while (last > 0 && !paragraphs.get(last).begins()) {
      last--;
    }
    int turns = 0;
    int more = 0;
    for (int i = 0; i < last; i++) {
      if (paragraphs.get(i).begins()) {
        turns++;
        int behind = i + (paragraphs.get(i).words().isEmpty() ? 2 : 1);
        more += behind < last && !marked.contains(behind) && goesOn(paragraphs.get(behind)) ? 1 : 0;
      }
    }
    return turns >= FEWEST_TURNS && more <= FEW * turns;
  }

  private boolean goesOn(BodyParagraph paragraph) {
    return !paragraph.begins() && paragraph.mayBeSaid() && !isCaption(wordsOf(paragraph));
  }

  /**
   * Whether the paragraph stands in italics and begins to tell of somebody who speaks, or of all.
   */
  private boolean isNarration(String words) {
    Matcher told = ITALICS.matcher(words);
    return told.matches()
        && (TOLD.contains(told.group("first").toLowerCase(Locale.ROOT))
            || given.contains(told.group("first").toLowerCase(Locale.ROOT)))
        && !Speechlike.of(words).talks();
  }

  private boolean isLastOfTurn(int at) {
    return at + 1 < paragraphs.size() && paragraphs.get(at + 1).begins();
  }

  /** Returns who speaks in each paragraph, in small letters; empty if nobody is named. */
  private static List<String> speakers(List<BodyParagraph> paragraphs) {
    List<String> speakers = new ArrayList<>();
    String speaker = "";
    for (BodyParagraph paragraph : paragraphs) {
      speaker = paragraph.begins() ? paragraph.speaker().toLowerCase(Locale.ROOT) : speaker;
      speakers.add(speaker);
    }
    return speakers;
  }

  private static Set<String> given(List<BodyParagraph> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> paragraph.speaker().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .map(name -> name.split(" ", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> names(List<BodyParagraph> paragraphs) {
    Set<String> names = new HashSet<>();
    for (BodyParagraph paragraph : paragraphs) {
      String name = paragraph.speaker().toLowerCase(Locale.ROOT);
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      if (name.indexOf(' ') > 0 && surname.length() >= SHORTEST_SURNAME) {
        names.add(name);
        names.add(surname);
      }
    }
    return names;
  }

  /**
   * Returns the pull quotes. In long turns people say a sentence twice; there a pull quote must
   * stand in quotation marks.
   */
  private Set<Integer> pullQuotes(boolean inMarks) {
    List<Span> spans = paragraphs.stream().map(BodyParagraph::words).toList();
    List<Integer> possible = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!paragraphs.get(i).begins() && (!inMarks || PullQuotes.isMarked(text, spans.get(i)))) {
        possible.add(i);
      }
    }
    return PullQuotes.among(text, spans, possible);
  }
}
