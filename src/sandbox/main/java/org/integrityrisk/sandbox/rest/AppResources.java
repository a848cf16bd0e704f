package org.integrityrisk.sandbox.rest;

import jakarta.ws.rs.core.Configuration;
import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.spi.ComponentProvider;
import org.integrityrisk.sandbox.plugin.AppSite;

/**
 * Lets Jersey take the app's resource objects from the app's components. Jersey finds it as a
 * service.
 */
public final class AppResources implements ComponentProvider {
  /** The configuration property that holds the {@link AppSite}. */
  static final String SITE = "sandbox.app.site";

  private InjectionManager injection;

  @Override
  public void initialize(InjectionManager injectionManager) {
    injection = injectionManager;
  }

  @Override
  public boolean bind(Class<?> component, Set<Class<?>> providerContracts) {
    Object site = injection.getInstance(Configuration.class).getProperty(SITE);
    if (!(site instanceof AppSite app) || component.getClassLoader() != app.classes()) {
      return false;
    }
    bindResource(component, app);
    return true;
  }

  @Override
  public void done() {
    // Nothing is left to do.
  }

  private <T> void bindResource(Class<T> type, AppSite app) {
    Supplier<T> autowired =
        () -> {
          T resource = app.create(type.getName(), type);
          injection.inject(resource);
          return resource;
        };
    injection.register(Bindings.supplier(autowired).to(type));
  }
}
