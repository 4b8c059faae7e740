package org.colloquy.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells labels that name nobody: an office, a voice, a number of a machine. */
final class AnonymousLabels {
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:unidentified|unknown|unnamed|automated|computer|recorded|simulated|anonymous|unseen|off-screen)\\b.*"
              + "|(?:young |old |elderly |little |first |second |third |another |several )?"
              + "(?:man|woman|person|people|reporter|voice|voices|crowd|audience|group|child|children|boy|girl|student|students"
              + "|protester|protesters|caller|questioner|operator|narrator|announcer|translator|interpreter|speaker|speakers"
              + "|participant|respondent|interviewer|interviewee|moderator|host|co-host|cohost|guest|panelist|juror|witness"
              + "|judge|bailiff|clerk|court|chair|chairman|chairwoman|chairperson|counsel|attorney|prosecutor|defendant"
              + "|plaintiff|president|member|members|all|both|everyone|everybody|chorus|singer|robot|siri|dispatcher"
              + "|an hon(?:ou?rable|\\.)? members?|some hon(?:ou?rable|\\.)? members|audience member)(?:'s voice)?"
              + "(?: ?#?\\d{1,3}| (?:one|two|three|four|five|[a-d]))?"
              + "|(?:speaker|spk|spkr|voice|participant|person)[ _\\-]?(?:\\d{1,3}|\\p{L})|\\p{L}{2,12}_\\d{1,3}"
              + "|q|a|q&a|question|questions|answer|answers"
              + "|the (?:acting |vice |deputy )?(?:speaker|presiding officer|chair|chairman|chairwoman|chairperson|clerk"
              + "|president|prime minister|court|witness|defendant|judge|bailiff|reporter|interviewer|operator|moderator"
              + "|premier|first lady|secretary)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OFFICE_HELD =
      Pattern.compile(
          "the (?<office>(?:acting |vice |deputy )?(?:speaker(?: pro tempore)?|presiding officer|chair|chairman"
              + "|chairwoman|chairperson|president)) \\((?:mr|mrs|ms|miss|dr|hon)\\.? \\p{Lu}[^()]*\\)",
          Pattern.CASE_INSENSITIVE);

  private AnonymousLabels() {}

  /**
   * @param name a label without what stands behind a comma or in brackets
   */
  static boolean is(String name) {
    return NOBODY.matcher(name).matches();
  }

  /** The office of a label that names its holder in brackets, in small letters. */
  static Optional<String> office(String printed) {
    Matcher held = OFFICE_HELD.matcher(printed);
    return held.matches()
        ? Optional.of(held.group("office").toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
