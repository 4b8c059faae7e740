package org.colloquy.transcript.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Words;
import org.colloquy.transcript.utterance.TimedUtterances;
import org.colloquy.transcript.xml.XmlElement;

/**
 * The talk in the record of Australia's parliament: speeches with interjections inside them, each
 * below the start of somebody's talk. Since 2011, what is said stands apart from these, in
 * paragraphs that name the member in a link.
 */
final class AustralianTalk {
  /** What stands between a member's name and the speech: electorate, office, time. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile("^[\\s\\u00A0]*(?:\\([^()]{0,150}\\)[\\s\\u00A0]*){0,4}[:.]?[\\s\\u00A0]*");

  private static final Pattern NOTHING = Pattern.compile("(?:interjecting|continuing)?[\\s—–-]*");

  private final Set<String> notSaid;
  private final Map<String, String> people = new HashMap<>();

  /**
   * @param root the whole record
   * @param notSaid the names of the elements that hold no speech
   */
  AustralianTalk(XmlElement root, Set<String> notSaid) {
    this.notSaid = notSaid;
    for (XmlElement talker : root.descendants("talker")) {
      talker
          .child("name.id")
          .ifPresent(key -> nameOf(talker).ifPresent(name -> people.put(key.text().strip(), name)));
    }
  }

  /** Adds what is said below an element. The depth of XML is limited, so the recursion is, too. */
  void add(XmlElement element, TimedUtterances utterances) {
    Optional<String> speaker = Optional.empty();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "talk.start" -> {
          speaker = nameOf(child);
          addParagraphs(speaker, child, utterances);
        }
        case "para" -> {
          if (speaker.isPresent()) {
            add(speaker, SpokenWords.in(child, notSaid), utterances);
          }
        }
        case "talk.text" -> speaker = addText(child, speaker, utterances);
        default -> add(child, utterances);
      }
    }
  }

  private void addParagraphs(
      Optional<String> speaker, XmlElement start, TimedUtterances utterances) {
    for (XmlElement paragraph : start.children("para")) {
      add(speaker, SpokenWords.in(paragraph, notSaid), utterances);
    }
  }

  /** Adds paragraphs that name members in links, and returns who speaks in the last of them. */
  private Optional<String> addText(
      XmlElement text, Optional<String> before, TimedUtterances utterances) {
    Optional<String> speaker = before;
    for (XmlElement paragraph : text.descendants("p")) {
      Optional<XmlElement> link =
          paragraph.descendants("a").stream()
              .filter(
                  a ->
                      a.attribute("type").filter(t -> t.matches("(?:Member|Office).*")).isPresent())
              .findFirst();
      String said = SpokenWords.in(paragraph, notSaid).strip();
      String name = link.map(a -> SpokenWords.in(a, notSaid).strip()).orElse("");
      // A link further back is to somebody who is spoken of.
      if (link.isPresent() && said.startsWith(name)) {
        speaker = link.flatMap(this::linked);
        said = BEHIND_NAME.matcher(said.substring(name.length())).replaceFirst("");
      }
      if (speaker.isPresent() && !NOTHING.matcher(said.strip()).matches()) {
        add(speaker, said, utterances);
      }
    }
    return speaker;
  }

  private Optional<String> linked(XmlElement link) {
    return link.attribute("href")
        .map(people::get)
        .or(
            () ->
                Optional.of(Words.singleSpaced(link.text()).replaceFirst("[:(]+$", "").strip())
                    .filter(name -> !name.isEmpty()));
  }

  private static void add(Optional<String> speaker, String said, TimedUtterances utterances) {
    utterances.addParagraph(speaker, said);
  }

  private static Optional<String> nameOf(XmlElement talk) {
    List<XmlElement> names = talk.descendants("name");
    return names.stream()
        .filter(name -> name.attribute("role").filter("metadata"::equals).isPresent())
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(
            name ->
                Words.singleSpaced(name.text())
                    .replaceFirst(",? (?:MP|MHR|Senator|the Hon)\\b.*$", ""))
        .map(name -> name.replaceFirst("^([^,]+), ([^,]+)$", "$2 $1"))
        .filter(name -> !name.isEmpty());
  }
}
