package org.integrityrisk.sandbox.plugin.type;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;

/**
 * Makes one test of the {@code condition} and {@code conditions} elements of a module; all must
 * hold.
 */
final class Conditions {
  private final AppSite site;

  Conditions(AppSite site) {
    this.site = site;
  }

  Predicate<Map<String, Object>> of(ModuleElement module) {
    return parts(module).stream().reduce(context -> true, Predicate::and);
  }

  private List<Predicate<Map<String, Object>>> parts(ModuleElement module) {
    List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
    module.children("condition").forEach(element -> parts.add(single(element)));
    module.children("conditions").forEach(element -> parts.add(group(element)));
    return parts;
  }

  private Predicate<Map<String, Object>> group(ModuleElement element) {
    return element.attribute("type").equalsIgnoreCase("OR")
        ? parts(element).stream().reduce(context -> false, Predicate::or)
        : of(element);
  }

  private Predicate<Map<String, Object>> single(ModuleElement element) {
    Condition condition = site.create(element.required("class"), Condition.class);
    condition.init(element.params());
    Predicate<Map<String, Object>> test = condition::shouldDisplay;
    return element.flag("invert") ? test.negate() : test;
  }
}
