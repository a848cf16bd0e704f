package org.integrityrisk.sandbox;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.component.ComponentAccessor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.event.Events;
import org.integrityrisk.sandbox.i18n.BundleTexts;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.plugin.App;
import org.integrityrisk.sandbox.templates.Templates;
import org.integrityrisk.sandbox.web.WebRegistry;
import org.integrityrisk.sandbox.webresource.PageResources;

/** A host without web and without a jar: its modules on a database, with an app of test classes. */
public final class TestHost implements Host {
  private final Database database;
  private final Clock clock;
  private final App app;
  private final HostServices services = new HostServices();
  private final Texts texts = new BundleTexts();
  private final List<Runnable> whenStarted = new ArrayList<>();

  public TestHost(Database database, Clock clock, App app) {
    this.database = database;
    this.clock = clock;
    this.app = app;
    services.offer(EventPublisher.class, new Events());
  }

  /** Starts the modules, and lets the host's static look-ups find their services. */
  public void start(HostModule... modules) {
    List.of(modules).forEach(module -> module.start(this));
    whenStarted.forEach(Runnable::run);
    ComponentAccessor.initialiseWorker(new Look(services));
  }

  @Override
  public Options options() {
    Path nowhere = Path.of("");
    return new Options(
        nowhere, 0, nowhere, true, Optional.empty(), Optional.empty(), Optional.empty());
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
    throw Unsupported.member("templates in this test");
  }

  @Override
  public WebRegistry web() {
    throw Unsupported.member("the web in this test");
  }

  @Override
  public PageResources pageResources() {
    throw Unsupported.member("pages in this test");
  }

  @Override
  public App app() {
    return app;
  }

  @Override
  public void whenStarted(Runnable action) {
    whenStarted.add(action);
  }

  private record Look(HostServices services) implements ComponentAccessor.Worker {
    @Override
    public <T> T getComponent(Class<T> componentClass) {
      return services.find(componentClass).orElse(null);
    }

    @Override
    public <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
      return null;
    }
  }
}
