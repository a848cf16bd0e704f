package org.integrityrisk.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableNamespaceTest {
  @Test
  void the_prefix_ends_in_the_last_six_digits_of_the_sum() {
    assertThat(TableNamespace.of("").prefix()).isEqualTo("AO_F8427E");
  }
}
