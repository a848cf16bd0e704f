package org.integrityrisk.sandbox.plugin.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.sandbox.plugin.AppException;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;
import org.integrityrisk.sandbox.rest.RestClasses;
import org.integrityrisk.sandbox.rest.RestServer;

/** {@code rest}: resources below {@code /rest/path/version}, and {@code latest}. */
final class RestModules implements ModuleType {
  private final AppSite site;
  private final List<Declared> declared = new ArrayList<>();

  RestModules(AppSite site) {
    this.site = site;
  }

  private record Declared(String path, String version, Set<String> packages) {}

  @Override
  public void read(ModuleElement module) {
    Set<String> packages =
        module.children("package").stream().map(ModuleElement::text).collect(Collectors.toSet());
    declared.add(new Declared(module.required("path"), module.attribute("version"), packages));
  }

  @Override
  public void start() {
    declared.forEach(this::serve);
  }

  private void serve(Declared module) {
    RestClasses found = RestClasses.scan(site, module.packages());
    if (found.resources().isEmpty()) {
      throw new AppException("No resource class for " + module.path());
    }
    RestServer server = site.host().services().get(RestServer.class);
    String version =
        module.version().isEmpty() || module.version().equals("none") ? "" : "/" + module.version();
    server.serve(module.path() + version, found, site);
    if (!version.isEmpty()) {
      server.serve(module.path() + "/latest", found, site);
    }
  }
}
