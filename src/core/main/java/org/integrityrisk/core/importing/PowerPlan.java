package org.integrityrisk.core.importing;

import java.util.List;
import org.integrityrisk.core.power.Power;

/**
 * What an import of powers would do.
 *
 * @param rows every row of the file, each with the code of the power that it is or belongs to
 * @param powers the powers as they would be after it; to be used only when every row is right
 */
public record PowerPlan(ImportPlan<String> rows, List<Power> powers) {

  public PowerPlan {
    powers = List.copyOf(powers);
  }
}
