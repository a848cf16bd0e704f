package org.integrityrisk.app.install.catalogue;

import java.util.List;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/**
 * The project roles of the app, each with the host's permissions that go with it. What people may
 * do with a risk point follows from the organisation register, not from these.
 */
public enum AppRole implements Coded {
  /** Sees the project, all units of it, and nothing more. */
  READER("reader", "Integrity risk: reader", "廉政风险：只读", List.of("BROWSE_PROJECTS")),
  /**
   * Sees what belongs to the unit where an office is held, and to those below: superiors look, they
   * do not edit.
   */
  SUPERIOR("superior", "Integrity risk: superior", "廉政风险：上级单位", List.of("BROWSE_PROJECTS")),
  /** Files risk points, reviews, answers. */
  STAFF(
      "staff",
      "Integrity risk: staff",
      "廉政风险：工作人员",
      List.of(
          "BROWSE_PROJECTS",
          "CREATE_ISSUES",
          "TRANSITION_ISSUES",
          "ASSIGNABLE_USER",
          "LINK_ISSUES",
          "ADD_COMMENTS",
          "CREATE_ATTACHMENTS")),
  /** Keeps the register: may correct and delete. */
  KEEPER(
      "keeper",
      "Integrity risk: keeper",
      "廉政风险：风险库管理",
      List.of(
          "BROWSE_PROJECTS",
          "ADMINISTER_PROJECTS",
          "CREATE_ISSUES",
          "EDIT_ISSUES",
          "TRANSITION_ISSUES",
          "DELETE_ISSUES",
          "ASSIGN_ISSUES",
          "ASSIGNABLE_USER",
          "LINK_ISSUES",
          "ADD_COMMENTS",
          "CREATE_ATTACHMENTS",
          "MODIFY_REPORTER"));

  private final String code;
  private final LocalizedText label;
  private final List<String> permissions;

  AppRole(String code, String en, String zh, List<String> permissions) {
    this.code = code;
    this.label = new LocalizedText(en, zh);
    this.permissions = permissions;
  }

  @Override
  public String code() {
    return code;
  }

  public LocalizedText label() {
    return label;
  }

  /** Keys of the host's project permissions. */
  public List<String> permissions() {
    return permissions;
  }
}
