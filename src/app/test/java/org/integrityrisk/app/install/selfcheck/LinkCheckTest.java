package org.integrityrisk.app.install.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.integrityrisk.app.install.selfcheck.SelfCheckReport.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK stands in for a host here: it has members of every kind and is the same everywhere. */
class LinkCheckTest {
  private final LinkCheck check = new LinkCheck(LinkCheckTest.class.getClassLoader());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C java/util/List",
        "I java/util/List size ()I",
        "I java/util/List toString ()Ljava/lang/String;",
        "I java/util/List stream ()Ljava/util/stream/Stream;",
        "M java/util/ArrayList containsAll (Ljava/util/Collection;)Z",
        "M java/util/ArrayList <init> (I)V",
        "F java/util/Locale CHINA Ljava/util/Locale;"
      })
  void whatTheHostHasPasses(String link) {
    assertThat(check.missOf(HostLink.parse(link))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C java/util/Register                          | CLASS_MISSING
          M java/util/List size ()I                     | OTHER_KIND_OF_TYPE
          I java/util/ArrayList size ()I                | OTHER_KIND_OF_TYPE
          I java/util/List size ()J                     | MEMBER_MISSING
          I java/util/List length ()I                   | MEMBER_MISSING
          M java/util/ArrayList <init> (Ljava/lang/String;)V | MEMBER_MISSING
          F java/util/Locale CHINA Ljava/lang/String;   | MEMBER_MISSING
          """)
  void whatItLacksIsNamedWithItsReason(String link, Reason reason) {
    assertThat(check.missOf(HostLink.parse(link)))
        .hasValueSatisfying(miss -> assertThat(miss.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X java/util/List", "C", "I java/util/List size"})
  void aLineOfAnotherFormIsRefused(String line) {
    assertThatThrownBy(() -> HostLink.parse(line)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theListOfThisBuildHoldsOnThisClassPath() {
    SelfCheckReport report = new SelfCheck().run();

    assertThat(report.misses()).isEmpty();
    assertThat(report.ok()).isTrue();
  }
}
