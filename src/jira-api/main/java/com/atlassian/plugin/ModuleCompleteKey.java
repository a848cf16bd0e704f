package com.atlassian.plugin;

import java.util.Objects;

/**
 * Key of an app and of a module in it.
 *
 * <p>Source: published Javadoc of atlassian-plugins-core 4; imported by open-source apps.
 */
public final class ModuleCompleteKey {
  private final String pluginKey;
  private final String moduleKey;

  public ModuleCompleteKey(String pluginKey, String moduleKey) {
    this.pluginKey = Objects.requireNonNull(pluginKey, "pluginKey");
    this.moduleKey = Objects.requireNonNull(moduleKey, "moduleKey");
  }

  /** Both keys with a colon between them. */
  public String getCompleteKey() {
    return pluginKey + ":" + moduleKey;
  }

  public String getPluginKey() {
    return pluginKey;
  }

  public String getModuleKey() {
    return moduleKey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModuleCompleteKey that
        && getCompleteKey().equals(that.getCompleteKey());
  }

  @Override
  public int hashCode() {
    return getCompleteKey().hashCode();
  }

  @Override
  public String toString() {
    return getCompleteKey();
  }
}
