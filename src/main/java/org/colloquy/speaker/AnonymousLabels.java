package org.colloquy.speaker;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

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
              + "|(?:(?:an|some|several|other|all|opposition|government) )?hon(?:ou?rable|\\.)? members?|(?:opposition|government) members?"
              + "|(?:mr|mrs|ms|madam|madame)\\.? (?:deputy |acting |vice )?(?:speaker|chair(?:man|woman|person)?|president"
              + "|moderator|presiding officer)|audience member)(?:'s voice)?"
              + "(?: ?#?\\d{1,3}| (?:one|two|three|four|five|[a-d]))?"
              + "|(?:speaker|spk|spkr|voice|participant|person)[ _\\-]?(?:\\d{1,3}|\\p{L})|\\p{L}{2,12}_\\d{1,3}"
              + "|(?:[\\p{L}.]+ ){0,4}officials?(?: #?\\d{1,2})?"
              + "|(?:(?:senior|deputy|assistant|acting|associate|chief|press|foreign|event|conference|another|male|female) ){0,3}"
              + "(?:spokes(?:man|woman|person)|staff|staffer|aide|correspondents?|journalists?|press|attendee|panellist|heckler"
              + "|reporters|interviewers?|int|media|bystander|passenger|resident|wife|husband|mother|father|son|daughter)"
              + "(?: #?\\d{1,2})?"
              + "|q|a|q&a|question|questions|answer|answers"
              + "|the (?:acting |vice |deputy |temporary )?(?:speaker|presiding officer|chair|chairman|chairwoman|chairperson|clerk"
              + "|president|prime minister|court|witness|defendant|judge|bailiff|reporter|interviewer|operator|moderator"
              + "|press|audience|staff|public|mayor|governor|vice president|king|queen|pope|chancellor"
              + "|premier|first lady|secretary|videographer|deponent|foreperson|foreman|juror|jury|marshal|usher|registrar"
              + "|interpreter|translator|court reporter|convener|plaintiff|accused|prosecutor|narrator)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final String TITLED =
      "(?i:mr|mrs|ms|miss|dr|hon|sir|dame|lord|lady|baroness|senator|rt hon)\\.? \\p{Lu}[^()]*";

  private static final String NAMED =
      "\\p{Lu}[\\p{L}\\p{M}.'’\\-]*(?: "
          + Lexicon.anyOf(WordKind.PARTICLE)
          + "){0,2}(?: \\p{Lu}[\\p{L}\\p{M}'’\\-]+){1,3}";

  private static final Pattern OFFICE_HELD =
      Pattern.compile(
          "(?i:(?:the|mr\\.?|madam|madame)) (?<office>(?i:(?:acting |vice |deputy |temporary )?(?:speaker(?: pro tempore)?"
              + "|presiding officer|chair|chairman|chairwoman|chairperson|president)))(?: (?i:of the (?:house|senate)))?"
              + " \\((?:"
              + TITLED
              + "|"
              + NAMED
              + ")\\)(?: \\([^()]*\\))?"
              + "|(?i:the) (?<post>[^():]{0,60}\\b(?i:minister|secretary|under-?secretary|chancellor|advocate|solicitor|attorney"
              + "|leader|commissioner|treasurer|comptroller|whip|lord president|paymaster|registrar)\\b[^():]{0,80}) \\((?:"
              + TITLED
              + "|"
              + NAMED
              + ")\\)(?: \\([^()]*\\))?");

  private static final Pattern NESTED = Pattern.compile("\\(([^()]+?) ?\\(([^()]*)\\)\\)");

  private AnonymousLabels() {}

  /**
   * @param name a label without what stands behind a comma or in brackets
   */
  static boolean is(String name) {
    return NOBODY.matcher(name).matches();
  }

  /**
   * Brackets within brackets behind them: {@code (Mr. Roe (Ottawa))} as {@code (Mr. Roe) (Ottawa)}.
   */
  static String flat(String printed) {
    return NESTED.matcher(printed).replaceAll("($1) ($2)");
  }

  /** The office of a label that names its holder in brackets, in small letters. */
  static Optional<String> office(String printed) {
    Matcher held = OFFICE_HELD.matcher(flat(printed));
    if (!held.matches()) {
      return Optional.empty();
    }
    String office = held.group("office") == null ? held.group("post") : held.group("office");
    return Optional.of(office.toLowerCase(Locale.ROOT));
  }
}
