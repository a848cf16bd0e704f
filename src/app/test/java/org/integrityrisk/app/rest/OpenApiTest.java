package org.integrityrisk.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the interface says what the interface is, no more and no less. */
class OpenApiTest {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
  private static final List<Class<? extends Annotation>> WHO =
      List.of(LicensedOnly.class, AdminOnly.class, UnrestrictedAccess.class);

  private static final List<Class<?>> RESOURCES = resources();

  @Test
  void everyMethodIsDescribedAndNothingElse() throws IOException {
    assertThat(described()).isEqualTo(annotated());
  }

  @Test
  void everyDescribedReferenceLeadsSomewhere() throws IOException {
    Map<String, Object> components = map(description().get("components"));

    assertThat(references(description()))
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              String[] parts = reference.split("/");
              assertThat(map(components.get(parts[2]))).containsKey(parts[3]);
            });
  }

  /** Nothing is open to strangers but the public side of tips. */
  @Test
  void everyResourceSaysWhoMayCallIt() {
    assertThat(RESOURCES)
        .isNotEmpty()
        .allMatch(type -> WHO.stream().filter(type::isAnnotationPresent).count() == 1)
        .filteredOn(type -> type.isAnnotationPresent(UnrestrictedAccess.class))
        .containsExactly(PublicTipsResource.class);
  }

  private static List<Class<?>> resources() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.integrityrisk.app.rest")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static Set<String> annotated() {
    return RESOURCES.stream()
        .flatMap(OpenApiTest::operations)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> operations(Class<?> resource) {
    String root = "/" + resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getMethods())
        .flatMap(method -> verbs(method).map(verb -> verb + " " + root + below(method)));
  }

  private static Stream<String> verbs(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value().toLowerCase(Locale.ROOT));
  }

  private static String below(Method method) {
    Path path = method.getAnnotation(Path.class);
    return path == null ? "" : "/" + path.value();
  }

  private static Set<String> described() throws IOException {
    Set<String> operations = new TreeSet<>();
    map(description().get("paths"))
        .forEach(
            (path, item) ->
                map(item).keySet().stream()
                    .filter(METHODS::contains)
                    .forEach(verb -> operations.add(verb + " " + path)));
    return operations;
  }

  private static Map<String, Object> description() throws IOException {
    try (InputStream file = OpenApiTest.class.getResourceAsStream(OpenApiResource.FILE)) {
      return map(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
    }
  }

  private static Stream<String> references(Object node) {
    if (node instanceof Map<?, ?> map) {
      Stream<String> own = map.get("$ref") instanceof String found ? Stream.of(found) : Stream.of();
      return Stream.concat(own, map.values().stream().flatMap(OpenApiTest::references));
    }
    return node instanceof List<?> list
        ? list.stream().flatMap(OpenApiTest::references)
        : Stream.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }
}
