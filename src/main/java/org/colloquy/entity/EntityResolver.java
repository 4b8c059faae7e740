package org.colloquy.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Chain;
import org.colloquy.model.Entity;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.Mention;
import org.colloquy.model.Mention.Kind;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.PersonName;
import org.colloquy.model.Reference;
import org.colloquy.model.Transcript;

/**
 * Says for each mention of a transcript what it means. Names are grouped first, because they are
 * surest; the model's chains then bring in nominals and pronouns, each chain parted where it holds
 * two different names; I and you are taken out of the chains and resolved by who speaks.
 */
public final class EntityResolver {
  /** He or she may come before the name by this many sentences: {@code Her name is Jane Roe}. */
  private static final int FARTHEST_AHEAD = 2;

  private final Transcript transcript;
  private final Cast cast;
  private final Annotations annotations;
  private final PersonGroups people;
  private final ThingGroups things = new ThingGroups();
  private final Map<Integer, Group> groupOf = new HashMap<>();
  private final List<Group> nameless = new ArrayList<>();

  private EntityResolver(Transcript transcript, Cast cast, Annotations annotations) {
    this.transcript = transcript;
    this.cast = cast;
    this.annotations = annotations;
    this.people = new PersonGroups(cast);
  }

  /**
   * @param entities in the order of first mention
   * @param references in the order of the text
   */
  public record Result(List<Entity> entities, List<Reference> references) {
    public Result {
      entities = List.copyOf(entities);
      references = List.copyOf(references);
    }
  }

  public static Result of(Transcript transcript, Cast cast, Annotations annotations) {
    EntityResolver resolver = new EntityResolver(transcript, cast, annotations);
    resolver.groupNames();
    resolver.followChains();
    resolver.resolveDialogue();
    return resolver.result();
  }

  private void groupNames() {
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < mentions().size(); i++) {
      if (mentions().get(i).kind() != Kind.NAME) {
        continue;
      }
      EntityType type = mentions().get(i).type().orElseThrow();
      if (type != EntityType.PERSON) {
        addThing(i, type);
      } else if (personName(i).isFull()) {
        people.addFull(i, personName(i));
      } else {
        parts.add(i);
      }
    }
    parts.forEach(this::addPart);
    things.join();
    people.groups().forEach(this::indexMentions);
    things.groups().forEach(this::indexMentions);
  }

  /**
   * A thing, unless it is a participant: their surname or given name, or their full name with what
   * they belong to behind it ({@code Jane Roe of Lakeland}).
   */
  private void addThing(int mention, EntityType type) {
    NameForm form = NameForm.of(text(mention));
    boolean mayBePerson =
        type.family() == Family.ORGANIZATION
            || type.family() == Family.PLACE
            || type.family() == Family.OTHER;
    Optional<Group> participant =
        mayBePerson
            ? people
                .fitting(PersonName.parse(form.text()))
                .filter(g -> g.speaker().isPresent())
                .or(() -> people.participantBefore(form))
            : Optional.empty();
    if (participant.isPresent()) {
      boolean whole = people.fitting(PersonName.parse(form.text())).isPresent();
      String name = whole ? form.text() : participant.get().name();
      participant.get().addNamed(mention, name, EntityType.PERSON);
    } else {
      things.add(mention, form, type);
    }
  }

  /**
   * A person's name of one word; a word that names a thing at more places than a person is that
   * thing.
   */
  private void addPart(int mention) {
    PersonName name = personName(mention);
    NameForm form = NameForm.of(text(mention));
    Optional<Group> thing = things.named(form).or(() -> things.beginningWith(form));
    if (people.fitting(name).isEmpty() && thing.isPresent()) {
      thing.get().addNamed(mention, form.text(), thing.get().type());
    } else {
      people.addPart(mention, name);
    }
  }

  private void indexMentions(Group group) {
    group.mentions().forEach(m -> groupOf.put(m, group));
  }

  private void followChains() {
    nameNominals();
    for (Chain chain : annotations.chains()) {
      List<Integer> third =
          chain.mentions().stream()
              .filter(m -> mentions().get(m).person() == Person.THIRD)
              .filter(m -> !isValue(m))
              .filter(m -> !holdsItself(m, chain))
              .toList();
      boolean named = third.stream().anyMatch(groupOf::containsKey);
      if (named) {
        joinNamed(third);
      } else if (third.size() > 1) {
        Group group = Group.ofNamed();
        third.forEach(group::add);
        nameless.add(group);
      }
    }
  }

  /**
   * Finds the name in nominals that hold one: those that are a participant's name which the
   * recogniser missed ({@code Thanks, E.}), and those with a name in apposition at their end
   * ({@code its chief executive, Jane Roe}).
   */
  private void nameNominals() {
    Map<Integer, Integer> nameEndingAt = new HashMap<>();
    for (int i = 0; i < mentions().size(); i++) {
      if (mentions().get(i).kind() == Kind.NAME && groupOf.containsKey(i)) {
        nameEndingAt.put(mentions().get(i).span().end(), i);
      }
    }
    for (int i = 0; i < mentions().size(); i++) {
      if (mentions().get(i).kind() == Kind.NOMINAL) {
        int nominal = i;
        participantCalled(nominal)
            .or(() -> apposition(nominal, nameEndingAt).map(groupOf::get))
            .ifPresent(
                group -> {
                  group.add(nominal);
                  groupOf.put(nominal, group);
                });
      }
    }
  }

  private Optional<Group> participantCalled(int nominal) {
    String text = text(nominal);
    boolean oneName = text.indexOf(' ') < 0 && Character.isUpperCase(text.charAt(0));
    return oneName
        ? people.fitting(personName(nominal)).filter(g -> g.speaker().isPresent())
        : Optional.empty();
  }

  private Optional<Integer> apposition(int nominal, Map<Integer, Integer> nameEndingAt) {
    Integer name = nameEndingAt.get(mentions().get(nominal).span().end());
    if (name == null
        || mentions().get(name).span().start() <= mentions().get(nominal).span().start()) {
      return Optional.empty();
    }
    String before =
        transcript
            .text()
            .substring(mentions().get(nominal).span().start(), mentions().get(name).span().start());
    return before.stripTrailing().endsWith(",") ? Optional.of(name) : Optional.empty();
  }

  /**
   * Whether a nominal contains another mention of its own chain as an owner: {@code his
   * counterpart} is not he, {@code Roe's message} is not Roe. Apposition is left alone: {@code the
   * mayor, Jane Roe}.
   */
  private boolean holdsItself(int mention, Chain chain) {
    Mention outer = mentions().get(mention);
    if (outer.kind() != Kind.NOMINAL) {
      return false;
    }
    return chain.mentions().stream()
        .filter(m -> m != mention)
        .map(mentions()::get)
        .filter(m -> outer.span().contains(m.span()))
        .anyMatch(m -> m.kind() == Kind.PRONOUN || isOwner(m));
  }

  private boolean isOwner(Mention name) {
    int end = name.span().end();
    String text = transcript.text();
    return end + 1 < text.length()
        && "'’".indexOf(text.charAt(end)) >= 0
        && Character.toLowerCase(text.charAt(end + 1)) == 's';
  }

  /**
   * Gives each mention without a name to the name in its chain that it can mean: the nearest before
   * it; he or she also to one that follows shortly.
   */
  private void joinNamed(List<Integer> chain) {
    Map<Integer, Group> found = new HashMap<>();
    for (int at = 0; at < chain.size(); at++) {
      int mention = chain.get(at);
      if (!groupOf.containsKey(mention)) {
        Group group = nearestName(chain, at);
        if (group != null) {
          found.put(mention, group);
        }
      }
    }
    found.forEach(
        (mention, group) -> {
          group.add(mention);
          groupOf.put(mention, group);
        });
  }

  private Group nearestName(List<Integer> chain, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (canMean(chain.get(at), groupOf.get(chain.get(i)))) {
        return groupOf.get(chain.get(i));
      }
    }
    for (int i = at + 1; i < chain.size() && followsShortly(chain.get(at), chain.get(i)); i++) {
      if (canMean(chain.get(at), groupOf.get(chain.get(i)))) {
        return groupOf.get(chain.get(i));
      }
    }
    return null;
  }

  private boolean followsShortly(int pronoun, int name) {
    int distance = mentions().get(name).sentence() - mentions().get(pronoun).sentence();
    return Agreement.isOfAnother(text(pronoun)) && distance <= FARTHEST_AHEAD;
  }

  private boolean canMean(int mention, Group group) {
    if (group == null) {
      return false;
    }
    Mention candidate = mentions().get(mention);
    if (candidate.kind() != Kind.PRONOUN) {
      return true;
    }
    String pronoun = text(mention);
    boolean speaksOfSelf =
        Agreement.isOfAnother(pronoun)
            && group.speaker().isPresent()
            && group.speaker().equals(cast.indexOf(annotations.turnOf(candidate)));
    return !speaksOfSelf && Agreement.canMean(pronoun, group.type().family());
  }

  private void resolveDialogue() {
    Interlocutors interlocutors = new Interlocutors(transcript, cast);
    Quotations quotations = new Quotations(transcript);
    for (int i = 0; i < mentions().size(); i++) {
      Mention mention = mentions().get(i);
      int turn = annotations.turnOf(mention);
      OptionalInt participant =
          switch (mention.person()) {
            case FIRST_SINGULAR -> interlocutors.first(turn);
            case SECOND -> interlocutors.second(turn);
            default -> OptionalInt.empty();
          };
      if (participant.isPresent() && !quotations.cover(mention.span())) {
        int index = i;
        people
            .ofSpeaker(participant.getAsInt())
            .ifPresent(
                group -> {
                  group.add(index);
                  groupOf.put(index, group);
                });
      }
    }
  }

  private Result result() {
    List<Group> groups = new ArrayList<>();
    groups.addAll(people.groups());
    groups.addAll(things.groups());
    groups.addAll(nameless);
    groups.removeIf(g -> g.mentions().isEmpty());
    groups.sort(Comparator.comparingInt(g -> g.mentions().stream().min(Integer::compare).get()));
    List<Entity> entities = new ArrayList<>();
    Map<Group, OptionalInt> entityOf = new IdentityHashMap<>();
    Map<Group, Integer> chainOf = new IdentityHashMap<>();
    for (Group group : groups) {
      chainOf.put(group, chainOf.size() + 1);
      boolean isNamed = !group.name().isEmpty();
      entityOf.put(group, isNamed ? OptionalInt.of(entities.size()) : OptionalInt.empty());
      if (isNamed) {
        entities.add(group.toEntity());
      }
    }
    nameless.forEach(this::indexMentions);
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < mentions().size(); i++) {
      Group group = groupOf.get(i);
      if (group != null) {
        references.add(new Reference(mentions().get(i), chainOf.get(group), entityOf.get(group)));
      }
    }
    return new Result(entities, references);
  }

  private List<Mention> mentions() {
    return annotations.mentions();
  }

  private boolean isValue(int mention) {
    return mentions().get(mention).type().map(EntityType::isValue).orElse(false);
  }

  private String text(int mention) {
    return mentions().get(mention).span().in(transcript.text());
  }

  private PersonName personName(int mention) {
    return PersonName.parse(NameForm.of(text(mention)).text());
  }
}
