package org.integrityrisk.sandbox.plugin.type;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.JqlFunctionModule;
import org.integrityrisk.sandbox.plugin.ModuleElement;

/** {@code jql-function}. */
public final class JqlModules implements ModuleType {
  private final AppSite site;
  private final List<JqlFunctionModule> functions = new ArrayList<>();

  JqlModules(AppSite site) {
    this.site = site;
  }

  @Override
  public void read(ModuleElement module) {
    functions.add(
        new JqlFunctionModule(
            site.completeKey(module.key()),
            module.requiredText("fname"),
            Boolean.parseBoolean(module.childText("list")),
            module.required("class")));
  }

  @Override
  public void start() {
    functions.forEach(function -> site.load(function.className()));
  }

  public List<JqlFunctionModule> list() {
    return List.copyOf(functions);
  }
}
