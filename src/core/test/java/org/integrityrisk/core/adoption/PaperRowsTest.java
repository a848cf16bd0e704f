package org.integrityrisk.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row may say of an approval on paper, and what is told when it may not. */
class PaperRowsTest {

  private final World world = new World(PaperRegister.REGIME);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // level; state; day; paper; opinions; problem (- for none)
        "'';'';'';'';''; -",
        "'';draft;'';'';''; -",
        "'';已生效;2026-03-05;廉审1号;''; -",
        "3;In force;2026年3月5日;档案盒7;''; -",
        "'';已生效;2026/3/5;1;部门负责人审查|方某|同意|2026-03-01; -",
        "'';已生效;2026-03-05;1;department-head｜方某｜退回｜2026-03-01｜重写; "
            + "adoption.ends-returned@审核意见#2",
        "'';已生效;2026-03-05;1;领导小组审定|组|同意|2026-03-05; -",
        "'';归档;2026-03-05;1;''; import.unknown-value@审定状态#2",
        "'';'';2026-03-05;'';''; adoption.not-approved@审定日期#2",
        "'';draft;'';1;''; adoption.not-approved@审定文号#2",
        "'';已生效;'';1;''; import.required@审定日期#2",
        "'';已生效;三月;1;''; import.not-a-date@审定日期#2",
        "'';已生效;2999-01-01;1;''; adoption.day-ahead@审定日期#2",
        "'';已生效;2026-03-05;'';''; adoption.paper-missing@审定文号#2",
        "七;已生效;2026-03-05;1;''; risk.unknown-value@风险等级#2",
        "3;'';'';'';''; import.level-differs@风险等级#2",
        "'';已生效;2026-03-05;1;同意; adoption.bad-opinion@审核意见#2",
        "'';已生效;2026-03-05;1;科务会|方某|同意|2026-03-01; import.unknown-value@审核意见#2",
        "'';已生效;2026-03-05;1;department-head|方某|研究|2026-03-01; " + "import.unknown-value@审核意见#2",
        "'';已生效;2026-03-05;1;department-head|方某|同意|昨日; import.not-a-date@审核意见#2",
        "'';已生效;2026-03-05;1;department-head||同意|2026-03-01; " + "adoption.name-missing@审核意见#2",
        "'';已生效;2026-03-05;1;department-head|方某|同意|2026-03-06; " + "adoption.after-approval@审核意见#2"
      })
  void aRowIsRightOrSaysWhatIsWrong(
      String level, String state, String day, String paper, String opinions, String problem) {
    String row = PaperRegister.row("先行编号", level, state, day, paper, opinions, "");

    assertThat(problems(row)).isEqualTo(Optional.ofNullable(problem).stream().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "department-head|甲|同意|2026-03-01/in-charge-leader|乙|同意|2026-03-02; -",
        "department-head|甲|退回|2026-03-01/department-head|甲|同意|2026-03-02; -",
        "in-charge-leader|乙|同意|2026-03-01/department-head|甲|同意|2026-03-02; "
            + "adoption.out-of-order@审核意见#2",
        "department-head|甲|同意|2026-03-01/department-head|甲|同意|2026-03-02; "
            + "adoption.out-of-order@审核意见#2",
        "department-head|甲|同意|2026-03-02/in-charge-leader|乙|同意|2026-03-01; "
            + "adoption.out-of-order@审核意见#2"
      })
  void opinionsFollowTheChainAndTheDays(String lines, String problem) {
    String opinions = lines.replace('/', '\n');

    assertThat(problems(PaperRegister.row("先行编号", "", "已生效", "2026-03-05", "1", opinions, "")))
        .isEqualTo(Optional.ofNullable(problem).stream().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "前期预防|双人受理|head|2999-12-31; -",
        "monitoring｜每月抽查｜head｜2020-01-01｜已落实; -",
        "前期预防|双人受理|head; adoption.bad-measure@防控措施#2",
        "前期预防|双人受理|head|2999-12-31|大概; adoption.bad-measure@防控措施#2",
        "前期预防|双人受理|head|2020-01-01; measure.due-in-past@防控措施#2",
        "前期预防|双人受理|nobody|2999-12-31; measure.unknown-person@防控措施#2",
        "随时|双人受理|head|2999-12-31; measure.unknown-stage@防控措施#2",
        "前期预防||head|2999-12-31; measure.content-required@防控措施#2"
      })
  void aMeasureIsReadFromALine(String line, String problem) {
    assertThat(problems(PaperRegister.row("先行编号", "", "", "", "", "", line)))
        .isEqualTo(Optional.ofNullable(problem).stream().toList());
  }

  private List<String> problems(String row) {
    return PaperRegister.plan(world, row).rows().stream()
        .flatMap(planned -> planned.problems().stream())
        .map(Refusal::shortly)
        .toList();
  }
}
