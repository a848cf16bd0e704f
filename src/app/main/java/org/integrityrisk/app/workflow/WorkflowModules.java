package org.integrityrisk.app.workflow;

import org.integrityrisk.core.review.Decision;

/** The workflow modules of {@code atlassian-plugin.xml}, as planned workflows name them. */
final class WorkflowModules {
  /** Argument that says what is decided by a transition. */
  static final String DECISION = "decision";

  /** Argument that says to which state a transition leads. */
  static final String TARGET = "target";

  private WorkflowModules() {}

  static ModuleRule mayDecide(Decision decision, String target) {
    return ModuleRule.of("may-decide-condition", MayDecideCondition.class)
        .with(DECISION, decision.code())
        .with(TARGET, target);
  }

  static ModuleRule validMove(Decision decision) {
    return ModuleRule.of("move-validator", MoveValidator.class).with(DECISION, decision.code());
  }

  static ModuleRule recordsOpinion(Decision decision, String target) {
    return ModuleRule.of("record-opinion-function", RecordOpinionFunction.class)
        .with(DECISION, decision.code())
        .with(TARGET, target);
  }

  static ModuleRule validFiling() {
    return ModuleRule.of("filing-validator", FilingValidator.class);
  }

  static ModuleRule recordsFiling() {
    return ModuleRule.of("record-filing-function", RecordFilingFunction.class);
  }

  static ModuleRule onlyByTheAppCondition() {
    return ModuleRule.of("only-by-the-app-condition", OnlyByTheAppCondition.class);
  }

  static ModuleRule onlyByTheAppValidator() {
    return ModuleRule.of("only-by-the-app-validator", OnlyByTheAppValidator.class);
  }
}
