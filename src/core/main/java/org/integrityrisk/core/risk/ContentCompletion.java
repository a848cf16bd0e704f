package org.integrityrisk.core.risk;

import static org.integrityrisk.core.risk.RiskField.DEPARTMENT;
import static org.integrityrisk.core.risk.RiskField.FLOW_STEP;
import static org.integrityrisk.core.risk.RiskField.KIND;
import static org.integrityrisk.core.risk.RiskField.POWER;
import static org.integrityrisk.core.risk.RiskField.POWER_BASIS;
import static org.integrityrisk.core.risk.RiskField.THREE_MAJORS;
import static org.integrityrisk.core.risk.RiskField.UNIT;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RiskKind;

/**
 * Fills in what follows from the rest: the department from the post, the unit from the department,
 * the kind where the department looks for only one, the basis from the power. What is filled in
 * already stays, but for a power, flow step or major matter written by name, which becomes its
 * code.
 *
 * @param regime the regime of the project
 * @param register the organisation at this moment
 * @param powers the power catalogue
 */
public record ContentCompletion(
    Regime regime, OrganisationRegister register, PowerCatalogue powers) {

  public RiskPointContent complete(RiskPointContent content) {
    RiskPointContent placed =
        fill(content, DEPARTMENT, register.post(content.post()).map(Post::department));
    Optional<Department> department = register.department(placed.department());
    RiskPointContent inUnit = fill(placed, UNIT, department.map(Department::unit));
    RiskPointContent ofKind = fill(inUnit, KIND, department.flatMap(this::onlyKind));
    return withPower(ofKind.with(THREE_MAJORS, MajorMatter.codesIn(content.get(THREE_MAJORS))));
  }

  private RiskPointContent withPower(RiskPointContent content) {
    String power = powers.codeIn(content.get(POWER));
    RiskPointContent coded =
        content.with(POWER, power).with(FLOW_STEP, powers.stepIn(power, content.get(FLOW_STEP)));
    return fill(coded, POWER_BASIS, powers.find(power).map(Power::citations));
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
