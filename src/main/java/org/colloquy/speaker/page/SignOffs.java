package org.colloquy.speaker.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;

/**
 * The sign-offs that say for whom somebody reports: {@code For Radio Lakeland, I'm Jane Roe.},
 * {@code This is Jane Roe for Radio Lakeland.} Hosts say so of their shows, too.
 */
public final class SignOffs {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&\\-]*";
  private static final String OUTLET =
      "(?:[Tt]he )?(?<outlet>" + WORD + "(?: (?:of|the|and) " + WORD + "| " + WORD + "){0,4})";
  private static final String NAME = "(?<name>" + NamePatterns.NAME + ")";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?:^|[.?!…\"”]\\s)(?:Reporting f|F)or "
                  + OUTLET
                  + ", (?:I['’]m|I am|this is) "
                  + NAME
                  + "\\.?$"),
          Pattern.compile(
              "(?:^|[.?!…\"”]\\s)(?:I['’]m|I am|This is) "
                  + NAME
                  + ",? (?:reporting )?for "
                  + OUTLET
                  + "\\.?$"));

  /** Every form has these words; a turn without them is not searched. */
  private static final Pattern HINT =
      Pattern.compile(
          "[Ff]or (?:[Tt]he )?\\p{Lu}[^\\n]*(?:I['’]m|I am|his is)|(?:I['’]m|I am|his is) \\p{Lu}[^\\n]*for ");

  private static final int LONGEST = 160;

  private record SignOff(String key, String outlet) {}

  private final List<SignOff> found = new ArrayList<>();

  SignOffs(List<String> turnTexts, NamePatterns patterns) {
    for (String text : turnTexts) {
      String end = text.strip();
      end = end.substring(Math.max(0, end.length() - LONGEST));
      if (HINT.matcher(end).find()) {
        read(end, patterns);
      }
    }
  }

  private void read(String end, NamePatterns patterns) {
    for (Pattern form : FORMS) {
      Matcher signOff = form.matcher(end);
      if (signOff.find()) {
        PersonName name = patterns.trimmed(signOff.group("name"), false);
        if (name.isFull()) {
          found.add(new SignOff(name.key(), signOff.group("outlet")));
        }
      }
    }
  }

  /** Returns for whom the person with this name reports; empty if no sign-off says so. */
  public Optional<String> outletOf(PersonName name) {
    return found.stream().filter(s -> s.key().equals(name.key())).map(SignOff::outlet).findFirst();
  }
}
