package org.integrityrisk.sandbox.plugin.type;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;

/**
 * Makes the {@code context-provider} of a module; a module without one gives its context as it is.
 */
final class ContextProviders {
  private final AppSite site;

  ContextProviders(AppSite site) {
    this.site = site;
  }

  UnaryOperator<Map<String, Object>> of(ModuleElement module) {
    return module.child("context-provider").map(this::provider).orElse(UnaryOperator.identity());
  }

  private UnaryOperator<Map<String, Object>> provider(ModuleElement element) {
    ContextProvider provider = site.create(element.required("class"), ContextProvider.class);
    provider.init(element.params());
    return context -> {
      Map<String, Object> all = new HashMap<>(context);
      all.putAll(provider.getContextMap(context));
      return all;
    };
  }
}
