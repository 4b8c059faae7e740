package org.colloquy.corenlp.classifier;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.DefaultPaths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.colloquy.corenlp.classifier.NameModel.Labelling;

/**
 * The combination of CoreNLP's three classifiers of names. It takes all names of the first one;
 * each further one adds names with labels that no classifier before it has, where they overlap no
 * name found so far. Safe for use by several threads.
 */
public final class NameClassifiers {
  /**
   * Starts to load something, possibly in another thread, and returns a supplier that waits for it.
   */
  public interface Loader {
    <T> Supplier<T> start(Callable<T> load);
  }

  private record First(NameModel model, WordForms forms, List<Object> clusters, String unknown) {
    static First of(ModelFile file) {
      WordForms forms = new WordForms(file.wordClusters());
      return new First(
          new NameModel(file, forms), forms, file.clusters(), file.flags().unknownCluster());
    }
  }

  private final List<NameModel> models;
  private final WordForms forms;

  private NameClassifiers(List<NameModel> models, WordForms forms) {
    this.models = models;
    this.forms = forms;
  }

  /**
   * Loads CoreNLP's default models one after the other, in this thread.
   *
   * @throws java.io.UncheckedIOException if one cannot be read
   */
  public static NameClassifiers load() {
    return start(NameClassifiers::loaded).get();
  }

  /**
   * Starts to load CoreNLP's default models, each by its own call of the loader. The others wait
   * for the first one, whose clusters of words they share.
   */
  public static Supplier<NameClassifiers> start(Loader loader) {
    return start(
        loader,
        List.of(
            DefaultPaths.DEFAULT_NER_THREECLASS_MODEL,
            DefaultPaths.DEFAULT_NER_MUC_MODEL,
            DefaultPaths.DEFAULT_NER_CONLL_MODEL));
  }

  /**
   * Loads models one after the other.
   *
   * @param paths the models' paths on the class path, in the order in which they may add names
   * @throws java.io.UncheckedIOException if one cannot be read
   * @throws IllegalArgumentException if one needs features that are not implemented, or has other
   *     clusters of words than the first
   */
  static NameClassifiers load(List<String> paths) {
    return start(NameClassifiers::loaded, paths).get();
  }

  private static <T> Supplier<T> loaded(Callable<T> load) {
    try {
      T loaded = load.call();
      return () -> loaded;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Supplier<NameClassifiers> start(Loader loader, List<String> paths) {
    Supplier<First> first = loader.start(() -> First.of(ModelFile.read(paths.get(0))));
    List<Supplier<NameModel>> others = new ArrayList<>();
    for (String path : paths.subList(1, paths.size())) {
      others.add(loader.start(() -> after(first, path)));
    }
    return () -> {
      List<NameModel> models = new ArrayList<>();
      models.add(first.get().model());
      others.forEach(other -> models.add(other.get()));
      return new NameClassifiers(List.copyOf(models), first.get().forms());
    };
  }

  private static NameModel after(Supplier<First> first, String path) {
    ModelFile file = ModelFile.read(path);
    if (!file.hasTheClusters(first.get().clusters(), first.get().unknown())) {
      throw new IllegalArgumentException(path + " has other clusters of words");
    }
    return new NameModel(file, first.get().forms());
  }

  /**
   * Labels the tokens of one sentence: sets each token's {@code PresetAnswerAnnotation} to its
   * label and its {@code AnswerProbAnnotation} to the label's probability, 0 to 1.
   */
  public void label(List<CoreLabel> tokens) {
    List<Labelling> labellings = labellings(tokens);
    List<String> labels = new ArrayList<>(labellings.get(0).labels());
    double[] probabilities = labellings.get(0).probabilities().clone();
    Set<String> taken = new HashSet<>(models.get(0).labels());
    for (int i = 1; i < models.size(); i++) {
      Set<String> added = new HashSet<>(models.get(i).labels());
      added.removeAll(taken);
      taken.addAll(added);
      merge(labellings.get(i), added, labels, probabilities);
    }
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).set(CoreAnnotations.PresetAnswerAnnotation.class, labels.get(i));
      tokens.get(i).set(CoreAnnotations.AnswerProbAnnotation.class, probabilities[i]);
    }
  }

  /** Returns the labelling by each of the models, in their order. */
  List<Labelling> labellings(List<CoreLabel> tokens) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<WordForm> read = new ArrayList<>();
    for (CoreLabel token : tokens) {
      words.add(token.word());
      tags.add(token.tag());
      read.add(forms.of(token.word()));
    }
    Occurrences occurrences = new Occurrences(read, tags);
    int[] patterns = new int[words.size()];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = occurrences.at(i);
    }
    return models.stream().map(model -> model.label(words, patterns)).toList();
  }

  /**
   * Adds the names with these labels, unless a word of the name already has a label. All words of a
   * name get the probability of its last word.
   */
  static void merge(
      Labelling labelling, Set<String> added, List<String> labels, double[] probabilities) {
    List<String> others = labelling.labels();
    for (int begin = 0; begin < labels.size(); ) {
      String label = others.get(begin);
      int end = begin + 1;
      while (end < labels.size() && others.get(end).equals(label)) {
        end++;
      }
      boolean free = labels.subList(begin, end).stream().allMatch(NameModel.NO_NAME::equals);
      if (added.contains(label) && free) {
        for (int i = begin; i < end; i++) {
          labels.set(i, label);
          probabilities[i] = labelling.probabilities()[end - 1];
        }
      }
      begin = end;
    }
  }
}
