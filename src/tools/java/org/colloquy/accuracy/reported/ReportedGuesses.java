package org.colloquy.accuracy.reported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.entity.EntityResolver;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Certainty;
import org.colloquy.model.Reference;
import org.colloquy.model.Sentence;
import org.colloquy.model.SourceReferences;
import org.colloquy.model.SpeechReport;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;

/** What the program finds in one transcript, by sentence. */
final class ReportedGuesses {
  private final Transcript transcript;
  private final Annotations annotations;
  private final EntityResolver.Resolution resolved;
  private final SourceReferences sources;
  private final Map<Integer, Integer> sentenceAt = new HashMap<>();

  ReportedGuesses(Transcript transcript, TurnAnnotator annotator) {
    Casting.CastAndProblems casting = Casting.of(transcript);
    this.transcript = transcript;
    this.annotations = annotator.annotate(transcript, casting.cast());
    this.resolved = EntityResolver.of(transcript, casting.cast(), annotations);
    this.sources =
        new SourceReferences(
            resolved.references().stream().filter(Certainty.SHIPPED::allows).toList());
    for (int i = 0; i < annotations.sentences().size(); i++) {
      Sentence sentence = annotations.sentences().get(i);
      if (sentence.spoken()) {
        sentenceAt.put(transcript.inFile(sentence.span()).start(), i);
      }
    }
  }

  /** The words of a labelled sentence; empty if the program cuts sentences otherwise here. */
  Optional<SentenceWords> wordsOf(GoldReportedSentence gold) {
    Integer number = sentenceAt.get(gold.inFile().start());
    if (number == null) {
      return Optional.empty();
    }
    Sentence sentence = annotations.sentences().get(number);
    return Optional.of(
            new SentenceWords(transcript, transcript.turn(sentence.turn()), sentence.span()))
        .filter(words -> gold.isOf(words.text()));
  }

  /** What was found in a labelled sentence. */
  List<FoundReport> in(GoldReportedSentence gold, SentenceWords words) {
    int number = sentenceAt.get(gold.inFile().start());
    List<FoundReport> found = new ArrayList<>();
    for (SpeechReport report : annotations.reported()) {
      if (report.sentence() == number) {
        found.add(
            new FoundReport(
                report,
                words.ofTranscript(List.of(report.cue())),
                words.ofTranscript(report.source().map(s -> List.of(s.head())).orElse(List.of())),
                words.ofTranscript(report.content()),
                nameOf(report),
                described(report)));
      }
    }
    return found;
  }

  private String described(SpeechReport report) {
    String text = transcript.text();
    return String.join(
        " | ",
        report.kind() + " " + report.standing() + (report.negated() ? " not" : ""),
        report.cue().in(text),
        "[" + report.source().map(s -> s.span().in(text)).orElse("") + "] " + nameOf(report),
        report.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" … ")));
  }

  private String nameOf(SpeechReport report) {
    if (report.standing() == SpeechReport.Standing.SELF) {
      return "SPEAKER";
    }
    Optional<Reference> reference = sources.of(report);
    if (reference.isEmpty()) {
      return "";
    }
    return switch (reference.get().mention().person()) {
      case SECOND -> "LISTENER";
      case FIRST_SINGULAR -> "SPEAKER";
      case FIRST_PLURAL -> "";
      case THIRD ->
          reference.get().entity().isPresent()
              ? resolved.entities().get(reference.get().entity().getAsInt()).name()
              : "";
    };
  }
}
