package org.integrityrisk.build.links;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the list of every class, method and field of the host that compiled classes link to: what
 * a linker would look for on the running host, found before it does.
 */
public final class HostLinks {
  private static final List<String> HOST_PACKAGES =
      List.of(
          "com/atlassian/",
          "com/opensymphony/",
          "net/java/ao/",
          "org/ofbiz/",
          "jakarta/servlet/",
          "jakarta/ws/rs/",
          "jakarta/inject/");

  /**
   * The scanner's annotations are read by our own build; no class loader of the host needs them.
   */
  private static final String BUILD_TIME_ONLY = "com/atlassian/plugin/spring/scanner/annotation/";

  private HostLinks() {}

  /**
   * Reads the classes below the first folder and writes the list to the file named second.
   *
   * @throws IllegalArgumentException without exactly these two arguments
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected: folder of classes, file to write");
    }
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.writeString(
        target,
        of(Path.of(arguments[0])).stream()
            .map(link -> link.line() + "\n")
            .collect(Collectors.joining()));
  }

  /** Links of all class files below a folder to packages of the host, sorted. */
  public static SortedSet<Link> of(Path classes) throws IOException {
    SortedSet<Link> links = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          ConstantPool.read(in).links().filter(HostLinks::isOfHost).forEach(links::add);
        }
      }
    }
    return links;
  }

  private static boolean isOfHost(Link link) {
    return HOST_PACKAGES.stream().anyMatch(link.owner()::startsWith)
        && !link.owner().startsWith(BUILD_TIME_ONLY);
  }
}
