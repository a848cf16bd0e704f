package org.integrityrisk.sandbox.plugin.type;

import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.plugin.AppException;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;
import org.integrityrisk.sandbox.web.PluginServlets;

/** {@code servlet}: pages below {@code /plugins/servlet}. */
final class ServletModules implements ModuleType {
  private final AppSite site;
  private final List<Declared> declared = new ArrayList<>();

  ServletModules(AppSite site) {
    this.site = site;
  }

  private record Declared(String className, List<String> patterns, Map<String, String> params) {}

  @Override
  public void read(ModuleElement module) {
    List<String> patterns =
        module.children("url-pattern").stream().map(ModuleElement::text).toList();
    if (patterns.isEmpty()) {
      throw new AppException("Servlet without a url-pattern: " + module.key());
    }
    declared.add(new Declared(module.required("class"), patterns, params(module)));
  }

  @Override
  public void start() {
    PluginServlets servlets = site.host().services().get(PluginServlets.class);
    declared.forEach(
        entry ->
            servlets.add(
                entry.patterns(),
                site.create(entry.className(), HttpServlet.class),
                entry.params()));
  }

  private static Map<String, String> params(ModuleElement module) {
    Map<String, String> params = new java.util.HashMap<>();
    module
        .children("init-param")
        .forEach(
            param -> params.put(param.requiredText("param-name"), param.childText("param-value")));
    return params;
  }
}
