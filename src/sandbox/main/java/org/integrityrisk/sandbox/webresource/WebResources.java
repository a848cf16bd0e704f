package org.integrityrisk.sandbox.webresource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.sandbox.plugin.AppException;

/** All modules of scripts and styles, and what needs what. */
public final class WebResources {
  /** Parts of the host's user interface, which stand on every page. */
  private static final String AUI = "com.atlassian.auiplugin:";

  private static final Set<String> ON_EVERY_PAGE =
      Set.of(
          "com.atlassian.plugins.jquery:jquery",
          "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
          "com.atlassian.plugins.atlassian-plugins-webresource-plugin:data",
          "jira.webresources:jira-events");

  private final Map<String, WebResource> byKey = new LinkedHashMap<>();

  public void add(WebResource resource) {
    byKey.put(resource.key(), resource);
  }

  /**
   * Looks whether every dependency is there.
   *
   * @throws AppException naming the first that is not
   */
  public void checkDependencies() {
    byKey.values().stream()
        .flatMap(resource -> resource.dependencies().stream())
        .filter(key -> !byKey.containsKey(key) && !isOnEveryPage(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new AppException("A web-resource depends on one that does not exist: " + key);
            });
  }

  Optional<WebResource> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The module after all that it depends on; nothing for what is on every page. */
  List<WebResource> withDependencies(String key) {
    Set<WebResource> ordered = new LinkedHashSet<>();
    collect(key, new ArrayList<>(), ordered);
    return List.copyOf(ordered);
  }

  /** The keys of the modules of a context. */
  Collection<String> ofContext(String context) {
    return byKey.values().stream()
        .filter(resource -> resource.contexts().contains(context))
        .map(WebResource::key)
        .toList();
  }

  private void collect(String key, List<String> path, Set<WebResource> ordered) {
    if (isOnEveryPage(key)) {
      return;
    }
    if (path.contains(key)) {
      throw new AppException("A web-resource depends on itself: " + key);
    }
    WebResource resource = find(key).orElseThrow(() -> new AppException("No web-resource " + key));
    path.add(key);
    resource.dependencies().forEach(needed -> collect(needed, path, ordered));
    path.remove(key);
    ordered.add(resource);
  }

  private static boolean isOnEveryPage(String key) {
    return key.startsWith(AUI) || ON_EVERY_PAGE.contains(key);
  }
}
