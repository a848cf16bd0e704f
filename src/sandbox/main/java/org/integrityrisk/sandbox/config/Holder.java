package org.integrityrisk.sandbox.config;

import java.util.Arrays;
import java.util.Optional;

/** Who can have a permission. */
enum Holder {
  /** Members of a role in the project. */
  ROLE("projectrole"),
  /** Members of a group; without a group everyone, logged in or not. */
  GROUP("group"),
  USER("user"),
  /** Who leads the project. */
  LEAD("lead"),
  REPORTER("reporter"),
  ASSIGNEE("assignee"),
  /** Everyone who may log in. */
  APPLICATION("applicationRole");

  private final String type;

  Holder(String type) {
    this.type = type;
  }

  static Optional<Holder> of(String type) {
    return Arrays.stream(values()).filter(holder -> holder.type.equals(type)).findFirst();
  }

  String type() {
    return type;
  }
}
