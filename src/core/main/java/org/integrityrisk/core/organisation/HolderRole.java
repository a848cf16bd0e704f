package org.integrityrisk.core.organisation;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * A role that a regime's chain or supervision names and that the register resolves to people.
 *
 * <p>Either an office of one person in the line above a department, or a {@link BodyKind body} or
 * office of its unit, or the same of a unit above it.
 */
public enum HolderRole implements Coded {
  DEPARTMENT_HEAD("department-head"),
  IN_CHARGE_LEADER("in-charge-leader"),
  MAIN_LEADER("main-leader"),
  LEADING_GROUP("leading-group"),
  LEADING_GROUP_OFFICE("leading-group-office"),
  DISCIPLINE_OFFICE("discipline-office"),
  PARTY_GROUP("party-group"),
  EXECUTIVE_VICE_LEADER("executive-vice-leader"),
  DISCIPLINE_LEADER("discipline-leader"),
  WARNING_OFFICER("warning-information-officer"),
  LIAISON("liaison"),
  SUPERIOR_LEADING_GROUP("superior-leading-group"),
  SUPERIOR_DISCIPLINE_OFFICE("superior-discipline-office"),
  SUPERIOR_PARTY_GROUP("superior-party-group");

  private static final String ABOVE = "superior-";

  private final String code;

  HolderRole(String code) {
    this.code = code;
  }

  /** The role that membership of a body of this kind gives. */
  public static HolderRole of(BodyKind kind) {
    return Coded.find(HolderRole.class, kind.code()).orElseThrow();
  }

  @Override
  public String code() {
    return code;
  }

  /** The body whose members hold the role; empty when the line above a department does. */
  public Optional<BodyKind> body() {
    return Coded.find(BodyKind.class, isAbove() ? code.substring(ABOVE.length()) : code);
  }

  /** Whether the body is that of a unit above the one concerned. */
  public boolean isAbove() {
    return code.startsWith(ABOVE);
  }

  /** Whether several people hold it, who may decide together. */
  public boolean isOfSeveral() {
    return body().filter(kind -> !kind.isOffice()).isPresent();
  }

  /** Whether it is held in a department; all others are held in a unit. */
  public boolean isOfDepartment() {
    return this == DEPARTMENT_HEAD || this == IN_CHARGE_LEADER;
  }

  /**
   * Whether its holder looks at the units below too: those who lead or oversee a unit do, those who
   * lead a department or keep contact within the unit do not.
   */
  public boolean overseesBelow() {
    return switch (this) {
      case DEPARTMENT_HEAD, IN_CHARGE_LEADER, WARNING_OFFICER, LIAISON -> false;
      default -> true;
    };
  }

  /**
   * Who stands in when nobody who holds it may decide: the next one up the line, if there is one;
   * for the office of the leading group the main leader, who heads the group.
   */
  public Optional<HolderRole> superior() {
    return switch (this) {
      case DEPARTMENT_HEAD -> Optional.of(IN_CHARGE_LEADER);
      case IN_CHARGE_LEADER, EXECUTIVE_VICE_LEADER, DISCIPLINE_LEADER, LEADING_GROUP_OFFICE ->
          Optional.of(MAIN_LEADER);
      default -> Optional.empty();
    };
  }
}
