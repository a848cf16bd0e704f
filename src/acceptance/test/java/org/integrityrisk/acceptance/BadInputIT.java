package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.integrityrisk.acceptance.harness.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that must not come in: each is refused with its own error, and nothing is created. */
class BadInputIT {
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String HEAD = "风险类型,风险类别,内设机构,岗位,风险点内容\n";

  private static Sandbox sandbox;
  private static RestUser office;

  /** A bad file and what the answer must say of it. */
  record BadFile(String name, String contentType, byte[] body, String code, int row) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "category-based");
    office = sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static Stream<BadFile> badFiles() {
    String good = "岗位职责,公共,D01,P0101,";
    return Stream.of(
        csv(
            "wrong encoding",
            (HEAD + good + "内容\n").getBytes(Charset.forName("GBK")),
            "wrong-encoding",
            0),
        csv("missing column", "风险类型,内设机构\n岗位职责,D01\n", "missing-column", 0),
        csv("unknown department", HEAD + "岗位职责,公共,D99,P0101,内容\n", "unknown-department", 2),
        csv("duplicate row", HEAD + good + "相同\n" + good + "相同\n", "duplicate-row", 3),
        csv("10,000-character cell", HEAD + good + "长".repeat(10_000) + "\n", "too-long", 2),
        csv("empty file", "", "empty-file", 0),
        xlsx("formula cell", Workbook.withFormula(), "formula", 2),
        xlsx("zip bomb named .xlsx", zipBomb(), "zip-bomb", 0),
        xlsx(
            "text named .xlsx",
            "no workbook".getBytes(StandardCharsets.UTF_8),
            "not-a-workbook",
            0));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void isRefusedWithAClearErrorAndNothingIsCreated(BadFile file) {
    Answer answer = office.upload("imports/risk-points", file.contentType, file.body);

    assertThat(answer.status()).isBetween(200, 499);
    assertThat(problems(answer.json())).anySatisfy(problem -> assertFits(problem, file));
    assertThat(office.get("register").ok().get("total").asInt()).isZero();
    assertThat(
            office
                .get("/rest/api/2/search?jql=project=" + DemoBody.PROJECT)
                .ok()
                .get("total")
                .asInt())
        .isZero();
  }

  private static void assertFits(JsonNode problem, BadFile file) {
    assertThat(problem.path("code").asText()).endsWith(file.code);
    assertThat(problem.path("row").asInt()).isEqualTo(file.row);
    assertThat(problem.path("message").asText()).matches(".*\\p{IsHan}.*");
  }

  /** Problems of the file as a whole come as an error, problems of rows as results. */
  private static Iterable<JsonNode> problems(JsonNode answer) {
    if (answer.has("results")) {
      assertThat(answer.get("created").asInt()).isZero();
      return answer.get("results");
    }
    return answer.has("errors") && !answer.get("errors").isEmpty()
        ? answer.get("errors")
        : java.util.List.of(answer);
  }

  private static BadFile csv(String name, String text, String code, int row) {
    return csv(name, text.getBytes(StandardCharsets.UTF_8), code, row);
  }

  private static BadFile csv(String name, byte[] body, String code, int row) {
    return new BadFile(name, CSV, body, code, row);
  }

  private static BadFile xlsx(String name, byte[] body, String code, int row) {
    return new BadFile(name, XLSX, body, code, row);
  }

  /** A few kilobytes that unpack to 200 MB. */
  private static byte[] zipBomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] blanks = new byte[1024 * 1024];
      for (int megabyte = 0; megabyte < 200; megabyte++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
