package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colloquy.model.Annotations;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.Sentence;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real models are told, and what is made of their answers. */
class CoreNlpAnnotatorIT {
  @TempDir private Path folder;

  private Transcript read(String page) throws Exception {
    Path file = folder.resolve("talk.txt");
    Files.writeString(file, page);
    return ((Reading.Conversation) new Readers().read(new TranscriptFile("talk.txt", file)))
        .transcript();
  }

  private static Annotations annotate(Transcript transcript) {
    return RealModels.annotator().annotate(transcript, Casting.of(transcript).cast());
  }

  private static List<String> texts(Transcript transcript, Annotations annotations) {
    return annotations.sentences().stream()
        .map(s -> transcript.turn(s.turn()).spokenIn(transcript.text(), s.span()))
        .toList();
  }

  @Test
  void sentenceNeverCrossesATurnOrAParagraphButDoesCrossADirection() throws Exception {
    Transcript transcript =
        read(
            """
            MARA VOSS, HOST: So you were saying that the bridge

            TOBY LINDEN: fell down (LAUGHTER) in the night

            and nobody heard it

            VOSS: Nobody?
            """);
    Annotations annotations = annotate(transcript);
    assertThat(texts(transcript, annotations))
        .containsExactly(
            "So you were saying that the bridge",
            "fell down in the night",
            "and nobody heard it",
            "Nobody?");
    assertThat(annotations.sentences()).extracting(Sentence::turn).containsExactly(1, 2, 2, 3);
    assertThat(annotations.sentences())
        .extracting(Sentence::question)
        .containsExactly(false, false, false, true);
  }

  @Test
  void pronounsAreNeverNamesAndLabelsAreNotSeen() throws Exception {
    Transcript transcript =
        read(
            """
            MARA VOSS, HOST: The minister, Toby Linden, went to Lisbon. He liked his hotel.

            TOBY LINDEN: Thank you.
            """);
    Annotations annotations = annotate(transcript);
    assertThat(annotations.mentions())
        .filteredOn(m -> m.kind() == Mention.Kind.NAME)
        .extracting(m -> m.span().in(transcript.text()))
        .containsExactly("Toby Linden", "Lisbon");
    assertThat(annotations.mentions())
        .filteredOn(m -> m.kind() == Mention.Kind.PRONOUN)
        .extracting(m -> m.span().in(transcript.text()))
        .contains("He", "his");
    assertThat(annotations.mentions())
        .noneMatch(
            m ->
                m.span().start() >= transcript.text().indexOf("TOBY LINDEN:")
                    && m.span().end() <= transcript.text().indexOf(" Thank"));
  }

  @Test
  void nameThatTheGazetteerTearsApartIsOne() throws Exception {
    Transcript transcript =
        read("MARA VOSS, HOST: The ferry from Port Halden is late again in Port Halden.\n");
    assertThat(annotate(transcript).mentions())
        .filteredOn(m -> m.type().map(t -> t.family() == EntityType.Family.PLACE).orElse(false))
        .extracting(m -> m.span().in(transcript.text()))
        .containsExactly("Port Halden", "Port Halden");
  }

  @Test
  void fillerIsNobody() throws Exception {
    Transcript transcript = read("MARA VOSS, HOST: You know, I like it. Do you know him?\n");
    assertThat(annotate(transcript).mentions())
        .filteredOn(m -> m.person() == Mention.Person.SECOND)
        .hasSize(1)
        .allMatch(m -> m.span().in(transcript.text()).equals("you"));
  }

  @Test
  void quoteLeftOpenDoesNotReachTheNextTurn() throws Exception {
    String open =
        "MARA VOSS, HOST: She said, \"Come at once.\n\nTOBY LINDEN: Anna Berg came. She sang.\n";
    String closed = open.replace("at once.", "at once\"");
    Transcript withOpen = read(open);
    List<String> chained = chainOf(withOpen, "Anna Berg");
    assertThat(chained).isEqualTo(chainOf(read(closed), "Anna Berg"));
    assertThat(chained).contains("She");
  }

  private static List<String> chainOf(Transcript transcript, String name) {
    Annotations annotations = annotate(transcript);
    return annotations.chains().stream()
        .map(
            c ->
                c.mentions().stream()
                    .map(m -> annotations.mentions().get(m).span().in(transcript.text()))
                    .toList())
        .filter(texts -> texts.contains(name))
        .findFirst()
        .orElse(List.of());
  }

  @Test
  void overlongSentenceIsCutAndScored() throws Exception {
    String endless = "and then the rain came down and the river rose, ".repeat(60);
    Transcript transcript = read("MARA VOSS, HOST: It rained " + endless + "and we left.\n");
    Annotations annotations = annotate(transcript);
    assertThat(annotations.sentences()).hasSizeGreaterThan(6);
    assertThat(annotations.sentences()).allMatch(s -> s.sentiment().isPresent());
  }

  @Test
  void ofSentimentOnlyTheClassesOfTheSentenceStayInMemory() throws Exception {
    Transcript transcript =
        read(
            """
            MARA VOSS, HOST: What a good day.

            TOBY LINDEN: It is not.

            VOSS: Thank you.
            """);
    Annotation document =
        RealModels.annotator().document(transcript, Casting.of(transcript).cast(), false);
    assertThat(document.get(CoreAnnotations.SentencesAnnotation.class))
        .hasSize(3)
        .noneMatch(s -> s.containsKey(SentimentCoreAnnotations.SentimentAnnotatedTree.class))
        .noneMatch(s -> s.containsKey(TreeCoreAnnotations.BinarizedTreeAnnotation.class));
    assertThat(annotate(transcript).sentences()).allMatch(s -> s.classes().isPresent());
  }

  @Test
  void toneFollowsTheWords() throws Exception {
    Transcript transcript =
        read(
            "MARA VOSS, HOST: It was a wonderful, brilliant play. It was a terrible, boring play.\n");
    List<Sentence> sentences = annotate(transcript).sentences();
    assertThat(sentences.get(0).classes().orElseThrow().expected()).isGreaterThan(0.5);
    assertThat(sentences.get(1).classes().orElseThrow().expected()).isLessThan(-0.5);
  }

  @Test
  void oneTurnOfNothingButMarksIsHarmless() throws Exception {
    Transcript transcript = read("MARA VOSS, HOST: ...\n\nTOBY LINDEN: Well, yes.\n");
    assertThat(annotate(transcript).sentences()).extracting(Sentence::turn).contains(2);
  }

  @Test
  void resultsDependNeitherOnOrderNorOnThreads() throws Exception {
    List<Transcript> transcripts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      transcripts.add(
          read(
              "MARA VOSS, HOST: Day "
                  + i
                  + " in Lisbon. Toby Linden met the European Union there. Was he glad?\n\n"
                  + "TOBY LINDEN: I was, Mara. They were kind, and it rained on page "
                  + i
                  + ".\n"));
    }
    List<Annotations> inOrder = transcripts.stream().map(CoreNlpAnnotatorIT::annotate).toList();
    ExecutorService executor = Executors.newFixedThreadPool(3);
    try {
      List<Callable<Annotations>> tasks = new ArrayList<>();
      for (int i = transcripts.size() - 1; i >= 0; i--) {
        Transcript transcript = transcripts.get(i);
        tasks.add(() -> annotate(transcript));
      }
      List<Annotations> reversed = new ArrayList<>();
      for (Future<Annotations> future : executor.invokeAll(tasks)) {
        reversed.add(0, future.get());
      }
      assertThat(reversed).isEqualTo(inOrder);
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void stepsDownKeepSentencesAndNames() throws Exception {
    Transcript transcript =
        read(
            """
            MARA VOSS, HOST: Angela Merkel went to Berlin. She was happy.

            TOBY LINDEN: Angela Merkel? I doubt that she was.
            """);
    Annotations whole = annotate(transcript);
    assertThat(whole.chains()).isNotEmpty();
    Annotations less =
        new PartwiseAnnotator(RealModels.annotator(), 1)
            .annotateWithoutChains(transcript, Casting.of(transcript).cast());
    assertThat(less.chains()).isEmpty();
    assertThat(less.sentences()).isEqualTo(whole.sentences());
    // The gender of a name is a guess of the coreference model, which this step does without.
    assertThat(less.mentions().stream().filter(m -> m.kind() == Mention.Kind.NAME).toList())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("traits.gender")
        .isEqualTo(whole.mentions().stream().filter(m -> m.kind() == Mention.Kind.NAME).toList());
  }
}
