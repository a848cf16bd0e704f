package org.integrityrisk.core.organisation;

import java.util.List;
import java.util.Optional;

/**
 * A bureau for tests: the bureau (B) with a branch (S) below it, a licensing department in the
 * bureau and a patrol department in the branch, which has neither main leader nor bodies of its
 * own.
 */
final class Bureau {

  static final Unit BUREAU = new Unit("B", "总局", Optional.empty(), Optional.of("main"));
  static final Unit BRANCH = new Unit("S", "分局", Optional.of("B"), Optional.empty());
  static final Department LICENSING =
      new Department(
          "LIC",
          "许可科",
          "B",
          DepartmentKind.ENFORCEMENT,
          Optional.of("head"),
          Optional.of("charge"));
  static final Department PATROL =
      new Department(
          "PAT", "巡查队", "S", DepartmentKind.ENFORCEMENT, Optional.of("head"), Optional.empty());
  static final Post CLERK = new Post("P1", "受理岗", "LIC", Rank.GENERAL, Optional.of("clerk"));
  static final SpecialBody GROUP =
      new SpecialBody(BodyKind.LEADING_GROUP, "B", List.of("main", "charge"));
  static final SpecialBody EMPTY_GROUP = new SpecialBody(BodyKind.LEADING_GROUP, "S", List.of());
  static final SpecialBody DISCIPLINE =
      new SpecialBody(BodyKind.DISCIPLINE_OFFICE, "B", List.of("inspector"));

  static final OrganisationRegister REGISTER =
      OrganisationRegister.of(
          List.of(BUREAU, BRANCH, LICENSING, PATROL, CLERK, GROUP, EMPTY_GROUP, DISCIPLINE));

  private Bureau() {}
}
