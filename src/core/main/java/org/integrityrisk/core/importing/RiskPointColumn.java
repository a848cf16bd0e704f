package org.integrityrisk.core.importing;

import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.risk.RiskField;

/** What a column of a file of risk points can mean. */
public enum RiskPointColumn implements ImportField {
  TITLE("title", "标题", "风险点名称", "Title", "Summary"),
  CONTENT("content", "风险点内容", "风险内容", "内容", "风险点", "Content", "Risk point"),
  SCOPE("scope", "层次", "风险层次", "Scope"),
  KIND("kind", "风险种类", "种类", "风险性质", "Kind", "Risk kind"),
  TYPE("type", "风险类型", "类型", "Type", "Risk type"),
  CATEGORY("category", "风险类别", "类别", "Category", "Risk category"),
  SUBCATEGORY("subcategory", "子类", "小类", "Subcategory"),
  UNIT("unit", "单位", "所属单位", "Unit"),
  DEPARTMENT("department", "部门", "科室", "内设机构", "所属部门", "Department"),
  POST("post", "岗位", "岗位名称", "所在岗位", "Post"),
  POWER("power", "职权", "职权名称", "权力事项", "Power"),
  POWER_BASIS("powerBasis", "行使依据", "职权依据", "依据", "Power basis", "Basis"),
  FLOW_STEP("flowStep", "流程环节", "环节", "Flow step"),
  FINDING_METHOD("findingMethod", "查找方法", "查找方式", "Finding method"),
  MANIFESTATION("manifestation", "表现形式", "Manifestation"),
  CAUSE("cause", "成因", "风险成因", "原因", "Cause"),
  CONSEQUENCE("consequence", "可能后果", "后果", "Consequence"),
  PROBABILITY("probability", "发生几率", "发生概率", "几率", "Probability"),
  HARM("harm", "危害程度", "危害", "Harm"),
  CYCLE("cycle", "年度循环", "年度", "Cycle", "Year"),
  POWER_HELD("powerHeld", "权力大小", "掌握权力", "Power held"),
  POST_CATEGORY("postCategory", "岗位类别", "Post category"),
  CAUSE_KIND("causeKind", "成因类别", "原因类别", "Kind of cause"),
  CHANNEL("channel", "发现渠道", "渠道", "Channel", "Finding channel"),
  THREE_MAJORS("threeMajors", "三重一大", "三重一大事项", "Three majors"),
  /**
   * Compared with the level that the regime's rule gives, and taken over only where it was approved
   * on paper.
   */
  LEVEL("level", "风险等级", "等级", "级别", "Level", "Risk level"),
  /** Whether the point was approved on paper; one that was not is a draft. */
  APPROVAL("approval", "审定状态", "审批状态", "Approval", "Approval state"),
  /** The day from which a point approved on paper is in force. */
  APPROVED("approved", "审定日期", "批准日期", "生效日期", "Approved on", "Date of approval"),
  /** Number or name of the paper that says so. */
  PAPER("paper", "审定文号", "文号", "档案号", "Paper", "Paper number"),
  /** The opinions on the paper form, one a line. */
  OPINIONS("opinions", "审核意见", "审查意见", "审批意见", "Opinions", "Opinions on paper"),
  /** The control measures, one a line. */
  MEASURES("measures", "防控措施", "防范措施", "自我防控措施", "Measures", "Control measures");

  private final Heading heading;

  RiskPointColumn(String code, String... headers) {
    this.heading = Heading.of(code, headers);
  }

  @Override
  public Heading heading() {
    return heading;
  }

  /** The field it fills; empty for a column that is only compared. */
  public Optional<RiskField> field() {
    return RiskField.of(code());
  }

  /** The column of a field, by the field's code. */
  static Optional<RiskPointColumn> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
