package org.integrityrisk.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.tip.TipMessage;
import org.integrityrisk.core.tip.TipOutcome;
import org.integrityrisk.core.tip.TipState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of a tip, and every text of its public page, is written in both languages. */
class TipNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"integrity-risk-tip.properties", "integrity-risk-tip_zh_CN.properties"})
  void everyCodeHasAName(String bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of("main/resources/i18n", bundle))) {
      texts.load(file);
    }

    assertThat(
            Stream.of(
                    names("tip.", TipState.values()),
                    names("tip-outcome.", TipOutcome.values()),
                    names("tip-said.", TipMessage.Kind.values()))
                .flatMap(names -> names))
        .allMatch(texts::containsKey);
  }

  private static Stream<String> names(String of, Coded... codes) {
    return Arrays.stream(codes).map(code -> "integrity-risk.code." + of + code.code());
  }
}
