package org.integrityrisk.sandbox.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.rest.RestServer;
import org.integrityrisk.sandbox.sal.HostProperties;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.FormToken;
import org.integrityrisk.sandbox.webresource.Download;
import org.integrityrisk.sandbox.webresource.PageResources;
import org.integrityrisk.sandbox.webresource.RequestedResources;
import org.integrityrisk.sandbox.webresource.ResourceUrls;
import org.integrityrisk.sandbox.webresource.Translation;
import org.integrityrisk.sandbox.webresource.WebResources;

/** Everything of the kernel that answers requests. */
public final class WebParts implements WebRegistry, AutoCloseable {
  private final WebServer server;
  private final RestServer rest;
  private final HostServices services;
  private final FormToken tokens = new FormToken();
  private final String secret = UUID.randomUUID().toString();

  public WebParts(int port, HostServices services, Texts texts) {
    this.server = new WebServer(port);
    this.rest = new RestServer(server::servlet);
    this.services = services;
    offerFacts();
    offerResources(texts);
    server.servlet(StaticFiles.PATTERN, new StaticFiles());
  }

  /** Adds the filters and starts to answer. */
  public void start() {
    PageDecorator plain = new PlainLayout(services.get(PageResources.class));
    Supplier<PageDecorator> decorator = () -> services.find(PageDecorator.class).orElse(plain);
    CallerRecognition callers =
        new CallerRecognition(() -> services.get(Authenticator.class), secret);
    server.filter(new CallerFilter(callers, tokens));
    server.filter(new RequestFilter(new Layout(decorator)));
    server.start();
  }

  /** Where the sandbox answers. */
  public String baseUrl() {
    return server.baseUrl();
  }

  /** A word that only this process knows. */
  public String secret() {
    return secret;
  }

  @Override
  public void servlet(String urlPattern, HttpServlet servlet) {
    server.servlet(urlPattern, servlet);
  }

  @Override
  public void errors(HttpServlet servlet) {
    server.errors(servlet);
  }

  @Override
  public void rest(String path, List<Object> resources, List<Object> providers) {
    rest.serve(path, resources, providers);
  }

  @Override
  public void close() {
    server.close();
  }

  private void offerFacts() {
    HostProperties properties = new HostProperties(server::baseUrl);
    services.offer(ApplicationProperties.class, properties);
    services.offer(LoginUriProvider.class, properties);
    services.offer(XsrfTokenAccessor.class, tokens);
    services.offer(XsrfTokenValidator.class, tokens);
    services.offer(RestServer.class, rest);
    PluginServlets pluginServlets = new PluginServlets(properties);
    services.offer(PluginServlets.class, pluginServlets);
    server.servlet(PluginServlets.PATTERN, pluginServlets);
  }

  private void offerResources(Texts texts) {
    WebResources resources = new WebResources();
    String startMark = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    RequestedResources requested = new RequestedResources(resources, new ResourceUrls(startMark));
    services.offer(WebResources.class, resources);
    services.offer(PageResources.class, requested);
    services.offer(PageBuilderService.class, requested);
    Download download = new Download(resources, new Translation(texts));
    server.servlet("/download/resources/*", download);
    server.servlet("/s/*", new Download(resources, new Translation(texts)));
  }
}
