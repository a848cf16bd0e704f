package org.integrityrisk.sandbox.plugin;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import java.util.Optional;
import java.util.function.Supplier;

/** The one app that is installed, as other code asks for it. */
public record InstalledApps(Supplier<Optional<LoadedApp>> app) implements PluginAccessor {
  @Override
  public Plugin getPlugin(String key) {
    return app.get().filter(found -> found.key().equals(key)).map(Installed::new).orElse(null);
  }

  @Override
  public boolean isPluginEnabled(String key) {
    return getPlugin(key) != null;
  }

  private record Installed(App app) implements Plugin {
    @Override
    public String getKey() {
      return app.key();
    }

    @Override
    public String getName() {
      return app.name();
    }

    @Override
    public PluginInformation getPluginInformation() {
      PluginInformation information = new PluginInformation();
      information.setVersion(app.version());
      return information;
    }
  }
}
