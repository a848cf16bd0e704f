package org.integrityrisk.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.DomainException;

/** A damaged file is refused, or its rows are, by a named problem. */
class ImportFuzzTest {

  private static final byte[] ORGANISATION =
      Tables.bytes(
          """
          类别,编码,名称,所属,性质,层级,负责人,分管领导,主要领导,任职人,成员
          单位,LH,县局,,,,,,luo,,
          内设机构,D01,"登记,许可科",LH,执法,,xu,zhong,,,
          岗位,P0101,受理岗,D01,,一般,,,,zhou,
          """);

  private static final byte[] POINTS =
      Tables.bytes(
          """
          风险类型,风险类别,部门,岗位,风险点内容
          岗位职责,行政许可审批,许可科,受理岗,"先""行""编号"
          思想道德,公共,财务科,出纳岗,不入账
          """);

  private final OrganisationImport organisation =
      new OrganisationImport(OrganisationRegister.EMPTY, Tables.people("luo", "xu", "zhou"));
  private final RiskPointImport points =
      new RiskPointImport(
          Presets.load().find("category-based").orElseThrow(),
          OrganisationRegister.EMPTY,
          PowerCatalogue.EMPTY,
          none -> Map.of(),
          Tables.people("head"),
          LocalDate.of(2026, 11, 22));

  @Property(tries = 250)
  void anOrganisationIsPlannedOrRefused(@ForAll Random random) {
    read(ORGANISATION, random, sheet -> organisation.plan(sheet, Tables.byRecognition()));
  }

  @Property(tries = 250)
  void riskPointsArePlannedOrRefused(@ForAll Random random) {
    RiskPointContent none = new RiskPointContent(Map.of());
    read(POINTS, random, sheet -> points.plan(sheet, Tables.byRecognition(), none));
  }

  private static void read(byte[] file, Random random, Consumer<Sheet> plan) {
    try {
      plan.accept(new CsvSheetReader().read(Mutation.of(file, random)));
    } catch (DomainException refused) {
      assertThat(refused.kind()).isEqualTo(DomainException.Kind.INVALID);
      assertThat(refused.problems())
          .extracting(Refusal::shortly)
          .allMatch(code -> code.startsWith("import."));
    }
  }

  /** Changes that a broken disk or a mischievous person might make to a file. */
  private static final class Mutation {
    private static final List<String> INSERTS =
        List.of(
            "\"", ",", "\n", "\r", "\0", "\uFEFF", "=1+1", "PK", "长".repeat(3000), ",".repeat(300));

    static byte[] of(byte[] file, Random random) {
      StringBuilder text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
      for (int change = random.nextInt(4); change >= 0; change--) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        switch (random.nextInt(3)) {
          case 0 -> text.delete(from, to);
          case 1 -> text.insert(from, text.substring(from, to));
          default -> text.insert(from, INSERTS.get(random.nextInt(INSERTS.size())));
        }
      }
      byte[] bytes = Tables.bytes(text.toString());
      if (bytes.length > 0 && random.nextInt(3) == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      return bytes;
    }
  }
}
