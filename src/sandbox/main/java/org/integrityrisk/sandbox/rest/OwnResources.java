package org.integrityrisk.sandbox.rest;

import jakarta.ws.rs.core.Configuration;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.spi.ComponentProvider;

/** Lets Jersey take the sandbox's own resources as they were made. Found as a service. */
public final class OwnResources implements ComponentProvider {
  /** The configuration property that holds the objects by their classes. */
  static final String OBJECTS = "sandbox.resources";

  private InjectionManager injection;

  @Override
  public void initialize(InjectionManager injectionManager) {
    injection = injectionManager;
  }

  @Override
  public boolean bind(Class<?> component, Set<Class<?>> providerContracts) {
    Object objects = injection.getInstance(Configuration.class).getProperty(OBJECTS);
    if (!(objects instanceof Map<?, ?> known) || !known.containsKey(component)) {
      return false;
    }
    bindObject(component, known.get(component));
    return true;
  }

  @Override
  public void done() {
    // Nothing is left to do.
  }

  private <T> void bindObject(Class<T> type, Object resource) {
    injection.register(Bindings.service(type.cast(resource)).to(type));
  }
}
