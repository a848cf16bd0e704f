package org.integrityrisk.sandbox.plugin.type;

import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;

/** {@code velocity-allowlist}: what templates may call on the app's own classes. */
final class AllowlistModules implements ModuleType {
  private final AppSite site;

  AllowlistModules(AppSite site) {
    this.site = site;
  }

  @Override
  public void read(ModuleElement module) {
    module.children("method").forEach(method -> site.allowlist().allow(method.text()));
  }
}
