package org.colloquy.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {
  @TempDir private Path parent;

  private ScratchFolder make() throws IOException {
    return ScratchFolder.make(parent, "own-");
  }

  /** What a process leaves that was killed while it used the folder. */
  private Path left(String name) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(name));
    Files.writeString(folder.resolve("lock"), "");
    Files.writeString(folder.resolve("library.so"), "content");
    return folder;
  }

  @Test
  void folderIsGoneWhenItIsClosed() throws IOException {
    try (ScratchFolder folder = make()) {
      Files.writeString(folder.path().resolve("library.so"), "content");
      assertThat(folder.path()).isDirectory().hasParent(parent);
    }
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void folderOfAKilledProcessIsDeleted() throws IOException {
    Path left = left("own-1");
    Path leftBeforeItWasLocked = Files.createDirectory(parent.resolve("own-2"));
    try (ScratchFolder folder = make()) {
      assertThat(left).doesNotExist();
      assertThat(leftBeforeItWasLocked).doesNotExist();
      assertThat(folder.path()).exists();
    }
  }

  @Test
  void folderInUseStays() throws IOException {
    try (ScratchFolder first = make();
        ScratchFolder second = make()) {
      assertThat(first.path()).isDirectoryContaining("glob:**/lock");
      assertThat(second.path()).exists().isNotEqualTo(first.path());
    }
  }

  @Test
  void whatIsNotOwnStays() throws IOException {
    Path other = left("other-1");
    Path withoutLock = Files.createDirectory(parent.resolve("own-files"));
    Files.writeString(withoutLock.resolve("letter.txt"), "not ours: nothing here was ever locked");
    Path file = Files.writeString(parent.resolve("own-file"), "a file");
    make().close();
    assertThat(other.resolve("library.so")).exists();
    assertThat(withoutLock.resolve("letter.txt")).exists();
    assertThat(file).exists();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links take a privilege there")
  void linkIsNotFollowed() throws IOException {
    Path target = left("elsewhere");
    Files.createSymbolicLink(parent.resolve("own-link"), target);
    make().close();
    assertThat(target.resolve("library.so")).exists();
  }
}
