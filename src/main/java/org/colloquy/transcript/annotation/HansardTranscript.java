package org.colloquy.transcript.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.utterance.TimedUtterances;
import org.colloquy.transcript.xml.XmlElement;
import org.colloquy.transcript.xml.XmlTranscript;

/**
 * The records of parliaments in XML: the United Kingdom's as TheyWorkForYou gives it, Canada's,
 * Australia's, and those in Akoma Ntoso, such as Ireland's.
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
      case "hansard" -> addAustralian(root, utterances);
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
    return Optional.of(utterances.reading(id, length, Optional.empty()));
  }

  private static void add(Optional<String> speaker, XmlElement speech, TimedUtterances utterances) {
    List<XmlElement> paragraphs = speech.children();
    if (paragraphs.isEmpty()) {
      utterances.addParagraph(speaker, speech.text());
    }
    for (XmlElement paragraph : paragraphs) {
      if (!NOT_SAID.contains(paragraph.name())) {
        utterances.addParagraph(speaker, SpokenWords.in(paragraph, NOT_SAID));
      }
    }
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

  /** Speeches with interjections inside them, each below the start of somebody's talk. */
  private static void addAustralian(XmlElement element, TimedUtterances utterances) {
    Optional<String> speaker = Optional.empty();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "talk.start" -> {
          speaker = talker(child);
          add(speaker, child, utterances);
        }
        case "para" -> {
          if (speaker.isPresent()) {
            utterances.addParagraph(speaker, SpokenWords.in(child, NOT_SAID));
          }
        }
        default -> addAustralian(child, utterances);
      }
    }
  }

  private static Optional<String> talker(XmlElement start) {
    List<XmlElement> names = start.descendants("name");
    return names.stream()
        .filter(name -> name.attribute("role").filter("metadata"::equals).isPresent())
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(
            name ->
                Words.singleSpaced(name.text())
                    .replaceFirst(",? (?:MP|MHR|Senator|the Hon)\\b.*$", ""))
        .map(name -> name.replaceFirst("^([^,]+), ([^,]+)$", "$2 $1"));
  }
}
