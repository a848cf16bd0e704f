package org.integrityrisk.sandbox;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.integrityrisk.sandbox.user.NewUser;
import org.integrityrisk.sandbox.user.Users;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * The whole sandbox in memory with a tiny app, a project {@code TT} whose issues have a field of
 * each kind, the user {@code li} and the outsider {@code wang}, whose passwords are their names.
 */
public final class SmallSite implements AutoCloseable {
  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final List<String> KINDS =
      List.of(
          "textfield", "textarea", "float", "select", "multiselect", "userpicker", "datepicker");
  private static final long DEFAULT_SCREEN = 1;

  private final Kernel kernel;
  private final List<CustomField> fields = new ArrayList<>();

  private SmallSite(Kernel kernel) {
    this.kernel = kernel;
  }

  /**
   * Starts it.
   *
   * @param mark stands in every name that an administrator chooses
   */
  public static SmallSite start(Path folder, int port, String mark) {
    Options options =
        new Options(
            new TestJar().write(folder),
            port,
            folder,
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    SmallSite site = new SmallSite(Kernel.start(options, Clock.systemUTC(), Composition.modules()));
    site.setUp(mark);
    return site;
  }

  private void setUp(String mark) {
    Users users = get(Users.class);
    users.create(user("li", "李" + mark, Locale.SIMPLIFIED_CHINESE, List.of("jira-users")));
    users.create(user("wang", "Wang", Locale.ENGLISH, List.of()));
    asAdmin(() -> addProject(mark));
    asAdmin(() -> KINDS.forEach(kind -> fields.add(addField(kind, mark))));
  }

  private static NewUser user(String name, String displayName, Locale locale, List<String> groups) {
    return new NewUser(name, displayName, name + "@example.org", name, locale, groups);
  }

  private void addProject(String mark) {
    ProjectService projects = get(ProjectService.class);
    ProjectCreationData data =
        new ProjectCreationData.Builder()
            .withKey("TT")
            .withName("Tests " + mark)
            .withDescription("About " + mark)
            .withLead(user("li"))
            .build();
    closeToOutsiders(
        projects.createProject(checked(projects.validateCreateProject(user("admin"), data))));
  }

  /** What everyone may do by default, only members of the users' group may do here. */
  private void closeToOutsiders(Project project) {
    PermissionSchemeManager schemes = get(PermissionSchemeManager.class);
    List<SchemeEntity> grants =
        schemes.getSchemeFor(project).getEntities().stream()
            .map(
                grant ->
                    grant.getType().equals("applicationRole")
                        ? new SchemeEntity("group", "jira-users", grant.getEntityTypeId())
                        : grant)
            .toList();
    schemes.addSchemeToProject(
        project,
        schemes.createSchemeAndEntities(new Scheme(null, "permission", "For members", "", grants)));
  }

  private CustomField addField(String kind, String mark) {
    CustomFieldManager manager = get(CustomFieldManager.class);
    CustomFieldType<?, ?> type = manager.getCustomFieldType(TYPES + kind);
    try {
      CustomField field =
          manager.createCustomField(
              kind + " " + mark,
              "Help " + mark,
              type,
              null,
              List.of(GlobalIssueContext.getInstance()),
              new ArrayList<>());
      addOptions(field, kind, mark);
      get(FieldScreenManager.class)
          .getFieldScreen(DEFAULT_SCREEN)
          .getTabs()
          .get(0)
          .addFieldScreenLayoutItem(field.getId());
      return field;
    } catch (GenericEntityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void addOptions(CustomField field, String kind, String mark) {
    if (kind.endsWith("select")) {
      OptionsManager options = get(OptionsManager.class);
      for (long i = 0; i < 2; i++) {
        options.createOption(
            field.getConfigurationSchemes().get(0).getOneAndOnlyConfig(),
            null,
            i,
            "Option " + i + mark);
      }
    }
  }

  /** Creates an issue in Li's name. */
  public MutableIssue addIssue(String summary, String text) {
    return as(
        "li",
        () -> {
          IssueService service = get(IssueService.class);
          IssueInputParameters input =
              service
                  .newIssueInputParameters()
                  .setProjectId(project().getId())
                  .setIssueTypeId(project().getIssueTypes().iterator().next().getId())
                  .setSummary(summary)
                  .setDescription(text)
                  .addCustomFieldValue(fields.get(0).getId(), text)
                  .addCustomFieldValue(fields.get(1).getId(), text);
          IssueService.CreateValidationResult valid = service.validateCreate(user("li"), input);
          return checked(service.create(user("li"), checked(valid))).getIssue();
        });
  }

  private static <T extends ServiceResultImpl> T checked(T result) {
    if (!result.isValid()) {
      throw new IllegalStateException(
          result.getErrorCollection().getErrorMessages()
              + " "
              + result.getErrorCollection().getErrors());
    }
    return result;
  }

  public Project project() {
    return get(com.atlassian.jira.project.ProjectManager.class).getProjectObjByKey("TT");
  }

  /** The custom fields, one for each kind. */
  public List<CustomField> fields() {
    return fields;
  }

  public ApplicationUser user(String name) {
    return get(UserManager.class).getUserByName(name);
  }

  public <T> T get(Class<T> service) {
    return kernel.services().get(service);
  }

  public String baseUrl() {
    return kernel.baseUrl();
  }

  /** Does the work in the user's name. */
  public <T> T as(String user, java.util.function.Supplier<T> work) {
    return CurrentCaller.as(get(Authenticator.class).byName(user).orElseThrow(), work);
  }

  private void asAdmin(Runnable work) {
    as(
        "admin",
        () -> {
          work.run();
          return true;
        });
  }

  @Override
  public void close() {
    kernel.close();
  }

  /** A folder for the jar of the app. */
  public static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("small-site");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
