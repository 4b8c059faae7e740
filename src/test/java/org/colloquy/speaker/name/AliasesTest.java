package org.colloquy.speaker.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.Attribution;
import org.colloquy.model.Merge;
import org.colloquy.speaker.CastPage;
import org.junit.jupiter.api.Test;

/** The user's table of who is who overrules what the page seems to say. */
class AliasesTest {
  private static final String PAGE =
      "ANA LUND, HOST: Hello.\n\nMAYOR SARA HOLT: Hello.\n\nLUND: So?\n\nHOLT: No.\n\nLUND: Well.\n";

  private static CastPage cast(String... rows) {
    return CastPage.of("talk.txt", PAGE, CastPage.aliases(rows));
  }

  @Test
  void labelBelongsToWhomTheUserSays() {
    CastPage page = cast("HOLT | Ivo Holt");
    assertThat(page.speakers())
        .containsExactly("Ana Lund", "Sara Holt", "Ana Lund", "Ivo Holt", "Ana Lund");
    assertThat(page.speaker("Ivo Holt").merges()).containsExactly(Merge.byUser("HOLT"));
    assertThat(page.speaker("Sara Holt").merges()).isEmpty();
  }

  @Test
  void labelIsMeantWithoutItsRoleAndInAnyCase() {
    assertThat(cast("mayor sara holt | Sally Holt").speakers())
        .containsExactly("Ana Lund", "Sally Holt", "Ana Lund", "Sally Holt", "Ana Lund");
  }

  @Test
  void nameThatThePageGivesCanBeCorrectedForAllItsLabels() {
    CastPage page =
        CastPage.of(
            "talk.txt",
            "LUND: I'm Ana Lund.\n\nHOLT: Hello.\n\nLUND: So?\n\nHOLT: No.\n\nLUND: Well.\n",
            CastPage.aliases("Ana Lund | Anna Lund"));
    assertThat(page.speakers())
        .containsExactly("Anna Lund", "Holt", "Anna Lund", "Holt", "Anna Lund");
    assertThat(page.speaker("Anna Lund").merges()).contains(Merge.byUser("Ana Lund"));
  }

  @Test
  void twoLabelsOfOneNameAreOnePerson() {
    assertThat(cast("LUND | A Voice", "HOLT | a voice").names())
        .containsExactly("Ana Lund", "Sara Holt", "A Voice");
  }

  @Test
  void oneNameMadeAnotherIsThePersonWhoHasItAlready() {
    String page =
        "BOB ROE: Hello.\n\nANA LUND: Hello.\n\nROBERT ROE: So?\n\nANA LUND: No.\n\nBOB ROE: Well.\n";
    assertThat(CastPage.of("a.txt", page, CastPage.aliases("Bob Roe | Robert Roe")).names())
        .containsExactly("Robert Roe", "Ana Lund");
    assertThat(CastPage.of("a.txt", page, CastPage.aliases("Robert Roe | Bob Roe")).names())
        .containsExactly("Bob Roe", "Ana Lund");
  }

  @Test
  void givenNameIsTheSamePersonEverywhereThoughItIsOneWord() {
    CastPage page = cast("LUND | Madonna");
    assertThat(page.ids()).containsExactly("ana-lund", "sara-holt", "madonna");
  }

  @Test
  void rowForTheTranscriptBeatsTheRowForAll() {
    assertThat(cast("HOLT | Ivo Holt", "HOLT | Ada Holt | talk.txt").speakers())
        .contains("Ada Holt")
        .doesNotContain("Ivo Holt");
    assertThat(cast("HOLT | Ivo Holt", "HOLT | Ada Holt | other.txt").speakers())
        .contains("Ivo Holt");
  }

  @Test
  void emptyNameKeepsALabelApart() {
    CastPage page = cast("HOLT |");
    assertThat(page.speakers())
        .containsExactly("Ana Lund", "Sara Holt", "Ana Lund", "Holt", "Ana Lund");
    CastPage full = cast("SARA HOLT | ");
    assertThat(full.ids()).contains("sara-holt@talk");
  }

  @Test
  void namesakeIsKeptApartByWhatStandsInBrackets() {
    CastPage page = cast("Sara Holt | Sara Holt (senator) | talk.txt");
    assertThat(page.ids()).containsExactly("ana-lund", "sara-holt-senator");
    assertThat(page.speakers().get(3)).isEqualTo("Sara Holt (senator)");
  }

  @Test
  void twoMixedUpLabelsCanBeSwapped() {
    assertThat(cast("LUND | Sara Holt", "HOLT | Ana Lund").speakers())
        .containsExactly("Ana Lund", "Sara Holt", "Sara Holt", "Ana Lund", "Sara Holt");
  }

  @Test
  void turnsWithoutLabelAreWhoseTheUserSays() {
    CastPage page =
        CastPage.of(
            "talk.txt",
            "Our bridge is shut this morning, and nobody can tell us when it opens again.\n\n"
                + "PIET BROCK: I think it is.\n\nOLAF BERG: No, it is not.\n\nPIET BROCK: Yes, it is.\n",
            CastPage.aliases(" | Piet Brock | talk.txt"));
    assertThat(page.speakers()).startsWith("Piet Brock", "Piet Brock", "Olaf Berg");
    assertThat(page.names()).containsExactly("Piet Brock", "Olaf Berg");
    assertThat(page.result().cast().of(1).kind()).isEqualTo(Attribution.Kind.INFERRED);
    assertThat(page.result().cast().of(1).confidence()).isEqualTo(1);
    assertThat(page.result().problems()).isEmpty();
  }

  @Test
  void nameByWhichSomebodyIntroducesThemselvesCanBeCorrected() {
    CastPage page =
        CastPage.of(
            "talk.txt",
            "Good morning, this is the news from the coast. I'm Ana Lund. The bridge is shut.\n\n"
                + "PIET BROCK: It is.\n\nOLAF BERG: It is not.\n\nPIET BROCK: It is.\n",
            CastPage.aliases("Ana Lund | Anna Lund"));
    assertThat(page.speakers()).startsWith("Anna Lund", "Piet Brock");
    assertThat(page.speaker("Anna Lund").merges()).containsExactly(Merge.byUser("Ana Lund"));
    assertThat(page.speaker("Anna Lund").role()).contains("host");
  }

  @Test
  void nameThatTheTalkTellsOfAVoiceCanBeCorrected() {
    String page =
        "Speaker 1: Does the lock leak, Berta?\n\nSpeaker 2: It leaks.\n\n"
            + "Speaker 1: And since when, Berta?\n\nSpeaker 2: Since May.\n";
    assertThat(CastPage.of("a.txt", page, Aliases.none()).names())
        .containsExactly("Speaker 1", "Berta");
    assertThat(CastPage.of("a.txt", page, CastPage.aliases("Berta | Berta Lund")).names())
        .containsExactly("Speaker 1", "Berta Lund");
    assertThat(CastPage.of("a.txt", page, CastPage.aliases("Speaker 2 | Olga Pohl")).names())
        .containsExactly("Speaker 1", "Olga Pohl");
    CastPage apart = CastPage.of("a.txt", page, CastPage.aliases("Berta | "));
    assertThat(apart.names()).containsExactly("Speaker 1", "Speaker 2");
    assertThat(apart.result().cast().of(2).kind()).isEqualTo(Attribution.Kind.LABELLED);
  }
}
