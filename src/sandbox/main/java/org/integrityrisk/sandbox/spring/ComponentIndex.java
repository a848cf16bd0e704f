package org.integrityrisk.sandbox.spring;

import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.plugin.AppException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;

/**
 * The index files of {@code META-INF/plugin-components}: which classes are components, which host
 * services they import, which of them the app exports.
 *
 * <p>Source: README of atlassian-spring-scanner; index files of published apps.
 */
final class ComponentIndex {
  private static final String FOLDER = "META-INF/plugin-components/";

  private final ClassLoader classes;
  private final HostServices services;

  ComponentIndex(ClassLoader classes, HostServices services) {
    this.classes = classes;
    this.services = services;
  }

  void register(BeanDefinitionRegistry registry) {
    lines("imports").forEach(line -> registerImport(line, registry));
    AnnotatedBeanDefinitionReader reader = new AnnotatedBeanDefinitionReader(registry);
    lines("component").forEach(line -> reader.registerBean(load(line.type()), line.name()));
  }

  /** Classes of the components that are exported under the interface. */
  List<Class<?>> exportsOf(Class<?> type) {
    return lines("exports").stream()
        .filter(line -> exportedInterfaces(line).contains(type.getName()))
        .<Class<?>>map(line -> load(line.type()))
        .toList();
  }

  /** Fails for an export that the sandbox would not look at. */
  void checkExports(List<Class<?>> known) {
    List<String> names = known.stream().map(Class::getName).toList();
    lines("exports").stream()
        .flatMap(line -> exportedInterfaces(line).stream())
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Unsupported.member("the export of " + name);
            });
  }

  private static List<String> exportedInterfaces(Line line) {
    return Arrays.asList(line.given().split(","));
  }

  private void registerImport(Line line, BeanDefinitionRegistry registry) {
    Class<?> type = load(line.type());
    Object service =
        services
            .find(type)
            .orElseThrow(
                () ->
                    new AppException(
                        "The app imports a service that the sandbox does not offer: "
                            + line.type()));
    registry.registerBeanDefinition(line.name(), definition(type, ServiceProxy.of(type, service)));
  }

  private static BeanDefinition definition(Class<?> type, Object service) {
    RootBeanDefinition definition = new RootBeanDefinition();
    definition.setBeanClass(type);
    definition.setInstanceSupplier(() -> service);
    definition.setDestroyMethodName("");
    return definition;
  }

  private List<Line> lines(String file) {
    try (InputStream in = classes.getResourceAsStream(FOLDER + file)) {
      return in == null ? List.of() : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Line> parse(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Line::of).toList();
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, false, classes);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new AppException("The component index names a class that cannot be loaded: " + name, e);
    }
  }

  /** A line: a class, and what stands behind the number sign. */
  private record Line(String type, String given) {
    static Line of(String line) {
      int sign = line.indexOf('#');
      return sign < 0
          ? new Line(line, "")
          : new Line(line.substring(0, sign), line.substring(sign + 1));
    }

    String name() {
      return given.isEmpty()
          ? Introspector.decapitalize(type.substring(type.lastIndexOf('.') + 1))
          : given;
    }
  }
}
