package org.integrityrisk.sandbox;

import com.atlassian.event.api.EventPublisher;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import org.integrityrisk.sandbox.cluster.ClusterLocks;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.Databases;
import org.integrityrisk.sandbox.db.Dialect;
import org.integrityrisk.sandbox.i18n.BundleTexts;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.plugin.App;
import org.integrityrisk.sandbox.plugin.AppBundle;
import org.integrityrisk.sandbox.plugin.AppBundles;
import org.integrityrisk.sandbox.plugin.LoadedApp;
import org.integrityrisk.sandbox.scheduler.Jobs;
import org.integrityrisk.sandbox.templates.Allowlist;
import org.integrityrisk.sandbox.templates.Templates;
import org.integrityrisk.sandbox.templates.VelocityTemplates;
import org.integrityrisk.sandbox.web.WebParts;
import org.integrityrisk.sandbox.web.WebRegistry;
import org.integrityrisk.sandbox.webresource.PageResources;

/** The running sandbox: puts its parts together and starts and stops them in order. */
public final class Kernel implements Host, AutoCloseable {
  private final Options options;
  private final Clock clock;
  private final AppBundles bundles;
  private final HikariDataSource pool;
  private final Database database;
  private final ClusterLocks locks;
  private final HostServices services = new HostServices();
  private final Texts texts = new BundleTexts();
  private final Templates templates;
  private final List<Runnable> whenStarted = new ArrayList<>();
  private WebParts web;
  private Jobs jobs;
  private LoadedApp app;

  private Kernel(Options options, Clock clock, AppBundles bundles) {
    this.options = options;
    this.clock = clock;
    this.bundles = bundles;
    this.pool = Databases.open(options);
    this.database = new Database(pool, Dialect.of(Databases.url(options)));
    this.locks = new ClusterLocks(database, clock, UUID.randomUUID().toString());
    this.templates =
        new VelocityTemplates(
            Kernel.class.getClassLoader(),
            new Allowlist(),
            () -> KernelServices.templateContext(texts));
  }

  /**
   * Starts the sandbox with its modules and the app.
   *
   * @throws RuntimeException when anything does not fit; nothing runs then
   */
  public static Kernel start(Options options, Clock clock, List<HostModule> modules) {
    return start(options, clock, modules, AppBundle::open);
  }

  /** The same with a bundle that may have served another sandbox before. */
  static Kernel start(Options options, Clock clock, List<HostModule> modules, AppBundles bundles) {
    Kernel kernel = new Kernel(options, clock, bundles);
    try {
      kernel.start(modules);
      return kernel;
    } catch (RuntimeException | LinkageError e) {
      kernel.close();
      throw e;
    }
  }

  private void start(List<HostModule> modules) {
    Lock oneNodeAtATime = locks.getLockForName("sandbox.start");
    oneNodeAtATime.lock();
    try {
      makeServices();
      modules.forEach(module -> module.start(this));
      app = LoadedApp.start(this, bundles);
      whenStarted.forEach(Runnable::run);
    } finally {
      oneNodeAtATime.unlock();
    }
    web.start();
    app.tellStarted();
    jobs.start();
  }

  private void makeServices() {
    jobs = new Jobs(database, clock);
    web = new WebParts(options.port(), services, texts);
    new KernelServices(this, services).offer(jobs, locks, () -> Optional.ofNullable(app));
  }

  /** Where the sandbox answers. */
  public String baseUrl() {
    return web.baseUrl();
  }

  /** A word that proves that a call comes from this process; see {@link Script}. */
  String secret() {
    return web.secret();
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Clock clock() {
    return clock;
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
    return services.get(EventPublisher.class);
  }

  @Override
  public Texts texts() {
    return texts;
  }

  @Override
  public Templates templates() {
    return templates;
  }

  @Override
  public WebRegistry web() {
    return web;
  }

  @Override
  public PageResources pageResources() {
    return services.get(PageResources.class);
  }

  @Override
  public App app() {
    if (app == null) {
      throw new IllegalStateException("The app has not been loaded yet");
    }
    return app;
  }

  @Override
  public void whenStarted(Runnable action) {
    whenStarted.add(action);
  }

  @Override
  public void close() {
    Optional.ofNullable(web).ifPresent(WebParts::close);
    Optional.ofNullable(jobs).ifPresent(Jobs::close);
    Optional.ofNullable(app).ifPresent(LoadedApp::close);
    locks.close();
    pool.close();
  }
}
