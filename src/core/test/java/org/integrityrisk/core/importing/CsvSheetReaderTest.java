package org.integrityrisk.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.integrityrisk.core.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetReaderTest {

  private final CsvSheetReader reader = new CsvSheetReader();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsWhatAByteOrderMarkAnnounces(String encoding) {
    Sheet sheet = reader.read("\uFEFF岗位,内容\n甲岗,乙".getBytes(Charset.forName(encoding)));
    assertThat(texts(sheet.header())).containsExactly("岗位", "内容");
    assertThat(texts(sheet.rows().get(0))).containsExactly("甲岗", "乙");
  }

  @Test
  void readsUtf8WithoutMark() {
    assertThat(texts(reader.read(Tables.bytes("岗位\n甲岗")).header())).containsExactly("岗位");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK"})
  void refusesAnotherEncoding(String encoding) {
    byte[] file = "岗位,内容\n登记岗,审查不严".getBytes(Charset.forName(encoding));
    assertThat(Refusal.of(() -> reader.read(file))).containsExactly("import.wrong-encoding");
  }

  @Test
  void refusesASpreadsheetNamedCsv() {
    byte[] file = {'P', 'K', 3, 4, 20, 0, 0, 0};
    assertThat(Refusal.of(() -> reader.read(file))).containsExactly("import.not-text");
  }

  @Test
  void refusesBinary() {
    byte[] file = "a,b\n1,\0".getBytes(StandardCharsets.UTF_8);
    assertThat(Refusal.of(() -> reader.read(file))).containsExactly("import.not-text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n", " , \n,"})
  void refusesAnEmptyFile(String text) {
    assertThat(Refusal.of(() -> reader.read(Tables.bytes(text))))
        .containsExactly("import.empty-file");
  }

  @Test
  void refusesAHeaderWithoutRows() {
    assertThat(Refusal.of(() -> Tables.csv("a,b"))).containsExactly("import.no-rows");
  }

  @Test
  void refusesMoreRowsThanTheLimit() {
    String text = "a\n" + "1\n".repeat(ImportLimits.ROWS + 1);
    assertThat(Refusal.of(() -> reader.read(Tables.bytes(text))))
        .containsExactly("import.too-many-rows");
    assertThat(reader.read(Tables.bytes("a\n" + "1\n".repeat(ImportLimits.ROWS))).rows())
        .hasSize(ImportLimits.ROWS);
  }

  @Test
  void refusesAFileLargerThanTheLimit() {
    byte[] file = new byte[ImportLimits.BYTES + 1];
    assertThat(Refusal.of(() -> reader.read(file))).containsExactly("import.file-too-large");
  }

  @Test
  void refusesMoreColumnsThanTheLimit() {
    assertThat(Refusal.of(() -> Tables.csv(",".repeat(ImportLimits.COLUMNS), "1")))
        .containsExactly("import.too-many-columns");
  }

  @Test
  void countsRowsAsASpreadsheetDoes() {
    Sheet sheet = Tables.csv("a,b", "\"two", "lines\",1", "", "x,2");
    assertThat(sheet.rows()).extracting(Row::number).containsExactly(2, 4);
    assertThat(texts(sheet.rows().get(0))).containsExactly("two\nlines", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsTheSeparator(String separator) {
    Sheet sheet = Tables.csv("a" + separator + "b", "1" + separator + "2");
    assertThat(texts(sheet.rows().get(0))).containsExactly("1", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-5", "@name"})
  void takesTextThatLooksLikeAFormulaAsText(String text) {
    assertThat(texts(Tables.csv("a", text).rows().get(0))).containsExactly(text);
  }

  @Test
  void refusesCharactersAfterAClosingQuote() {
    assertThat(Refusal.of(() -> Tables.csv("a,b", "\"x\"y,2"))).containsExactly("import.bad-csv#2");
  }

  @Test
  void refusesAQuoteThatIsNeverClosed() {
    assertThat(Refusal.of(() -> Tables.csv("a,b", "x,1", "\"y,2", "z,3")))
        .containsExactly("import.open-quote");
  }

  @Test
  void marksACellLongerThanASpreadsheetCell() {
    Sheet sheet = Tables.csv("a", "x".repeat(ImportLimits.CELL), "x".repeat(ImportLimits.CELL + 1));
    assertThat(sheet.rows().get(0).cell(0)).isInstanceOf(Cell.Text.class);
    assertThat(sheet.rows().get(1).cell(0)).isInstanceOf(Cell.TooLong.class);
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(cell -> ((Cell.Text) cell).value()).toList();
  }
}
