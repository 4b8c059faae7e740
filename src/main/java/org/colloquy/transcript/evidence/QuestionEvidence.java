package org.colloquy.transcript.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The evidence for Q and A. In a file with labels in capitals, Q needs no more evidence. Otherwise
 * Q and A must be an interview, in which somebody answers in the first person. Nobody does so in
 * frequently asked questions.
 */
public final class QuestionEvidence {
  /** The share of the answers of an interview that must say I. */
  private static final double PERSONAL = 0.25;

  /** The share of the questions of an interview that must end in a question mark. */
  private static final double ASKING = 0.4;

  private QuestionEvidence() {}

  /**
   * Returns the test for Q and A.
   *
   * @param inCapitals whether the file has labels in capitals, or of a parliament
   */
  static Predicate<LabelCandidate> judge(List<Sighting> sightings, boolean inCapitals) {
    List<Sighting> questions = named("Q", sightings);
    List<Sighting> answers = named("A", sightings);
    boolean answered = answers.size() >= 2 && 3 * answers.size() >= questions.size();
    List<Speechlike> replies =
        answered
            ? answers.stream().map(Sighting::speech).toList()
            : questions.stream().map(Sighting::answer).toList();
    boolean interview =
        questions.size() >= 2
            && isInterview(questions.stream().map(Sighting::speech).toList(), replies);
    boolean believed = inCapitals && !questions.isEmpty() || interview;
    Map<String, Long> printed =
        sightings.stream()
            .collect(Collectors.groupingBy(s -> s.candidate().printed(), Collectors.counting()));
    return c ->
        believed
            && (c.name().equals("Q") || answered)
            && (c.printed().length() == 1 || printed.getOrDefault(c.printed(), 0L) > 1);
  }

  /** Whether questions, and the paragraphs below them, are an interview. */
  public static boolean isInterview(List<Speechlike> questions, List<Speechlike> answers) {
    return share(questions, Speechlike::asks) >= ASKING
        && share(answers, Speechlike::speaksOfSelf) >= PERSONAL
        && share(answers, Speechlike::speaksOfSelf) >= share(questions, Speechlike::speaksOfSelf);
  }

  private static double share(List<Speechlike> all, Predicate<Speechlike> which) {
    return all.isEmpty() ? 0 : (double) all.stream().filter(which).count() / all.size();
  }

  private static List<Sighting> named(String name, List<Sighting> sightings) {
    return sightings.stream().filter(s -> s.candidate().name().equals(name)).toList();
  }
}
