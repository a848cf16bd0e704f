package org.integrityrisk.sandbox.plugin.type;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;
import org.integrityrisk.sandbox.plugin.WebFragments.Link;
import org.integrityrisk.sandbox.plugin.WebFragments.Panel;
import org.integrityrisk.sandbox.web.WebServer;

/**
 * One section, item or panel.
 *
 * @param template the panel's template; empty for items and sections
 */
record Fragment(
    ModuleElement module,
    Predicate<Map<String, Object>> condition,
    UnaryOperator<Map<String, Object>> context,
    String template) {
  private static final int DEFAULT_WEIGHT = 1_000;

  static Fragment of(ModuleElement module, AppSite site) {
    String template = module.tag().equals("web-panel") ? module.velocityResource("view") : "";
    return new Fragment(
        module, new Conditions(site).of(module), new ContextProviders(site).of(module), template);
  }

  String key() {
    return module.key();
  }

  /** The section of an item, the location of the others. */
  String place() {
    return module.required(module.tag().equals("web-item") ? "section" : "location");
  }

  int weight() {
    return module.number("weight", DEFAULT_WEIGHT);
  }

  String label(AppSite site) {
    return site.text(module.messageKey("label"));
  }

  Link link(AppSite site, Map<String, Object> given) {
    ModuleElement link = module.child("link").orElse(module);
    String written = site.templates().renderText(module.requiredText("link"), context.apply(given));
    boolean inHost = written.startsWith("/") && !link.flag("absolute");
    return new Link(
        key(),
        link.attribute("linkId"),
        label(site),
        site.text(module.messageKey("tooltip")),
        inHost ? WebServer.CONTEXT_PATH + written : written,
        module.childText("styleClass"));
  }

  Panel panel(AppSite site, Map<String, Object> given) {
    return new Panel(
        site.completeKey(key()), label(site), site.render(template, context.apply(given)));
  }
}
