package org.colloquy.app.analysis;

import java.util.List;
import java.util.Optional;
import org.colloquy.language.SpokenLanguage;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.speaker.name.Aliases;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.user.TranscriptRules;

/**
 * Reads files without language models: their turns, whether these are in English, and who speaks
 * them. Safe for use by several threads.
 */
public final class FirstReading {
  private final Readers readers;
  private final SpokenLanguage languages = new SpokenLanguage();
  private final Aliases aliases;
  private final TranscriptRules rules;

  /**
   * Makes a reader of files.
   *
   * @param aliases the user's rules about who is who
   * @param rules the user's rules about titles, dates, outlets and conventions
   */
  public FirstReading(Readers readers, Aliases aliases, TranscriptRules rules) {
    this.readers = readers;
    this.aliases = aliases;
    this.rules = rules;
  }

  /**
   * A reading with its people.
   *
   * @param reading an English conversation, or the outcome of a file that holds none
   * @param casting the people of the conversation; empty if there is none
   */
  public record CastReading(Reading reading, Optional<Casting.CastAndProblems> casting) {}

  /** Loads and reads a file; whatever is wrong with it is in the reading. */
  public CastReading of(TranscriptFile file) {
    return of(file, readersOf(file).read(file));
  }

  /** Reads a file whose bytes are loaded. */
  CastReading of(TranscriptFile file, byte[] bytes) {
    return of(file, readersOf(file).read(file, bytes));
  }

  private Readers readersOf(TranscriptFile file) {
    return rules.convention(file.id()).map(readers::with).orElse(readers);
  }

  private CastReading of(TranscriptFile file, Reading reading) {
    if (reading instanceof Reading.Conversation conversation) {
      return languages
          .otherThanEnglish(conversation.transcript())
          .map(other -> skipped(file, conversation.transcript().characters(), other))
          .orElseGet(() -> cast(rules.apply(conversation.transcript()), conversation.problems()));
    }
    Reading.NoConversation none = (Reading.NoConversation) reading;
    return languages
        .otherThanEnglish(none.text())
        .map(other -> skipped(file, none.outcome().characters(), other))
        .orElseGet(() -> new CastReading(reading, Optional.empty()));
  }

  private CastReading cast(Transcript transcript, List<Problem> problems) {
    return new CastReading(
        new Reading.Conversation(transcript, problems),
        Optional.of(Casting.of(transcript, aliases)));
  }

  private static CastReading skipped(
      TranscriptFile file, CharacterCounts characters, String language) {
    Problem problem =
        Problem.ofFile(
            Severity.WARNING,
            ProblemCode.OTHER_LANGUAGE,
            file.id(),
            file.id()
                + " was skipped: it is in "
                + language
                + ". Only English is analysed; move it out of the data folder, or put a translation in"
                + " its place.");
    return new CastReading(
        new Reading.NoConversation(
            new Outcome.Skipped(
                file.id(), characters, "not in English but in " + language, List.of(problem))),
        Optional.empty());
  }
}
