package org.integrityrisk.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.lang.reflect.Proxy;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.issue.StoredIssue;

/**
 * OSWorkflow's view of one issue during one action: the entry and its step. The step is stored with
 * the issue, by the host's functions.
 */
final class WorkflowEntryStore implements WorkflowStore {
  private static final String STATUS_META = "jira.status.id";

  private final String workflow;
  private final WorkflowDescriptor descriptor;
  private final StoredIssue issue;
  private final SimpleWorkflowEntry entry;
  private SimpleStep current;

  WorkflowEntryStore(String workflow, WorkflowDescriptor descriptor, StoredIssue issue) {
    this.workflow = workflow;
    this.descriptor = descriptor;
    this.issue = issue;
    long id = issue.isCreated() ? issue.getId() : 0;
    int state = issue.isCreated() ? WorkflowEntry.ACTIVATED : WorkflowEntry.CREATED;
    this.entry = new SimpleWorkflowEntry(id, workflow, state);
    if (issue.isCreated()) {
      current = step(issue.step());
    }
  }

  StoredIssue issue() {
    return issue;
  }

  /** Puts the issue on the step that the action has led to. */
  void moveIssue() {
    StepDescriptor reached = descriptor.getStep(current.getStepId());
    String status = (String) reached.getMetaAttributes().get(STATUS_META);
    issue.moveTo(workflow, reached.getId(), status);
  }

  private SimpleStep step(int stepId) {
    return new SimpleStep(1, entry.getId(), stepId, 0, null, null, null, null, "", null, null);
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared there
  public void init(Map props) {
    throw Unsupported.member("WorkflowStore.init");
  }

  @Override
  public void setEntryState(long entryId, int state) {
    entry.setState(state);
  }

  @Override
  public PropertySet getPropertySet(long entryId) {
    return (PropertySet)
        Proxy.newProxyInstance(
            PropertySet.class.getClassLoader(),
            new Class<?>[] {PropertySet.class},
            (proxy, method, arguments) -> {
              throw Unsupported.member("PropertySet." + method.getName() + " of a workflow entry");
            });
  }

  @Override
  public Step createCurrentStep(
      long entryId,
      int stepId,
      String owner,
      Date startDate,
      Date dueDate,
      String status,
      long[] previousIds) {
    current = step(stepId);
    return current;
  }

  @Override
  public WorkflowEntry createEntry(String workflowName) {
    return entry;
  }

  @Override
  public List<Step> findCurrentSteps(long entryId) {
    return current == null ? List.of() : List.of(current);
  }

  @Override
  public WorkflowEntry findEntry(long entryId) {
    return entry;
  }

  @Override
  public List<Step> findHistorySteps(long entryId) {
    return List.of();
  }

  @Override
  public Step markFinished(Step step, int actionId, Date finishDate, String status, String caller) {
    return step;
  }

  @Override
  public void moveToHistory(Step step) {
    current = null;
  }

  @Override
  @SuppressWarnings("deprecation") // as declared there
  public List<Long> query(WorkflowQuery query) {
    throw Unsupported.member("WorkflowStore.query");
  }

  @Override
  public List<Long> query(WorkflowExpressionQuery query) {
    throw Unsupported.member("WorkflowStore.query");
  }
}
