package org.integrityrisk.app.install.steps;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;

/** Gives the draft of a workflow the steps and transitions of another. */
final class DraftContent {
  private DraftContent() {}

  @SuppressWarnings("unchecked")
  static void replace(WorkflowDescriptor draft, WorkflowDescriptor wanted) {
    replace(draft.getInitialActions(), wanted.getInitialActions());
    replace(draft.getGlobalActions(), wanted.getGlobalActions());
    replace(draft.getSteps(), wanted.getSteps());
    draft.getCommonActions().clear();
    draft.getCommonActions().putAll(wanted.getCommonActions());
  }

  private static void replace(List<Object> content, List<Object> wanted) {
    content.clear();
    content.addAll(wanted);
  }
}
