package org.integrityrisk.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.integrityrisk.core.importing.Cell;
import org.integrityrisk.core.importing.ImportLimits;
import org.integrityrisk.core.importing.Row;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.text.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxSheetReaderTest {

  private final XlsxSheetReader reader = new XlsxSheetReader();

  @Test
  void textNumbersDatesAndTruthsAreRead() {
    Sheet table =
        reader.read(
            workbook(
                sheet -> {
                  sheet.value(1, 0, "类型");
                  sheet.value(1, 1, "日期");
                  sheet.value(4, 0, " 岗位职责 ");
                  sheet.value(4, 1, LocalDate.of(2026, 11, 22));
                  sheet.style(4, 1).format("yyyy-mm-dd").set();
                  sheet.value(4, 2, 12.50);
                  sheet.value(4, 3, 3);
                  sheet.value(4, 4, true);
                  sheet.value(4, 6, "=1+1");
                }));

    assertThat(table.header()).isEqualTo(new Row(2, List.of(text("类型"), text("日期"))));
    assertThat(table.rows())
        .containsExactly(
            new Row(
                5,
                List.of(
                    text("岗位职责"),
                    text("2026-11-22"),
                    text("12.5"),
                    text("3"),
                    text("true"),
                    Cell.EMPTY,
                    text("=1+1"))));
  }

  @Test
  void aFormulaIsNeverItsResult() {
    Sheet table =
        reader.read(
            workbook(
                sheet -> {
                  sheet.value(0, 0, "content");
                  sheet.formula(1, 0, "1+1");
                }));

    assertThat(table.rows().get(0).cell(0)).isInstanceOf(Cell.Formula.class);
  }

  @Test
  void aLongCellIsReadWholeUpToTheLimitOfSpreadsheets() {
    Sheet table =
        reader.read(
            workbook(
                sheet -> {
                  sheet.value(0, 0, "content");
                  sheet.value(1, 0, "长".repeat(10_000));
                }));

    assertThat(table.rows().get(0).cell(0)).isEqualTo(text("长".repeat(10_000)));
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("empty", new byte[0], "empty-file"),
        Arguments.of("too large", new byte[ImportLimits.BYTES + 1], "file-too-large"),
        Arguments.of("text", "no workbook".getBytes(StandardCharsets.UTF_8), "not-a-workbook"),
        Arguments.of("another archive", zip(1, 10), "not-a-workbook"),
        Arguments.of("one swelling entry", zip(1, 200 * 1024 * 1024), "zip-bomb"),
        Arguments.of("very many entries", zip(1_001, 1), "zip-bomb"),
        Arguments.of("blank sheet", workbook(sheet -> sheet.value(0, 0, " ")), "empty-file"),
        Arguments.of("header only", workbook(sheet -> sheet.value(0, 0, "content")), "no-rows"),
        Arguments.of("too wide", workbook(sheet -> sheet.value(0, 200, "x")), "too-many-columns"),
        Arguments.of("too long", workbook(XlsxSheetReaderTest::manyRows), "too-many-rows"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void badFilesAreRefusedWithTheirReason(String name, byte[] file, String code) {
    DomainException refusal = catchThrowableOfType(DomainException.class, () -> reader.read(file));

    assertThat(refusal.kind()).isEqualTo(DomainException.Kind.INVALID);
    assertThat(refusal.problem().code()).endsWith("import." + code);
  }

  private static void manyRows(Worksheet sheet) {
    for (int row = 0; row <= ImportLimits.ROWS + 1; row++) {
      sheet.value(row, 0, "x");
    }
  }

  private static Cell text(String text) {
    return new Cell.Text(text);
  }

  private static byte[] workbook(Consumer<Worksheet> fill) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      fill.accept(workbook.newWorksheet("points"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(int entries, int size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int entry = 0; entry < entries; entry++) {
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + entry + ".xml"));
        zip.write(new byte[size]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
