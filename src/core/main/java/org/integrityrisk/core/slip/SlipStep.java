package org.integrityrisk.core.slip;

import java.util.Optional;

/**
 * A step that the business takes.
 *
 * @param name what it is called
 * @param workingDays time limit in working days, if there is one
 */
public record SlipStep(String name, Optional<Integer> workingDays) {

  public SlipStep {
    name = name.strip();
  }
}
