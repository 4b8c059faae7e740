package org.colloquy.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.entity.NamedPeople.Person;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;
import org.junit.jupiter.api.Test;

/** Nobody who could be meant by a name is overlooked, whatever words names share. */
class NamedPeopleTest {
  private static final List<String> WORDS =
      List.of("Ana", "Piet", "van", "Lund", "LUND", "Brock", "J.", "Márta", "Marta", ".");

  private final Random random = new Random(3);
  private final NamedPeople people = new NamedPeople();

  private PersonName name() {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return new PersonName("", words);
  }

  private static boolean canBeOne(FoldedName one, FoldedName other) {
    return one.isShortFor(other) || other.isShortFor(one) || one.sharesSurname(other);
  }

  @Test
  void everybodyWhomANameCanMeanIsFound() {
    for (int i = 0; i < 60; i++) {
      people.add(name(), Group.ofNamed());
    }
    for (int i = 0; i < 30; i++) {
      people.rename(people.all().get(random.nextInt(people.all().size())), name());
    }
    for (int i = 0; i < 300; i++) {
      FoldedName wanted = name().folded();
      assertThat(people.sharing(wanted))
          .containsAll(people.all().stream().filter(p -> canBeOne(p.folded(), wanted)).toList());
    }
  }

  @Test
  void whoeverHasAnotherNameNowIsFoundByThatAlone() {
    people.add(PersonName.parse("Piet Brock"), Group.ofNamed());
    Person piet = people.all().get(0);
    people.rename(piet, PersonName.parse("Piet Jan Lund"));
    assertThat(people.sharing(PersonName.parse("Brock").folded())).isEmpty();
    assertThat(people.called(PersonName.parse("Piet Brock"))).isEmpty();
    assertThat(people.sharing(PersonName.parse("Jan").folded())).containsExactly(piet);
    assertThat(people.called(PersonName.parse("PIET JAN LUND"))).containsExactly(piet);
  }

  @Test
  void nameIsComparedWithThoseAloneThatShareAWord() {
    for (int i = 0; i < 1000; i++) {
      people.add(PersonName.parse("Ana Lund" + i), Group.ofNamed());
    }
    assertThat(people.sharing(PersonName.parse("Piet Lund7").folded())).hasSize(1);
  }
}
