package org.integrityrisk.core.grading;

import java.util.List;
import java.util.Map;

/**
 * The first table that has something to say decides; a table none of whose rules hold is silent.
 */
final class FirstOfTables implements Combination {

  @Override
  public String code() {
    return "first";
  }

  @Override
  public Verdict combine(List<DecisionTable> tables, Map<String, String> answers) {
    return tables.stream()
        .map(table -> table.decide(answers))
        .filter(verdict -> !verdict.isSilent())
        .findFirst()
        .orElse(Verdict.SILENT);
  }
}
