package org.integrityrisk.sandbox.rest;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.integrityrisk.sandbox.plugin.AppSite;

/** Serves REST resources with Jersey. */
public final class RestServer {
  private final BiConsumer<String, HttpServlet> servlets;

  /**
   * @param servlets takes a servlet for a pattern
   */
  public RestServer(BiConsumer<String, HttpServlet> servlets) {
    this.servlets = servlets;
  }

  /**
   * Serves resource classes of the app below {@code /rest/path}; each request gets new, autowired
   * objects.
   */
  public void serve(String path, RestClasses classes, AppSite site) {
    ResourceConfig config = common();
    config.property(AppResources.SITE, site);
    classes.resources().forEach(config::register);
    classes.providers().forEach(type -> config.register(site.create(type.getName(), type)));
    mount(path, config);
  }

  /**
   * Serves the sandbox's own resource objects and providers below {@code /rest/path}. Jersey wants
   * resources as classes, and takes an object that is no provider for a mistake.
   */
  public void serve(String path, List<Object> resources, List<Object> providers) {
    ResourceConfig config = common();
    config.property(
        OwnResources.OBJECTS,
        resources.stream().collect(Collectors.toMap(Object::getClass, Function.identity())));
    resources.forEach(resource -> config.register(resource.getClass()));
    providers.forEach(config::register);
    mount(path, config);
  }

  private void mount(String path, ResourceConfig config) {
    String clean = path.startsWith("/") ? path.substring(1) : path;
    servlets.accept("/rest/" + clean + "/*", new ServletContainer(config));
  }

  private static ResourceConfig common() {
    return new ResourceConfig()
        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
        .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
        .property(ServerProperties.BV_FEATURE_DISABLE, true)
        .register(JacksonJsonProvider.class)
        .register(AccessFilter.class)
        .register(FormTokenFilter.class)
        .register(UnexpectedErrors.class);
  }
}
