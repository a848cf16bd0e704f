package org.integrityrisk.app.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** Writes an Excel workbook of one sheet; every cell is text, so that no code loses its zeros. */
@Component
public final class XlsxTableWriter implements TableWriter {

  private static final String MAKER = "Integrity Risk";
  private static final String VERSION = "1.0";
  private static final double WIDTH = 18;

  /** So many rows at a time. */
  private static final int HANDED_ON = 500;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public byte[] write(List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, MAKER, VERSION)) {
      fill(workbook.newWorksheet("1"), rows);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Rows are handed on as they are written: very many of them never stand in memory as cells. */
  private static void fill(Worksheet sheet, List<List<String>> rows) throws IOException {
    for (int column = 0; column < rows.get(0).size(); column++) {
      sheet.width(column, WIDTH);
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    for (int row = 0; row < rows.size(); row++) {
      fill(sheet, row, rows.get(row));
      if (row % HANDED_ON == 0) {
        sheet.flush();
      }
    }
  }

  private static void fill(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.value(row, column, cells.get(column));
      }
    }
  }
}
