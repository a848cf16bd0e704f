package org.integrityrisk.core.importing;

/** What a column of an organisation file can mean. */
public enum OrganisationField implements ImportField {
  /** What the row is: a unit, a department, a post or a body. */
  ENTRY("entry", "类别", "登记类别", "类型", "Type", "Record"),
  CODE("code", "编码", "代码", "编号", "Code"),
  NAME("name", "名称", "Name"),
  /** Whatever the entry belongs to, for files with one column for all of them. */
  PARENT("parent", "上级", "上级单位", "所属", "隶属", "Parent", "Belongs to"),
  UNIT("unit", "单位", "所属单位", "Unit"),
  DEPARTMENT("department", "部门", "所属部门", "科室", "Department"),
  DEPARTMENT_KIND("kind", "部门性质", "机构性质", "性质", "Kind", "Department kind"),
  MAIN_LEADER("mainLeader", "主要领导", "主要负责人", "Main leader"),
  HEAD("head", "负责人", "部门负责人", "Head", "Department head"),
  IN_CHARGE_LEADER("leader", "分管领导", "Leader", "In-charge leader"),
  RANK("rank", "岗位层级", "层级", "Rank"),
  HOLDER("holder", "任职人", "任职人员", "在岗人员", "Holder"),
  MEMBERS("members", "成员", "组成人员", "Members");

  private final Heading heading;

  OrganisationField(String code, String... headers) {
    this.heading = Heading.of(code, headers);
  }

  @Override
  public Heading heading() {
    return heading;
  }
}
