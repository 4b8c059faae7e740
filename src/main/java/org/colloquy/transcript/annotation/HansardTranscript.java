package org.colloquy.transcript.annotation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Sourced;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.imprint.PageDate;
import org.colloquy.transcript.utterance.TimedUtterances;
import org.colloquy.transcript.xml.XmlElement;
import org.colloquy.transcript.xml.XmlTranscript;

/**
 * The records of parliaments in XML: the United Kingdom's as TheyWorkForYou gives it and the
 * historic one, Canada's, Australia's, that of the United States' Congress as parsers mark it, and
 * those in Akoma Ntoso, such as Ireland's.
 */
public final class HansardTranscript implements XmlTranscript {
  private static final Set<String> NOT_SAID =
      Set.of(
          "from",
          "heading",
          "num",
          "PersonSpeaking",
          "FloorLanguage",
          "Timestamp",
          "talk.start",
          "interjection",
          "continue",
          "recordedTime",
          "scene",
          "summary",
          "remark",
          "ProceduralText",
          "talker");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int DAY_LENGTH = 10;

  @Override
  public String printed() {
    return "parliaments' records";
  }

  @Override
  public Optional<Reading> reading(String id, int length, XmlElement root) {
    TimedUtterances utterances = new TimedUtterances();
    switch (root.name()) {
      case "publicwhip" ->
          root.descendants("speech").stream()
              .filter(s -> s.attribute("nospeaker").isEmpty())
              .forEach(s -> add(s.attribute("speakername"), s, utterances));
      case "Hansard" ->
          root.descendants("Intervention")
              .forEach(
                  i -> add(printed("PersonSpeaking", i), i.child("Content").orElse(i), utterances));
      case "CRDoc" ->
          root.descendants("speaking")
              .forEach(
                  s ->
                      add(
                          s.attribute("name").or(() -> s.attribute("speaker")),
                          SpokenWords.in(s, NOT_SAID),
                          utterances));
      case "hansard", "committee" -> {
        if (root.is("committee") && root.descendants("talk.text").isEmpty()) {
          return Optional.empty();
        }
        if (root.descendants("membercontribution").isEmpty()) {
          new AustralianTalk(root, NOT_SAID).add(root, utterances);
        } else {
          addHistoric(root, utterances);
        }
      }
      case "akomaNtoso" -> {
        if (root.descendants("debateBody").isEmpty()) {
          return Optional.empty();
        }
        addAkomaNtoso(root, utterances);
      }
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(utterances.reading(id, length, day(root)));
  }

  private static void add(Optional<String> speaker, XmlElement speech, TimedUtterances utterances) {
    List<XmlElement> paragraphs = speech.children();
    if (paragraphs.isEmpty()) {
      add(speaker, speech.text(), utterances);
    }
    for (XmlElement paragraph : paragraphs) {
      if (!NOT_SAID.contains(paragraph.name())) {
        add(speaker, SpokenWords.in(paragraph, NOT_SAID), utterances);
      }
    }
  }

  private static void add(Optional<String> speaker, String said, TimedUtterances utterances) {
    utterances.addParagraph(speaker, said);
  }

  /** A paragraph without a member goes on with the speech above; one without speech is not said. */
  private static void addHistoric(XmlElement root, TimedUtterances utterances) {
    Optional<String> speaker = Optional.empty();
    for (XmlElement paragraph : root.descendants("p")) {
      Optional<String> member = printed("member", paragraph);
      speaker = member.isPresent() ? member : speaker;
      for (XmlElement said : paragraph.children("membercontribution")) {
        add(speaker, SpokenWords.in(said, NOT_SAID).replaceFirst("^[\\s:,.—–-]+", ""), utterances);
      }
    }
  }

  /** Returns the day of the sitting; in TheyWorkForYou's files, it is part of the speeches' ids. */
  private static Optional<Sourced<LocalDate>> day(XmlElement root) {
    Stream<Optional<String>> written =
        Stream.of(
            root.descendants("session.header").stream()
                .flatMap(header -> header.children("date").stream())
                .map(XmlElement::text)
                .findFirst(),
            first(root, "date", "format"),
            first(root, "FRBRdate", "date"),
            first(root, "speech", "id").map(key -> key.substring(key.lastIndexOf('/') + 1)));
    return written
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(day -> DAY.matcher(day).lookingAt())
        .flatMap(day -> PageDate.inName(day.substring(0, DAY_LENGTH)).stream())
        .findFirst()
        .map(day -> new Sourced<>(day, Sourced.Source.PAGE_METADATA));
  }

  private static Optional<String> first(XmlElement root, String element, String attribute) {
    return root.descendants(element).stream()
        .flatMap(found -> found.attribute(attribute).stream())
        .findFirst();
  }

  private static Optional<String> printed(String child, XmlElement of) {
    return of.child(child)
        .map(name -> Words.singleSpaced(name.text()).replaceFirst("[:.]$", ""))
        .filter(name -> !name.isEmpty());
  }

  private static void addAkomaNtoso(XmlElement root, TimedUtterances utterances) {
    Map<String, String> people = new HashMap<>();
    for (XmlElement person : root.descendants("TLCPerson")) {
      String key = person.attribute("eId").or(() -> person.attribute("id")).orElse("");
      person.attribute("showAs").ifPresent(name -> people.put(key, name));
    }
    for (XmlElement body : root.descendants("debateBody")) {
      addSpeeches(body, people, utterances);
    }
  }

  /** The depth of XML is limited, so the recursion is, too. */
  private static void addSpeeches(
      XmlElement section, Map<String, String> people, TimedUtterances utterances) {
    for (XmlElement child : section.children()) {
      if (Set.of("speech", "question", "answer").contains(child.name())) {
        Optional<String> by =
            child.attribute("by").map(key -> people.get(key.replaceFirst("^#", "")));
        add(by.or(() -> printed("from", child)), child, utterances);
      } else {
        addSpeeches(child, people, utterances);
      }
    }
  }
}
