package org.integrityrisk.core.organisation;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * A role that a regime's chain or supervision names and that the register resolves to people.
 *
 * <p>Either an office of one person in the line above a department, or membership of a {@link
 * BodyKind body}.
 */
public enum HolderRole implements Coded {
  DEPARTMENT_HEAD("department-head"),
  IN_CHARGE_LEADER("in-charge-leader"),
  MAIN_LEADER("main-leader"),
  LEADING_GROUP("leading-group"),
  LEADING_GROUP_OFFICE("leading-group-office"),
  DISCIPLINE_OFFICE("discipline-office");

  private final String code;

  HolderRole(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The body whose members hold the role; empty when one person holds it. */
  public Optional<BodyKind> body() {
    return Coded.find(BodyKind.class, code);
  }

  /** Who stands in when the holder must not decide: the next one up the line, if there is one. */
  public Optional<HolderRole> superior() {
    return switch (this) {
      case DEPARTMENT_HEAD -> Optional.of(IN_CHARGE_LEADER);
      case IN_CHARGE_LEADER -> Optional.of(MAIN_LEADER);
      default -> Optional.empty();
    };
  }
}
