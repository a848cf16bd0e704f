package org.integrityrisk.core.regime;

import java.util.HashSet;
import java.util.Set;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.LocalizedText;

/** What a step of a chain must say by its kind, and what it must leave unsaid. */
final class StepRules {

  private final Section section;
  private final ReviewStep step;

  private StepRules(Section section, ReviewStep step) {
    this.section = section;
    this.step = step;
  }

  /** Reports what is wrong with the step to the section that it was read from. */
  static void report(Section section, ReviewStep step) {
    StepRules rules = new StepRules(section, step);
    rules.reportHolder();
    rules.reportReceiver();
    rules.reportOpinions();
  }

  private void reportHolder() {
    if (step.collective() && !step.holder().isOfSeveral()) {
      String key = section.has("kind") ? "kind" : "collective";
      section.report("regime.collective-needs-body", key, step.holder().code());
    }
  }

  private void reportReceiver() {
    boolean named = !step.filedWith().equals(LocalizedText.EMPTY);
    if (step.kind() == StepKind.FILING && !section.has("filed-with")) {
      section.report("regime.missing", "filed-with");
    } else if (step.kind() != StepKind.FILING && named) {
      section.report("regime.only-for-filing", "filed-with", step.id());
    }
  }

  private void reportOpinions() {
    if (!step.kind().isDecision() && !step.seeksOpinions().isEmpty()) {
      section.report("regime.opinions-without-decision", "seeks-opinions", step.id());
    }
    Set<HolderRole> asked = new HashSet<>();
    for (int index = 0; index < step.seeksOpinions().size(); index++) {
      HolderRole role = step.seeksOpinions().get(index);
      String key = "seeks-opinions[" + index + "]";
      if (!asked.add(role)) {
        section.report("regime.duplicate-code", key, role.code());
      } else if (role == step.holder()) {
        section.report("regime.opinion-of-decider", key, role.code());
      }
    }
  }
}
