package org.integrityrisk.sandbox.config;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostModule;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.Options;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.dashboard.DashboardModule;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.entity.EntityStores;
import org.integrityrisk.sandbox.entity.MemoryDatabase;
import org.integrityrisk.sandbox.i18n.BundleTexts;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.plugin.App;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.integrityrisk.sandbox.templates.Templates;
import org.integrityrisk.sandbox.user.NewUser;
import org.integrityrisk.sandbox.user.UserModule;
import org.integrityrisk.sandbox.user.Users;
import org.integrityrisk.sandbox.web.WebRegistry;
import org.integrityrisk.sandbox.webresource.PageResources;

/** A node of the sandbox with users, configuration and dashboards only. */
public final class ConfiguredHost implements Host {
  private static final List<HostModule> MODULES =
      List.of(new UserModule(), new ConfigurationModule(), new DashboardModule());

  private final Database database;
  private final HostServices services = new HostServices();
  private final Texts texts = new BundleTexts();

  private ConfiguredHost(Database database) {
    this.database = database;
    services.offer(EntityStores.class, new EntityStores(database, true));
    MODULES.forEach(module -> module.start(this));
  }

  public static ConfiguredHost empty() {
    return new ConfiguredHost(MemoryDatabase.open());
  }

  /** Another node on the same database, or the same one after a restart. */
  public ConfiguredHost otherNode() {
    return new ConfiguredHost(database);
  }

  public <T> T get(Class<T> type) {
    return services.get(type);
  }

  public ApplicationUser admin() {
    return user("admin");
  }

  public ApplicationUser user(String name) {
    return get(UserManager.class).getUserByName(name);
  }

  /** Creates a user with the groups. */
  public ApplicationUser newUser(String name, String... groups) {
    get(Users.class)
        .create(
            new NewUser(name, name, name + "@x.example", "demo", Locale.ENGLISH, List.of(groups)));
    return user(name);
  }

  public Project newProject(String key) {
    ProjectCreationData data =
        new ProjectCreationData.Builder()
            .withKey(key)
            .withName("Project " + key)
            .withLead(admin())
            .withType(new ProjectTypeKey("business"))
            .build();
    ProjectService service = get(ProjectService.class);
    return service.createProject(service.validateCreateProject(admin(), data));
  }

  /** Does the work as the user would. */
  public <T> T as(ApplicationUser user, Supplier<T> work) {
    return CurrentCaller.as(get(Authenticator.class).byKey(user.getKey()).orElseThrow(), work);
  }

  @Override
  public Options options() {
    return new Options(
        Path.of("app.jar"),
        0,
        Path.of("."),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public HostServices services() {
    return services;
  }

  @Override
  public EventPublisher events() {
    throw Unsupported.member("events in this test");
  }

  @Override
  public Texts texts() {
    return texts;
  }

  @Override
  public Templates templates() {
    throw Unsupported.member("templates in this test");
  }

  @Override
  public WebRegistry web() {
    throw Unsupported.member("pages in this test");
  }

  @Override
  public PageResources pageResources() {
    throw Unsupported.member("pages in this test");
  }

  @Override
  public App app() {
    throw Unsupported.member("an app in this test");
  }

  @Override
  public void whenStarted(Runnable action) {}
}
