package org.integrityrisk.core.screening;

import java.util.Optional;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** What all steps of a screening ask for. */
final class ScreeningTexts {

  static final int LONGEST = 4000;

  private ScreeningTexts() {}

  /**
   * A text that must be there and must not be endless.
   *
   * @throws DomainException INVALID
   */
  static void require(String text, String field) {
    if (text.isBlank()) {
      throw DomainException.invalid(Problem.of("screening.reason-required").at(field));
    }
    if (text.length() > LONGEST) {
      throw DomainException.invalid(
          Problem.of("screening.text-too-long", Integer.toString(LONGEST)).at(field));
    }
  }

  static DomainException changedMeanwhile() {
    return DomainException.conflict(Problem.of("screening.changed-meanwhile"));
  }

  /** Who answers for a point day by day: the holder of its post, or the head of its department. */
  static Optional<String> responsibleFor(LoadedPoint point) {
    OrganisationRegister register = point.register();
    Optional<Department> department = register.department(point.point().content().department());
    return register
        .post(point.point().content().post())
        .flatMap(Post::holder)
        .or(() -> department.flatMap(Department::head))
        .or(() -> department.flatMap(Department::inChargeLeader));
  }
}
