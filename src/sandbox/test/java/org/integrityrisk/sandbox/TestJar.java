package org.integrityrisk.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.testapp.Notes;

/** Packs the test app into a jar, as it is or with faults. */
public final class TestJar {
  private static final String IMPORTS =
      String.join(
          ",",
          "com.atlassian.activeobjects.external",
          "com.atlassian.annotations.security",
          "com.atlassian.json.marshal",
          "com.atlassian.plugin.web",
          "com.atlassian.plugins.rest.api.security.annotation",
          "com.atlassian.sal.api.lifecycle",
          "com.atlassian.sal.api.transaction",
          "com.atlassian.sal.api.user",
          "com.atlassian.sal.api.xsrf",
          "com.atlassian.templaterenderer",
          "com.atlassian.velocity.htmlsafe",
          "com.atlassian.webresource.api.assembler",
          "com.atlassian.webresource.api.data",
          "jakarta.servlet",
          "jakarta.servlet.http",
          "jakarta.ws.rs",
          "jakarta.ws.rs.core",
          "net.java.ao",
          "net.java.ao.schema",
          "org.springframework.stereotype");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Attributes manifest = new Attributes();

  /** The app without a fault. */
  public TestJar() {
    manifest.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest("Bundle-ManifestVersion", "2");
    manifest("Bundle-SymbolicName", "test.app");
    manifest("Bundle-Version", "1.2.3");
    manifest("Atlassian-Plugin-Key", "test.app");
    manifest("Import-Package", IMPORTS);
    text("atlassian-plugin.xml", resource("testapp/atlassian-plugin.xml"));
    text(
        "META-INF/spring/plugin-context.xml",
        """
        <beans xmlns="http://www.springframework.org/schema/beans"
            xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
          <atlassian-scanner:scan-indexes/>
        </beans>
        """);
    text("META-INF/plugin-components/component", "org.integrityrisk.sandbox.testapp.Notes\n");
    text(
        "META-INF/plugin-components/exports",
        "org.integrityrisk.sandbox.testapp.Notes#com.atlassian.sal.api.lifecycle.LifecycleAware\n");
    text(
        "META-INF/plugin-components/imports",
        """
        com.atlassian.activeobjects.external.ActiveObjects
        com.atlassian.sal.api.user.UserManager#salUserManager
        com.atlassian.sal.api.xsrf.XsrfTokenValidator
        com.atlassian.templaterenderer.TemplateRenderer
        com.atlassian.webresource.api.assembler.PageBuilderService
        """);
  }

  /** Sets a header of the manifest. */
  public TestJar manifest(String name, String value) {
    manifest.putValue(name, value);
    return this;
  }

  /** Adds an import of a package. */
  public TestJar importing(String name) {
    return manifest("Import-Package", IMPORTS + "," + name);
  }

  /** Sets the text of a file. */
  public TestJar text(String path, String content) {
    texts.put(path, content);
    return this;
  }

  /** Replaces a part of a file. */
  public TestJar replacing(String path, String part, String other) {
    String text = texts.get(path);
    if (!text.contains(part)) {
      throw new IllegalArgumentException("Not in " + path + ": " + part);
    }
    return text(path, text.replace(part, other));
  }

  /** Writes the jar. */
  public Path write(Path folder) {
    Path file = folder.resolve("test-app.jar");
    Manifest all = new Manifest();
    all.getMainAttributes().putAll(manifest);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, all)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        add(jar, text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
      }
      addFolder(jar, "org/integrityrisk/sandbox/testapp");
      for (String folderOfFiles : List.of("testapp/templates", "testapp/i18n", "testapp/js")) {
        addFolder(jar, folderOfFiles);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static void addFolder(JarOutputStream jar, String folder) throws IOException {
    Path root = root();
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(jar, root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  private static void add(JarOutputStream jar, String path, byte[] content) throws IOException {
    jar.putNextEntry(new JarEntry(path));
    jar.write(content);
    jar.closeEntry();
  }

  private static Path root() {
    try {
      return Path.of(Notes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = TestJar.class.getResourceAsStream("/" + path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
