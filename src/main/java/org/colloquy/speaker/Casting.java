package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Attribution;
import org.colloquy.model.Cast;
import org.colloquy.model.LineIndex;
import org.colloquy.model.PersonName;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Speaker;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/** Works out who the people of one transcript are and who speaks each turn. */
public final class Casting {
  private final Transcript transcript;
  private final List<String> turnTexts;
  private final FullNames fullNames;
  private final NameCase nameCase;
  private final LineIndex lines;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();

  private Casting(Transcript transcript) {
    this.transcript = transcript;
    this.turnTexts = transcript.turns().stream().map(t -> t.textIn(transcript.text())).toList();
    this.fullNames = new FullNames(transcript);
    this.nameCase = new NameCase(transcript.text());
    this.lines = new LineIndex(transcript.text());
  }

  /** The people, and what a person should look at. */
  public record Result(Cast cast, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  public static Result of(Transcript transcript) {
    return new Casting(transcript).cast();
  }

  /** Somebody under construction: what is known so far. */
  private static final class Person {
    private final Optional<LabelGroups.Group> group;
    private final String name;
    private final Set<String> aliases = new TreeSet<>();
    private final List<String> reasons = new ArrayList<>();
    private Optional<String> role = Optional.empty();
    private Optional<String> affiliation = Optional.empty();

    Person(Optional<LabelGroups.Group> group, String name) {
      this.group = group;
      this.name = name;
    }

    boolean anonymous() {
      return group.isPresent() && group.get().anonymous();
    }

    Speaker toSpeaker() {
      return new Speaker(name, !anonymous(), role, affiliation, new TreeSet<>(aliases), reasons);
    }
  }

  private Result cast() {
    List<Optional<ParsedLabel>> labels =
        transcript.turns().stream()
            .map(t -> t.label().map(l -> ParsedLabel.parse(l.text())))
            .toList();
    LabelGroups groups = LabelGroups.of(labels.stream().flatMap(Optional::stream).toList());
    Map<LabelGroups.Group, Integer> indexes = new IdentityHashMap<>();
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      attributions.add(labelled(labels.get(i), groups, indexes, transcript.turns().get(i)));
    }
    assignRoles(attributions);
    attributeOpening(attributions);
    List<OptionalInt> addressees = addressees(attributions);
    return new Result(
        new Cast(people.stream().map(Person::toSpeaker).toList(), attributions, addressees),
        problems);
  }

  private Attribution labelled(
      Optional<ParsedLabel> label,
      LabelGroups groups,
      Map<LabelGroups.Group, Integer> indexes,
      Turn turn) {
    if (label.isEmpty()) {
      return Attribution.unknown("no label");
    }
    Optional<LabelGroups.Group> group = groups.of(label.get());
    if (group.isEmpty()) {
      problems.add(ambiguous(label.get(), turn));
      return Attribution.unknown("the label fits two people");
    }
    return Attribution.labelled(
        indexes.computeIfAbsent(
            group.get(),
            g -> {
              people.add(personOf(g));
              return people.size() - 1;
            }));
  }

  private Problem ambiguous(ParsedLabel label, Turn turn) {
    return Problem.at(
        Severity.WARNING,
        ProblemCode.AMBIGUOUS_LABEL,
        transcript.id(),
        lines.positionOf(turn.span().start()),
        "The label \""
            + label.printed()
            + "\" fits more than one person of this transcript, so the turn is given to nobody. Print the"
            + " full name in the label to settle it.");
  }

  private Person personOf(LabelGroups.Group group) {
    ParsedLabel fullest = group.fullest();
    if (group.anonymous()) {
      Person nobody =
          new Person(Optional.of(group), nameCase.of(List.of(fullest.printed().split(" "))));
      group.labels().forEach(l -> nobody.aliases.add(l.printed()));
      return nobody;
    }
    String name = nameCase.of(fullest.name().words());
    Optional<Finding<String>> full =
        fullest.name().isFull() ? Optional.empty() : fullNames.forSurname(fullest.name());
    Person person = new Person(Optional.of(group), full.map(Finding::value).orElse(name));
    person.reasons.addAll(group.reasons());
    full.ifPresent(
        f -> person.reasons.add(fullest.printed() + " is " + f.value() + ": " + f.reason()));
    group.labels().forEach(l -> person.aliases.add(l.printed()));
    person.affiliation = Affiliations.of(group, person.name, turnTexts);
    return person;
  }

  private void assignRoles(List<Attribution> attributions) {
    List<PersonName> hosts = fullNames.hostsByBiography().stream().map(PersonName::parse).toList();
    for (Person person : people) {
      person.role =
          person.group.flatMap(
              g -> g.labels().stream().flatMap(l -> l.role().stream()).findFirst());
      if (person.role.isEmpty() && isAmong(hosts, person)) {
        person.role = Optional.of(RoleWords.HOST);
        person.reasons.add("host by the biography on the page");
      }
    }
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).role.isEmpty()) {
        people.get(i).role = roleByTurns(i, attributions);
      }
    }
  }

  private static boolean isAmong(List<PersonName> names, Person person) {
    return !person.anonymous()
        && names.stream().anyMatch(n -> n.key().equals(PersonName.parse(person.name).key()));
  }

  /**
   * Heard in clips alone: archive clip. Answers the host directly: guest. Else nothing is known.
   */
  private Optional<String> roleByTurns(int person, List<Attribution> attributions) {
    boolean live = false;
    boolean answersHost = false;
    for (int i = 0; i < attributions.size(); i++) {
      if (attributions.get(i).speaker().equals(OptionalInt.of(person))
          && transcript.turns().get(i).kind() == Turn.Kind.SPEECH) {
        live = true;
        answersHost |= i > 0 && isHost(attributions.get(i - 1));
      }
    }
    if (!live) {
      return Optional.of(RoleWords.ARCHIVE_CLIP);
    }
    boolean guest = answersHost && !people.get(person).anonymous();
    return guest ? Optional.of(RoleWords.GUEST) : Optional.empty();
  }

  private boolean isHost(Attribution attribution) {
    return attribution.speaker().isPresent()
        && people.get(attribution.speaker().getAsInt()).role.equals(Optional.of(RoleWords.HOST));
  }

  private void attributeOpening(List<Attribution> attributions) {
    Turn opening = transcript.turns().get(0);
    if (opening.label().isPresent()) {
      return;
    }
    introducePersonOf(opening);
    List<OpeningSpeaker.Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      evidence.add(evidenceFor(i, attributions));
    }
    Optional<Finding<Integer>> found = OpeningSpeaker.among(evidence);
    if (found.isPresent()) {
      Person host = people.get(found.get().value());
      if (host.role.isEmpty()) {
        host.role = Optional.of(RoleWords.HOST);
        host.reasons.add("host because of the opening");
      }
      attributions.set(
          0,
          Attribution.inferred(
              found.get().value(), found.get().confidence(), found.get().reason()));
      problems.add(
          openingProblem(
              Severity.NOTE,
              ProblemCode.INFERRED_SPEAKER,
              "The opening has no label; it was given to "
                  + host.name
                  + " (confidence "
                  + found.get().confidence()
                  + "), who "
                  + found.get().reason()
                  + "."));
    } else {
      problems.add(
          openingProblem(
              Severity.WARNING,
              ProblemCode.UNKNOWN_SPEAKER,
              "The opening has no label and nothing tells clearly who speaks it; it was given to nobody."
                  + " Put a label before it to settle it."));
    }
  }

  private Problem openingProblem(Severity severity, ProblemCode code, String message) {
    int start = transcript.turns().get(0).span().start();
    return Problem.at(severity, code, transcript.id(), lines.positionOf(start), message);
  }

  /** Somebody who introduces himself or herself in the opening and has no label anywhere. */
  private void introducePersonOf(Turn opening) {
    Optional<String> introduced = fullNames.selfIntroduction(opening);
    if (introduced.isEmpty()) {
      return;
    }
    PersonName name = PersonName.parse(introduced.get());
    boolean known =
        people.stream().anyMatch(p -> !p.anonymous() && PersonName.parse(p.name).isShortFor(name));
    if (!known) {
      Person person = new Person(Optional.empty(), introduced.get());
      person.affiliation = Affiliations.byOwner(person.name, turnTexts);
      people.add(person);
    }
  }

  private OpeningSpeaker.Evidence evidenceFor(int index, List<Attribution> attributions) {
    Person person = people.get(index);
    String opening = turnTexts.get(0);
    boolean hostByBiography =
        isAmong(fullNames.hostsByBiography().stream().map(PersonName::parse).toList(), person);
    boolean introducesSelf =
        !person.anonymous()
            && fullNames
                .selfIntroduction(transcript.turns().get(0))
                .map(PersonName::parse)
                .map(n -> n.key().equals(PersonName.parse(person.name).key()))
                .orElse(false);
    Vocatives vocatives = new Vocatives(names());
    boolean named = opening.contains(person.name) || !vocatives.formsIn(opening, index).isEmpty();
    boolean surnameAlone =
        person.group.isPresent()
            && !person.anonymous()
            && person.group.get().labels().stream()
                .allMatch(l -> !l.name().isFull() && l.name().titles().isEmpty());
    boolean addressed =
        turnTexts.size() > 1 && !vocatives.formsIn(turnTexts.get(1), index).isEmpty();
    return new OpeningSpeaker.Evidence(
        person.role.equals(Optional.of(RoleWords.HOST)) && !hostByBiography,
        hostByBiography,
        introducesSelf,
        named,
        surnameAlone,
        addressed,
        speaks(1, index, attributions),
        speaks(2, index, attributions));
  }

  private static boolean speaks(int turn, int person, List<Attribution> attributions) {
    return turn < attributions.size()
        && attributions.get(turn).speaker().equals(OptionalInt.of(person));
  }

  private List<String> names() {
    return people.stream().map(p -> p.name).toList();
  }

  /** Whom each turn addresses by name; the forms of address become aliases. */
  private List<OptionalInt> addressees(List<Attribution> attributions) {
    Vocatives vocatives = new Vocatives(names());
    List<OptionalInt> addressees = new ArrayList<>();
    for (int turn = 0; turn < turnTexts.size(); turn++) {
      List<Integer> addressed = new ArrayList<>();
      for (int person = 0; person < people.size(); person++) {
        Set<String> forms =
            people.get(person).anonymous() || speaks(turn, person, attributions)
                ? Collections.emptySet()
                : vocatives.formsIn(turnTexts.get(turn), person);
        if (!forms.isEmpty()) {
          addressed.add(person);
          people.get(person).aliases.addAll(forms);
        }
      }
      addressees.add(
          addressed.size() == 1 ? OptionalInt.of(addressed.get(0)) : OptionalInt.empty());
    }
    return addressees;
  }
}
