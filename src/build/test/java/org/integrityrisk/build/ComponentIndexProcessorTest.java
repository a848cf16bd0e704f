package org.integrityrisk.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentIndexProcessorTest {

  private static final JavaFileObject COMPONENT =
      source(
          "org.springframework.stereotype.Component",
          """
          package org.springframework.stereotype;
          public @interface Component { String value() default ""; }
          """);
  private static final JavaFileObject COMPONENT_IMPORT =
      source(
          "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport",
          """
          package com.atlassian.plugin.spring.scanner.annotation.imports;
          public @interface ComponentImport { String value() default ""; }
          """);
  private static final JavaFileObject EXPORT_AS_SERVICE =
      source(
          "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService",
          """
          package com.atlassian.plugin.spring.scanner.annotation.export;
          public @interface ExportAsService { Class<?>[] value() default {}; }
          """);

  @TempDir Path output;

  @Test
  void listsComponentsSortedWithTheirNames() throws IOException {
    compile("@Component class Second {}", "@Component(\"other\") class First {}");

    assertThat(index("component")).isEqualTo("a.First#other\na.Second\n");
  }

  @Test
  void listsANestedComponentByItsBinaryName() throws IOException {
    compile("class Outer { @Component static class Inner {} }");

    assertThat(index("component")).isEqualTo("a.Outer$Inner\n");
  }

  @Test
  void listsImportsOfConstructorsAndFieldsOnce() throws IOException {
    compile(
        "interface Users {}",
        "interface Projects<T> {}",
        "class One { One(@ComponentImport Users users, @ComponentImport Projects<String> p) {} }",
        "class Two { @ComponentImport Users users; }");

    assertThat(index("imports")).isEqualTo("a.Projects\na.Users\n");
  }

  @Test
  void listsTheNameOfAnImport() throws IOException {
    compile("interface Users {}", "class One { One(@ComponentImport(\"jiraUsers\") Users u) {} }");

    assertThat(index("imports")).isEqualTo("a.Users#jiraUsers\n");
  }

  @Test
  void listsExportsWithTheirInterfaces() throws IOException {
    compile(
        "@ExportAsService({Runnable.class, Cloneable.class}) class Job implements Runnable,"
            + " Cloneable { public void run() {} }",
        "@ExportAsService class Bare {}");

    assertThat(index("exports"))
        .isEqualTo("a.Bare\na.Job#java.lang.Runnable,java.lang.Cloneable\n");
  }

  @Test
  void writesNoFileForAnEmptyList() {
    compile("@Component class Only {}");

    assertThat(file("imports")).doesNotExist();
    assertThat(file("exports")).doesNotExist();
  }

  @Test
  void takesAwayAFileThatHasBecomeEmpty() {
    compile("@ExportAsService class Job {}");
    assertThat(file("exports")).exists();

    compile("@Component class Job {}");

    assertThat(file("exports")).doesNotExist();
  }

  @Test
  void refusesTwoBeansOfOneName() {
    List<String> errors =
        errors(
            "interface Holder { interface Users {} }",
            "@Component(\"users\") class Mine {}",
            "class One { One(@ComponentImport(\"users\") Holder.Users users) {} }");

    assertThat(errors).singleElement().asString().contains("\"users\"", "a.Mine", "a.Holder$Users");
  }

  @Test
  void refusesAComponentThatCannotBeCreated() {
    assertThat(errors("@Component interface Service {}"))
        .containsExactly("@Component stands on something the host cannot create");
    assertThat(errors("@Component abstract class Service {}"))
        .containsExactly("@Component stands on something the host cannot create");
  }

  @Test
  void refusesAnImportThatIsNoService() {
    assertThat(errors("class One { @ComponentImport int number; }"))
        .containsExactly("@ComponentImport stands on something that is not a service");
  }

  @Test
  void namesBeansAsSpringDoes() {
    assertThat(ComponentIndex.defaultBeanName("a.RiskService")).isEqualTo("riskService");
    assertThat(ComponentIndex.defaultBeanName("a.URLCheck")).isEqualTo("URLCheck");
    assertThat(ComponentIndex.defaultBeanName("a.Outer$Inner")).isEqualTo("outer.Inner");
    assertThat(ComponentIndex.defaultBeanName("NoPackage")).isEqualTo("noPackage");
  }

  private String index(String name) throws IOException {
    return Files.readString(file(name), UTF_8);
  }

  private Path file(String name) {
    return output.resolve("META-INF/plugin-components").resolve(name);
  }

  private void compile(String... types) {
    assertThat(errors(types)).isEmpty();
  }

  /**
   * Compiles the types, all in one file of package {@code a}, and returns what javac objects to.
   */
  private List<String> errors(String... types) {
    String imports =
        Stream.of(COMPONENT, COMPONENT_IMPORT, EXPORT_AS_SERVICE)
            .map(annotation -> "import " + qualifiedName(annotation) + ";\n")
            .reduce("", String::concat);
    JavaFileObject subject =
        source("a.Subject", "package a;\n" + imports + String.join("\n", types));

    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                diagnostics,
                List.of("-d", output.toString()),
                null,
                List.of(COMPONENT, COMPONENT_IMPORT, EXPORT_AS_SERVICE, subject));
    task.setProcessors(List.of(new ComponentIndexProcessor()));
    task.call();

    List<String> errors = new ArrayList<>();
    for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(diagnostic.getMessage(Locale.ROOT));
      }
    }
    return errors;
  }

  private static String qualifiedName(JavaFileObject source) {
    return source.getName().substring(1).replace(".java", "").replace('/', '.');
  }

  private static JavaFileObject source(String qualifiedName, String text) {
    URI uri = URI.create("string:///" + qualifiedName.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
