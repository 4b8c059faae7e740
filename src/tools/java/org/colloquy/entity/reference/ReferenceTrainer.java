package org.colloquy.entity.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colloquy.entity.reference.MarkedMentions.MarkedMention;
import org.colloquy.entity.reference.ReferenceModel.PointerGroup;
import org.colloquy.entity.talk.GenderWords;
import org.colloquy.entity.talk.Talk;
import org.colloquy.language.KeptAnnotator;

/**
 * Learns the weights by which references are resolved, and prints their figures by
 * cross-validation. Arguments: the folder that contains {@code gold} and {@code samples}, a folder
 * that keeps the models' findings; {@code write} to replace the weights in {@code src/main}.
 *
 * <p>{@link ReferenceFigures} says what the figures are.
 */
public final class ReferenceTrainer {
  private static final int FOLDS = 6;
  private static final int ROUNDS = 3;

  /** Parts of what is learnt from, each read by a model of the others. */
  private static final int PARTS = 3;

  private static final String WRITE = "write";

  /** Deep trees recurse deeply. */
  private static final long STACK = 256L << 20;

  private static final Path LABELS = Path.of("src/train/labels-references.tsv");
  private static final Path FILE =
      Path.of("src/main/resources/org/colloquy/entity/reference/references.tsv");

  private final List<GoldTalk> talks;
  private final List<String> names;
  private final Map<GoldTalk, MarkedMentions> marked = new HashMap<>();
  private final GenderWords genderWords = new GenderWords();

  private ReferenceTrainer(List<GoldTalk> talks) {
    this.talks = talks;
    this.names = talks.stream().map(GoldTalk::name).distinct().sorted().toList();
    talks.forEach(t -> marked.put(t, new MarkedMentions(t)));
  }

  public static void main(String... args) throws InterruptedException {
    boolean write = args.length > 2 && args[2].equals(WRITE);
    Thread worker =
        new Thread(null, () -> train(Path.of(args[0]), Path.of(args[1]), write), "", STACK);
    worker.start();
    worker.join();
  }

  private static void train(Path shared, Path kept, boolean write) {
    try {
      List<GoldTalk> talks =
          new GoldReferences(shared, KeptAnnotator.withoutTones(kept)).all(LABELS);
      ReferenceTrainer trainer = new ReferenceTrainer(talks);
      trainer.validate();
      if (write) {
        trainer.write(trainer.learn(talks));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folds keep a transcript's name together, so that no part of it is in two. */
  private int fold(GoldTalk talk, int folds, int shift) {
    return (names.indexOf(talk.name()) / (shift == 0 ? 1 : FOLDS)) % folds;
  }

  private void validate() {
    List<MarkedChoice> given =
        IntStream.range(0, FOLDS).parallel().mapToObj(this::apart).flatMap(List::stream).toList();
    new ReferenceFigures(given).print();
  }

  /** What the model that was learnt without a fold says of that fold. */
  private List<MarkedChoice> apart(int fold) {
    ReferenceModel model = learn(talks.stream().filter(t -> fold(t, FOLDS, 0) != fold).toList());
    List<MarkedChoice> given = new ArrayList<>();
    talks.stream()
        .filter(t -> fold(t, FOLDS, 0) == fold)
        .forEach(t -> given.addAll(given(t, model)));
    return given;
  }

  private List<MarkedChoice> given(GoldTalk talk, ReferenceModel model) {
    Map<Integer, MarkedChoice> byMention = new TreeMap<>();
    new ReferenceResolver(talk.talk(), genderWords)
        .resolve(new ModelDecider(model))
        .forEach(
            resolved -> {
              int mention = resolved.choice().mention();
              byMention.put(
                  mention, new MarkedChoice(talk, marked.get(talk).of(mention), resolved.choice()));
            });
    List<MarkedChoice> given = new ArrayList<>();
    for (MarkedMention m : marked.get(talk).all()) {
      MarkedChoice found = byMention.get(m.mention());
      if (m.mention() != Talk.NONE && talk.talk().namedBy(m.mention()).isPresent()) {
        int named = talk.talk().namedBy(m.mention()).getAsInt();
        found =
            new MarkedChoice(
                talk, m, new Choice(m.mention(), List.of(new Choice.Ranked(named, 1)), 0));
      }
      given.add(found != null && found.marked() == m ? found : new MarkedChoice(talk, m, null));
    }
    return given;
  }

  /**
   * Learns in rounds, because what a word means depends on what those before it mean. Each round
   * reads the transcripts with models of the round before that have not learnt from them, so that
   * what came before is as often wrong as it will be in a new transcript.
   */
  private ReferenceModel learn(List<GoldTalk> part) {
    List<List<GoldTalk>> parts = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      int at = i;
      parts.add(part.stream().filter(t -> fold(t, PARTS, 1) == at).toList());
    }
    List<Map<PointerGroup, List<LearntDecision>>> read = new ArrayList<>();
    parts.forEach(p -> read.add(decisions(p, new ChainDecider())));
    for (int round = 1; round < ROUNDS; round++) {
      List<Map<PointerGroup, List<LearntDecision>>> next = new ArrayList<>();
      for (int i = 0; i < PARTS; i++) {
        List<Map<PointerGroup, List<LearntDecision>>> others = new ArrayList<>(read);
        others.remove(i);
        next.add(decisions(parts.get(i), new ModelDecider(fitted(others))));
      }
      read.clear();
      read.addAll(next);
    }
    return fitted(read);
  }

  private static ReferenceModel fitted(List<Map<PointerGroup, List<LearntDecision>>> decisions) {
    Map<PointerGroup, Scorer> scorers = new EnumMap<>(PointerGroup.class);
    for (PointerGroup group : PointerGroup.values()) {
      List<LearntDecision> all = new ArrayList<>();
      decisions.forEach(d -> all.addAll(d.getOrDefault(group, List.of())));
      scorers.put(group, new ScorerTraining(group.inputs()).learn(all));
    }
    return new ReferenceModel(scorers);
  }

  private Map<PointerGroup, List<LearntDecision>> decisions(List<GoldTalk> part, Decider decider) {
    Map<PointerGroup, List<LearntDecision>> decisions = new EnumMap<>(PointerGroup.class);
    part.forEach(talk -> collect(talk, decider, decisions));
    return decisions;
  }

  private void collect(
      GoldTalk talk, Decider decider, Map<PointerGroup, List<LearntDecision>> decisions) {
    MarkedMentions marks = marked.get(talk);
    new ReferenceResolver(talk.talk(), genderWords)
        .resolve(
            (mention, pointer, alternatives) -> {
              MarkedMention m = marks.of(mention);
              Choice guess = decider.decide(mention, pointer, alternatives);
              if (m == null) {
                return guess;
              }
              boolean[] right = new boolean[alternatives.referents().size() + 1];
              boolean any = false;
              for (int i = 0; i < alternatives.referents().size(); i++) {
                if (m.right().contains(alternatives.referents().get(i))) {
                  right[i] = true;
                  any = true;
                }
              }
              right[alternatives.referents().size()] = !any;
              decisions
                  .computeIfAbsent(PointerGroup.of(pointer), p -> new ArrayList<>())
                  .add(new LearntDecision(alternatives, right, weight(talk)));
              return guess;
            });
  }

  /**
   * Dialogues have a mark for every phrase, most of which mean nothing named; the characters are
   * few transcripts of their own kind.
   */
  private static double weight(GoldTalk talk) {
    return switch (talk.set()) {
      case "dialogues" -> 0.5;
      case "characters" -> 1.5;
      default -> 1;
    };
  }

  private void write(ReferenceModel model) throws IOException {
    StringBuilder file = new StringBuilder();
    file.append(
        "# Weights by which references are resolved; src/tools/run ReferenceTrainer learns them.\n");
    for (PointerGroup part : PointerGroup.values()) {
      Scorer scorer = model.of(part);
      for (int i = 0; i < part.inputs(); i++) {
        line(file, part, part.input(i), scorer.weight(i));
      }
      scorer.wordWeights().forEach((word, weight) -> line(file, part, word, weight));
    }
    Files.writeString(FILE, file);
  }

  /** Weights that would not show are left out. */
  private static void line(StringBuilder file, PointerGroup part, String name, double weight) {
    if (Math.abs(weight) >= 0.001) {
      file.append(String.format(Locale.ROOT, "%s\t%s\t%.3f%n", part, name, weight));
    }
  }
}
