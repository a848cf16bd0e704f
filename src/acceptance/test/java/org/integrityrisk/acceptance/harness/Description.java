package org.integrityrisk.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the app's interface, an OpenAPI file, as it lies in the built jar. */
public final class Description {
  private static final String FILE = "openapi/integrity-risk.yaml";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  private final ObjectNode root;
  private final List<Operation> operations;

  private Description(ObjectNode root) {
    this.root = root;
    this.operations = operations(root);
  }

  /**
   * A method at a path, which may have parameters in braces.
   *
   * @param pointer where the description tells of it
   */
  public record Operation(String method, String path, String pointer) {
    boolean isAt(String askedMethod, String askedPath) {
      return method.equals(askedMethod) && askedPath.matches(path.replaceAll("\\{[^}]*}", "[^/]+"));
    }

    int parameters() {
      return (int) path.chars().filter(sign -> sign == '{').count();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** The description in the jar that the checks run with. */
  public static Description ofApp() {
    try (JarFile jar = new JarFile(System.getProperty("app.jar"));
        InputStream file = jar.getInputStream(jar.getEntry(FILE))) {
      Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
      return new Description(new ObjectMapper().valueToTree(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every operation of the interface. */
  public List<Operation> operations() {
    return operations;
  }

  ObjectNode root() {
    return root;
  }

  /** The operation that answers at a path; one that names the path exactly goes first. */
  Optional<Operation> find(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.isAt(method, path))
        .min(Comparator.comparingInt(Operation::parameters));
  }

  /** Where the answer of a status is described; empty when that status is not foreseen. */
  Optional<String> response(Operation operation, int status) {
    return Optional.of(resolved(operation.pointer() + "/responses/" + status))
        .filter(pointer -> !root.at(pointer).isMissingNode());
  }

  /** Names of the query parameters that the operation knows. */
  List<String> parameters(Operation operation) {
    List<String> names = new ArrayList<>();
    int count = root.at(operation.pointer() + "/parameters").size();
    for (int number = 0; number < count; number++) {
      names.add(
          root.at(resolved(operation.pointer() + "/parameters/" + number)).path("name").asText());
    }
    return names;
  }

  /** Follows a reference, if one stands there. */
  String resolved(String pointer) {
    JsonNode reference = root.at(pointer + "/$ref");
    return reference.isMissingNode() ? pointer : reference.asText().substring(1);
  }

  private static List<Operation> operations(ObjectNode root) {
    List<Operation> operations = new ArrayList<>();
    root.path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> {
                          if (METHODS.contains(method)) {
                            operations.add(operation(method, path.getKey()));
                          }
                        }));
    return List.copyOf(operations);
  }

  private static Operation operation(String method, String path) {
    String escaped = path.replace("~", "~0").replace("/", "~1");
    return new Operation(method.toUpperCase(Locale.ROOT), path, "/paths/" + escaped + "/" + method);
  }
}
