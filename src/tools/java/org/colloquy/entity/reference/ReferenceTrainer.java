package org.colloquy.entity.reference;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * <p>A line of figures has, for each threshold, the share of references at or above it that are
 * right, and the share of those that mean somebody or something named that are found.
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
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

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

  /**
   * What the model says of a mark.
   *
   * @param choice null if the mark is no reference that is resolved
   */
  private record MarkedChoice(GoldTalk talk, MarkedMention marked, Choice choice) {}

  private void validate() {
    List<MarkedChoice> given =
        IntStream.range(0, FOLDS).parallel().mapToObj(this::apart).flatMap(List::stream).toList();
    for (String set : List.of("characters", "references", "labels", "dialogues")) {
      for (String kind : List.of("he/she", "third", "nominal", "you", "you by rule", "pointing")) {
        print(set, kind, given);
      }
    }
    printReliability(given);
  }

  /** Prints how often the likeliest choices of ten probabilities are right. */
  private void printReliability(List<MarkedChoice> all) {
    for (int tenth = 3; tenth < 10; tenth++) {
      double from = tenth / 10.0;
      List<MarkedChoice> rows =
          all.stream()
              .filter(g -> g.choice() != null && g.choice().nobody() > 0)
              .filter(g -> !g.choice().ranked().isEmpty())
              .filter(g -> (int) (likeliest(g).probability() * 10) == (int) Math.round(from * 10))
              .toList();
      long right =
          rows.stream().filter(g -> g.marked().right().contains(likeliest(g).referent())).count();
      out.printf(
          Locale.ROOT,
          "probability %.1f to %.1f: n %4d, mean %.2f, right %.2f%n",
          from,
          from + 0.1,
          rows.size(),
          rows.stream().mapToDouble(g -> likeliest(g).probability()).average().orElse(0),
          right / (double) Math.max(1, rows.size()));
    }
  }

  private static Choice.Ranked likeliest(MarkedChoice given) {
    return given.choice().ranked().get(0);
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

  private static boolean isKind(MarkedChoice given, String kind) {
    String k = given.marked().mark().kind();
    String word =
        given
            .talk()
            .talk()
            .transcript()
            .text()
            .substring(given.marked().mark().span().start(), given.marked().mark().span().end())
            .toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "he/she" -> k.equals("third") && word.matches("s?he|him|his|hers?|(?:him|her)self");
      case "you by rule" ->
          k.equals("you") && given.choice() != null && given.choice().nobody() == 0;
      case "pointing" -> k.equals("third") || k.equals("nominal");
      default -> k.equals(kind);
    };
  }

  private void print(String set, String kind, List<MarkedChoice> all) {
    List<MarkedChoice> rows =
        all.stream().filter(g -> g.talk().set().equals(set) && isKind(g, kind)).toList();
    long named = rows.stream().filter(g -> !g.marked().mark().names().isEmpty()).count();
    long reachable = rows.stream().filter(g -> !g.marked().right().isEmpty()).count();
    out.printf(
        Locale.ROOT,
        "%-11s %-9s n %4d named %4d reachable %4d |",
        set,
        kind,
        rows.size(),
        named,
        reachable);
    for (double t : new double[] {0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
      long givenRows = 0;
      long right = 0;
      for (MarkedChoice g : rows) {
        if (g.choice() != null
            && !g.choice().ranked().isEmpty()
            && g.choice().ranked().get(0).probability() >= t) {
          givenRows++;
          right += g.marked().right().contains(g.choice().ranked().get(0).referent()) ? 1 : 0;
        }
      }
      out.printf(
          Locale.ROOT,
          " %.1f: %.2f/%.2f",
          t,
          right / (double) Math.max(1, givenRows),
          right / (double) Math.max(1, named));
    }
    out.println();
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
