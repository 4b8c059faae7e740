package org.colloquy.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Annotations;
import org.colloquy.model.Attitude;
import org.colloquy.model.Cast;
import org.colloquy.model.Chain;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Sentence;
import org.colloquy.model.Sentiment;
import org.colloquy.model.Span;
import org.colloquy.model.ToneScale;
import org.colloquy.model.Traits;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * An annotator without models for tests, which say what names, nominals and chains there are. A
 * sentence ends at a full stop or another final mark. It is positive if it contains "good",
 * negative if it contains "bad", unscored if it contains "mumble", otherwise neutral; if it
 * contains "torn", its likeliest class is negative and its expected value neutral. Its tone toward
 * a third person is the same. What somebody "said" is reported ({@link FakeReports}).
 */
public final class FakeAnnotator implements TurnAnnotator {
  private static final Pattern SENTENCE = Pattern.compile("[^.?!]+[.?!]*");
  private static final Map<String, Mention.Person> PRONOUNS =
      Map.ofEntries(
          Map.entry("i", Mention.Person.FIRST_SINGULAR),
          Map.entry("my", Mention.Person.FIRST_SINGULAR),
          Map.entry("we", Mention.Person.FIRST_PLURAL),
          Map.entry("you", Mention.Person.SECOND),
          Map.entry("your honor", Mention.Person.SECOND),
          Map.entry("sir", Mention.Person.SECOND),
          Map.entry("he", Mention.Person.THIRD),
          Map.entry("she", Mention.Person.THIRD),
          Map.entry("his", Mention.Person.THIRD),
          Map.entry("her", Mention.Person.THIRD),
          Map.entry("it", Mention.Person.THIRD),
          Map.entry("they", Mention.Person.THIRD));

  private final Map<String, EntityType> names = new LinkedHashMap<>();
  private final List<String> nominals = new ArrayList<>();
  private final List<List<String>> chains = new ArrayList<>();

  /** Makes every occurrence of {@code text} a name of this type. */
  public FakeAnnotator name(String text, EntityType type) {
    names.put(text, type);
    return this;
  }

  /** Makes every occurrence of {@code text} a nominal. */
  public FakeAnnotator nominal(String text) {
    nominals.add(text);
    return this;
  }

  /** Makes all mentions with one of these texts, letter for letter, one chain. */
  public FakeAnnotator chain(String... texts) {
    chains.add(List.of(texts));
    return this;
  }

  @Override
  public Annotations annotate(Transcript transcript, Cast cast) {
    String text = transcript.text();
    List<Sentence> sentences = sentences(transcript);
    TreeMap<Span, Mention> mentions = new TreeMap<>();
    List<String> longestFirst = new ArrayList<>(names.keySet());
    longestFirst.removeIf(name -> !text.contains(name));
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    List<Wanted> wanted = new ArrayList<>();
    longestFirst.forEach(name -> wanted.add(Wanted.of(name, Mention.Kind.NAME)));
    nominals.forEach(nominal -> wanted.add(Wanted.of(nominal, Mention.Kind.NOMINAL)));
    PRONOUNS.keySet().forEach(word -> wanted.add(Wanted.of(word, Mention.Kind.PRONOUN)));
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i).span().in(text);
      TreeMap<Span, Mention> ofSentence = new TreeMap<>();
      for (Wanted one : wanted) {
        // Looking for a pattern takes many times as long.
        if (one.kind() == Mention.Kind.PRONOUN || sentence.contains(one.words())) {
          find(text, sentences, i, one, ofSentence);
        }
      }
      mentions.putAll(ofSentence);
    }
    List<Mention> sorted =
        mentions.values().stream()
            .map(m -> withTone(m, sentences.get(m.sentence()).classes()))
            .toList();
    return new Annotations(
        sentences, sorted, chains(text, sorted), FakeReports.of(text, sentences, sorted));
  }

  /** The head of a phrase with a comma stands before it: {@code The chief, Ana Lund}. */
  private static Span head(Span span, String words, Mention.Kind kind) {
    int comma = words.indexOf(',');
    return kind != Mention.Kind.NOMINAL || comma < 0
        ? span
        : new Span(span.start() + words.lastIndexOf(' ', comma) + 1, span.start() + comma);
  }

  /** Gives a mention of the third person the tone of its sentence. */
  private static Mention withTone(Mention mention, Optional<Sentiment> classes) {
    return mention.person() == Mention.Person.THIRD
        ? mention.withTone(
            classes.map(
                s ->
                    new Attitude(
                        s.veryNegative() + s.negative(),
                        s.neutral(),
                        s.positive() + s.veryPositive())))
        : mention;
  }

  private static List<Sentence> sentences(Transcript transcript) {
    List<Sentence> sentences = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      for (Paragraph paragraph : turn.paragraphs()) {
        Matcher matcher =
            SENTENCE
                .matcher(transcript.text())
                .region(paragraph.span().start(), paragraph.span().end());
        while (matcher.find()) {
          Span span = new Span(matcher.start(), matcher.end()).trimmedIn(transcript.text());
          if (!span.isEmpty()) {
            sentences.add(sentence(turn.number(), span, span.in(transcript.text())));
          }
        }
      }
    }
    return sentences;
  }

  private static Sentence sentence(int turn, Span span, String text) {
    Optional<Sentiment> classes = Optional.of(new Sentiment(0.05, 0.1, 0.7, 0.1, 0.05));
    if (text.contains("good")) {
      classes = Optional.of(new Sentiment(0, 0, 0.25, 0.5, 0.25));
    } else if (text.contains("bad")) {
      classes = Optional.of(new Sentiment(0.25, 0.5, 0.25, 0, 0));
    } else if (text.contains("torn")) {
      classes = Optional.of(new Sentiment(0.1, 0.35, 0.15, 0.3, 0.1));
    } else if (text.contains("mumble")) {
      classes = Optional.empty();
    }
    OptionalDouble score =
        classes.isPresent()
            ? OptionalDouble.of(ToneScale.SENTENCES.rounded(classes.get().expected()))
            : OptionalDouble.empty();
    return new Sentence(turn, span, text.endsWith("?"), classes, score);
  }

  /** Words that are mentions of this kind wherever they stand alone. */
  private record Wanted(String words, Mention.Kind kind, Pattern pattern) {
    static Wanted of(String words, Mention.Kind kind) {
      int flags = kind == Mention.Kind.PRONOUN ? Pattern.CASE_INSENSITIVE : 0;
      return new Wanted(
          words, kind, Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})", flags));
    }
  }

  private void find(
      String text,
      List<Sentence> sentences,
      int index,
      Wanted wanted,
      TreeMap<Span, Mention> ofSentence) {
    Mention.Kind kind = wanted.kind();
    Sentence sentence = sentences.get(index);
    Matcher matcher =
        wanted.pattern().matcher(text).region(sentence.span().start(), sentence.span().end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      boolean insideName =
          ofSentence.values().stream()
              .anyMatch(m -> m.kind() == Mention.Kind.NAME && m.span().overlaps(span));
      if (!insideName || kind == Mention.Kind.NOMINAL) {
        boolean isName = kind == Mention.Kind.NAME;
        ofSentence.put(
            span,
            new Mention(
                span,
                head(span, wanted.words(), kind),
                index,
                kind,
                PRONOUNS.getOrDefault(
                    wanted.words().toLowerCase(Locale.ROOT), Mention.Person.THIRD),
                isName ? Optional.of(names.get(wanted.words())) : Optional.empty(),
                isName ? OptionalDouble.of(0.9) : OptionalDouble.empty(),
                traits(wanted.words(), kind, span.start() == sentence.span().start()),
                Optional.empty()));
      }
    }
  }

  /** What opens a sentence is its subject; a nominal's last word is its noun. */
  private static Traits traits(String words, Mention.Kind kind, boolean opens) {
    List<String> all = List.of(words.toLowerCase(Locale.ROOT).split(" "));
    boolean owner = Set.of("his", "her", "my", "your").contains(all.get(0));
    return new Traits(
        switch (kind) {
          case NAME -> Traits.Form.NAME;
          case PRONOUN -> Traits.Form.PRONOUN;
          case NOMINAL -> Traits.Form.DEFINITE;
        },
        Traits.Number.ONE,
        Traits.Gender.OPEN,
        Traits.Animacy.OPEN,
        opens ? Traits.Role.SUBJECT : owner ? Traits.Role.OWNER : Traits.Role.OTHER,
        all.get(all.size() - 1),
        kind == Mention.Kind.NOMINAL && all.size() > 1 ? all.get(0) : "");
  }

  private List<Chain> chains(String text, List<Mention> mentions) {
    List<Chain> found = new ArrayList<>();
    for (List<String> texts : chains) {
      List<Integer> members = new ArrayList<>();
      for (int i = 0; i < mentions.size(); i++) {
        if (texts.contains(mentions.get(i).span().in(text))) {
          members.add(i);
        }
      }
      if (members.size() > 1) {
        found.add(new Chain(members));
      }
    }
    return found;
  }
}
