package org.colloquy.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.colloquy.entity.EntityResolver;
import org.colloquy.exchange.Exchanges;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Annotations;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.EntityType;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TimeSpan;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/** Makes results as a run makes them, from random pages. */
final class Results {
  private static final List<String> PIECES =
      List.of(
          "ANA LUND, HOST: ",
          "PIET BRØCK (Nordvik Herald): ",
          "UNIDENTIFIED MAN #1: ",
          "(LAUGHTER) ",
          "(SOUNDBITE OF ARCHIVED RECORDING)\n\n",
          "Harbour Board is good. ",
          "Ana, I saw Sara Holt. ",
          "She is bad, you know? ",
          "mumble \uD83D\uDE00 ",
          "Nordvik ",
          "\n\n",
          "\r\n\r\n",
          "Copyright 2024 All rights reserved.\n\n",
          "=cmd|' /C calc'!A0 \u0001 \u202E ");

  static final Fingerprint SPOKEN = Fingerprint.of(new byte[] {3});

  private Results() {}

  static StoredResult storedResult(long seed) {
    Outcome outcome = random(seed);
    return new StoredResult(
        outcome,
        outcome instanceof Outcome.Analysed ? Optional.of(SPOKEN) : Optional.empty(),
        new Effort((int) (seed & 3), 1 + (int) (seed & 1), 900));
  }

  private static Outcome random(long seed) {
    Random random = new Random(seed);
    return switch (random.nextInt(6)) {
      case 0 -> new Outcome.Failed("f.txt", CharacterCounts.allFurniture(3), "r", problems(random));
      case 1 ->
          new Outcome.NotATranscript(
              "n/ñ.txt", CharacterCounts.allFurniture(9), "r", problems(random));
      case 2 ->
          new Outcome.Skipped(
              "s.jpg", CharacterCounts.allFurniture(7), "no reader", problems(random));
      case 3 -> new Outcome.Degraded(analysed(random), "names and tone only");
      default -> new Outcome.Analysed(analysed(random));
    };
  }

  private static List<Problem> problems(Random random) {
    Problem here =
        new Problem(
            Severity.NOTE,
            ProblemCode.INFERRED_SPEAKER,
            "t.txt",
            OptionalInt.of(1 + random.nextInt(9)),
            OptionalInt.of(1),
            "a\nb");
    Problem file = Problem.ofFile(Severity.ERROR, ProblemCode.EMPTY_FILE, "t.txt", "m");
    return random.nextBoolean() ? List.of(here, file) : List.of();
  }

  private static Optional<TimeSpan> time(Turn turn, Random random) {
    long start = 1000L * turn.number();
    return switch (random.nextInt(3)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(TimeSpan.from(start));
      default -> Optional.of(TimeSpan.between(start, start + random.nextInt(3000)));
    };
  }

  /** Returns the analysis of a random page. */
  static AnalysedTranscript analysed(Random random) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      page.append("ANA LUND, HOST: Good day, and good day again.\n\nPIET BRØCK: Good day.\n\n");
    }
    for (int i = random.nextInt(60); i > 0; i--) {
      page.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    String id = random.nextBoolean() ? "2024-03-12 talk.txt" : "talk.txt";
    Reading reading =
        new Readers()
            .read(
                new TranscriptFile(id, java.nio.file.Path.of(id)),
                page.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Transcript untimed = ((Reading.Conversation) reading).transcript();
    Transcript transcript =
        untimed.withTurns(untimed.turns().stream().map(t -> t.at(time(t, random))).toList());
    Casting.CastAndProblems casting = Casting.of(transcript);
    Annotations annotations =
        new FakeAnnotator()
            .name("Harbour Board", EntityType.ORGANIZATION)
            .name("Sara Holt", EntityType.PERSON)
            .name("Nordvik", EntityType.CITY)
            .name("Ana", EntityType.PERSON)
            .chain("Sara Holt", "She")
            .annotate(transcript, casting.cast());
    EntityResolver.Resolution resolved = EntityResolver.of(transcript, casting.cast(), annotations);
    List<Problem> problems = new ArrayList<>(casting.problems());
    problems.addAll(problems(random));
    return new AnalysedTranscript(
        transcript,
        casting.cast(),
        annotations,
        resolved.entities(),
        resolved.references(),
        new Exchanges().of(transcript, casting.cast(), annotations.sentences()),
        problems);
  }
}
