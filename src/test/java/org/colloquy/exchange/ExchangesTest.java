package org.colloquy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.AnsweredQuestion;
import org.colloquy.model.Cast;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Questions of invented transcripts, and who answers them. */
class ExchangesTest {
  private static final String OPENING =
      "ANA LUND, HOST: Good day from Nordvik.\n\nPIET BROCK: Good day, Ana.\n\n";

  /** A transcript with its exchanges. */
  private record Found(Transcript transcript, List<AnsweredQuestion> exchanges) {
    static Found in(String turns) {
      Reading reading =
          new Readers()
              .read(
                  new TranscriptFile("talk.txt", Path.of("talk.txt")),
                  (OPENING + turns).getBytes(StandardCharsets.UTF_8));
      Transcript transcript = ((Reading.Conversation) reading).transcript();
      Cast cast = Casting.of(transcript).cast();
      List<Sentence> sentences = new FakeAnnotator().annotate(transcript, cast).sentences();
      return new Found(transcript, new Exchanges().of(transcript, cast, sentences));
    }

    String text(Span span) {
      return span.in(transcript.text());
    }
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = "/exchanges/questions.csv", numLinesToSkip = 1)
  void formOfTheQuestionAndBeginningOfTheAnswer(
      String question, String kind, String answer, String begins, String reason) {
    Found found = Found.in("ANA LUND: " + question + "\n\nPIET BROCK: " + answer + "\n");
    assertThat(found.exchanges()).as(reason).hasSize(1);
    AnsweredQuestion one = found.exchanges().get(0);
    assertThat(one.kind().printed()).as(reason).isEqualTo(kind);
    assertThat(one.beginning().printed()).as(reason).isEqualTo(begins == null ? "" : begins);
    assertThat(found.text(one.question())).isEqualTo(question);
    assertThat(List.of(one.asking(), one.answering())).containsExactly(3, 4);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/exchanges/refusals.csv", numLinesToSkip = 1)
  void refusalIsWhatSaysSo(String sentence, boolean refuses, String reason) {
    Found found =
        Found.in("ANA LUND: Who pays?\n\nPIET BROCK: It was cold. " + sentence + " It rained.\n");
    assertThat(found.exchanges()).hasSize(1);
    assertThat(found.exchanges().get(0).refusal().map(found::text))
        .as(reason)
        .isEqualTo(refuses ? Optional.of(sentence) : Optional.empty());
  }

  @Test
  void questionWithMuchBehindItIsPutToNobody() {
    assertThat(
            Found.in(
                    "ANA LUND: Who pays? The city paid for the last one, and nobody ever saw that"
                        + " money again.\n\nPIET BROCK: True.\n")
                .exchanges())
        .isEmpty();
    assertThat(
            Found.in("ANA LUND: Who pays? I have no idea.\n\nPIET BROCK: The city.\n").exchanges())
        .hasSize(1);
  }

  @Test
  void quotedQuestionIsPutToNobody() {
    assertThat(
            Found.in("ANA LUND: He asked me, \"Who pays?\"\n\nPIET BROCK: That's him.\n")
                .exchanges())
        .isEmpty();
    assertThat(
            Found.in("ANA LUND: They came. \"Who pays?\" they asked.\n\nPIET BROCK: True.\n")
                .exchanges())
        .isEmpty();
  }

  @Test
  void askingBackIsNoAnswer() {
    Found found =
        Found.in(
            "ANA LUND: Who pays?\n\nPIET BROCK: For what?\n\nANA LUND: For the bridge.\n\n"
                + "PIET BROCK: The city pays.\n");
    assertThat(found.exchanges())
        .extracting(AnsweredQuestion::asking, AnsweredQuestion::answering)
        .containsExactly(tuple(3, 6), tuple(4, 5));
    assertThat(found.text(found.exchanges().get(0).reply())).isEqualTo("The city pays.");
  }

  @Test
  void questionThatIsPutAgainIsAnsweredOnce() {
    Found found =
        Found.in(
            "ANA LUND: Did you pay the builder?\n\nPIET BROCK: Sorry, pay whom?\n\n"
                + "ANA LUND: Did you pay the builder of the bridge?\n\n"
                + "PIET BROCK: I won't comment on that.\n");
    assertThat(found.exchanges())
        .extracting(AnsweredQuestion::asking, AnsweredQuestion::answering)
        .containsExactly(tuple(5, 6));
  }

  @Test
  void exclamationIsNoAnswer() {
    Found found =
        Found.in(
            "ANA LUND: Who pays?\n\nPIET BROCK: Oh my God!\n\nANA LUND: Well.\n\n"
                + "PIET BROCK: The city pays.\n");
    assertThat(found.exchanges())
        .extracting(AnsweredQuestion::asking, AnsweredQuestion::answering)
        .containsExactly(tuple(3, 6));
  }

  @Test
  void clipBehindAQuestionIsNoAnswer() {
    assertThat(
            Found.in(
                    "ANA LUND: What did the mayor say?\n\n(SOUNDBITE OF ARCHIVED RECORDING)\n\n"
                        + "TOM WREN: The bridge is safe.\n\n"
                        + "PIET BROCK: That was ten years ago.\n")
                .exchanges())
        .isEmpty();
  }

  @Test
  void whoeverAsksBackMustAnswer() {
    Found found =
        Found.in(
            "ANA LUND: Who pays?\n\nPIET BROCK: For what?\n\n"
                + "OLE DAHL: The city pays for the bridge.\n");
    assertThat(found.exchanges())
        .extracting(AnsweredQuestion::asking, AnsweredQuestion::answering)
        .containsExactly(tuple(4, 5));
  }

  @Test
  void appealAtTheEndAsksNothing() {
    assertThat(Found.in("ANA LUND: They closed it, you know?\n\nPIET BROCK: True.\n").exchanges())
        .isEmpty();
  }

  @Test
  void questionThatIsBrokenOffIsOne() {
    assertThat(
            Found.in("ANA LUND: What is the mayor going to --\n\nPIET BROCK: Resign.\n")
                .exchanges())
        .singleElement()
        .extracting(AnsweredQuestion::kind)
        .isEqualTo(AnsweredQuestion.Kind.OPEN);
    assertThat(Found.in("ANA LUND: What the mayor did --\n\nPIET BROCK: Resign.\n").exchanges())
        .isEmpty();
  }

  @Test
  void fillerIsNoFirstSentence() {
    Found found = Found.in("ANA LUND: Who pays?\n\nPIET BROCK: Well. The city pays.\n");
    assertThat(found.text(found.exchanges().get(0).reply())).isEqualTo("The city pays.");
  }

  @Test
  void requestAtTheEndAsksWithoutAMark() {
    Found found = Found.in("ANA LUND: Tell us about the bridge.\n\nPIET BROCK: It is shut.\n");
    assertThat(found.exchanges())
        .singleElement()
        .extracting(AnsweredQuestion::kind)
        .isEqualTo(AnsweredQuestion.Kind.OPEN);
  }

  @Test
  void lastTurnIsAnsweredByNobody() {
    assertThat(Found.in("ANA LUND: Who pays?\n").exchanges()).isEmpty();
  }

  @Property(tries = 200)
  void anyTalkHasExchangesInOrderAndWithinItsTurns(@ForAll List<@From("turns") String> turns) {
    Found found = Found.in(String.join("\n\n", turns) + "\n");
    int before = 0;
    for (AnsweredQuestion exchange : found.exchanges()) {
      assertThat(exchange.asking()).isGreaterThan(before);
      before = exchange.asking();
      assertThat(found.transcript().turn(exchange.asking()).span().contains(exchange.question()))
          .isTrue();
      assertThat(found.transcript().turn(exchange.answering()).span().contains(exchange.reply()))
          .isTrue();
    }
  }

  @Provide
  Arbitrary<String> turns() {
    return Combinators.combine(
            Arbitraries.of("ANA LUND", "PIET BROCK"),
            Arbitraries.of(
                    "Who pays?",
                    "\"",
                    "?",
                    "—",
                    "I can't",
                    "No.",
                    "well,",
                    "right?",
                    "’",
                    "did you")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6))
        .as((name, words) -> name + ": " + String.join(" ", words));
  }
}
