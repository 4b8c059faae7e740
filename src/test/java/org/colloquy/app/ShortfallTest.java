package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transcript whose full analysis fails is analysed less; the run goes on and harms no other. */
class ShortfallTest {
  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void twoTalks() throws Exception {
    night = new Night(folder);
    night.write("good.txt", Night.TALK);
    night.write("bad.txt", Night.TALK.replace("Nordvik", "Nordvik, where she lived"));
  }

  /** Returns an annotator that fails for the bad transcript if the condition holds. */
  private static TurnAnnotator failing(Predicate<Ask> when, Runnable failure) {
    TurnAnnotator fake = CorpusRun.annotator();
    return new TurnAnnotator() {
      @Override
      public Annotations annotate(Transcript transcript, Cast cast) {
        return failIf(transcript, true, fake.annotate(transcript, cast));
      }

      @Override
      public Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
        return failIf(transcript, false, fake.annotateWithoutChains(transcript, cast));
      }

      private Annotations failIf(Transcript transcript, boolean chains, Annotations result) {
        boolean bad = transcript.id().equals("bad.txt");
        if (bad && when.test(new Ask(chains, transcript.turns().size()))) {
          failure.run();
        }
        return result;
      }
    };
  }

  /** Returns an annotator whose model of tone fails on every sentence of the bad transcript. */
  private static TurnAnnotator withoutTone() {
    TurnAnnotator fake = CorpusRun.annotator();
    return (transcript, cast) -> {
      Annotations all = fake.annotate(transcript, cast);
      boolean bad = transcript.id().equals("bad.txt");
      return bad
          ? new Annotations(
              all.sentences().stream().map(s -> s.withSentiment(OptionalDouble.empty())).toList(),
              all.mentions().stream().map(m -> m.withTone(Optional.empty())).toList(),
              all.chains())
          : all;
    };
  }

  private record Ask(boolean chains, int turns) {}

  private static void overflow() {
    throw new StackOverflowError();
  }

  private static void outOfMemory() {
    throw new OutOfMemoryError("Java heap space");
  }

  private static void never() {
    while (true) {
      LockSupport.parkNanos(1_000_000);
      Thread.interrupted();
    }
  }

  @Test
  void withoutCoreferenceIfThatIsWhatFails() throws Exception {
    night.with(failing(Ask::chains, ShortfallTest::overflow));
    CorpusRun run = night.run("-q");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("bad.txt was analysed without coreference", "--retry");
    assertThat(night.report("transcripts.csv"))
        .contains("bad.txt,degraded,\"without coreference, because the analysis failed (Stack")
        .contains("left out: what nominals and pronouns mean")
        .contains("good.txt,analysed,,");
    assertThat(night.report("mentions.csv")).contains("she", "Nordvik");
  }

  @Test
  void sentencesWhoseToneFailsAreCountedAndCostNothingElse() throws Exception {
    night.with(withoutTone());
    CorpusRun run = night.run("-q");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(night.report("transcripts.csv")).contains("bad.txt,analysed", "good.txt,analysed");
    assertThat(night.report("problems.csv").lines().filter(l -> l.contains("unscored-sentences")))
        .hasSize(1)
        .allMatch(l -> l.contains("bad.txt") && l.contains("sentiment and tone could not be"));
    assertThat(night.report("mentions.csv")).contains("Nordvik");
  }

  @Test
  void namesAndToneIfNothingElseIsLeft() throws Exception {
    night.with(failing(ask -> ask.chains() || ask.turns() > 1, ShortfallTest::overflow));
    night.run("-q");
    assertThat(night.report("transcripts.csv")).contains("bad.txt,degraded,\"names and tone only");
    assertThat(night.report("mentions.csv").lines().filter(l -> l.contains("bad.txt")))
        .hasSize(2)
        .allMatch(l -> l.contains(",name,"));
  }

  @Test
  void memoryThatRunsOutIsTriedOnceMoreAlone() throws Exception {
    int[] asked = new int[1];
    night.with(
        failing(
            Ask::chains,
            () -> {
              if (asked[0]++ == 0) {
                outOfMemory();
              }
            }));
    CorpusRun run = night.run("-q");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(night.report("transcripts.csv")).contains("bad.txt,analysed");
  }

  @Test
  void memoryThatNeverSufficesFailsAlone() throws Exception {
    night.with(failing(ask -> true, ShortfallTest::outOfMemory));
    CorpusRun run = night.run("-q");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(night.report("transcripts.csv"))
        .contains("bad.txt,failed,the memory was not enough")
        .contains("good.txt,analysed");
  }

  @Test
  void transcriptThatNeverFinishesFailsAlone() throws Exception {
    night.with(failing(Ask::chains, ShortfallTest::never));
    CorpusRun run = night.run("-q", "--time-limit", 1);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(night.report("transcripts.csv"))
        .contains("bad.txt,degraded,\"without coreference, because it took too long")
        .contains("good.txt,analysed");
  }

  @Test
  void whatFellShortTwiceIsNotTriedAThirdTime() throws Exception {
    night.with(failing(ask -> true, ShortfallTest::overflow));
    night.run("-q");
    assertThat(night.annotated()).as("every rung, and the good one").isEqualTo(4);
    String first = night.report("transcripts.csv");
    night.run("-q");
    assertThat(night.annotated()).as("the second night").isEqualTo(3);
    CorpusRun third = night.run("-q");
    assertThat(night.annotated()).as("the third night").isZero();
    assertThat(third.exitCode()).as("nothing that is new").isZero();
    assertThat(night.report("problems.csv")).contains("analysis-failed");
    assertThat(night.report("transcripts.csv")).isEqualTo(first);
    night.run("-q", "--retry");
    assertThat(night.annotated()).as("asked to").isEqualTo(3);
    night.run("-q", "--time-limit", 2000);
    assertThat(night.annotated()).as("with more time").isEqualTo(3);
    night.write("bad.txt", Night.TALK.replace("Nordvik", "Oslo"));
    night.run("-q");
    assertThat(night.annotated()).as("another text").isEqualTo(3);
  }

  @Test
  void secondTryThatSucceedsIsWhatStays() throws Exception {
    night.with(failing(ask -> true, ShortfallTest::overflow));
    night.run("-q");
    night.with(CorpusRun.annotator());
    assertThat(night.run("-q").exitCode()).isZero();
    night.run("-q");
    assertThat(night.annotated()).isZero();
    night.assertReportsAreThoseOfARunFromNothing(folder.resolve("fresh"));
  }

  @Test
  void secondTryThatIsWorseDoesNotCount() throws Exception {
    night.with(failing(Ask::chains, ShortfallTest::overflow));
    night.run("-q");
    String better = night.report("mentions.csv");
    night.with(failing(ask -> true, ShortfallTest::overflow));
    night.run("-q");
    assertThat(night.report("mentions.csv")).isEqualTo(better);
  }
}
