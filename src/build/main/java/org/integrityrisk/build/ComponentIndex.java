package org.integrityrisk.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The lines of the index files, and the names of the beans that the host will make of them. */
final class ComponentIndex {

  static final String COMPONENT = "component";
  static final String IMPORTS = "imports";
  static final String EXPORTS = "exports";

  private final Collection<String> components = new TreeSet<>();
  private final Collection<String> imports = new TreeSet<>();
  private final Collection<String> exports = new TreeSet<>();
  private final Map<String, String> typeByBeanName = new HashMap<>();

  /** Says what is wrong, if anything is. */
  Optional<String> addComponent(String type, String beanName) {
    components.add(line(type, beanName));
    return claim(type, beanName);
  }

  /** Says what is wrong, if anything is. */
  Optional<String> addImport(String type, String beanName) {
    imports.add(line(type, beanName));
    return claim(type, beanName);
  }

  void addExport(String type, List<String> interfaces) {
    exports.add(line(type, String.join(",", interfaces)));
  }

  List<String> components() {
    return new ArrayList<>(components);
  }

  List<String> imports() {
    return new ArrayList<>(imports);
  }

  List<String> exports() {
    return new ArrayList<>(exports);
  }

  /** The host keeps one bean of a name and drops the other without a word; so we object. */
  private Optional<String> claim(String type, String beanName) {
    String name = beanName.isEmpty() ? defaultBeanName(type) : beanName;
    String other = typeByBeanName.putIfAbsent(name, type);
    return other == null || other.equals(type)
        ? Optional.empty()
        : Optional.of(
            "The bean name \"%s\" of %s is taken by %s: give one of them a name of its own"
                .formatted(name, type, other));
  }

  private static String line(String type, String detail) {
    return detail.isEmpty() ? type : type + "#" + detail;
  }

  /** As Spring does it: {@code RiskService} becomes riskService, {@code URLCheck} stays. */
  static String defaultBeanName(String type) {
    String simpleName = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    boolean startsWithAcronym =
        simpleName.length() > 1
            && Character.isUpperCase(simpleName.charAt(0))
            && Character.isUpperCase(simpleName.charAt(1));
    return startsWithAcronym
        ? simpleName
        : Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1);
  }
}
