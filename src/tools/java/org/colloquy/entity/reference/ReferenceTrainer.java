package org.colloquy.entity.reference;

import java.io.IOException;
import java.io.PrintStream;
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
import org.colloquy.entity.reference.ReferenceModel.Part;

/**
 * Learns the weights by which references are resolved, and prints their figures by
 * cross-validation. Arguments: the folder that contains {@code gold}, a file of labels, a folder
 * that keeps the models' findings; {@code write} to write the file.
 */
public final class ReferenceTrainer {
  private static final int FOLDS = 6;
  private static final int ROUNDS = 2;
  private static final int EPOCHS = Integer.getInteger("epochs", 12);
  private static final double DECAY = Double.parseDouble(System.getProperty("decay", "0.05"));
  private static final Path FILE =
      Path.of("src/main/resources/org/colloquy/entity/reference/references.tsv");

  private final List<GoldTalk> talks;
  private final Map<GoldTalk, MarkedMentions> marked = new HashMap<>();
  private final GivenNames givenNames = new GivenNames();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private ReferenceTrainer(List<GoldTalk> talks) {
    this.talks = talks;
    talks.forEach(t -> marked.put(t, new MarkedMentions(t)));
  }

  public static void main(String... args) throws Exception {
    Thread worker =
        new Thread(
            null,
            () -> {
              try {
                List<GoldTalk> talks =
                    new GoldReferences(Path.of(args[0]), new CachedAnnotations(Path.of(args[2])))
                        .all(Path.of(args[1]));
                ReferenceTrainer trainer = new ReferenceTrainer(talks);
                if (!Boolean.getBoolean("skip")) {
                  trainer.validate();
                }
                if (args.length > 3) {
                  trainer.write(trainer.learn(talks));
                }
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            },
            "",
            256L << 20);
    worker.start();
    worker.join();
  }

  /** Folds keep a transcript's name together, so that no part of it is in two. */
  private int fold(GoldTalk talk) {
    List<String> names = talks.stream().map(GoldTalk::name).distinct().sorted().toList();
    return names.indexOf(talk.name()) % FOLDS;
  }

  private record Given(
      GoldTalk talk, MarkedMentions.Marked marked, Pointer pointer, Choice choice) {}

  private void validate() {
    List<Given> given =
        java.util.stream.IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(this::apart)
            .flatMap(List::stream)
            .toList();
    for (String set : List.of("characters", "references", "labels", "dialogues")) {
      for (String kind : List.of("he/she", "third", "nominal", "you", "pointing")) {
        print(set, kind, given);
      }
    }
    if (Boolean.getBoolean("errors")) {
      errors(given);
    }
  }

  private List<Given> apart(int fold) {
    ReferenceModel model = learn(talks.stream().filter(t -> fold(t) != fold).toList());
    List<Given> given = new ArrayList<>();
    talks.stream().filter(t -> fold(t) == fold).forEach(t -> given.addAll(given(t, model)));
    return given;
  }

  private List<Given> given(GoldTalk talk, ReferenceModel model) {
    Map<Integer, Given> byMention = new TreeMap<>();
    ModelDecider decider = new ModelDecider(model, Thresholds.SHIPPED);
    new ReferenceResolver(talk.talk(), givenNames)
        .resolve(
            (mention, pointer, candidates) -> {
              Decider.Decision d = decider.decide(mention, pointer, candidates);
              byMention.put(
                  mention, new Given(talk, marked.get(talk).of(mention), pointer, d.choice()));
              return d;
            });
    List<Given> given = new ArrayList<>();
    for (MarkedMentions.Marked m : marked.get(talk).all()) {
      Given found = byMention.get(m.mention());
      if (m.mention() != Talk.NONE && talk.talk().namedBy(m.mention()).isPresent()) {
        int named = talk.talk().namedBy(m.mention()).getAsInt();
        found =
            new Given(
                talk,
                m,
                Pointer.NONE,
                new Choice(m.mention(), List.of(new Choice.Ranked(named, 1)), 0));
      }
      given.add(
          found != null && found.marked() == m ? found : new Given(talk, m, Pointer.NONE, null));
    }
    return given;
  }

  private static boolean isKind(Given given, String kind) {
    String k = given.marked().mark().kind();
    String word = given.talk().talk().transcript.text()
        .substring(given.marked().mark().span().start(), given.marked().mark().span().end())
        .toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "he/she" -> k.equals("third") && word.matches("s?he|him|his|hers?|(?:him|her)self");
      case "pointing" -> k.equals("third") || k.equals("nominal");
      default -> k.equals(kind);
    };
  }

  private void print(String set, String kind, List<Given> all) {
    List<Given> rows =
        all.stream().filter(g -> g.talk().set().equals(set) && isKind(g, kind)).toList();
    long named = rows.stream().filter(g -> !g.marked().mark().names().isEmpty()).count();
    long reachable = rows.stream().filter(g -> !g.marked().right().isEmpty()).count();
    out.printf(Locale.ROOT, "%-11s %-9s n %4d named %4d reachable %4d |", set, kind, rows.size(), named, reachable);
    for (double t : new double[] {0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
      long givenRows = 0;
      long right = 0;
      for (Given g : rows) {
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

  private void errors(List<Given> all) {
    for (Given g : all) {
      String text = g.talk().talk().transcript.text();
      int s = g.marked().mark().span().start();
      int e = g.marked().mark().span().end();
      String best = "-";
      double p = 0;
      boolean right = false;
      if (g.choice() != null && !g.choice().ranked().isEmpty()) {
        best = g.talk().talk().referents.get(g.choice().ranked().get(0).referent()).name();
        p = g.choice().ranked().get(0).probability();
        right = g.marked().right().contains(g.choice().ranked().get(0).referent());
      }
      out.printf(
          Locale.ROOT,
          "E\t%s\t%s\t%s\t%s\t%s\t%.2f\t%s\t%s%n",
          g.talk().set(),
          g.marked().mark().kind(),
          right ? "ok" : g.marked().right().isEmpty() ? "none" : "wrong",
          g.marked().mark().names().stream().map(n -> n.startsWith("#") ? g.talk().talk().referents.get(Integer.parseInt(n.substring(1))).name() : n).toList(),
          best,
          p,
          g.pointer(),
          (text.substring(Math.max(0, s - 160), s)
                  + "«"
                  + text.substring(s, e)
                  + "»"
                  + text.substring(e, Math.min(text.length(), e + 50)))
              .replaceAll("\\s+", " "));
    }
  }

  private ReferenceModel learn(List<GoldTalk> part) {
    ReferenceModel model = null;
    for (int round = 0; round < ROUNDS; round++) {
      Map<Part, List<Example>> examples = new EnumMap<>(Part.class);
      for (GoldTalk talk : part) {
        collect(talk, model, examples);
      }
      Map<Part, Scorer> scorers = new EnumMap<>(Part.class);
      for (Part p : Part.values()) {
        scorers.put(
            p,
            new ScorerTraining(p.features().length, EPOCHS, DECAY)
                .learn(examples.getOrDefault(p, List.of())));
      }
      model = new ReferenceModel(scorers);
    }
    return model;
  }

  /** In the first round, what is not marked stays open; then, it is what the model says. */
  private void collect(GoldTalk talk, ReferenceModel model, Map<Part, List<Example>> examples) {
    MarkedMentions marks = marked.get(talk);
    ModelDecider decider = model == null ? null : new ModelDecider(model, Thresholds.SHIPPED);
    new ReferenceResolver(talk.talk(), givenNames)
        .resolve(
            (mention, pointer, candidates) -> {
              MarkedMentions.Marked m = marks.of(mention);
              Decider.Decision guess =
                  decider == null
                      ? new Decider.Decision(new Choice(mention, List.of(), 1), Talk.NONE)
                      : decider.decide(mention, pointer, candidates);
              if (m == null) {
                return guess;
              }
              boolean[] right = new boolean[candidates.referents().size() + 1];
              int taken = Talk.NONE;
              for (int i = 0; i < candidates.referents().size(); i++) {
                if (m.right().contains(candidates.referents().get(i))) {
                  right[i] = true;
                  taken = taken == Talk.NONE ? candidates.referents().get(i) : taken;
                }
              }
              right[candidates.referents().size()] = taken == Talk.NONE;
              examples
                  .computeIfAbsent(Part.of(pointer), p -> new ArrayList<>())
                  .add(new Example(candidates, right, weight(talk, pointer)));
              return decider == null
                  ? new Decider.Decision(guess.choice(), taken)
                  : guess;
            });
  }

  /** Dialogues have a mark for every phrase, most of which mean nothing named. */
  private static double weight(GoldTalk talk, Pointer pointer) {
    return talk.set().equals("dialogues") ? 0.5 : 1;
  }

  private void write(ReferenceModel model) throws IOException {
    StringBuilder file = new StringBuilder();
    file.append("# Weights by which references are resolved; src/tools/run ReferenceTrainer learns them.\n");
    for (Part part : Part.values()) {
      Scorer scorer = model.of(part);
      for (Enum<?> feature : part.features()) {
        line(file, part, feature.name(), scorer.weight(feature.ordinal()));
      }
      scorer.wordWeights().forEach((word, weight) -> line(file, part, word, weight));
    }
    Files.writeString(FILE, file);
  }

  /** Weights that would not show are left out. */
  private static void line(StringBuilder file, Part part, String name, double weight) {
    if (Math.abs(weight) >= 0.001) {
      file.append(String.format(Locale.ROOT, "%s\t%s\t%.3f%n", part, name, weight));
    }
  }
}
