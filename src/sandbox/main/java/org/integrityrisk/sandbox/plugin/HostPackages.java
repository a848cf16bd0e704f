package org.integrityrisk.sandbox.plugin;

import com.atlassian.plugin.Plugin;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Workflow;
import io.atlassian.fugue.Option;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import net.java.ao.RawEntity;
import org.integrityrisk.sandbox.plugin.type.ModuleType;
import org.slf4j.Logger;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The packages that the host offers to apps: those of the libraries that Jira promises, and no
 * others; what an app uses beyond them it must carry.
 */
final class HostPackages {
  private static final List<Class<?>> ONE_OF_EACH_LIBRARY =
      List.of(
          Plugin.class,
          JsonProperty.class,
          JsonFactory.class,
          ObjectMapper.class,
          PropertySet.class,
          Workflow.class,
          Option.class,
          Inject.class,
          Servlet.class,
          Path.class,
          Nullable.class,
          RawEntity.class,
          Logger.class,
          Advisor.class,
          BeanFactory.class,
          ApplicationContext.class,
          Order.class,
          Component.class,
          ModuleType.class);

  private static final List<String> OFFERED =
      List.of(
          "com.atlassian.",
          "com.fasterxml.jackson.",
          "com.opensymphony.",
          "io.atlassian.fugue",
          "jakarta.",
          "javax.annotation",
          "net.java.ao",
          "org.ofbiz.",
          "org.slf4j",
          "org.springframework.",
          "webwork.");

  private HostPackages() {}

  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    ONE_OF_EACH_LIBRARY.stream()
        .map(HostPackages::place)
        .distinct()
        .forEach(place -> addPackages(place, names));
    names.removeIf(name -> OFFERED.stream().noneMatch(name::startsWith));
    return names;
  }

  private static java.nio.file.Path place(Class<?> type) {
    try {
      URI uri = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Paths.get(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addPackages(java.nio.file.Path place, Set<String> names) {
    try {
      if (Files.isDirectory(place)) {
        addFolders(place, names);
      } else {
        addEntries(place, names);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addEntries(java.nio.file.Path jar, Set<String> names) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream().map(entry -> entry.getName()).forEach(entry -> addPackage(entry, names));
    }
  }

  private static void addFolders(java.nio.file.Path folder, Set<String> names) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
      files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .forEach(entry -> addPackage(entry, names));
    }
  }

  private static void addPackage(String entry, Set<String> names) {
    int end = entry.lastIndexOf('/');
    if (end > 0 && entry.endsWith(".class") && !entry.startsWith("META-INF/")) {
      names.add(entry.substring(0, end).replace('/', '.'));
    }
  }
}
