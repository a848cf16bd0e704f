package org.integrityrisk.acceptance.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Worksheet;

/** Excel files for imports. */
public final class Workbook {
  private static final String[] HEAD = {"风险类型", "风险类别", "内设机构", "岗位", "风险点内容"};

  private Workbook() {}

  /** A file whose second row computes its content. */
  public static byte[] withFormula() {
    return write(
        sheet -> {
          String[] row = {"岗位职责", "公共", "D01", "P0101"};
          for (int column = 0; column < row.length; column++) {
            sheet.value(1, column, row[column]);
          }
          sheet.formula(1, row.length, "1+1");
        });
  }

  private static byte[] write(java.util.function.Consumer<Worksheet> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "acceptance", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("sheet");
      for (int column = 0; column < HEAD.length; column++) {
        sheet.value(0, column, HEAD[column]);
      }
      rows.accept(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
