package org.integrityrisk.core.risk;

import static org.integrityrisk.core.risk.RiskField.DEPARTMENT;
import static org.integrityrisk.core.risk.RiskField.KIND;
import static org.integrityrisk.core.risk.RiskField.UNIT;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RiskKind;

/**
 * Fills in what follows from the rest: the department from the post, the unit from the department,
 * and the kind where the department looks for only one. What is filled in already stays.
 *
 * @param regime the regime of the project
 * @param register the organisation at this moment
 */
public record ContentCompletion(Regime regime, OrganisationRegister register) {

  public RiskPointContent complete(RiskPointContent content) {
    RiskPointContent placed =
        fill(content, DEPARTMENT, register.post(content.post()).map(Post::department));
    Optional<Department> department = register.department(placed.department());
    RiskPointContent inUnit = fill(placed, UNIT, department.map(Department::unit));
    return fill(inUnit, KIND, department.flatMap(this::onlyKind));
  }

  private static RiskPointContent fill(
      RiskPointContent content, RiskField field, Optional<String> value) {
    return content.get(field).isEmpty()
        ? value.map(known -> content.with(field, known)).orElse(content)
        : content;
  }

  private Optional<String> onlyKind(Department department) {
    List<RiskKind> kinds = regime.kindsSoughtBy(department.kind());
    return kinds.size() == 1 ? Optional.of(kinds.get(0).code()) : Optional.empty();
  }
}
