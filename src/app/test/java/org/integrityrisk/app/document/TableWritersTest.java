package org.integrityrisk.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integrityrisk.core.importing.Cell;
import org.integrityrisk.core.importing.CsvSheetReader;
import org.integrityrisk.core.importing.Row;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.importing.SheetReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableWritersTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("记录", "Code", "Name"),
          List.of("职权", "0012", "含\"引号\"、逗号,和\n换行"),
          List.of("step", "", "'=1+1"));

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(new CsvTableWriter(), new CsvSheetReader()),
        Arguments.of(new XlsxTableWriter(), new XlsxSheetReader()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatWasWrittenIsReadBackAsText(TableWriter writer, SheetReader reader) {
    Sheet sheet = reader.read(writer.write(ROWS));

    assertThat(reader.format()).isEqualTo(writer.format());
    assertThat(texts(sheet.header())).isEqualTo(ROWS.get(0));
    assertThat(sheet.rows().stream().map(TableWritersTest::texts).toList())
        .isEqualTo(ROWS.subList(1, 3));
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, 3)
        .mapToObj(row::cell)
        .map(cell -> ((Cell.Text) cell).value())
        .toList();
  }
}
