package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Set;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A kind of risk point, integrity or regulatory (廉政、监管).
 *
 * @param soughtBy the kinds of department that must look for it (Hedong: enforcement departments
 *     look for both)
 */
public record RiskKind(
    String code,
    LocalizedText name,
    LocalizedText definition,
    List<String> aliases,
    Set<DepartmentKind> soughtBy)
    implements Named {

  public RiskKind {
    aliases = List.copyOf(aliases);
    soughtBy = Set.copyOf(soughtBy);
  }
}
