package org.integrityrisk.sandbox.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The app's jar as an OSGi bundle in a framework of its own, so that a manifest that does not fit
 * fails here as it does in Jira.
 */
public final class AppBundle implements AutoCloseable {
  private static final long STOP_MILLIS = 5_000;

  private final Framework framework;
  private final Bundle bundle;
  private final boolean kept;

  private AppBundle(Framework framework, Bundle bundle, boolean kept) {
    this.framework = framework;
    this.bundle = bundle;
    this.kept = kept;
  }

  /**
   * Installs and resolves the bundle.
   *
   * @throws AppException when the manifest asks for something that the host does not offer
   */
  public static AppBundle open(Path jar) {
    Framework framework = new FrameworkFactory().newFramework(settings());
    try {
      framework.start();
      Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString());
      bundle.start();
      return new AppBundle(framework, bundle, false);
    } catch (BundleException e) {
      stop(framework);
      throw new AppException("The bundle does not start: " + e.getMessage(), e);
    }
  }

  /**
   * The same bundle for one of several sandboxes in turn: it stays open when that one closes it.
   */
  public AppBundle kept() {
    return new AppBundle(framework, bundle, true);
  }

  public ClassLoader classes() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  /** A header of the manifest; empty when it is missing. */
  public String header(String name) {
    String value = bundle.getHeaders("").get(name);
    return value == null ? "" : value;
  }

  /**
   * Paths of the bundle's own entries in a folder and below, like {@code META-INF/spring} and
   * {@code *.xml}.
   */
  public Collection<String> entries(String folder, String pattern) {
    return bundle
        .adapt(BundleWiring.class)
        .listResources(
            folder, pattern, BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
  }

  /** Optional packages that the app imports and nobody offers. */
  public List<String> missingPackages() {
    List<String> wired =
        bundle.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.package").stream()
            .map(wire -> (String) wire.getCapability().getAttributes().get("osgi.wiring.package"))
            .toList();
    return ImportHeader.packages(header(Constants.IMPORT_PACKAGE)).stream()
        .filter(name -> !wired.contains(name))
        .toList();
  }

  @Override
  public void close() {
    if (!kept) {
      stop(framework);
    }
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put(Constants.FRAMEWORK_STORAGE, temporaryFolder().toString());
    settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
    settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", HostPackages.names()));
    // Else a package that the manifest forgets would be found all the same.
    settings.put("felix.bootdelegation.implicit", "false");
    settings.put("felix.log.level", "1");
    return settings;
  }

  private static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("sandbox-bundles");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(Framework framework) {
    try {
      framework.stop();
      framework.waitForStop(STOP_MILLIS);
    } catch (BundleException e) {
      throw new AppException("The bundle does not stop: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
