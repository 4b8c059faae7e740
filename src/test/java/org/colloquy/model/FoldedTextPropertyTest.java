package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick ways of folding names and making slugs agree with what these are said to be. */
class FoldedTextPropertyTest {
  /** As regular expressions say it. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}.'’`]", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static String slug(String text) {
    String slug = folded(text).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "x" : slug;
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(12),
        Arbitraries.strings().ascii().ofMaxLength(20),
        Arbitraries.strings().withChars("aBÉß.'’`-_ 12Ⅳ½²\u0301\u00a0\t#/").ofMaxLength(20));
  }

  @Property
  void foldedNamesAgree(@ForAll("names") String text) {
    assertThat(PersonName.fold(text)).isEqualTo(folded(text));
  }

  @Property
  void slugsAgree(@ForAll("names") String text) {
    assertThat(Slug.of(text)).isEqualTo(slug(text));
  }
}
