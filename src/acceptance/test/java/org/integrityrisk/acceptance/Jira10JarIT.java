package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The jar for Jira 10 is the jar that all other checks run with, but for the packages of servlets
 * and REST, which that line of Jira still knows by their older names.
 */
class Jira10JarIT {
  private static final String LINKS = "META-INF/integrity-risk/host-links.txt";

  private static JarFile jira11;
  private static JarFile jira10;

  @BeforeAll
  static void open() throws IOException {
    String main = System.getProperty("app.jar");
    jira11 = new JarFile(main);
    jira10 = new JarFile(main.replaceFirst("\\.jar$", "-jira10.jar"));
  }

  @AfterAll
  static void close() throws IOException {
    jira11.close();
    jira10.close();
  }

  @Test
  void holdsTheSameFiles() {
    assertThat(names(jira10)).isEqualTo(names(jira11));
  }

  @Test
  void descriptorMessagesAndScriptsAreTheSameByteForByte() {
    assertThat(names(jira11))
        .filteredOn(name -> !name.endsWith(".class") && !name.equals(LINKS))
        .filteredOn(name -> !name.equals(JarFile.MANIFEST_NAME))
        .hasSizeGreaterThan(100)
        .allSatisfy(name -> assertThat(bytes(jira10, name)).isEqualTo(bytes(jira11, name)));
  }

  @Test
  void theManifestDiffersByTheNamesOfPackagesOnly() throws IOException {
    Attributes expected = jira11.getManifest().getMainAttributes();
    Attributes actual = jira10.getManifest().getMainAttributes();

    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    assertThat(expected.keySet())
        .allSatisfy(
            header -> assertThat(packages(actual.get(header))).isEqualTo(older(expected, header)));
  }

  @Test
  void noClassKnowsTheNewerNames() {
    assertThat(names(jira10))
        .filteredOn(name -> name.endsWith(".class"))
        .filteredOn(
            name ->
                new String(bytes(jira10, name), StandardCharsets.ISO_8859_1).contains("jakarta"))
        .isEmpty();
  }

  @Test
  void everyLinkHoldsInTheOlderServletAndRestInterfaces() {
    assertThat(lines(jira10, LINKS))
        .filteredOn(line -> line.startsWith("javax/", 2))
        .hasSizeGreaterThan(30)
        .allMatch(Jira10JarIT::holds);
  }

  @Test
  void theSelfCheckAsksForTheSameLinksByTheirOlderNames() {
    assertThat(lines(jira10, LINKS))
        .containsExactlyInAnyOrderElementsOf(
            lines(jira11, LINKS).stream().map(line -> line.replace("jakarta/", "javax/")).toList());
  }

  /** Whether the class, or the method with this descriptor, is in the interfaces of then. */
  private static boolean holds(String line) {
    String[] parts = line.split(" ", -1);
    try {
      Class<?> owner = Class.forName(parts[1].replace('/', '.'));
      return parts.length == 2 || hasMember(owner, parts[2], parts[3]);
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  private static boolean hasMember(Class<?> owner, String name, String descriptor) {
    MethodType type =
        MethodType.fromMethodDescriptorString(descriptor, Jira10JarIT.class.getClassLoader());
    if (name.equals("<init>")) {
      return Arrays.stream(owner.getDeclaredConstructors())
          .anyMatch(made -> type.parameterList().equals(List.of(made.getParameterTypes())));
    }
    return Arrays.stream(owner.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> method.getReturnType() == type.returnType())
        .anyMatch(method -> type.parameterList().equals(List.of(method.getParameterTypes())));
  }

  /** The clauses of a header: their order says nothing. */
  private static Set<String> packages(Object header) {
    return Set.of(header.toString().split(","));
  }

  private static Set<String> older(Attributes attributes, Object header) {
    return packages(
        attributes
            .get(header)
            .toString()
            .replace("jakarta.servlet", "javax.servlet")
            .replace("jakarta.ws.rs", "javax.ws.rs"));
  }

  private static Set<String> names(JarFile jar) {
    return jar.stream().map(ZipEntry::getName).collect(Collectors.toSet());
  }

  private static List<String> lines(JarFile jar, String name) {
    return new String(bytes(jar, name), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(JarFile jar, String name) {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
