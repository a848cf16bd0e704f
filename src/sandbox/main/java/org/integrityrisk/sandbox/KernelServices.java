package org.integrityrisk.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.integrityrisk.sandbox.ao.AppActiveObjects;
import org.integrityrisk.sandbox.cluster.ClusterLocks;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.event.Events;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.plugin.InstalledApps;
import org.integrityrisk.sandbox.plugin.LoadedApp;
import org.integrityrisk.sandbox.sal.PooledExecutors;
import org.integrityrisk.sandbox.sal.SalUsers;
import org.integrityrisk.sandbox.sal.StoredSettings;
import org.integrityrisk.sandbox.scheduler.Jobs;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.OpenAdministration;
import org.integrityrisk.sandbox.templates.AppTemplates;
import org.integrityrisk.sandbox.web.WebServer;

/** The services of the platform, the same in all Atlassian products. */
final class KernelServices {
  private final Host host;
  private final HostServices services;

  KernelServices(Host host, HostServices services) {
    this.host = host;
    this.services = services;
  }

  /** What every template sees. */
  static Map<String, Object> templateContext(Texts texts) {
    return Map.of("i18n", texts, "baseurl", WebServer.CONTEXT_PATH);
  }

  void offer(Jobs jobs, ClusterLocks locks, Supplier<Optional<LoadedApp>> app) {
    offerStorage();
    services.offer(Clock.class, host.clock());
    services.offer(SchedulerService.class, jobs);
    services.offer(Jobs.class, jobs);
    services.offer(ClusterLockService.class, locks);
    services.offer(EventPublisher.class, new Events());
    services.offer(I18nResolver.class, host.texts());
    services.offer(UserManager.class, new SalUsers(() -> services.get(Authenticator.class)));
    services.offer(WebSudoManager.class, new OpenAdministration());
    services.offer(PluginAccessor.class, new InstalledApps(app));
    services.offer(
        TemplateRenderer.class, new AppTemplates(() -> app.get().orElseThrow().templates()));
  }

  private void offerStorage() {
    Database database = host.database();
    services.offer(ActiveObjects.class, new AppActiveObjects(database));
    services.offer(TransactionalExecutorFactory.class, new PooledExecutors(database));
    services.offer(PluginSettingsFactory.class, new StoredSettings(database));
    services.offer(
        TransactionTemplate.class,
        new TransactionTemplate() {
          @Override
          public <T> T execute(TransactionCallback<T> action) {
            Supplier<T> work = action::doInTransaction;
            return database.inTransaction(work);
          }
        });
  }
}
