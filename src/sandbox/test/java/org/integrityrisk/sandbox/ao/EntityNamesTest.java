package org.integrityrisk.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import org.integrityrisk.sandbox.testapp.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityNamesTest {
  private static final TableNamespace NAMESPACE = TableNamespace.of("test");

  interface Reserved extends Entity {
    String getNumber();
  }

  interface LongColumn extends Entity {
    String getAbcdefghijAbcdefghijAbcdefghijX();
  }

  interface AbcdefghijAbcdefghijAbcdefghij extends Entity {}

  @Test
  void ordinary_names_pass() {
    assertThatCode(() -> EntityNames.check(List.of(Note.class), NAMESPACE))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(classes = {Reserved.class, LongColumn.class, AbcdefghijAbcdefghijAbcdefghij.class})
  void names_that_some_database_cannot_have_are_refused(Class<? extends RawEntity<?>> entity) {
    assertThatThrownBy(() -> EntityNames.check(List.of(entity), NAMESPACE))
        .isInstanceOf(RuntimeException.class);
  }
}
