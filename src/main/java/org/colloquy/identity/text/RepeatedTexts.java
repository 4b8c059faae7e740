package org.colloquy.identity.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Entity;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.MentionTally;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speech;
import org.colloquy.model.Suggestion;
import org.colloquy.model.Suggestion.Kind;
import org.colloquy.model.TranscriptDigest;

/**
 * Transcripts of one and the same conversation: the same people say the same number of words in the
 * same number of turns and sentences, and speak of the same things equally often. Titles, dates and
 * what else surrounds the speech may differ. Holds one fingerprint a transcript.
 */
public final class RepeatedTexts {
  private static final double SURE = 0.95;

  /** Shorter conversations may be alike by chance. */
  private static final int FEWEST_WORDS = 30;

  private final Map<Fingerprint, String> first = new HashMap<>();
  private final List<Suggestion> suggestions = new ArrayList<>();

  /** Adds a transcript; transcripts are added in the order of their ids. */
  public void add(TranscriptDigest transcript) {
    if (transcript.words() < FEWEST_WORDS) {
      return;
    }
    String before = first.putIfAbsent(printOf(transcript), transcript.id());
    if (before != null) {
      suggestions.add(
          new Suggestion(
              Kind.SAME_TEXT,
              before,
              transcript.id(),
              "the same people say as many words in as many turns about the same things; both are"
                  + " counted, so take one of them out of the data folder",
              SURE,
              "",
              ""));
    }
  }

  private static Fingerprint printOf(TranscriptDigest transcript) {
    Fingerprint.Builder print = new Fingerprint.Builder();
    print.add(String.valueOf(transcript.turns())).add(String.valueOf(transcript.sentences()));
    transcript.speakers().stream().map(Speaker::name).forEach(print::add);
    for (Speech speech : transcript.speech()) {
      print.add(speech.turns() + " " + speech.sentences() + " " + speech.words());
    }
    transcript.entities().stream().map(Entity::name).forEach(print::add);
    for (MentionTally tally : transcript.tallies()) {
      print.add(tally.entity() + " " + tally.mentions() + " " + tally.firstTurn());
    }
    return print.build();
  }

  /** Returns a suggestion for each transcript that repeats an earlier one. */
  public List<Suggestion> suggestions() {
    return List.copyOf(suggestions);
  }
}
