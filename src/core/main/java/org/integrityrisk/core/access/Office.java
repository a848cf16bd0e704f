package org.integrityrisk.core.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * An office that a person can hold in the organisation register. The codes are those of regime
 * files.
 */
public enum Office {
  /** 部门负责人: heads one department. */
  DEPARTMENT_HEAD("department-head"),
  /** 分管领导: the leader in charge of a department. */
  IN_CHARGE_LEADER("in-charge-leader"),
  /** 主要领导: the main leader of a unit. */
  MAIN_LEADER("main-leader"),
  /** 领导小组: member of the body that decides together. */
  LEADING_GROUP("leading-group"),
  /** 领导小组办公室: member of the office that runs the work. */
  LEADING_GROUP_OFFICE("leading-group-office"),
  /** 纪检监察机构: member of the office that inspects and warns. */
  DISCIPLINE_OFFICE("discipline-office");

  private final String code;

  Office(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /**
   * The office of that code, or empty when a regime names a role that the register does not know.
   */
  public static Optional<Office> of(String code) {
    return Arrays.stream(values()).filter(office -> office.code.equals(code)).findFirst();
  }
}
