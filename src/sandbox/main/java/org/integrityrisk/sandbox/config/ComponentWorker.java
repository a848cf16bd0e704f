package org.integrityrisk.sandbox.config;

import com.atlassian.jira.component.ComponentAccessor;
import org.integrityrisk.sandbox.HostServices;

/** Gives components to the app. One that the sandbox does not offer is an error that names it. */
final class ComponentWorker implements ComponentAccessor.Worker {
  private final HostServices services;

  ComponentWorker(HostServices services) {
    this.services = services;
  }

  @Override
  public <T> T getComponent(Class<T> componentClass) {
    return services.get(componentClass);
  }

  @Override
  public <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
    return services.get(componentClass);
  }
}
