package org.integrityrisk.core.importing;

/** What a column of a file of powers can mean; the columns of an export, in this order. */
public enum PowerField implements ImportField {
  /** What the row is: a power, a basis or a step. */
  ENTRY("entry", "记录", "记录类别", "Record"),
  /** Code of the power that the row is or belongs to. */
  POWER("power", "职权编码", "Power code", "Power"),
  /** Code of the basis or step within its power. */
  CODE("code", "编码", "环节编码", "依据编码", "Code"),
  /** Name of the power or step, title of the basis. */
  NAME("name", "名称", "职权名称", "环节名称", "依据名称", "Name", "Title"),
  CATEGORY("category", "职权类别", "类别", "Category"),
  CONTENT("content", "职权内容", "内容", "Content"),
  DEPARTMENT("department", "行使部门", "部门", "内设机构", "Department"),
  POST("post", "行使岗位", "岗位", "Post"),
  ARTICLE("article", "条款", "Article"),
  STATE("state", "依据状态", "状态", "State"),
  CHANGED("changed", "变更日期", "Changed"),
  FLOW("flow", "流程", "流程类型", "Flow"),
  PARENT("parent", "上级环节", "Parent step", "Parent"),
  SUBJECT("subject", "办理主体", "主体", "Subject"),
  BASIS("basis", "办理依据", "Step basis"),
  PROCEDURE("procedure", "办理程序", "程序", "Procedure"),
  WORKING_DAYS("workingDays", "办理期限", "期限", "办理期限（工作日）", "Working days"),
  CHANNEL("channel", "监督渠道", "Supervision channel", "Channel"),
  MATERIALS("materials", "所需资料", "需提交的资料", "Materials");

  private final Heading heading;

  PowerField(String code, String... headers) {
    this.heading = Heading.of(code, headers);
  }

  @Override
  public Heading heading() {
    return heading;
  }
}
