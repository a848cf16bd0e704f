package org.integrityrisk.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflow;
import com.opensymphony.workflow.config.DefaultConfiguration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** OSWorkflow for one action with one issue. */
final class IssueWorkflow extends BasicWorkflow {
  private final WorkflowEntryStore store;
  private final Function<String, Object> objects;
  private final boolean skipConditions;

  /**
   * A run.
   *
   * @param caller key of the acting user; null for nobody
   * @param objects makes conditions, validators and functions by class name
   */
  IssueWorkflow(
      String caller,
      WorkflowDescriptor descriptor,
      WorkflowEntryStore store,
      Function<String, Object> objects,
      boolean skipConditions) {
    super(caller);
    this.store = store;
    this.objects = objects;
    this.skipConditions = skipConditions;
    setConfiguration(new OneWorkflow(descriptor, store));
  }

  /** Whether the conditions of the action hold. */
  boolean allows(ActionDescriptor action, Map<String, Object> inputs) throws WorkflowException {
    RestrictionDescriptor restriction = action.getRestriction();
    if (restriction == null) {
      return true;
    }
    Map<String, Object> variables = new HashMap<>(inputs);
    populateTransientMap(
        store.findEntry(0), variables, List.of(), action.getId(), store.findCurrentSteps(0));
    return passesConditions(
        null,
        restriction.getConditions(),
        variables,
        store.getPropertySet(0),
        store.issue().step());
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared there
  protected boolean passesConditions(
      String type, List conditions, Map variables, PropertySet properties, int stepId)
      throws WorkflowException {
    return skipConditions
        || super.passesConditions(type, conditions, variables, properties, stepId);
  }

  /**
   * A step without a way out does not complete the entry: an issue can be re-opened by a new one.
   */
  @Override
  protected void checkImplicitFinish(long entryId) {}

  @Override
  protected Object loadObject(String className) {
    return objects.apply(className.trim());
  }

  private static final class OneWorkflow extends DefaultConfiguration {
    private final WorkflowDescriptor descriptor;
    private final WorkflowStore store;

    OneWorkflow(WorkflowDescriptor descriptor, WorkflowStore store) {
      this.descriptor = descriptor;
      this.store = store;
    }

    @Override
    public boolean isInitialized() {
      return true;
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) {
      return descriptor;
    }

    @Override
    public WorkflowStore getWorkflowStore() {
      return store;
    }
  }
}
