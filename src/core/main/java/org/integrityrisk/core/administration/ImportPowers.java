package org.integrityrisk.core.administration;

import java.util.List;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.importing.PowerImport;
import org.integrityrisk.core.importing.PowerPlan;
import org.integrityrisk.core.importing.RowResult;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.PowerCheck;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.text.DomainException;

/** The office of the leading group brings in a whole file of powers: all rows or none. */
public final class ImportPowers {

  private final ChangePowers changing;
  private final Powers powers;
  private final Audit audit;

  public ImportPowers(ChangePowers changing, Powers powers, Audit audit) {
    this.changing = changing;
    this.powers = powers;
    this.audit = audit;
  }

  /**
   * Says what an import would do.
   *
   * @param mapping codes of fields by header, for columns mapped by hand
   * @throws DomainException FORBIDDEN, or INVALID when the file as a whole makes no sense
   */
  public PowerPlan plan(String user, Sheet sheet, Map<String, String> mapping) {
    return plan(user, powers.catalogue(), sheet, mapping);
  }

  private PowerPlan plan(
      String user, PowerCatalogue catalogue, Sheet sheet, Map<String, String> mapping) {
    PowerCheck rules = changing.rulesFor(user);
    return new PowerImport(catalogue, rules, changing.regimes()).plan(sheet, mapping);
  }

  /**
   * Carries a plan out, if every row is right; does nothing otherwise. Risk points are flagged as
   * when the powers are changed one by one.
   *
   * @return what became of each row
   * @throws DomainException as {@link #plan}, and CONFLICT when somebody has changed one of the
   *     powers meanwhile
   */
  public List<RowResult> run(String user, Sheet sheet, Map<String, String> mapping) {
    // load, check rights, validate
    PowerCatalogue before = powers.catalogue();
    PowerPlan plan = plan(user, before, sheet, mapping);
    if (!plan.rows().isRight()) {
      return plan.rows().results();
    }
    // act, audit and publish each power
    changing.carryOut(
        user,
        plan.powers().stream()
            .map(power -> new PowerChange(before.find(power.code()), power))
            .toList());
    // audit
    audit.write(
        user, "power.import", "powers", Map.of(), Map.of("powers", "" + plan.powers().size()));
    return plan.rows().rows().stream()
        .map(row -> row.result().created(row.entry().orElseThrow()))
        .toList();
  }
}
