package org.integrityrisk.build.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstantPoolTest {

  /** What is compiled here is read back by the tests. */
  @Marker
  static final class Sample {
    static final double WIDE_CONSTANT_BEFORE_OTHERS = 4.25;

    int size(List<String[]> rows) {
      return rows.isEmpty() ? 0 : String.join("", rows.get(0)).length();
    }

    Object matrix() {
      return new Thread[2][2];
    }
  }

  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @interface Marker {}

  @Test
  void membersStandWithOwnerNameAndDescriptor() throws IOException {
    assertThat(linesOf(Sample.class))
        .contains(
            "I java/util/List isEmpty ()Z", "M java/lang/String length ()I", "C java/util/List");
  }

  @Test
  void classesNamedOnlyByAnArrayOrAnAnnotationCountToo() throws IOException {
    assertThat(linesOf(Sample.class))
        .contains("C java/lang/Thread", "C org/integrityrisk/build/links/ConstantPoolTest$Marker");
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> ConstantPool.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})))
        .isInstanceOf(IOException.class);
  }

  private static List<String> linesOf(Class<?> type) throws IOException {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return ConstantPool.read(in).links().map(Link::line).toList();
    }
  }
}
