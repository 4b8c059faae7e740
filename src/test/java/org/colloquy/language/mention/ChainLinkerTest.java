package org.colloquy.language.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Traits.Animacy;
import org.colloquy.model.Traits.Form;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.Traits.Number;
import org.colloquy.model.Traits.Role;
import org.junit.jupiter.api.Test;

/** Which phrases repeat each other, each phrase standing in a sentence of its own. */
class ChainLinkerTest {
  private final List<Phrase> phrases = new ArrayList<>();

  private void say(Form form, String text, Gender gender, boolean postmodified) {
    List<String> all = List.of(text.split(" "));
    boolean determined = form != Form.PRONOUN && form != Form.BARE;
    List<String> words = determined ? all.subList(1, all.size()) : all;
    String head = words.get(words.size() - 1);
    phrases.add(
        new Phrase(
            phrases.size(),
            0,
            all.size() - 1,
            all.size() - 1,
            form,
            Number.ONE,
            gender,
            gender == Gender.OPEN ? Animacy.OPEN : Animacy.ALIVE,
            Role.OTHER,
            determined ? all.get(0) : "",
            head,
            words,
            Set.copyOf(words.subList(0, words.size() - 1)),
            postmodified));
  }

  private void say(Form form, String text) {
    say(form, text, Gender.OPEN, false);
  }

  private List<List<Integer>> chains(int... speakers) {
    int[] of = speakers.length == 0 ? new int[phrases.size()] : speakers;
    ChainLinker linker = new ChainLinker(phrases, of);
    linker.link();
    return linker.chains();
  }

  @Test
  void theSameWordsWithAnArticleAreOneThing() {
    say(Form.INDEFINITE, "a letter");
    say(Form.DEFINITE, "the letter");
    say(Form.DEMONSTRATIVE, "this letter");
    assertThat(chains()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void anIndefinitePhraseIsSomethingNew() {
    say(Form.DEFINITE, "the letter");
    say(Form.INDEFINITE, "a letter");
    say(Form.BARE, "letter");
    assertThat(chains()).isEmpty();
  }

  @Test
  void aShorterPhraseMayLeaveModifiersOutButAddNone() {
    say(Form.INDEFINITE, "a long letter");
    say(Form.DEFINITE, "the letter");
    say(Form.DEFINITE, "the short letter");
    assertThat(chains()).containsExactly(List.of(0, 1));
  }

  @Test
  void whatFollowsTheHeadSetsAPhraseApart() {
    say(Form.INDEFINITE, "a long letter");
    say(Form.DEFINITE, "the letter", Gender.OPEN, true);
    assertThat(chains()).isEmpty();
  }

  @Test
  void myThingIsMineAloneAndTheOthersIsTheirs() {
    say(Form.OWNED, "my house");
    say(Form.OWNED, "my house");
    say(Form.OWNED, "my house");
    assertThat(chains(1, 2, 1)).containsExactly(List.of(0, 2));
  }

  @Test
  void heGoesOnWithTheLastHeOrTheLastManAndNotWithAWoman() {
    say(Form.NAME, "mr brock", Gender.HE, false);
    say(Form.NAME, "ms lund", Gender.SHE, false);
    say(Form.PRONOUN, "he");
    say(Form.PRONOUN, "she");
    say(Form.PRONOUN, "him");
    assertThat(chains()).containsExactly(List.of(0, 2, 4), List.of(1, 3));
  }

  @Test
  void whatTheModelFoundIsKept() {
    say(Form.DEFINITE, "the mayor");
    say(Form.DEFINITE, "the winner");
    ChainLinker linker = new ChainLinker(phrases, new int[2]);
    linker.seed(List.of(0, 1));
    linker.link();
    assertThat(linker.chains()).containsExactly(List.of(0, 1));
  }

  @Test
  void whatIsSaidToBeNewIsNotWhatTheModelTakesItFor() {
    say(Form.DEFINITE, "the mayor");
    say(Form.INDEFINITE, "a winner");
    say(Form.PRONOUN, "she");
    ChainLinker linker = new ChainLinker(phrases, new int[3]);
    linker.seed(List.of(0, 1, 2));
    linker.link();
    assertThat(linker.chains()).containsExactly(List.of(0, 2));
  }

  @Test
  void whatWasMentionedLongAgoIsNotRepeated() {
    say(Form.DEFINITE, "the letter");
    for (int i = 0; i < 40; i++) {
      say(Form.BARE, "rain");
    }
    say(Form.DEFINITE, "the letter");
    assertThat(chains()).isEmpty();
  }
}
