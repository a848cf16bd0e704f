package org.integrityrisk.sandbox;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.plugin.App;
import org.integrityrisk.sandbox.templates.Templates;
import org.integrityrisk.sandbox.web.WebRegistry;
import org.integrityrisk.sandbox.webresource.PageResources;

/**
 * What the kernel offers to the parts of the sandbox.
 *
 * <p>Everything but {@link #app()} can be used from {@link HostModule#start} on; the app is there
 * once all modules have started, so use it from requests, from jobs or in {@link #whenStarted}.
 */
public interface Host {
  Options options();

  /** The clock of all dates that the sandbox writes. */
  Clock clock();

  Database database();

  /** The services that the app imports or looks up; each module adds its own. */
  HostServices services();

  EventPublisher events();

  /** Texts of the app and of the sandbox; a module adds its own bundle. */
  Texts texts();

  /** The sandbox's own Velocity templates. */
  Templates templates();

  WebRegistry web();

  /** Scripts and styles that the page of the current request needs. */
  PageResources pageResources();

  /**
   * The app that runs in the sandbox.
   *
   * @throws IllegalStateException before the app has been loaded
   */
  App app();

  /** Runs the action after the app has started and before the first request. */
  void whenStarted(Runnable action);
}
