package org.integrityrisk.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.issue.IssueStore;
import org.integrityrisk.sandbox.issue.StoredIssue;

/**
 * The stored workflows. A descriptor is parsed once for each of its versions, so that a change on
 * another node is seen at once, but for a transaction that has read the workflow already.
 */
public final class WorkflowDefinitions implements WorkflowManager {
  private static final String DEFAULT = "jira";
  private static final String STATUS_META = "jira.status.id";
  private static final String EDITABLE_META = "jira.issue.editable";

  private final Host host;
  private final Database database;
  private final IssueStore issues;
  private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

  public WorkflowDefinitions(Host host, IssueStore issues) {
    this.host = host;
    this.issues = issues;
    this.database = host.database();
    String text = database.dialect().text();
    database.update(
        "CREATE TABLE IF NOT EXISTS workflow_definition (name VARCHAR(255) PRIMARY KEY,"
            + " descriptor %s NOT NULL, draft %s, version INTEGER NOT NULL)".formatted(text, text));
  }

  /** Brings the workflow of projects without one of their own. */
  public void createDefault() {
    if (!workflowExists(DEFAULT)) {
      createWorkflow(
          null, new ConfigurableJiraWorkflow(DEFAULT, parse(DEFAULT, defaultXml()), this));
    }
  }

  private static String defaultXml() {
    try (InputStream file = WorkflowDefinitions.class.getResourceAsStream("jira.xml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) {
    if (workflowExists(workflow.getName())) {
      throw new WorkflowException("There is a workflow with the name " + workflow.getName());
    }
    database.update(
        "INSERT INTO workflow_definition (name, descriptor, version) VALUES (?, ?, 0)",
        workflow.getName(),
        DescriptorXml.write(workflow.getDescriptor()));
    database.forget(new VersionOf(workflow.getName()));
  }

  @Override
  public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
    String statement =
        workflow instanceof DraftWorkflow
            ? "UPDATE workflow_definition SET draft = ? WHERE name = ?"
            : "UPDATE workflow_definition SET descriptor = ?, version = version + 1 WHERE name = ?";
    String xml = DescriptorXml.write(workflow.getDescriptor());
    database.forget(new VersionOf(workflow.getName()));
    if (database.update(statement, xml, workflow.getName()) == 0) {
      throw new WorkflowException("No workflow has the name " + workflow.getName());
    }
  }

  @Override
  public void deleteWorkflow(JiraWorkflow workflow) {
    if (isActive(workflow)) {
      throw new WorkflowException("In use: " + workflow.getName());
    }
    database.update("DELETE FROM workflow_definition WHERE name = ?", workflow.getName());
    database.forget(new VersionOf(workflow.getName()));
    parsed.remove(workflow.getName());
  }

  @Override
  public boolean workflowExists(String name) {
    return database.count("SELECT COUNT(*) FROM workflow_definition WHERE name = ?", name) > 0;
  }

  @Override
  public JiraWorkflow getWorkflow(String name) {
    return database
        .once(new VersionOf(name), () -> version(name))
        .map(version -> workflow(name, version))
        .orElse(null);
  }

  private record VersionOf(String workflow) {}

  private Optional<Integer> version(String name) {
    return database.first(
        "SELECT version FROM workflow_definition WHERE name = ?", row -> row.getInt(1), name);
  }

  /** A created issue stays in its workflow; a new one gets that of its project and type. */
  @Override
  public JiraWorkflow getWorkflow(Issue issue) {
    String name =
        issue.isCreated()
            ? ((StoredIssue) issue).workflow()
            : host.services()
                .get(WorkflowSchemeManager.class)
                .getWorkflowName(issue.getProjectObject(), issue.getIssueTypeId());
    JiraWorkflow workflow = getWorkflow(name);
    if (workflow == null) {
      throw new WorkflowException("No workflow has the name " + name);
    }
    return workflow;
  }

  @Override
  public Collection<JiraWorkflow> getWorkflows() {
    return database
        .query(
            "SELECT name, version FROM workflow_definition ORDER BY name",
            row -> Map.entry(row.getString(1), row.getInt(2)))
        .stream()
        .map(entry -> workflow(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public boolean isActive(JiraWorkflow workflow) {
    WorkflowSchemeManager schemes = host.services().get(WorkflowSchemeManager.class);
    return StreamSupport.stream(schemes.getAssignableSchemes().spliterator(), false)
        .filter(scheme -> scheme.getMappings().containsValue(workflow.getName()))
        .anyMatch(scheme -> !schemes.getProjectsUsing(scheme).isEmpty());
  }

  @Override
  public ActionDescriptor getActionDescriptor(Issue issue, int actionId) {
    WorkflowDescriptor descriptor = getWorkflow(issue).getDescriptor();
    return actionsOf(descriptor, ((StoredIssue) issue).step()).stream()
        .filter(action -> action.getId() == actionId)
        .findFirst()
        .orElse(null);
  }

  /** The actions of a step, and those of every step. */
  static List<ActionDescriptor> actionsOf(WorkflowDescriptor descriptor, int step) {
    StepDescriptor here = descriptor.getStep(step);
    List<Object> actions = new ArrayList<>();
    if (here != null) {
      actions.addAll((List<?>) here.getActions());
    }
    actions.addAll((List<?>) descriptor.getGlobalActions());
    return actions.stream().map(ActionDescriptor.class::cast).toList();
  }

  /** False on a step whose meta attribute {@code jira.issue.editable} says so. */
  public boolean isEditable(Issue issue) {
    StepDescriptor step = getWorkflow(issue).getDescriptor().getStep(((StoredIssue) issue).step());
    return step == null || !"false".equals(step.getMetaAttributes().get(EDITABLE_META));
  }

  @Override
  public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName) {
    int created =
        database.update(
            "UPDATE workflow_definition SET draft = descriptor WHERE name = ? AND draft IS NULL",
            parentWorkflowName);
    if (created == 0) {
      throw new IllegalStateException("No workflow, or one with a draft: " + parentWorkflowName);
    }
    return new DraftWorkflow(parentWorkflowName, read(parentWorkflowName, "draft"), this);
  }

  @Override
  public void overwriteActiveWorkflow(ApplicationUser user, String workflowName) {
    database.forget(new VersionOf(workflowName));
    int changed =
        database.update(
            "UPDATE workflow_definition SET descriptor = draft, draft = NULL,"
                + " version = version + 1 WHERE name = ? AND draft IS NOT NULL",
            workflowName);
    if (changed == 0) {
      throw new WorkflowException("No draft of " + workflowName);
    }
  }

  @Override
  public void migrateIssueToWorkflow(MutableIssue issue, JiraWorkflow newWorkflow, Status status) {
    List<?> steps = newWorkflow.getDescriptor().getSteps();
    StepDescriptor step =
        steps.stream()
            .map(StepDescriptor.class::cast)
            .filter(one -> status.getId().equals(one.getMetaAttributes().get(STATUS_META)))
            .findFirst()
            .orElseThrow(
                () ->
                    new WorkflowException(
                        newWorkflow.getName() + " has no step for status " + status.getName()));
    StoredIssue stored = (StoredIssue) issue;
    stored.moveTo(newWorkflow.getName(), step.getId(), status.getId());
    issues.update(stored);
  }

  private JiraWorkflow workflow(String name, int version) {
    Parsed known = parsed.get(name);
    if (known == null || known.version() != version) {
      known =
          new Parsed(version, new ConfigurableJiraWorkflow(name, read(name, "descriptor"), this));
      parsed.put(name, known);
    }
    return known.workflow();
  }

  private WorkflowDescriptor read(String name, String column) {
    String xml =
        database
            .first(
                "SELECT " + column + " FROM workflow_definition WHERE name = ?",
                row -> row.getString(1),
                name)
            .orElseThrow(() -> new WorkflowException("No workflow has the name " + name));
    return parse(name, xml);
  }

  private static WorkflowDescriptor parse(String name, String xml) {
    try {
      return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
    } catch (FactoryException e) {
      throw new WorkflowException("Not a workflow: " + name, e);
    }
  }

  private record Parsed(int version, JiraWorkflow workflow) {}

  private static final class DraftWorkflow extends ConfigurableJiraWorkflow {
    DraftWorkflow(String name, WorkflowDescriptor descriptor, WorkflowManager manager) {
      super(name, descriptor, manager);
    }
  }
}
