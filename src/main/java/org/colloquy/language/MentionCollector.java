package org.colloquy.language;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.Chain;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.Mention.Kind;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.Span;

/**
 * Brings together the names that the recogniser found and the mentions that coreference linked.
 * Where a linked mention is a name with more around it ({@code Russian President Vladimir Putin}),
 * the name stands for it: one place in the text is one mention.
 */
final class MentionCollector {
  private final List<CoreMap> sentences;
  private final List<ClauseSentiments> clauses;
  private final TreeMap<Span, Mention> found = new TreeMap<>();

  /** The name that covers a token, by sentence and token. */
  private final List<Mention[]> nameAt = new ArrayList<>();

  private final List<Mention> mentions;
  private final List<Chain> chains;

  MentionCollector(Annotation document, List<ClauseSentiments> clauses) {
    this.sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    this.clauses = clauses;
    for (int i = 0; i < sentences.size(); i++) {
      nameAt.add(new Mention[tokens(i).size()]);
      collectNames(i);
      collectFirstAndSecondPerson(i);
    }
    List<TreeSet<Span>> linked = collectLinked(document);
    this.mentions = List.copyOf(found.values());
    this.chains = toChains(linked);
  }

  /** Every mention, by start, then end; without tone. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The model's chains, by their first mention. */
  List<Chain> chains() {
    return chains;
  }

  private List<CoreLabel> tokens(int sentence) {
    return sentences.get(sentence).get(CoreAnnotations.TokensAnnotation.class);
  }

  private void collectNames(int sentence) {
    List<CoreLabel> tokens = tokens(sentence);
    for (NameSpan name : NameSpans.of(sentences.get(sentence))) {
      EntityType type = EntityType.named(name.type()).orElse(EntityType.MISC);
      if (type == EntityType.TITLE && isInanimate(sentence, name.last())) {
        continue;
      }
      Mention mention =
          new Mention(
              new Span(
                  tokens.get(name.first()).beginPosition(), tokens.get(name.last()).endPosition()),
              spanOf(tokens.get(name.last())),
              sentence,
              Kind.NAME,
              Person.THIRD,
              Optional.of(type),
              name.confidence(),
              clauses.get(sentence).around(name.last()),
              Optional.empty());
      found.put(mention.span(), mention);
      for (int i = name.first(); i <= name.last(); i++) {
        nameAt.get(sentence)[i] = mention;
      }
    }
  }

  /** Whether coreference knows the thing with this head for no person: a river holds no office. */
  private boolean isInanimate(int sentence, int head) {
    var linkable = sentences.get(sentence).get(CorefCoreAnnotations.CorefMentionsAnnotation.class);
    return linkable != null
        && linkable.stream()
            .anyMatch(m -> m.headIndex == head && m.animacy == Dictionaries.Animacy.INANIMATE);
  }

  private void collectFirstAndSecondPerson(int sentence) {
    List<CoreLabel> tokens = tokens(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      Person person = Pronouns.personOf(tokens.get(i));
      if (person == Person.THIRD || person == Person.SECOND && Pronouns.isFiller(tokens, i)) {
        continue;
      }
      put(sentence, i, i, i, Kind.PRONOUN, person);
    }
  }

  private List<TreeSet<Span>> collectLinked(Annotation document) {
    Map<Integer, CorefChain> model = document.get(CorefCoreAnnotations.CorefChainAnnotation.class);
    List<TreeSet<Span>> linked = new ArrayList<>();
    if (model == null) {
      return linked;
    }
    for (CorefChain chain : new TreeMap<>(model).values()) {
      TreeSet<Span> spans = new TreeSet<>();
      for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
        linkedMention(mention).ifPresent(m -> spans.add(m.span()));
      }
      if (spans.size() > 1) {
        linked.add(spans);
      }
    }
    linked.sort((a, b) -> a.first().compareTo(b.first()));
    return linked;
  }

  /** The mention of ours that stands for the model's; empty for a filler. */
  private Optional<Mention> linkedMention(CorefChain.CorefMention linked) {
    int sentence = linked.sentNum - 1;
    List<CoreLabel> tokens = tokens(sentence);
    int first = linked.startIndex - 1;
    int last = linked.endIndex - 2;
    int head = linked.headIndex - 1;
    if (first == last && Pronouns.isPronoun(tokens.get(first))) {
      Person person = Pronouns.personOf(tokens.get(first));
      boolean filler = person == Person.SECOND && Pronouns.isFiller(tokens, first);
      return filler
          ? Optional.empty()
          : Optional.of(put(sentence, first, last, head, Kind.PRONOUN, person));
    }
    Mention name = nameAt.get(sentence)[head];
    if (name != null && standsFor(name, tokens.get(head))) {
      return Optional.of(name);
    }
    while (last > head && "POS".equals(tokens.get(last).tag())) {
      last--;
    }
    boolean demonstrative = first == last && "DT".equals(tokens.get(first).tag());
    Kind kind = demonstrative ? Kind.PRONOUN : Kind.NOMINAL;
    return Optional.of(put(sentence, first, last, head, kind, Person.THIRD));
  }

  /**
   * Whether a linked mention with this head is the name with more around it: the name ends in the
   * head.
   */
  private static boolean standsFor(Mention name, CoreLabel head) {
    EntityType type = name.type().orElseThrow();
    return type.family() != EntityType.Family.TITLE && name.span().end() <= head.endPosition();
  }

  private Mention put(int sentence, int first, int last, int head, Kind kind, Person person) {
    List<CoreLabel> tokens = tokens(sentence);
    Span span = new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
    return found.computeIfAbsent(
        span,
        s ->
            new Mention(
                s,
                spanOf(tokens.get(head)),
                sentence,
                kind,
                person,
                Optional.empty(),
                OptionalDouble.empty(),
                clauses.get(sentence).around(head),
                Optional.empty()));
  }

  private static Span spanOf(CoreLabel token) {
    return new Span(token.beginPosition(), token.endPosition());
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
