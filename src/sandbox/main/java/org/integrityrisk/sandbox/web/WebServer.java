package org.integrityrisk.sandbox.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** Tomcat on the loopback address. Servlets and filters are added before it starts. */
public final class WebServer implements AutoCloseable {
  /** Where the sandbox stands, as a Jira for development does. */
  public static final String CONTEXT_PATH = "/jira";

  /** The log-in page, below the context path. */
  public static final String LOGIN_PATH = "/login.jsp";

  private static final String HOST = "127.0.0.1";
  private static final String ERROR_PATH = "/error";
  private static final List<Integer> PAGE_ERRORS = List.of(400, 403, 404, 405, 500);
  private static final int MAX_POST_BYTES = 20 * 1024 * 1024;

  private final Tomcat tomcat = new Tomcat();
  private final Context context;
  private final AtomicInteger names = new AtomicInteger();

  static {
    TomcatURLStreamHandlerFactory.disable();
  }

  public WebServer(int port) {
    File folder = temporaryFolder();
    tomcat.setBaseDir(folder.getPath());
    tomcat.setSilent(true);
    tomcat.setConnector(connector(port));
    context = tomcat.addContext(CONTEXT_PATH, folder.getPath());
    doNotLookForLeaks((StandardContext) context);
    Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
    cookies.setSameSiteCookies("lax");
    context.setCookieProcessor(cookies);
    context.setRequestCharacterEncoding("UTF-8");
    context.setParentClassLoader(WebServer.class.getClassLoader());
  }

  public void servlet(String urlPattern, HttpServlet servlet) {
    Wrapper wrapper = Tomcat.addServlet(context, "servlet-" + names.incrementAndGet(), servlet);
    wrapper.setLoadOnStartup(1);
    wrapper.setAsyncSupported(true);
    context.addServletMappingDecoded(urlPattern, wrapper.getName());
  }

  /** Lets the servlet answer where an error was sent without a page, or a servlet failed. */
  public void errors(HttpServlet servlet) {
    servlet(ERROR_PATH, servlet);
    for (int status : PAGE_ERRORS) {
      ErrorPage page = new ErrorPage();
      page.setErrorCode(status);
      page.setLocation(ERROR_PATH);
      context.addErrorPage(page);
    }
  }

  /** Adds a filter of all requests; the first added is the outermost. */
  public void filter(Filter filter) {
    FilterDef definition = new FilterDef();
    definition.setFilterName("filter-" + names.incrementAndGet());
    definition.setFilter(filter);
    definition.setAsyncSupported("true");
    context.addFilterDef(definition);
    FilterMap map = new FilterMap();
    map.setFilterName(definition.getFilterName());
    map.addURLPattern("/*");
    map.setDispatcher(DispatcherType.REQUEST.name());
    map.setDispatcher(DispatcherType.ERROR.name());
    context.addFilterMap(map);
  }

  /** Starts to answer. A servlet that does not start is an error. */
  public void start() {
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException("Tomcat does not start", e);
    }
    if (tomcat.getConnector().getLocalPort() <= 0 || !context.getState().isAvailable()) {
      throw new IllegalStateException("The port is taken, or the web application does not start");
    }
  }

  public String baseUrl() {
    return "http://localhost:" + tomcat.getConnector().getLocalPort() + CONTEXT_PATH;
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException("Tomcat does not stop", e);
    }
  }

  /** The process ends with the web application, so there is nothing to leak into. */
  private static void doNotLookForLeaks(StandardContext context) {
    context.setClearReferencesObjectStreamClassCaches(false);
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
  }

  private static Connector connector(int port) {
    Connector connector = new Connector();
    connector.setPort(port);
    connector.setProperty("address", HOST);
    connector.setURIEncoding("UTF-8");
    connector.setMaxPostSize(MAX_POST_BYTES);
    connector.setThrowOnFailure(true);
    connector.setProperty("compression", "on");
    return connector;
  }

  private static File temporaryFolder() {
    try {
      File folder = Files.createTempDirectory("sandbox-web").toFile();
      folder.deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
