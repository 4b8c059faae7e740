package org.colloquy.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibraryTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x64",
    "Linux, aarch64, linux-aarch64",
    "Linux, riscv64, linux-riscv64",
    "Mac OS X, x86_64, osx-x64",
    "Mac OS X, aarch64, osx-aarch64",
    "Darwin, aarch64, osx-aarch64",
    "Windows 11, amd64, win-x64",
    "FreeBSD, amd64, freebsd-x64"
  })
  void systemHasTheNameThatOnnxRuntimeGivesIt(String system, String processor, String name) {
    assertThat(NativeLibrary.platform(system, processor)).isEqualTo(name);
  }

  @Test
  void missingLibraryIsExplained() {
    assertThat(new NativeLibrary.MissingPlatform("linux-riscv64"))
        .hasMessageContaining("has no library for linux-riscv64")
        .hasMessageContaining(System.getProperty("os.arch"));
  }
}
