package org.colloquy.speaker.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.Furniture;
import org.colloquy.model.Label;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Transcript;
import org.colloquy.model.Words;
import org.colloquy.speaker.label.LabelGroup;
import org.colloquy.speaker.label.ParsedLabel;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.ShortForms;

/**
 * A page as a source on people: what its speech and its furniture tell of them outside of the
 * labels.
 */
public final class Page {
  private static final Set<Furniture.Kind> ABOUT_PEOPLE =
      EnumSet.of(Furniture.Kind.BIOGRAPHY, Furniture.Kind.SUMMARY, Furniture.Kind.HEADLINE);

  private final Transcript transcript;
  private final List<String> turnTexts;

  /** The 0-based indexes of the turns by their labels, with single spaces. */
  private final Map<String, List<Integer>> turnsByLabel;

  private final NamePatterns patterns;
  private final SelfIntroductions introductions;
  private final SignOffs signOffs;
  private final PageNames names;
  private final Legend legend;

  /** The page of this transcript. */
  public Page(Transcript transcript) {
    this.transcript = transcript;
    this.turnTexts = transcript.turns().stream().map(t -> t.textIn(transcript.text())).toList();
    this.turnsByLabel = turnsByLabel(transcript);
    this.patterns = new NamePatterns(transcript.text());
    this.introductions = new SelfIntroductions(turnTexts, patterns);
    this.signOffs = new SignOffs(turnTexts, patterns);
    this.names = new PageNames(transcript, turnTexts, patterns);
    this.legend = new Legend(transcript);
  }

  /** The spoken text of each turn, in order. */
  public List<String> turnTexts() {
    return turnTexts;
  }

  /** The names by which speakers introduce themselves. */
  public SelfIntroductions introductions() {
    return introductions;
  }

  /** The sign-offs of reporters. */
  public SignOffs signOffs() {
    return signOffs;
  }

  /** The employers that a table of participants gives, by the keys of full names. */
  public Map<String, String> listedEmployers() {
    return legend.employers();
  }

  /** The full names that the page gives outside of labels. */
  public PageNames names() {
    return names;
  }

  /**
   * Returns the name of the person who gives the unlabelled answers of an interview; empty if the
   * page is no such interview or does not tell the name.
   */
  public Optional<Finding<String>> interviewee() {
    return Interviewee.of(transcript, patterns);
  }

  /**
   * Returns what the page says that people are.
   *
   * @param ownTurns what these people say at first, by their full names
   */
  public Posts postsOf(Map<String, List<String>> ownTurns) {
    return new Posts(transcript, turnTexts, ownTurns);
  }

  /** Returns the keys of the full names of those whom somebody introduces as a guest. */
  public Set<String> introducedGuests() {
    return GuestNames.in(turnTexts, patterns);
  }

  /** Whether the word is never part of a name. */
  public boolean isNoName(String word) {
    return patterns.isNoName(word);
  }

  /** Whether the page prints the word somewhere in small letters, or it is never part of a name. */
  public boolean isCommonWord(String word) {
    return patterns.isCommonWord(word);
  }

  /** Returns every word that stands with a capital in speech, folded. */
  public Set<String> spokenWords() {
    return CapitalisedWords.in(turnTexts);
  }

  /** Returns every word that stands with a capital outside of labels, folded. */
  public Set<String> wordsOutsideLabels() {
    List<String> texts = new ArrayList<>(turnTexts);
    transcript.furniture().forEach(part -> texts.add(part.span().in(transcript.text())));
    return CapitalisedWords.in(texts);
  }

  /**
   * Returns the texts that may describe people: the turns, then the biographies, summaries and the
   * headline.
   */
  public List<String> textsAboutPeople() {
    List<String> texts = new ArrayList<>(turnTexts);
    for (Furniture part : transcript.furniture()) {
      if (ABOUT_PEOPLE.contains(part.kind())) {
        texts.add(part.span().in(transcript.text()));
      }
    }
    return texts;
  }

  /** Returns the 0-based indexes of the turns whose labels belong to this group. */
  private List<Integer> turnsOf(LabelGroup group) {
    Set<String> printed =
        group.labels().stream().map(ParsedLabel::printed).collect(Collectors.toSet());
    return printed.stream()
        .flatMap(label -> turnsByLabel.getOrDefault(label, List.of()).stream())
        .sorted()
        .toList();
  }

  private static Map<String, List<Integer>> turnsByLabel(Transcript transcript) {
    Map<String, List<Integer>> turns = new HashMap<>();
    for (int i = 0; i < transcript.turns().size(); i++) {
      Optional<Label> label = transcript.turns().get(i).label();
      if (label.isPresent()) {
        turns
            .computeIfAbsent(Words.singleSpaced(label.get().text()), key -> new ArrayList<>())
            .add(i);
      }
    }
    return turns;
  }

  /**
   * Returns the full names with their generation for the groups whose labels give a full name
   * without one, as far as the page tells the generation.
   */
  public Map<LabelGroup, Finding<String>> generationsOf(List<LabelGroup> groups) {
    List<LabelGroup> bare =
        groups.stream()
            .filter(g -> g.fullest().naming() == Naming.FULL)
            .filter(g -> g.fullest().name().generation().isEmpty())
            .toList();
    Generations generations =
        new Generations(
            transcript, bare.stream().map(g -> g.fullest().name().full()).distinct().toList());
    Map<LabelGroup, Finding<String>> found = new IdentityHashMap<>();
    for (LabelGroup group : bare) {
      PersonName name = group.fullest().name();
      generations
          .of(name.full())
          .ifPresent(
              generation ->
                  found.put(
                      group,
                      new Finding<>(
                          name.withGeneration(generation).complete(),
                          0.9,
                          "the page prints " + generation + " behind that name")));
    }
    return found;
  }

  /**
   * Returns full names for the groups whose labels give only a part of one, as far as the page
   * tells them. A name in the page's furniture that fits two groups is given to neither, unless
   * their labels are the same initials with and without a hyphen.
   */
  public Map<LabelGroup, Finding<String>> fullNamesOf(List<LabelGroup> groups) {
    List<LabelGroup> asked =
        groups.stream().filter(g -> g.fullest().naming() == Naming.PART).toList();
    Map<String, Integer> namesakes = new HashMap<>();
    asked.forEach(g -> namesakes.merge(g.fullest().name().key(), 1, Integer::sum));
    FullNames bySurname =
        new FullNames(
            transcript,
            turnTexts,
            introductions,
            patterns,
            asked.stream().map(g -> g.fullest().name()).toList());
    Map<LabelGroup, Finding<String>> found = new IdentityHashMap<>();
    Map<LabelGroup, Finding<String>> byPage = new IdentityHashMap<>();
    Map<String, Set<String>> claims = new HashMap<>();
    for (LabelGroup group : asked) {
      ParsedLabel label = group.fullest();
      Optional<Finding<String>> meant = legend.meantBy(label.printed());
      if (meant.isPresent()) {
        found.put(group, meant.get());
        continue;
      }
      Optional<Finding<String>> full =
          namesakes.get(label.name().key()) == 1
              ? bySurname
                  .forSurname(label.name(), turnsOf(group).stream().map(turnTexts::get).toList())
                  .or(() -> introductions.ofGivenName(label.name(), turnsOf(group)))
              : Optional.empty();
      if (full.isPresent()) {
        found.put(group, full.get());
      } else {
        names
            .meantBy(label)
            .ifPresent(
                f -> {
                  byPage.put(group, f);
                  claims
                      .computeIfAbsent(PersonName.parse(f.value()).key(), k -> new HashSet<>())
                      .add(ShortForms.bare(label.printed()));
                });
      }
    }
    byPage.forEach(
        (group, f) -> {
          if (claims.get(PersonName.parse(f.value()).key()).size() == 1) {
            found.put(group, f);
          }
        });
    return found;
  }
}
