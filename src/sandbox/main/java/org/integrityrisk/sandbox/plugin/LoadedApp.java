package org.integrityrisk.sandbox.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.plugin.type.ModuleTypes;
import org.integrityrisk.sandbox.spring.AppComponents;
import org.integrityrisk.sandbox.templates.Allowlist;
import org.integrityrisk.sandbox.templates.VelocityTemplates;
import org.integrityrisk.sandbox.web.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The app: bundle, descriptor, components and modules together. */
public final class LoadedApp implements App, AppSite, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LoadedApp.class);
  private static final String KEY_HEADER = "Atlassian-Plugin-Key";

  private final Host host;
  private final AppBundle bundle;
  private final Descriptor descriptor;
  private final Allowlist allowlist = new Allowlist();
  private final VelocityTemplates templates;
  private final ModuleTypes types;
  private AppComponents components;

  private LoadedApp(Host host, AppBundle bundle) {
    this.host = host;
    this.bundle = bundle;
    this.descriptor = Descriptor.read(bundle.classes());
    this.templates = new VelocityTemplates(bundle.classes(), allowlist, this::commonContext);
    this.types = new ModuleTypes(this);
  }

  /**
   * Loads and starts the app of the options.
   *
   * @throws AppException when anything of it does not fit
   */
  public static LoadedApp start(Host host, AppBundles bundles) {
    AppBundle bundle = bundles.open(host.options().app());
    try {
      LoadedApp app = new LoadedApp(host, bundle);
      app.start();
      return app;
    } catch (RuntimeException | LinkageError e) {
      bundle.close();
      throw e;
    }
  }

  private void start() {
    if (!bundle.header(KEY_HEADER).equals(descriptor.key())) {
      throw new AppException(KEY_HEADER + " is not the key of the descriptor, " + descriptor.key());
    }
    bundle
        .missingPackages()
        .forEach(name -> LOG.debug("Nobody offers the optional package {}", name));
    descriptor.modules().forEach(types::read);
    components =
        AppComponents.start(classes(), bundle.entries("META-INF/spring", "*.xml"), host.services());
    types.start();
  }

  /** Tells the app's own components that it runs. */
  public void tellStarted() {
    components.exported(LifecycleAware.class).forEach(LifecycleAware::onStart);
  }

  @Override
  public void close() {
    components.exported(LifecycleAware.class).forEach(LifecycleAware::onStop);
    components.close();
    bundle.close();
  }

  @Override
  public String key() {
    return descriptor.key();
  }

  @Override
  public String name() {
    return descriptor.name();
  }

  @Override
  public String version() {
    return descriptor.version();
  }

  @Override
  public Object create(String className) {
    return create(className, Object.class);
  }

  @Override
  public <T> T create(String className, Class<T> type) {
    Class<?> found = load(className);
    if (!type.isAssignableFrom(found)) {
      throw new AppException(className + " is not a " + type.getName());
    }
    return type.cast(components.create(found));
  }

  @Override
  public WebFragments fragments() {
    return types.fragments();
  }

  @Override
  public List<WorkflowModule> workflowModules() {
    return types.workflows().list();
  }

  @Override
  public List<JqlFunctionModule> jqlFunctions() {
    return types.jqlFunctions().list();
  }

  @Override
  public List<DashboardItem> dashboardItems() {
    return types.dashboardItems().list();
  }

  @Override
  public Host host() {
    return host;
  }

  @Override
  public String pluginKey() {
    return descriptor.key();
  }

  @Override
  public ClassLoader classes() {
    return bundle.classes();
  }

  @Override
  public Set<String> classNames(Set<String> packages) {
    return bundle.entries("/", "*.class").stream()
        .map(entry -> entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
        .filter(
            name ->
                packages.isEmpty()
                    || packages.stream().anyMatch(inside -> name.startsWith(inside + ".")))
        .collect(Collectors.toSet());
  }

  @Override
  public Class<?> load(String className) {
    try {
      return classes().loadClass(className);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new AppException("The app has no class " + className + ", nor does it import one", e);
    }
  }

  @Override
  public Allowlist allowlist() {
    return allowlist;
  }

  @Override
  public VelocityTemplates templates() {
    return templates;
  }

  private Map<String, Object> commonContext() {
    return Map.of("i18n", host.texts(), "baseurl", WebServer.CONTEXT_PATH, "pluginKey", key());
  }
}
