package org.colloquy.corenlp.gazetteer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Labels tokens with a gazetteer's types, which may overwrite certain labels that the tokens
 * already have, as CoreNLP's fine-grained recognition does with its default settings.
 */
public final class RuleNames {
  /** Labels that any rule may overwrite. */
  private static final List<String> BACKGROUND = List.of("O", "MISC");

  /** A type that overwrites only those types that the rule itself lists. */
  private static final String NEVER_BY_DEFAULT = "CITY";

  private static final String RULES = "edu/stanford/nlp/models/kbp/english/gazetteers/regexner_";

  private final Gazetteer gazetteer;
  private final Pattern partOfSpeech;
  private final Set<String> giveWay;

  /**
   * @param partOfSpeech matches the part-of-speech tag that at least one word of each name must
   *     have
   */
  RuleNames(Gazetteer gazetteer, Pattern partOfSpeech) {
    this.gazetteer = gazetteer;
    this.partOfSpeech = partOfSpeech;
    this.giveWay = new HashSet<>(gazetteer.types());
    giveWay.addAll(BACKGROUND);
  }

  /**
   * Loads the rule files of CoreNLP's models, with the settings that CoreNLP uses.
   *
   * @throws IllegalStateException if the class path lacks a file
   * @throws UncheckedIOException if a file cannot be read
   */
  public static RuleNames load() {
    Gazetteer gazetteer =
        new GazetteerBuilder()
            .add(read(RULES + "caseless.tab"), true)
            .add(read(RULES + "cased.tab"), false)
            .build();
    return new RuleNames(gazetteer, Pattern.compile("(NN|JJ|ADD).*"));
  }

  private static byte[] read(String resource) {
    try (InputStream in = RuleNames.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the models have no " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Labels the tokens of one sentence: sets their entity types. */
  public void label(List<CoreLabel> tokens) {
    List<String> words =
        tokens.stream().map(t -> t.get(CoreAnnotations.TextAnnotation.class)).toList();
    for (Gazetteer.Match match : gazetteer.matches(words)) {
      List<CoreLabel> name = tokens.subList(match.start(), match.end());
      if (fits(name) && mayOverwrite(match, name, tokens)) {
        name.forEach(t -> t.setNER(match.ruleType().type()));
      }
    }
  }

  private boolean fits(List<CoreLabel> name) {
    return name.stream().anyMatch(t -> t.tag() != null && partOfSpeech.matcher(t.tag()).matches());
  }

  private boolean mayOverwrite(
      Gazetteer.Match match, List<CoreLabel> name, List<CoreLabel> tokens) {
    if (name.stream().allMatch(t -> "LOCATION".equals(t.ner()) || "GPE".equals(t.ner()))) {
      return true;
    }
    String first = name.get(0).ner();
    String last = name.get(name.size() - 1).ner();
    boolean cutsBefore = match.start() > 0 && isOneName(first, tokens.get(match.start() - 1).ner());
    boolean cutsAfter =
        match.end() < tokens.size() && isOneName(last, tokens.get(match.end()).ner());
    if (cutsBefore || cutsAfter) {
      return false;
    }
    boolean mixed = name.stream().anyMatch(t -> !Objects.equals(first, t.ner()));
    if (first == null || mixed || match.ruleType().overwritable().contains(first)) {
      return true;
    }
    return giveWay.contains(first) && !match.ruleType().type().equals(NEVER_BY_DEFAULT);
  }

  /** Whether two adjacent tokens belong to one name that rules may not overwrite. */
  private boolean isOneName(String type, String neighbour) {
    return type != null && !giveWay.contains(type) && type.equals(neighbour);
  }
}
