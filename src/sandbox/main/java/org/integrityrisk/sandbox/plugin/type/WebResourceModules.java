package org.integrityrisk.sandbox.plugin.type;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.plugin.AppException;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;
import org.integrityrisk.sandbox.webresource.WebResource;
import org.integrityrisk.sandbox.webresource.WebResources;

/** {@code web-resource}: scripts and styles. */
final class WebResourceModules implements ModuleType {
  private static final Set<String> KNOWN =
      Set.of("dependency", "transformation", "resource", "context", "data", "description");

  private final AppSite site;
  private final List<ModuleElement> declared = new ArrayList<>();

  WebResourceModules(AppSite site) {
    this.site = site;
  }

  @Override
  public void read(ModuleElement module) {
    module.children().stream()
        .filter(child -> !KNOWN.contains(child.tag()))
        .findFirst()
        .ifPresent(
            child -> {
              throw Unsupported.member("<" + child.tag() + "> of <web-resource>");
            });
    declared.add(module);
  }

  @Override
  public void start() {
    WebResources resources = site.host().services().get(WebResources.class);
    declared.stream().map(this::resource).forEach(resources::add);
    resources.checkDependencies();
  }

  private WebResource resource(ModuleElement module) {
    return new WebResource(
        site.completeKey(module.key()),
        files(module),
        texts(module, "dependency"),
        Set.copyOf(texts(module, "context")),
        data(module),
        translated(module),
        site.classes());
  }

  private Map<String, WebResourceDataProvider> data(ModuleElement module) {
    Map<String, WebResourceDataProvider> data = new LinkedHashMap<>();
    for (ModuleElement each : module.children("data")) {
      data.put(each.key(), site.create(each.required("class"), WebResourceDataProvider.class));
    }
    return data;
  }

  private Map<String, String> files(ModuleElement module) {
    Map<String, String> files = new LinkedHashMap<>();
    for (ModuleElement resource : module.children("resource")) {
      String location = resource.required("location");
      if (!resource.attribute("type").equals("download")
          || site.classes().getResource(location) == null) {
        throw new AppException("No file for download: " + location);
      }
      files.put(resource.required("name"), location);
    }
    return files;
  }

  private static List<String> texts(ModuleElement module, String tag) {
    return module.children(tag).stream().map(ModuleElement::text).toList();
  }

  private static Set<String> translated(ModuleElement module) {
    Set<String> extensions = new HashSet<>();
    for (ModuleElement transformation : module.children("transformation")) {
      for (ModuleElement transformer : transformation.children("transformer")) {
        if (!transformer.key().equals("jsI18n")) {
          throw Unsupported.member("the transformer " + transformer.key());
        }
        extensions.add(transformation.required("extension"));
      }
    }
    return extensions;
  }
}
