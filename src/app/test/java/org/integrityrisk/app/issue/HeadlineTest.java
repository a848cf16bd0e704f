package org.integrityrisk.app.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {
  @Test
  void theFirstLineIsTheTitle() {
    assertThat(Headline.of("  两人核查 \n每月一次")).isEqualTo("两人核查");
  }

  @Test
  void aLongLineIsCutBetweenCharacters() {
    String headline = Headline.of("𠮷".repeat(200));

    assertThat(headline.codePointCount(0, headline.length())).isEqualTo(120);
    assertThat(headline).isEqualTo("𠮷".repeat(119) + "…");
  }
}
