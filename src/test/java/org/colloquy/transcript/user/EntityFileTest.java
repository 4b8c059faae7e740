package org.colloquy.transcript.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.EntityRule;
import org.colloquy.model.EntityType;
import org.colloquy.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's table of entities, as spreadsheets and people write it. */
class EntityFileTest {
  @TempDir private Path folder;

  private EntityFile.EntityRows read(String table) throws Exception {
    Files.writeString(folder.resolve("entities.csv"), table);
    return EntityFile.read(folder);
  }

  private static EntityRule row(
      String alias, String name, EntityType type, String transcript, int line) {
    return new EntityRule(
        alias,
        name,
        Optional.ofNullable(type),
        transcript.isEmpty() ? Optional.empty() : Optional.of(transcript),
        line);
  }

  @Test
  void rowsNameGiveATypeOrBan() throws Exception {
    EntityFile.EntityRows result =
        read(
            "alias,name,type,transcript\nHTC,Harbour Transit Commission,organization,\n"
                + "Dawn Ledger,Dawn Ledger,,a.txt\nfire,,,\nGannet,,BAN,\n");
    assertThat(result.problems()).isEmpty();
    assertThat(result.rows())
        .containsExactly(
            row("HTC", "Harbour Transit Commission", EntityType.ORGANIZATION, "", 2),
            row("Dawn Ledger", "Dawn Ledger", null, "a.txt", 3),
            row("fire", "", null, "", 4),
            row("Gannet", "", null, "", 5));
    assertThat(result.rows().get(2).isBan()).isTrue();
  }

  @Test
  void rowsThatCannotBeUsedAreReportedAndHarmNoOther() throws Exception {
    EntityFile.EntityRows result =
        read("alias;name;type\n;X;\nHTC;Commission;BOAT\nOtter;River Otter;\nOtter;Sea Otter;\n");
    assertThat(result.rows()).containsExactly(row("Otter", "River Otter", null, "", 4));
    assertThat(result.problems())
        .extracting(Problem::line)
        .containsExactly(OptionalInt.of(2), OptionalInt.of(3), OptionalInt.of(5));
    assertThat(result.problems().get(1).message()).contains("BOAT", "ORGANIZATION");
  }
}
