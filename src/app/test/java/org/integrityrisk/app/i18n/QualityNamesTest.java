package org.integrityrisk.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.QualityCheck;
import org.integrityrisk.core.regime.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every quality check says in both languages what it finds and what to do about it. */
class QualityNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {".properties", "_zh_CN.properties"})
  void everyCheckHasANameAndAnAdvice(String ending) throws IOException {
    Properties texts = new Properties();
    Path bundle = Path.of("main/resources/i18n", "integrity-risk-quality" + ending);
    try (Reader file = Files.newBufferedReader(bundle)) {
      texts.load(file);
    }

    assertThat(texts)
        .containsKeys(
            Stream.concat(
                    Arrays.stream(QualityCheck.values())
                        .flatMap(
                            check ->
                                Stream.of(
                                    "quality." + check.code(), "quality-fix." + check.code())),
                    Arrays.stream(Severity.values()).map(one -> "severity." + one.code()))
                .map(code -> "integrity-risk.code." + code)
                .toArray());
  }
}
