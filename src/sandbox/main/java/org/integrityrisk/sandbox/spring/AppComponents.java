package org.integrityrisk.sandbox.spring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.plugin.AppException;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** The app's Spring context, made from its own XML files and the component index of its jar. */
public final class AppComponents implements AutoCloseable {
  private static final List<Class<?>> EXPORTS = List.of(LifecycleAware.class);

  private final GenericApplicationContext context = new GenericApplicationContext();
  private final Map<Class<?>, String> prototypes = new ConcurrentHashMap<>();
  private final ComponentIndex index;

  private AppComponents(ComponentIndex index) {
    this.index = index;
  }

  /**
   * Starts all components.
   *
   * @param files the files of {@code META-INF/spring}
   * @throws AppException when an import is not offered, or a component cannot be made
   */
  public static AppComponents start(
      ClassLoader classes, Collection<String> files, HostServices services) {
    AppComponents components = new AppComponents(new ComponentIndex(classes, services));
    ClassLoader former = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(classes);
    try {
      components.read(classes, files);
      components.useClockOf(services);
      components.index.checkExports(EXPORTS);
      components.context.refresh();
      return components;
    } catch (BeansException e) {
      throw fault(e);
    } finally {
      Thread.currentThread().setContextClassLoader(former);
    }
  }

  /** A new object of the class, autowired; it is not a component itself. */
  public <T> T create(Class<T> type) {
    return type.cast(context.getBean(prototypes.computeIfAbsent(type, this::prototype)));
  }

  /** Spring looks for constructors once for a definition, not for each object made from it. */
  private String prototype(Class<?> type) {
    RootBeanDefinition definition = new RootBeanDefinition(type);
    definition.setScope(BeanDefinition.SCOPE_PROTOTYPE);
    definition.setAutowireCandidate(false);
    String name = "new " + type.getName();
    context.registerBeanDefinition(name, definition);
    return name;
  }

  /** Components that the app exports under the interface, in the order of the index. */
  public <T> List<T> exported(Class<T> type) {
    return index.exportsOf(type).stream()
        .map(exported -> type.cast(context.getBean(exported)))
        .toList();
  }

  @Override
  public void close() {
    context.close();
  }

  /** The fault that the index has named, or the innermost one of Spring. */
  private static AppException fault(BeansException failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(AppException.class::isInstance)
        .map(AppException.class::cast)
        .findFirst()
        .orElseGet(
            () ->
                new AppException(
                    "The app's components do not start: "
                        + failure.getMostSpecificCause().getMessage(),
                    failure));
  }

  /** An app that makes a clock of its own goes by that of the sandbox: there is one time in it. */
  private void useClockOf(HostServices services) {
    for (String name : context.getBeanDefinitionNames()) {
      if (Clock.class.getName().equals(context.getBeanDefinition(name).getBeanClassName())) {
        context.removeBeanDefinition(name);
        context.registerBean(name, Clock.class, () -> services.get(Clock.class));
      }
    }
  }

  private void read(ClassLoader classes, Collection<String> files) {
    context.setClassLoader(classes);
    context.setResourceLoader(new DefaultResourceLoader(classes));
    XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
    reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
    reader.setNamespaceAware(true);
    DefaultNamespaceHandlerResolver known =
        new DefaultNamespaceHandlerResolver(AppComponents.class.getClassLoader());
    reader.setNamespaceHandlerResolver(
        uri -> uri.equals(ScannerNamespace.URI) ? new ScannerNamespace(index) : known.resolve(uri));
    files.forEach(file -> reader.loadBeanDefinitions("classpath:" + file));
  }
}
