package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberSequenceRepositoryTest {

  private final NumberSequenceRepository sequences =
      new NumberSequenceRepository(new TestDatabase().database());

  @Test
  void eachSequenceBeginsWithOneAndLeavesNoneOut() {
    assertThat(sequences.next("LZ/warning-notice/2026")).isEqualTo(1);
    assertThat(sequences.next("LZ/warning-notice/2026")).isEqualTo(2);
    assertThat(sequences.next("LZ/warning-notice/2027")).isEqualTo(1);
    assertThat(sequences.next("LZ/warning-notice/2026")).isEqualTo(3);
  }

  @Test
  void noNumberIsGivenTwiceToThoseWhoAskAtOnce() {
    assertThat(IntStream.range(0, 40).parallel().map(i -> sequences.next("LZ/deployment/2026")))
        .doesNotHaveDuplicates()
        .hasSize(40);
  }
}
