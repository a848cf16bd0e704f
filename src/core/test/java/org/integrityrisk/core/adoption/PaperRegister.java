package org.integrityrisk.core.adoption;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.filing.BroughtPoint;
import org.integrityrisk.core.importing.CsvSheetReader;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.PlannedPoint;
import org.integrityrisk.core.importing.RiskPointImport;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.world.Town;
import org.integrityrisk.core.world.World;

/** Files of points that the bureau has approved on paper, under the market regulator's regime. */
final class PaperRegister {

  static final String REGIME = "market-regulator";

  private static final String HEADER =
      "风险类型,风险类别,风险种类,部门,岗位,可能后果,风险点内容,风险等级,审定状态,审定日期,审定文号,审核意见,防控措施";
  private static final List<String> COMMON =
      List.of("duty", "licensing", "integrity", "licensing", "window", "criminal");

  private PaperRegister() {}

  /** A row; the cells are content, level, state, day, paper, opinions and measures. */
  static String row(String... cells) {
    return Stream.concat(COMMON.stream(), Stream.of(cells))
        .map(cell -> '"' + cell + '"')
        .collect(Collectors.joining(","));
  }

  /** Plans an import into the world, as the office would try it. */
  static ImportPlan<PlannedPoint> plan(World world, String... rows) {
    String text = HEADER + "\n" + String.join("\n", rows);
    Sheet sheet = new CsvSheetReader().read(text.getBytes(StandardCharsets.UTF_8));
    return new RiskPointImport(
            Presets.load().find(REGIME).orElseThrow(),
            Town.register(),
            PowerCatalogue.EMPTY,
            any -> Map.of(),
            world.town,
            LocalDate.now(world.clock))
        .plan(sheet, Map.of(), new RiskPointContent(Map.of()));
  }

  static List<BroughtPoint> brought(ImportPlan<PlannedPoint> plan) {
    return plan.entries().stream()
        .map(one -> new BroughtPoint(one.content(), one.approval(), one.measures()))
        .toList();
  }
}
