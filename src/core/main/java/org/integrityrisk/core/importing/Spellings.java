package org.integrityrisk.core.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.core.calendar.DayKind;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.EntryKind;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.text.Coded;

/**
 * The words people write in an organisation file for what has a fixed set of values.
 *
 * @param words the words for each value; its code is always one too
 */
record Spellings<E extends Enum<E> & Coded>(Map<E, List<String>> words) {

  static final Spellings<EntryKind> ENTRIES =
      new Spellings<>(
          Map.of(
              EntryKind.UNIT, List.of("单位"),
              EntryKind.DEPARTMENT, List.of("部门", "科室", "内设机构"),
              EntryKind.POST, List.of("岗位"),
              EntryKind.BODY, List.of("机构", "专门机构", "议事机构")));

  static final Spellings<DepartmentKind> DEPARTMENT_KINDS =
      new Spellings<>(
          Map.of(
              DepartmentKind.INTERNAL, List.of("内部管理", "内部", "综合管理"),
              DepartmentKind.ENFORCEMENT, List.of("执法", "监管执法", "执法监管")));

  static final Spellings<Rank> RANKS =
      new Spellings<>(
          Map.of(
              Rank.LEADERSHIP, List.of("领导班子", "领导"),
              Rank.MIDDLE, List.of("中层", "中层干部"),
              Rank.GENERAL, List.of("一般", "一般干部", "一般人员")));

  static final Spellings<BodyKind> BODIES =
      new Spellings<>(
          Map.of(
              BodyKind.LEADING_GROUP, List.of("领导小组", "Leading group"),
              BodyKind.LEADING_GROUP_OFFICE, List.of("领导小组办公室", "Leading group office"),
              BodyKind.DISCIPLINE_OFFICE, List.of("纪检监察部门", "纪检监察室", "纪检机构", "Discipline office"),
              BodyKind.PARTY_GROUP, List.of("党组", "党委", "领导班子", "Party group", "Leadership team"),
              BodyKind.EXECUTIVE_VICE_LEADER, List.of("常务副职", "Executive vice leader"),
              BodyKind.DISCIPLINE_LEADER, List.of("分管纪检监察领导", "纪检组长", "纪委书记", "Discipline leader"),
              BodyKind.WARNING_OFFICER, List.of("预警信息员", "Warning-information officer"),
              BodyKind.LIAISON, List.of("联络员", "Liaison")));

  static final Spellings<PowerEntry> POWER_ENTRIES =
      new Spellings<>(
          Map.of(
              PowerEntry.POWER, List.of("职权"),
              PowerEntry.BASIS, List.of("依据", "行使依据"),
              PowerEntry.STEP, List.of("环节", "流程环节")));

  static final Spellings<BasisState> BASIS_STATES =
      new Spellings<>(
          Map.of(
              BasisState.IN_FORCE, List.of("现行有效", "有效", "In force"),
              BasisState.AMENDED, List.of("已修订", "修订"),
              BasisState.REPEALED, List.of("已废止", "废止")));

  static final Spellings<DayKind> DAY_KINDS =
      new Spellings<>(
          Map.of(
              DayKind.HOLIDAY, List.of("放假", "休息", "休", "假日", "Holiday"),
              DayKind.MAKE_UP_DAY, List.of("上班", "调休上班", "补班", "班", "Make-up day", "Working day")));

  static final Spellings<ApprovalState> APPROVALS =
      new Spellings<>(
          Map.of(
              ApprovalState.DRAFT, List.of("草稿", "未审定", "Draft"),
              ApprovalState.IN_FORCE, List.of("已生效", "已审定", "生效", "有效", "In force", "Approved")));

  static final Spellings<Decision> PAPER_DECISIONS =
      new Spellings<>(
          Map.of(
              Decision.PASS, List.of("同意", "通过", "无异议", "Passed", "Agreed"),
              Decision.RETURN, List.of("退回", "不同意", "重报", "Returned")));

  static final Spellings<MeasureState> BROUGHT_MEASURES =
      new Spellings<>(
          Map.of(
              MeasureState.PLANNED, List.of("计划", "未落实", "Planned"),
              MeasureState.IN_FORCE, List.of("已落实", "有效", "In force")));

  static final Spellings<FlowKind> FLOWS =
      new Spellings<>(
          Map.of(
              FlowKind.EXTERNAL, List.of("外部", "外部流程", "External flow"),
              FlowKind.INTERNAL, List.of("内部", "内部流程", "Internal flow")));

  Optional<E> recognise(String written) {
    return words.entrySet().stream()
        .filter(
            entry ->
                entry.getKey().code().equalsIgnoreCase(written)
                    || entry.getValue().stream().anyMatch(written::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What may be written, for messages: each code with its first word. */
  String allowed() {
    return words.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey().code() + " (" + entry.getValue().get(0) + ")")
        .collect(Collectors.joining(", "));
  }
}
