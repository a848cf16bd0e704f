package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.integrityrisk.sandbox.ClassPathApp;
import org.integrityrisk.sandbox.TestHost;
import org.integrityrisk.sandbox.config.ConfigurationModule;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.plugin.JqlFunctionModule;
import org.integrityrisk.sandbox.user.NewUser;
import org.integrityrisk.sandbox.user.UserModule;
import org.integrityrisk.sandbox.user.Users;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * A project as an app sets one up: points are drafted, submitted to a reviewer, passed or returned.
 *
 * <p>Staff files and reviews, only admin deletes, guests see nothing. The field {@code Level}
 * stands on no screen.
 */
public final class ReviewProject {
  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final int USUAL = 0;
  private static final int EXACT = 1;
  private static final List<JqlFunctionModule> FUNCTIONS =
      List.of(new JqlFunctionModule("t:f", "firstPoints", true, FirstPoints.class.getName()));

  private final TestHost host;
  private final Map<String, String> statuses = new HashMap<>();
  private final Map<String, CustomField> fields = new HashMap<>();
  private Project project;
  private IssueType type;
  private String workflowXml;

  private ReviewProject(TestHost host) {
    this.host = host;
  }

  /** Sets the project up. */
  public static ReviewProject on(Database database, Clock clock) {
    ReviewProject project = open(database, clock);
    project.setUp();
    return project;
  }

  private static ReviewProject open(Database database, Clock clock) {
    TestHost host = new TestHost(database, clock, new ClassPathApp(FUNCTIONS));
    host.start(new UserModule(), new ConfigurationModule(), new IssueModule());
    return new ReviewProject(host);
  }

  /** The same project seen by another node, or after a restart. */
  public static ReviewProject again(Database database, Clock clock, ReviewProject before) {
    ReviewProject again = open(database, clock);
    again.project = before.project;
    again.type = before.type;
    again.statuses.putAll(before.statuses);
    again.fields.putAll(before.fields);
    return again;
  }

  public TestHost host() {
    return host;
  }

  public <T> T service(Class<T> type) {
    return host.services().get(type);
  }

  public Project project() {
    return project;
  }

  public IssueType type() {
    return type;
  }

  public CustomField field(String name) {
    return fields.get(name);
  }

  public String status(String name) {
    return statuses.get(name);
  }

  public ApplicationUser user(String name) {
    return service(UserManager.class).getUserByName(name);
  }

  public Option option(String field, String value) {
    return service(OptionsManager.class).getOptions(config(field)).stream()
        .filter(option -> option.getValue().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private FieldConfig config(String field) {
    return field(field).getConfigurationSchemes().get(0).getOneAndOnlyConfig();
  }

  /** Input for a new point. */
  public IssueInputParameters input(String summary) {
    IssueInputParameters input = service(IssueService.class).newIssueInputParameters();
    input.setProjectId(project.getId()).setIssueTypeId(type.getId()).setSummary(summary);
    return input;
  }

  /** A new point of the user's. */
  public MutableIssue create(String userName, IssueInputParameters input) {
    IssueService service = service(IssueService.class);
    ApplicationUser user = user(userName);
    IssueService.CreateValidationResult validated = service.validateCreate(user, input);
    return required(service.create(user, validated));
  }

  public MutableIssue create(String userName, String summary) {
    return create(userName, input(summary));
  }

  /** Validates and takes a step; gives the result of what failed first. */
  public IssueResult act(String userName, MutableIssue issue, int action, String comment) {
    IssueService service = service(IssueService.class);
    ApplicationUser user = user(userName);
    IssueInputParameters input = service.newIssueInputParameters();
    input.setComment(comment);
    TransitionValidationResult validated =
        service.validateTransition(user, issue.getId(), action, input);
    return validated.isValid()
        ? service.transition(user, validated)
        : new IssueResult(null, validated.getErrorCollection());
  }

  /** The issue of a result without errors. */
  public static MutableIssue required(IssueResult result) {
    if (!result.isValid()) {
      throw new AssertionError(
          result.getErrorCollection().getErrors()
              + " "
              + result.getErrorCollection().getErrorMessages());
    }
    return result.getIssue();
  }

  private void setUp() {
    Users users = service(Users.class);
    users.create(newUser("clerk", "李文", Locale.SIMPLIFIED_CHINESE, "staff"));
    users.create(newUser("head", "Head", Locale.ENGLISH, "staff"));
    users.create(newUser("guest", "Guest", Locale.ENGLISH, "guests"));
    createProject();
    createFields();
    createStatuses();
    permit();
    createScreen();
    createWorkflow();
  }

  private static NewUser newUser(String name, String displayName, Locale locale, String group) {
    return new NewUser(
        name, displayName, name + "@example.org", name, locale, List.of("jira-users", group));
  }

  private void createProject() {
    ProjectCreationData data =
        new ProjectCreationData.Builder()
            .withKey("HD")
            .withName("Hedong")
            .withLead(user("admin"))
            .build();
    ProjectService projects = service(ProjectService.class);
    project = projects.createProject(projects.validateCreateProject(user("admin"), data));
    Long avatar = service(AvatarManager.class).getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE);
    type = service(IssueTypeManager.class).createIssueType("风险点", "", avatar);
    IssueTypeSchemeManager schemes = service(IssueTypeSchemeManager.class);
    FieldConfigScheme scheme = schemes.create("Types", "", List.of(type.getId()));
    schemes.setProjectAssociationsForIssueTypeScheme(scheme, List.of(project));
  }

  private void createFields() {
    field("Content", "textarea");
    field("Origin", "textfield", EXACT);
    field("Note", "textfield");
    field("Kind", "select");
    field("Holder", "userpicker");
    field("Check", "datepicker");
    field("Score", "float");
    field("Level", "select");
    OptionsManager options = service(OptionsManager.class);
    for (String value : List.of("integrity", "regulatory")) {
      options.createOption(config("Kind"), null, null, value);
    }
    for (String value : List.of("高", "低")) {
      options.createOption(config("Level"), null, null, value);
    }
  }

  private void field(String name, String typeKey) {
    field(name, typeKey, USUAL);
  }

  private void field(String name, String typeKey, int searcher) {
    CustomFieldManager manager = service(CustomFieldManager.class);
    CustomFieldType<?, ?> fieldType = manager.getCustomFieldType(TYPES + typeKey);
    try {
      fields.put(
          name,
          manager.createCustomField(
              name,
              "",
              fieldType,
              manager.getCustomFieldSearchers(fieldType).get(searcher),
              List.of(new ProjectContext(project.getId())),
              List.of(type)));
    } catch (GenericEntityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void createStatuses() {
    StatusCategoryManager categories = service(StatusCategoryManager.class);
    for (String name : List.of("Draft", "Review", "In force")) {
      String icon = "/images/icons/statuses/generic.png";
      statuses.put(
          name,
          service(StatusManager.class)
              .createStatus(name, "", icon, categories.getStatusCategoryByKey("new"))
              .getId());
    }
  }

  private void permit() {
    List<SchemeEntity> entities = new ArrayList<>();
    for (ProjectPermissionKey key :
        List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.ADD_COMMENTS)) {
      entities.add(new SchemeEntity("group", "staff", key.permissionKey()));
      entities.add(new SchemeEntity("user", "admin", key.permissionKey()));
    }
    entities.add(
        new SchemeEntity("user", "admin", ProjectPermissions.DELETE_ISSUES.permissionKey()));
    PermissionSchemeManager schemes = service(PermissionSchemeManager.class);
    Scheme scheme =
        schemes.createSchemeAndEntities(new Scheme(null, "permission", "Review", "", entities));
    schemes.removeSchemesFromProject(project);
    schemes.addSchemeToProject(project, scheme);
  }

  private void createScreen() {
    FieldScreenTab tab =
        service(FieldScreenManager.class).getFieldScreens().iterator().next().getTabs().get(0);
    for (String name : List.of("Content", "Origin", "Note", "Kind", "Holder", "Check", "Score")) {
      tab.addFieldScreenLayoutItem(field(name).getId());
    }
  }

  private void createWorkflow() {
    FieldScreen screen = new FieldScreenImpl(service(FieldScreenManager.class));
    screen.setName("Opinion");
    service(FieldScreenManager.class).createFieldScreen(screen);
    screen.addTab("Opinion").addFieldScreenLayoutItem(field("Score").getId());
    workflowXml =
        resource("review.xml")
            .replace("@draft@", status("Draft"))
            .replace("@review@", status("Review"))
            .replace("@force@", status("In force"))
            .replace("@screen@", screen.getId().toString());
    service(WorkflowManager.class).createWorkflow(user("admin"), reviewWorkflow("Review"));
    WorkflowSchemeManager schemes = service(WorkflowSchemeManager.class);
    AssignableWorkflowScheme.Builder builder = schemes.assignableBuilder();
    builder.setName("Review");
    builder.setMapping(type.getId(), "Review");
    Long id = schemes.createScheme(builder.build()).getId();
    schemes.addSchemeToProject(project, schemes.getSchemeObject(id));
  }

  /** The project's workflow under a name, not stored yet. */
  public JiraWorkflow reviewWorkflow(String name) {
    try {
      return new ConfigurableJiraWorkflow(
          name,
          WorkflowUtil.convertXMLtoWorkflowDescriptor(workflowXml),
          service(WorkflowManager.class));
    } catch (FactoryException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream file = ReviewProject.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
