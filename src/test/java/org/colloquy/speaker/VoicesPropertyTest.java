package org.colloquy.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.model.Attribution;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;

/** Whatever voices say, a name goes to one voice, and a voice's turns say why it has its name. */
class VoicesPropertyTest {
  private static final List<String> SAID =
      List.of(
          "I'm Ada Lund.",
          "I'm Ada Cole.",
          "I'm Kip.",
          "My name is Kip Marrow.",
          "Thank you, Ada.",
          "Thanks, Kip.",
          "Kip, what do you think?",
          "Does it leak, Ada?",
          "My guest today is Kip Marrow.",
          "I'm joined by Ada Lund and Kip Marrow.",
          "Over to you, Ada.",
          "Yes, Kip.",
          "That was Ada Lund.",
          "Senator Lund, you may proceed.",
          "Ada says so.",
          "\"I'm Ada Lund,\" she said.",
          "'Kip, Ada, Kip'",
          "It leaks, I think.");

  @Provide
  Arbitrary<List<String>> talks() {
    Arbitrary<String> speech =
        Arbitraries.of(SAID).list().ofMinSize(1).ofMaxSize(4).map(said -> String.join(" ", said));
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(number -> speech.map(text -> "Speaker " + number + ": " + text))
        .list()
        .ofMinSize(4)
        .ofMaxSize(24);
  }

  @Property(tries = 300)
  void aNameGoesToOneVoice(@ForAll("talks") List<String> turns) {
    String page =
        "Speaker 1: What do you think of it?\n\nSpeaker 2: I like it.\n\n"
            + String.join("\n\n", turns)
            + "\n\nSpeaker 1: Do you?\n\nSpeaker 2: I do.\n";
    CastPage cast = CastPage.of(page);
    assertThat(cast.names()).doesNotHaveDuplicates();
    for (int turn = 1; turn <= cast.transcript().turns().size(); turn++) {
      Attribution attribution = cast.result().cast().of(turn);
      Speaker speaker = cast.result().cast().speakerOf(turn).orElseThrow();
      assertThat(attribution.kind() == Attribution.Kind.INFERRED)
          .isEqualTo(speaker.naming() != Naming.NOBODY);
      assertThat(attribution.reason().isBlank()).isEqualTo(speaker.naming() == Naming.NOBODY);
    }
    Set<String> given =
        cast.result().cast().speakers().stream()
            .filter(speaker -> speaker.naming() == Naming.FULL)
            .map(Speaker::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(Set.of("Ada Lund", "Ada Cole", "Kip Marrow")).containsAll(given);
  }

  @Property(tries = 20)
  void whatWasDecidedDoesNotDependOnTheNumbersOfVoices(@ForAll("talks") List<String> turns) {
    String page = "Speaker 1: Do you?\n\nSpeaker 2: I do.\n\n" + String.join("\n\n", turns);
    String turned =
        page.replace("Speaker 1:", "Speaker 9:")
            .replace("Speaker 2:", "Speaker 1:")
            .replace("Speaker 9:", "Speaker 2:");
    assertThat(unnumbered(CastPage.of(turned))).isEqualTo(unnumbered(CastPage.of(page)));
  }

  private static List<String> unnumbered(CastPage cast) {
    return cast.speakers().stream().map(name -> name.replaceAll("Speaker \\d", "?")).toList();
  }
}
