package org.integrityrisk.core.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.integrityrisk.core.regime.NumberSeries;
import org.integrityrisk.core.regime.PaperNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumbersTest {

  private static final PaperNumbers WRITTEN =
      new PaperNumbers(Map.of(NumberSeries.WARNING_NOTICE, "廉预〔{year}〕{number}号"));

  @ParameterizedTest
  @CsvSource({
    "WARNING_NOTICE, 2026, 3, 廉预〔2026〕3号",
    "WARNING_NOTICE, 2027, 112, 廉预〔2027〕112号",
    "DEPLOYMENT,     2026, 3, 〔2026〕3号",
    "DEPLOYMENT,     2026, 1112, 〔2026〕1112号",
  })
  void aNumberIsWrittenAsTheRegimeSays(NumberSeries series, int year, int number, String text) {
    assertThat(WRITTEN.text(series, year, number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "WARNING_NOTICE, A, 2026, 3",
    "WARNING_NOTICE, A, 2027, 1",
    "WARNING_NOTICE, B, 2026, 1",
    "BULLETIN,       A, 2026, 1",
  })
  void eachProjectSeriesAndYearCountsOnItsOwn(
      NumberSeries series, String project, int year, int expected) {
    Map<String, Integer> given = new HashMap<>();
    DocumentNumbers numbers = new DocumentNumbers(name -> given.merge(name, 1, Integer::sum));
    numbers.next(WRITTEN, "A", NumberSeries.WARNING_NOTICE, 2026);
    numbers.next(WRITTEN, "A", NumberSeries.WARNING_NOTICE, 2026);

    assertThat(numbers.next(WRITTEN, project, series, year))
        .isEqualTo(WRITTEN.text(series, year, expected));
  }
}
