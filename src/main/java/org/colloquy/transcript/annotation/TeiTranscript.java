package org.colloquy.transcript.annotation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Sourced;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.imprint.PageDate;
import org.colloquy.transcript.utterance.TimedUtterances;
import org.colloquy.transcript.xml.XmlElement;
import org.colloquy.transcript.xml.XmlTranscript;

/**
 * Transcripts in TEI, among them the parliaments of ParlaMint and plays: utterances ({@code <u
 * who="#JR">}) and speeches ({@code <sp>}). The name is the one of the list of people, of the
 * speech, or of the note above it; without any of these, it is the id.
 */
public final class TeiTranscript implements XmlTranscript {
  /** The last one is the British National Corpus. */
  private static final Set<String> ROOTS = Set.of("TEI", "TEI.2", "teiCorpus", "bncDoc");

  /** Whom the British National Corpus does not know: one person or several. */
  private static final Pattern UNKNOWN =
      Pattern.compile("PS000|PS001|\\w{0,5}PSUN[KG]\\w?|\\w{0,5}PSUGP");

  private static final Set<String> NOT_SAID =
      Set.of(
          "note",
          "vocal",
          "kinesic",
          "incident",
          "gap",
          "desc",
          "stage",
          "speaker",
          "head",
          "fw",
          "pb",
          "teiHeader",
          "linkGrp",
          "spanGrp",
          "del",
          "measure",
          "ref");

  @Override
  public String printed() {
    return "TEI";
  }

  @Override
  public Optional<Reading> reading(String id, int length, XmlElement root) {
    if (!ROOTS.contains(root.name())) {
      return Optional.empty();
    }
    TeiSpeech speech = new TeiSpeech(names(root), TeiTimes.of(root), new TimedUtterances());
    Optional<String> noted = Optional.empty();
    Deque<XmlElement> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      XmlElement element = open.pop();
      switch (element.name()) {
        case "teiHeader" -> {
          // People and date are read from it above and below.
        }
        case "note" -> noted = speakerNote(element).or(keep(noted));
        case "annotationBlock" -> {
          // Who speaks and when stands on the block around the utterance.
          for (XmlElement utterance : element.descendants("u")) {
            boolean told = element.attribute("who").isPresent();
            speech.add(utterance, told ? element : utterance, noted);
          }
          noted = Optional.empty();
        }
        case "u", "sp" -> {
          speech.add(element, element, noted);
          noted = Optional.empty();
        }
        default -> {
          List<XmlElement> children = element.children();
          for (int i = children.size() - 1; i >= 0; i--) {
            open.push(children.get(i));
          }
        }
      }
    }
    return Optional.of(speech.utterances().reading(id, length, title(root), date(root)));
  }

  /** The speech of a document, with its people by their ids. */
  private record TeiSpeech(Map<String, String> names, TeiTimes times, TimedUtterances utterances) {
    /**
     * Adds an utterance.
     *
     * @param block the utterance, or the block around it: it tells who speaks and when
     * @param noted the speaker whom a note above names; empty if none does
     */
    void add(XmlElement utterance, XmlElement block, Optional<String> noted) {
      boolean unknown =
          block.attribute("who").filter(w -> UNKNOWN.matcher(w).matches()).isPresent();
      if (unknown) {
        utterances.addChange(said(utterance), times.at("start", block), times.at("end", block));
        return;
      }
      utterances.addParagraph(
          speaker(block, names, noted),
          said(utterance),
          times.at("start", block),
          times.at("end", block));
    }
  }

  /** The words of the British National Corpus have their spaces behind them. */
  private static String said(XmlElement utterance) {
    StringBuilder spaced = new StringBuilder();
    for (XmlElement sentence : utterance.children("s")) {
      boolean own =
          sentence.descendants("w").stream().anyMatch(word -> word.attribute("c5").isPresent());
      if (!own) {
        return SpokenWords.in(utterance, NOT_SAID);
      }
      spaced.append(sentence.text()).append(' ');
    }
    return spaced.isEmpty() ? SpokenWords.in(utterance, NOT_SAID) : spaced.toString();
  }

  private static java.util.function.Supplier<Optional<String>> keep(Optional<String> noted) {
    return () -> noted;
  }

  private static Optional<String> speakerNote(XmlElement note) {
    return note.attribute("type")
        .filter("speaker"::equals)
        .map(type -> Words.singleSpaced(note.text()));
  }

  private static Optional<String> speaker(
      XmlElement speech, Map<String, String> names, Optional<String> noted) {
    Optional<String> key =
        speech.attribute("who").map(who -> who.strip().split("\\s+")[0].replaceFirst("^.*#", ""));
    return key.map(names::get)
        .or(
            () ->
                speech
                    .child("speaker")
                    .map(s -> Words.singleSpaced(s.text()))
                    .map(s -> s.replaceFirst("[.:]$", "")))
        .or(() -> noted)
        .or(() -> key);
  }

  /** The people in the head, by their ids. */
  private static Map<String, String> names(XmlElement root) {
    Map<String, String> names = new HashMap<>();
    for (String kind : List.of("person", "personGrp")) {
      for (XmlElement person : root.descendants(kind)) {
        Optional<String> key = person.attribute("id");
        Optional<String> name =
            person.children("persName").stream()
                .map(TeiTranscript::name)
                .filter(n -> !n.isEmpty())
                .findFirst();
        if (key.isPresent() && name.isPresent()) {
          names.put(key.get(), name.get());
        }
      }
    }
    return names;
  }

  /** The given name stands first, in whatever order the elements are. */
  private static String name(XmlElement name) {
    List<XmlElement> given = name.children("forename");
    List<XmlElement> surnames = name.children("surname");
    if (surnames.isEmpty()) {
      return Words.singleSpaced(name.text());
    }
    StringBuilder whole = new StringBuilder();
    given.forEach(part -> whole.append(part.text()).append(' '));
    name.children("nameLink").forEach(part -> whole.append(part.text()).append(' '));
    surnames.forEach(part -> whole.append(part.text()).append(' '));
    return Words.singleSpaced(whole.toString());
  }

  /** The title of the file: the English one if there are several, else the main one. */
  private static Optional<Sourced<String>> title(XmlElement root) {
    List<XmlElement> titles =
        root.descendants("titleStmt").stream()
            .limit(1)
            .flatMap(statement -> statement.children("title").stream())
            .filter(title -> !Words.singleSpaced(title.text()).isEmpty())
            .toList();
    return withAttribute(titles, "lang", "en")
        .or(() -> withAttribute(titles, "type", "main"))
        .or(() -> titles.stream().findFirst())
        .map(title -> Words.singleSpaced(title.text()))
        .map(title -> new Sourced<>(title, Sourced.Source.PAGE_METADATA));
  }

  private static Optional<XmlElement> withAttribute(
      List<XmlElement> elements, String attribute, String value) {
    return elements.stream()
        .filter(element -> element.attribute(attribute).filter(value::equals).isPresent())
        .findFirst();
  }

  /** The day of the setting, or that of the source. */
  private static Optional<Sourced<LocalDate>> date(XmlElement root) {
    for (String place : List.of("setting", "recording", "bibl")) {
      for (XmlElement element : root.descendants(place)) {
        for (XmlElement date : element.descendants("date")) {
          Optional<LocalDate> day =
              date.attribute("when")
                  .filter(w -> w.length() >= 10)
                  .flatMap(w -> PageDate.inName(w.substring(0, 10)));
          if (day.isPresent()) {
            return Optional.of(new Sourced<>(day.get(), Sourced.Source.PAGE_METADATA));
          }
        }
      }
    }
    return Optional.empty();
  }
}
