package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.PersonName;
import org.colloquy.model.Sourced;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.lexicon.GivenNames;

/**
 * The names of programmes that are said in full: {@code This is Democracy at Noon}. A name inside
 * one is not talked about. A programme's name is capitalised words with a small word between them,
 * behind words that present a programme; it begins with no given name ({@code This is Jane at
 * Acme}) unless it is the transcript's title or outlet.
 */
final class ProgrammeNames {
  private static final Pattern PRESENTED =
      Pattern.compile(
          "\\b(?:[Tt]his (?:is|was|has been)|[Yy]ou(?:['’]re| are) (?:listening to|watching)"
              + "|[Ww]elcome (?:back )?to|[Yy]ou(?:['’]ve| have) been (?:listening to|watching))\\s"
              + "(?<name>(?:\\p{Lu}[\\p{L}'’-]* ){1,3}(?:at|over|of|on|the|and|for|to) (?:the )?"
              + "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,3})");

  private final List<Span> spans = new ArrayList<>();

  ProgrammeNames(Transcript transcript) {
    List<String> known =
        Stream.of(transcript.foundTitle(), transcript.foundOutlet())
            .flatMap(Optional::stream)
            .map(Sourced::value)
            .toList();
    Matcher presented = PRESENTED.matcher(transcript.text());
    while (presented.find()) {
      String name = presented.group("name");
      String first = name.substring(0, name.indexOf(' '));
      if (known.contains(name) || GivenNames.bearerOf(PersonName.fold(first)).isEmpty()) {
        spans.add(new Span(presented.start("name"), presented.end("name")));
      }
    }
  }

  /** Whether a name is a part of a programme's name, and not the whole of it. */
  boolean hold(Span name) {
    return spans.stream().anyMatch(span -> span.contains(name) && !span.equals(name));
  }
}
