package org.colloquy.speaker.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.Attribution;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.page.Page;
import org.colloquy.speaker.voice.Votes.Reason;

/**
 * The names of voices whose labels name nobody ({@code Speaker 1}, {@code HOST}), as the talk tells
 * them: who introduces themselves, who is introduced and then speaks, who answers to a name.
 */
public final class VoiceNames {
  /** With so much evidence, more makes a name no surer. */
  private static final double ENOUGH = 5;

  private static final double LOWEST = 0.5;
  private static final double BY_STRENGTH = 0.2;
  private static final double BY_AGREEMENT = 0.25;

  private final List<CastMember> members;
  private final Page page;

  /** Looks at these members and at the turns of their page. */
  public VoiceNames(List<CastMember> members, Page page) {
    this.members = members;
    this.page = page;
  }

  /**
   * Returns the names that were found, in full or in part, by the index of the member. No two
   * members have one name.
   *
   * @param attributions the speaker of each turn, as far as known
   */
  public Map<Integer, Finding<String>> of(List<Attribution> attributions) {
    Voices voices = new Voices(members, attributions);
    Set<Integer> others =
        IntStream.range(0, members.size())
            .filter(member -> !voices.isNameless(member))
            .boxed()
            .collect(Collectors.toSet());
    if (others.size() == members.size()) {
      return Map.of();
    }
    NameCues finder =
        new NameCues(
            new SpokenNames(page::isCommonWord, new WordUses(page.turnTexts())::mayBeName));
    List<List<NameCue>> cues = page.turnTexts().stream().map(finder::in).toList();
    FullestNames called =
        new FullestNames(
            cues.stream()
                .flatMap(List::stream)
                .filter(cue -> cue.kind() != CueKind.MENTIONED)
                .map(cue -> cue.name().name())
                .toList(),
            new LabelledNames(others.stream().map(members::get).toList())::mayHave,
            page.names()::ofGivenName);
    Votes votes = new Votes();
    for (int turn = 0; turn < cues.size(); turn++) {
      if (voices.of(turn).isPresent()) {
        OptionalInt next = voices.turnAfter(turn);
        String answer = next.isPresent() ? page.turnTexts().get(next.getAsInt()) : "";
        new TurnVotes(turn, voices, called, votes).add(cues.get(turn), answer);
      }
    }
    Map<Integer, Finding<String>> found = new LinkedHashMap<>();
    votes
        .names(others)
        .forEach(
            (voice, given) ->
                found.put(
                    voice,
                    new Finding<>(given.name().complete(), confidence(given), reason(given))));
    return found;
  }

  /**
   * Returns a confidence that rises with the evidence and with how much of it agrees, from 0.5 to
   * 0.95.
   */
  private static double confidence(Votes.Given given) {
    double value = given.evidence().value();
    double agreement = value / (given.evidence().sum() + given.rival());
    double strength = Math.min(value, ENOUGH) / ENOUGH;
    return Math.round((LOWEST + BY_STRENGTH * strength + BY_AGREEMENT * agreement) * 100) / 100.0;
  }

  private static String reason(Votes.Given given) {
    List<String> reasons = new ArrayList<>();
    for (Reason reason : given.evidence().reasons()) {
      reasons.add(
          switch (reason) {
            case SELF -> "introduces themselves by that name";
            case INTRODUCED -> "is introduced by that name before the first turn";
            case HEARD -> "is named right after a turn";
            case CALLED -> called(given.evidence().calls());
            case RESPONDS -> "gives thanks for the welcome";
          });
    }
    return String.join("; ", reasons);
  }

  private static String called(int turns) {
    return "is called so in " + (turns == 1 ? "a turn" : turns + " turns") + " next to their own";
  }
}
