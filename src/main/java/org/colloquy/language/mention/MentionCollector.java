package org.colloquy.language.mention;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.language.naming.NameSpan;
import org.colloquy.language.naming.TranscriptNames;
import org.colloquy.language.sentence.Pronouns;
import org.colloquy.language.sentence.SpeakerKey;
import org.colloquy.model.Cast;
import org.colloquy.model.Chain;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.Mention.Kind;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.Span;
import org.colloquy.model.Traits;

/**
 * A collector of the mentions of a transcript: its names, its personal pronouns, the phrases that
 * point back ({@code the mayor}, {@code that company}, {@code my guest}), and all other phrases in
 * chains. If a phrase is a name with more words around it ({@code Russian President Vladimir
 * Putin}), the name's mention stands for it, so that one place in the text is one mention.
 */
public final class MentionCollector {
  private final List<CoreMap> sentences;
  private final TreeMap<Span, Mention> found = new TreeMap<>();

  /** For each sentence, the name that covers each token; null if none does. */
  private final List<Mention[]> nameAt = new ArrayList<>();

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Mention> mentions;
  private final List<Chain> chains;

  /**
   * Collects the mentions.
   *
   * @param document the annotated transcript, with or without the model's chains
   */
  public MentionCollector(Annotation document, Cast cast) {
    this.sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    List<List<NameSpan>> names = TranscriptNames.of(sentences, cast);
    for (int i = 0; i < sentences.size(); i++) {
      nameAt.add(new Mention[tokens(i).size()]);
      List<Phrase> ofSentence = Phrases.of(sentences.get(i), i, names.get(i));
      collectNames(i, names.get(i), ofSentence);
      phrases.addAll(ofSentence);
      collectFirstAndSecondPerson(i, ofSentence);
    }
    List<TreeSet<Span>> linked = collectLinked(document);
    phrases.stream().filter(MentionCollector::pointsBack).forEach(this::mentionOf);
    this.mentions = List.copyOf(found.values());
    this.chains = toChains(linked);
  }

  /** All mentions, by start, then end; without tone. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The chains of the model and the rules, in the order of their first mentions. */
  public List<Chain> chains() {
    return chains;
  }

  private List<CoreLabel> tokens(int sentence) {
    return sentences.get(sentence).get(CoreAnnotations.TokensAnnotation.class);
  }

  private void collectNames(int sentence, List<NameSpan> names, List<Phrase> phrases) {
    List<CoreLabel> tokens = tokens(sentence);
    for (NameSpan name : names) {
      if (isOffice(name, phrases)) {
        continue;
      }
      EntityType type = EntityType.named(name.type()).orElse(EntityType.MISC);
      Span bare = spanOf(tokens.get(name.first()), tokens.get(name.last()));
      Mention mention =
          new Mention(
              type.isValue() ? bare : NameExtent.of(name, phrases, tokens),
              bare,
              sentence,
              Kind.NAME,
              Person.THIRD,
              Optional.of(type),
              name.confidence(),
              MentionTraits.ofName(name, phrases),
              Optional.empty());
      found.put(mention.span(), mention);
      for (int i = name.first(); i <= name.last(); i++) {
        nameAt.get(sentence)[i] = mention;
      }
    }
  }

  /**
   * Whether a title stands for whoever has the office: {@code the President}. It is a phrase, not a
   * name.
   */
  private static boolean isOffice(NameSpan name, List<Phrase> phrases) {
    return name.type().equals(EntityType.TITLE.name())
        && phrases.stream()
            .anyMatch(
                p -> p.head() == name.last() && p.first() < p.head() && !p.determiner().isEmpty());
  }

  private void collectFirstAndSecondPerson(int sentence, List<Phrase> phrases) {
    List<CoreLabel> tokens = tokens(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      int address = Pronouns.endOfAddress(tokens, i);
      Person person = Pronouns.personOf(tokens.get(i));
      if (address >= 0) {
        putPronoun(sentence, i, address, Person.SECOND, phrases);
      } else if (person != Person.THIRD
          && (person != Person.SECOND || !Pronouns.isFiller(tokens, i))) {
        putPronoun(sentence, i, i, person, phrases);
      }
    }
  }

  private List<TreeSet<Span>> collectLinked(Annotation document) {
    ChainLinker linker = new ChainLinker(phrases, speakers());
    ModelChains.of(document, phrases).forEach(linker::seed);
    linker.link();
    List<TreeSet<Span>> linked = new ArrayList<>();
    for (List<Integer> chain : linker.chains()) {
      TreeSet<Span> spans = new TreeSet<>();
      for (int index : chain) {
        Phrase phrase = phrases.get(index);
        mentionOf(phrase).ifPresent(m -> spans.add(m.span()));
      }
      if (spans.size() > 1) {
        linked.add(spans);
      }
    }
    linked.sort((x, y) -> x.first().compareTo(y.first()));
    return linked;
  }

  /** For each sentence, a number that stands for its speaker. */
  private int[] speakers() {
    Map<String, Integer> numbers = new HashMap<>();
    int[] speakers = new int[sentences.size()];
    for (int i = 0; i < speakers.length; i++) {
      String speaker = tokens(i).get(0).get(SpeakerKey.class);
      speakers[i] = numbers.computeIfAbsent(String.valueOf(speaker), k -> numbers.size());
    }
    return speakers;
  }

  /** Whether a phrase may mean what was mentioned before, even if no chain has found it. */
  private static boolean pointsBack(Phrase phrase) {
    return switch (phrase.form()) {
      case PRONOUN, DEFINITE, DEMONSTRATIVE, OWNED -> true;
      case NAME, INDEFINITE, BARE, LIST -> false;
    };
  }

  /** Returns the mention that stands for a phrase; empty for a filler. */
  private Optional<Mention> mentionOf(Phrase phrase) {
    int first = phrase.first();
    int last = phrase.last();
    int head = phrase.head();
    List<CoreLabel> tokens = tokens(phrase.sentence());
    if (first == last && Pronouns.isPronoun(tokens.get(first))) {
      Person person = Pronouns.personOf(tokens.get(first));
      boolean filler = person == Person.SECOND && Pronouns.isFiller(tokens, first);
      return filler ? Optional.empty() : Optional.of(put(phrase, Kind.PRONOUN, person));
    }
    Mention name = nameAt.get(phrase.sentence())[head];
    if (name != null && standsFor(name, tokens.get(head))) {
      return Optional.of(name);
    }
    boolean demonstrative = first == last && "DT".equals(tokens.get(first).tag());
    Kind kind = demonstrative ? Kind.PRONOUN : Kind.NOMINAL;
    return Optional.of(put(phrase, kind, Person.THIRD));
  }

  /**
   * Whether a phrase with this head is the name with more words around it, because the name ends at
   * the head.
   */
  private static boolean standsFor(Mention name, CoreLabel head) {
    return !name.type().orElseThrow().isValue() && name.head().end() <= head.endPosition();
  }

  private void putPronoun(int sentence, int first, int last, Person person, List<Phrase> phrases) {
    List<CoreLabel> tokens = tokens(sentence);
    put(
        spanOf(tokens.get(first), tokens.get(last)),
        tokens.get(last),
        sentence,
        Kind.PRONOUN,
        person,
        MentionTraits.ofPronoun(first, phrases));
  }

  private Mention put(Phrase phrase, Kind kind, Person person) {
    List<CoreLabel> tokens = tokens(phrase.sentence());
    return put(
        spanOf(tokens.get(phrase.first()), tokens.get(phrase.last())),
        tokens.get(phrase.head()),
        phrase.sentence(),
        kind,
        person,
        phrase.traits());
  }

  private Mention put(
      Span span, CoreLabel head, int sentence, Kind kind, Person person, Traits traits) {
    return found.computeIfAbsent(
        span,
        s ->
            new Mention(
                s,
                spanOf(head, head),
                sentence,
                kind,
                person,
                Optional.empty(),
                OptionalDouble.empty(),
                traits,
                Optional.empty()));
  }

  private static Span spanOf(CoreLabel first, CoreLabel last) {
    return new Span(first.beginPosition(), last.endPosition());
  }

  private List<Chain> toChains(List<TreeSet<Span>> linked) {
    Map<Span, Integer> indexes = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      indexes.put(mentions.get(i).span(), i);
    }
    return linked.stream()
        .map(spans -> new Chain(spans.stream().map(indexes::get).toList()))
        .toList();
  }
}
