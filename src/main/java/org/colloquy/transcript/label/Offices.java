package org.colloquy.transcript.label;

import java.util.regex.Pattern;

/**
 * Tells an office that stands for a name behind the article: {@code THE COURT}, {@code The Deputy
 * Presiding Officer}. Other words behind an article head a section ({@code THE FACTS}).
 */
final class Offices {
  private static final Pattern OFFICE =
      Pattern.compile(
          "the (?:(?:acting|deputy|assistant|vice|first|second|temporary|right|hon\\.?|honou?rable|prime|under"
              + "|lord|court|madam|mr\\.?)[ -]){0,3}"
              + "(?:court|witness|clerk|chair(?:man|woman|person)?|convener|speaker|deputy|president(?:-elect)?"
              + "|presiding officer|minister|secretary|deponent|defendant|plaintiff|accused|bailiff|marshal|usher"
              + "|interpreter|translator|reporter|foreperson|foreman|juror|jury|judge|registrar|prosecutor|counsel"
              + "|attorney general|solicitor general|commissioner|chancellor|moderator|operator|host|narrator"
              + "|videographer|press|audience|crowd|public|staff|panel|king|queen|pope|first lady|ombudsman|mayor|lord|hon|mp|member)"
              + "(?: (?:pro tempore|general|of [\\p{L} ]{2,40}))?(?: \\(.*)?",
          Pattern.CASE_INSENSITIVE);

  /** What people are called in capitals who have no name on the page. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:(?:PRESS|EVENT|CONFERENCE|STUDIO|AUDIENCE|COMMITTEE|FEMALE|MALE|SECOND|ANOTHER) )?"
              + "(?:STAFF|MODERATOR|OPERATOR|AUDIENCE|INTERPRETER|TRANSLATOR|ANNOUNCER|NARRATOR|HOST|REPORTER|REPORTERS"
              + "|QUESTIONER|INTERVIEWER|PARTICIPANT|PANELIST|PANELLIST|ATTENDEE|MEMBER|MEMBERS|CROWD|STUDENT|STUDENTS|CALLER"
              + "|DISPATCHER|WITNESS|VOICE|PRESS|AIDE|PROTESTER|PROTESTERS|HECKLER)(?: #?\\d{1,2})?");

  private static final String ARTICLE = "the ";

  private Offices() {}

  /** Whether all of the name is an office. */
  static boolean is(String name) {
    return name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
        && OFFICE.matcher(name).matches();
  }

  /** Whether all of the name is what somebody without a name is called: {@code STAFF}. */
  static boolean isPart(String name) {
    return PART.matcher(name).matches();
  }
}
