package org.colloquy.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  private static final Path SOURCES = Path.of("src/main/java/org/colloquy");

  static Stream<String> files() {
    return Stream.of(WordKind.values()).map(WordKind::file).distinct();
  }

  @ParameterizedTest
  @MethodSource("files")
  void wordsStandInTheOrderOfTheirCharacters(String file) {
    List<String> words =
        WordFile.beside(Lexicon.class, file).stream().map(line -> line.fields().get(0)).toList();
    assertThat(words).hasSizeGreaterThan(3).isSorted();
  }

  @Test
  void everyKindIsUsedByTheProgram() throws IOException {
    String program;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      program =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("lexicon"))
              .map(LexiconTest::read)
              .collect(Collectors.joining());
    }
    assertThat(WordKind.values())
        .allMatch(kind -> Pattern.compile("\\bWordKind\\." + kind + "\\b").matcher(program).find());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachWordIsFoundWhateverItsCase(WordKind kind) {
    for (String word : Lexicon.words(kind)) {
      assertThat(Lexicon.has(kind, word)).as(word).isTrue();
      assertThat(Lexicon.has(kind, Writing.CAPITALS.of(word))).as(word).isTrue();
      assertThat(Lexicon.has(kind, word.replace('\'', '’'))).as(word).isTrue();
    }
    assertThat(Lexicon.has(kind, "xyzzy")).isFalse();
    assertThat(Lexicon.has(kind, "")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void anyWordIsMatchedInFullAndNothingElse(WordKind kind) {
    for (Writing writing : Writing.values()) {
      Pattern any = Pattern.compile(Lexicon.anyOf(writing, kind));
      for (String word : Lexicon.words(kind)) {
        Matcher found = any.matcher(writing.of(word) + " and more");
        assertThat(found.lookingAt()).as(word).isTrue();
        assertThat(found.end()).as(word).isGreaterThanOrEqualTo(word.length());
        assertThat(any.matcher(writing.of(word)).matches()).as(word).isTrue();
      }
      assertThat(any.matcher("xyzzy").matches()).isFalse();
      assertThat(any.matcher("").matches()).isFalse();
    }
  }

  @Test
  void theLongestWordWins() {
    Matcher del = Pattern.compile(Lexicon.anyOf(WordKind.PARTICLE)).matcher("del Roe");
    assertThat(del.lookingAt()).isTrue();
    assertThat(del.group()).isEqualTo("del");
  }

  @Test
  void kindsAreJoinedWithoutRepeatingAWord() {
    String both = Lexicon.anyOf(WordKind.PARTICLE, WordKind.PARTICLE, WordKind.JOINING_WORD);
    assertThat(both).isEqualTo(Lexicon.anyOf(WordKind.JOINING_WORD, WordKind.PARTICLE));
    assertThat(both).containsOnlyOnce("|van|").startsWith("(?:").endsWith(")");
  }

  @ParameterizedTest
  @CsvSource({
    "SMALL, attorney general, attorney general",
    "CAPITALISED, attorney general, Attorney General",
    "CAPITALISED, co-host, Co-host",
    "CAPITALS, attorney general, ATTORNEY GENERAL"
  })
  void wordsAreWrittenInThreeWays(Writing writing, String word, String written) {
    assertThat(writing.of(word)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "van, not a word",
    "'van\twithin\ta reason\tmore', not a word",
    "'Van\twithin', not in small letters",
    "'van  der\twithin', not in small letters",
    "'o’\tglued', typewriter",
    "'van\twithout', called without",
    "'van\twithin  glued', called ",
    "'van\twithin within', the kind stands twice",
    "'de\twithin', the word stands twice"
  })
  void aMalformedLineIsNamed(String line, String why) {
    List<WordLine> lines =
        List.of(
            new WordLine("particles.tsv", 7, "de\twithin"), new WordLine("particles.tsv", 8, line));
    assertThatThrownBy(() -> WordTable.of("particles.tsv", lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("particles.tsv, line 8")
        .hasMessageContaining(why)
        .hasMessageContaining(line);
  }

  @Test
  void aKindWithoutAWordIsNamed() {
    List<WordLine> lines = List.of(new WordLine("particles.tsv", 1, "de\twithin"));
    assertThatThrownBy(() -> WordTable.of("particles.tsv", lines))
        .hasMessageContaining("particles.tsv has no word of the kind joins");
  }

  @Test
  void aListThatIsMissingIsNamed() {
    assertThatThrownBy(() -> WordFile.beside(Lexicon.class, "nowhere.tsv"))
        .hasMessageContaining("nowhere.tsv is missing");
  }

  /** Each row gives a kind, words that one place of the program needs, and that place. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "PARTICLE | al, bin, de, den, der, la, van, von | biographies",
        "PARTICLE | al, bin, de, der, la, van, von | names on the page",
        "PARTICLE | al, bin, da, de, del, den, der, dos, du, el, ibn, la, van, von | labels in capitals",
        "JOINING_WORD | and, e, of, y | labels in capitals",
        "PARTICLE | al, bin, da, de, del, den, der, dos, el, ibn, la, van, von | labels as written",
        "JOINING_WORD | and, of, y | labels as written",
        "PARTICLE | al, bin, da, de, del, den, der, dos, du, el, ibn, la, van, von | captions",
        "JOINING_WORD | &, and, of | captions",
        "PARTICLE | al, de, der, la, van, von | holders of an office",
        "PARTICLE | al, bin, da, de, del, den, der, di, la, van, von | names in speech",
        "PARTICLE | al, de, der, la, van, von | surnames that stand first",
        "SURNAME_BEGINNING | de, del, der, di, la, mc, st, van, von | surnames behind a form of address",
        "PARTICLE | al, bin, da, de, del, den, der, dos, du, el, ibn, la, van, von | names in capitals",
        "SMALL_IN_NAME | and, of, y | names in capitals",
        "GLUED_PREFIX | de, di, la, mac, mc, o' | entities",
        "PREFIX_OF_CAPITALS | de, di, du, la, le, mac, mc, van, von | labels in capitals",
        "SMALL_PREFIX_OF_CAPITALS | al-, d', el- | labels in capitals",
        "PREFIX_OF_CAPITALS | de, la, mac, mc, van | members of a parliament and labels with a full stop",
        "GENERATION | jr, sr | names, labels, entities",
        "GENERATION_NUMBER | ii, iii, iv | names and labels",
        "GENERATION_NUMBER | ii, iii | entities",
        "SEAT | am, as, mp, msp, mep, mla, mpp, mha, td | labels",
        "HONOUR | qc, kc, sc, cbe, obe, mbe, cmg, ac, ao, md | labels; PhD and Esq are no capitals and stay in the pattern",
        "DEGREE | ph.d, m.d, j.d, ed.d, r.n, m.a, m.s, b.a, mba, mph, dds, esq, qc, kc, cbe, obe, mbe, cpa, cfa | labels",
        "TITLE_WORD | vice, prime, first, former, state, master, staff, sheik, madam, assistant, "
            + "under | titles of labels in capitals that are no titles by themselves",
        "TITLE_QUALIFIER | former, ex, ex-, acting, then, u.s., us, retired, the, late, deputy, state, "
            + "interim | titles",
        "TITLE_OR_GIVEN_NAME | dean, duke, baron, marshal, major, count, deacon, constable, dame | titles",
        "SHORT_TITLE | dr, gen, gov, mr, mrs, ms, prof, rep, sen | speech",
        "SHORT_TITLE | dr, gen, gov, hon, lt, mr, mrs, ms, prof, rep, rev, sen, sgt | names in capitals",
        "SHORT_TITLE | adm, capt, col, dr, gen, hon, lt, maj, mr, mrs, ms, prof, rev | hearings; Miss is no short form and stays in the pattern",
        "SHORT_TITLE | adm, amb, capt, cmdr, col, dr, fr, gen, gov, hon, lt, maj, mr, mrs, ms, prof, "
            + "rep, rev, sen, sgt | labels as written; St and Rt and Ph and Esq are no titles and stay in the pattern",
        "FORM_OF_ADDRESS | mr, mrs, ms, miss, mx, dr, doctor, sir, dame, madam, hon, prof, professor, the, "
            + "right, rt, honorable, honourable | titles",
        "TITLE_OF_A_MAN | mr, sir, lord, king, prince, father, brother, uncle, monsieur | titles",
        "TITLE_OF_A_WOMAN | mrs, ms, miss, lady, madam, dame, queen, princess, sister, aunt, baroness, "
            + "madame | titles",
        "VOCATIVE | miss, doctor, professor, senator, secretary, mayor, governor, president, "
            + "minister, chairman, chairwoman, congressman, congresswoman, ambassador, "
            + "general, judge, justice, commissioner, councillor, councilman, councilwoman, "
            + "director | speech",
        "TITLE_OF_A_MEMBER | senator, president, minister, chancellor, premier, chairman, chairwoman, chair, "
            + "representative, congressman, congresswoman, secretary, general, admiral, "
            + "ambassador, governor, mayor, judge, commissioner, director, administrator, "
            + "colonel, sheriff, professor, chief, delegate, attorney general | hearings",
        "PUBLIC_OFFICE | senator, sen, representative, rep, governor, gov, mayor, minister, president, "
            + "congressman, congresswoman, judge, justice, chancellor, premier, ambassador, "
            + "delegate, attorney general, councillor, councilman, councilwoman, "
            + "secretary of state, assemblyman, assemblywoman, mp | walks of life",
        "HELD_BY_ONE | mayor, deputy mayor, governor, president, vice president, prime minister, "
            + "first minister, premier, chancellor, taoiseach, secretary, secretary-general, "
            + "secretary general, secretary of state, press secretary, foreign minister, "
            + "attorney general, chief justice, chairman, chairwoman, pope, king, queen | office holders",
        "OFFICE | court, witness, clerk, chair, chairman, chairwoman, chairperson, convener, "
            + "speaker, deputy, president, presiding officer, minister, secretary, deponent, "
            + "defendant, plaintiff, accused, bailiff, marshal, usher, interpreter, "
            + "translator, reporter, foreperson, foreman, juror, jury, judge, registrar, "
            + "prosecutor, counsel, attorney general, solicitor general, commissioner, "
            + "chancellor, moderator, operator, host, narrator, videographer, press, audience, "
            + "crowd, public, staff, panel, king, queen, pope, first lady, ombudsman, mayor | labels of an office",
        "OFFICE_OR_TITLE | lord, hon, mp, member | labels of an office; before these a name may follow",
        "OFFICE | speaker, presiding officer, chair, chairman, chairwoman, chairperson, clerk, "
            + "president, prime minister, court, witness, defendant, judge, bailiff, reporter, "
            + "interviewer, operator, moderator, press, audience, staff, public, mayor, "
            + "governor, vice president, king, queen, pope, chancellor, premier, first lady, "
            + "secretary, videographer, deponent, foreperson, foreman, juror, jury, marshal, "
            + "usher, registrar, interpreter, translator, court reporter, convener, plaintiff, "
            + "accused, prosecutor, narrator | labels that name nobody",
        "ROLE | host, byline, guest, anchor, correspondent, reporter, moderator, announcer, "
            + "narrator, analyst, commentator, operator, interviewer, producer, editor, "
            + "contributor | roles",
        "ROLE_IN_LABEL | reporting, newscaster, author | labels in capitals; the other twelve are roles",
        "ROLE_IN_PROGRAMME | host, byline, anchor, correspondent, reporter | walks of life and live labels",
        "KIND_OF_ROLE | senior, chief, national, foreign, international, political, white house, "
            + "congressional, legal, medical, business, justice, pentagon | employers",
        "POST | officer, president, director, chief, ceo, cfo, coo, cto, cio, cmo, vp, svp, "
            + "evp, manager, head, chair, chairman, chairwoman, chairperson, founder, "
            + "co-founder, partner, professor, treasurer, controller, counsel, secretary, "
            + "analyst | labels of companies",
        "NOBODY | man, woman, person, people, reporter, voice, voices, crowd, audience, group, "
            + "child, children, boy, girl, student, students, protester, protesters, caller, "
            + "questioner, operator, narrator, announcer, translator, interpreter, speaker, "
            + "speakers, participant, respondent, interviewer, interviewee, moderator, host, "
            + "co-host, cohost, guest, panelist, juror, witness, judge, bailiff, clerk, court, "
            + "chair, chairman, chairwoman, chairperson, counsel, attorney, prosecutor, "
            + "defendant, plaintiff, president, member, members, all, both, everyone, "
            + "everybody, chorus, singer, robot, siri, dispatcher, audience member | labels that name nobody",
        "NOBODY | spokesman, spokeswoman, spokesperson, staff, staffer, aide, correspondent, "
            + "correspondents, journalist, journalists, press, attendee, panellist, heckler, "
            + "reporters, interviewer, interviewers, int, media, bystander, passenger, "
            + "resident, wife, husband, mother, father, son, daughter | labels that name nobody of a kind",
        "KIND_OF_NOBODY | young, old, elderly, little, first, second, third, another, several, senior, "
            + "deputy, assistant, acting, associate, chief, press, foreign, event, conference, "
            + "male, female | labels that name nobody",
        "KIND_OF_NOBODY | press, event, conference, studio, audience, committee, female, male, second, "
            + "another | parts in capitals",
        "PART | staff, moderator, operator, audience, interpreter, translator, announcer, "
            + "narrator, host, reporter, reporters, questioner, interviewer, participant, "
            + "panelist, panellist, attendee, member, members, crowd, student, students, "
            + "caller, dispatcher, witness, voice, press, aide, protester, protesters, "
            + "heckler | parts in capitals",
        "UNIDENTIFIED | unidentified, unknown, unnamed, automated, computer, recorded, simulated, "
            + "anonymous, unseen, off-screen | labels that name nobody",
        "UNIDENTIFIED | unidentified, unknown, automated, computer, computerized, recorded, simulated, "
            + "unnamed | labels in capitals",
        "GREETED_BY_NO_NAME | everyone, everybody, folks, god, madam, america, guys, friends, all, "
            + "absolutely, well, right, okay, i | greetings; the other fourteen are titles",
        "TITLE | sir, lord, mr, mrs, ms, dr, chairman, senator, governor, mayor, president, "
            + "secretary, professor, doctor | greetings",
        "TITLE | mr, mrs, ms, miss, dr, prof, professor, sen, senator, rep, representative, gov, "
            + "governor, gen, general, president, judge, justice, chief, sgt, sergeant, capt, "
            + "captain, rev, reverend, sir, dame, lord, lady, mayor, secretary, ambassador, "
            + "officer, col, colonel, lt, lieutenant, maj, major, sheriff, father, sister, "
            + "brother, rabbi, imam, bishop, archbishop, pastor, king, queen, prince, "
            + "princess, minister, attorney, chairman, chairwoman, congressman, congresswoman, "
            + "commissioner, deputy, detective, coach, specialist, corporal, admiral, adm, "
            + "commander, cmdr, private, superintendent, director, hon, amb, count, sheikh, "
            + "ayatollah, cardinal, pope, inspector, warden, councilman, councilwoman, "
            + "delegate, chancellor, dean | labels in capitals",
        "VOICE | voice-over, on-camera, off-camera, off-mic, off-screen, with an interpreter, "
            + "with a translator, with interpreter, with translator, translated, by phone, "
            + "by telephone, by satellite, by skype, by zoom, on tape, on the phone, "
            + "on screen, on video, singing, reading, laughing, laughs, crying, whispering, "
            + "shouting, ph | labels",
        "VOICE_BEGINNING | through, via, speaking | labels",
        "ASIDE | foreign language, sic, continuing, cont'd., contd., continued, live, recorded, "
            + "archive, archived, archival, graphic, text | labels",
        "ASIDE_BEGINNING | over, foreign language, as, during, to | labels",
        "VOICE | voice-over, on-camera, off-camera, on phone, by phone, by telephone, ph, "
            + "reading, singing | labels in capitals",
        "VOICE_BEGINNING | through, via | labels in capitals",
        "DIRECTION | soundbite, soundbites, laughter, laughs, laughing, laugh, chuckle, chuckles, "
            + "applause, cheers, cheering, cross-talk, unintelligible, inaudible, "
            + "indiscernible, ph, sic, speaking, non-english, foreign language, through, "
            + "reading, singing, chanting, shouting, yelling, whispering, crying, sigh, sighs, "
            + "gasp, gasps, imitating, as himself, as herself, as character, vocalizing, "
            + "humming, music, commercial break, begin, end of, end video, end audio, "
            + "end clip, off-mic, on-camera, voice-over, pause, silence, cough, coughs, "
            + "clears throat, bleep, expletive, playing, recording, whereupon, recess, "
            + "off the record, on the record, video, audio, videotape, audiotape, clip, "
            + "operator instructions, no response, no audible response, witness sworn, "
            + "witness excused, technical difficulty, background, overlapping, interposing, "
            + "indistinct, mumble, mumbles, sing, sings, groan, groans, boo, boos, booing, "
            + "whistles, whistling, theme music, ad break, as interpreted, as translated, "
            + "as delivered, as prepared, lunch recess, lunch break, luncheon recess, "
            + "luncheon break, short recess, short break, brief recess, brief break, "
            + "break taken, bench conference, sidebar, discussion off the record, "
            + "discussion held off the record, interruption, interrupting, noise, beep, "
            + "ringing, phone rings | speech; what takes part of a sentence stays in the pattern",
        "OCCASION | meeting, speech, recording, interview, protest, hearing, conference, call, "
            + "show, broadcast, film, movie, video, ad, podcast, trial, rally, debate, "
            + "ceremony, address, testimony, voicemail, audio, tape, documentary, commercial, "
            + "news, newscast, event, service, sermon, lesson, class, tour, play | soundbites",
        "NOISE | music, song, piano, guitar, band, orchestra, choir, bell, siren, explosion, "
            + "crowd, applause, footstep, door, engine, car, traffic, dog, water, wave, wind, "
            + "rain, thunder, machine, ringing, ringtone, clock, horn, alarm, theme, ambient, "
            + "noise, sound, beep, typing | soundbites",
        "NOISE_BEGINNING | bird, drum, gun, cheer, laugh, buzz, clang, bark, chirp, clatter, hum, whistl, "
            + "splash, knock | soundbites",
        "NEVER_IN_NAME | the, and, but, now, so, well, meanwhile, then, when, as, for, from, with, "
            + "while, here, yesterday, today, instead, like, says, said, that, this, by, in, "
            + "at, on, to, or, if, after, before, because, since, our, my, your, his, her, "
            + "their, not, sorry, no, yes, is, was, are, it, he, she, they, we, you, i, thank, "
            + "thanks, hello, hi, dear, between, about, press, interview, briefing, "
            + "transcript | names in speech",
        "NO_EMPLOYER | senior, chief, national, foreign, international, political, white, "
            + "congressional, legal, medical, business, justice, pentagon, co, news, sports, "
            + "guest, staff, special, the, a, an | employers",
        "CALLED_BY | sir, ma'am, madam, counsel, counselor, counsellor | forms of address",
        "TITLE_BEHIND_YOUR | honor, honour, honors, honours, lordship, lordships, ladyship, worship, "
            + "majesty, highness, excellency, excellencies, eminence, holiness | forms of address"
      })
  void noPlaceHasLostAWord(WordKind kind, String words, String place) {
    assertThat(Lexicon.words(kind)).as(place).containsAll(Arrays.asList(words.split(", ")));
  }
}
