package org.integrityrisk.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "廉政风险点", "two\nlines\r\n\tindented", "𠮷野家 \uD83D\uDE00", "\uE000\uFFFD"})
  void whatPeopleWriteCanBeKept(String text) {
    assertThat(StorableText.isStorable(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 0x0B, 0x0C, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
  void whatNoWorkbookCanHoldIsNotKept(int character) {
    assertThat(StorableText.isStorable("a" + (char) character + "b")).isFalse();
  }

  @Test
  void halfAPairIsNoneAtTheEndEither() {
    assertThat(StorableText.isStorable("a\uD83D")).isFalse();
  }
}
