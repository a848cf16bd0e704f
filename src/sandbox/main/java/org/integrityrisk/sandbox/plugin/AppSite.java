package org.integrityrisk.sandbox.plugin;

import java.util.Map;
import java.util.Set;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.templates.Allowlist;
import org.integrityrisk.sandbox.templates.VelocityTemplates;

/** What the modules of the app stand on: its classes, its templates and the host. */
public interface AppSite {
  Host host();

  String pluginKey();

  ClassLoader classes();

  /** Names of the app's classes in the packages, and below them; all when no package is named. */
  Set<String> classNames(Set<String> packages);

  /**
   * Loads a class of the app, or one of the host that the app imports.
   *
   * @throws AppException when there is no such class
   */
  Class<?> load(String className);

  /**
   * A new object, autowired from the app's components; only after they have started.
   *
   * @throws AppException when there is no such class, or it is not of the type
   */
  <T> T create(String className, Class<T> type);

  Allowlist allowlist();

  VelocityTemplates templates();

  /** The text of the key in the caller's language; an empty key gives an empty text. */
  default String text(String key) {
    return key.isEmpty() ? "" : host().texts().getText(key);
  }

  /** Renders a template that the descriptor names. */
  default String render(String location, Map<String, Object> context) {
    return templates().render(location, context);
  }

  /** The complete key of a module. */
  default String completeKey(String moduleKey) {
    return pluginKey() + ":" + moduleKey;
  }
}
