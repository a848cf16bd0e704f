package org.integrityrisk.sandbox.plugin.type;

import org.integrityrisk.sandbox.plugin.AppException;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;

/** {@code <resource type="i18n">} at the top of the descriptor: a message bundle. */
final class I18nModules implements ModuleType {
  private final AppSite site;

  I18nModules(AppSite site) {
    this.site = site;
  }

  @Override
  public void read(ModuleElement module) {
    if (!module.attribute("type").equals("i18n")) {
      throw new AppException("Unknown type of resource: " + module.attribute("type"));
    }
    site.host().texts().add(site.classes(), module.required("location"));
  }
}
