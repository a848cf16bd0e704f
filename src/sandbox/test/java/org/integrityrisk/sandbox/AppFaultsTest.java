package org.integrityrisk.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An app that would not run in Jira does not start here either, and the error names the fault. */
class AppFaultsTest {
  private static final String DESCRIPTOR = "atlassian-plugin.xml";
  private static final String IMPORTS = "META-INF/plugin-components/imports";

  @TempDir Path folder;

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "<gadget>",
            jar ->
                jar.replacing(
                    DESCRIPTOR, "<rest-migration key", "<gadget key=\"g\"/><rest-migration key")),
        fault("org.nobody.offers", jar -> jar.importing("org.nobody.offers")),
        fault("com.google.common.base", jar -> jar.importing("com.google.common.base")),
        fault(
            "com.atlassian.sal.api.message.Message",
            jar ->
                jar.importing("com.atlassian.sal.api.message")
                    .text(IMPORTS, "com.atlassian.sal.api.message.Message\n")),
        fault(
            "cannot be loaded: com.atlassian.scheduler.SchedulerService",
            jar -> jar.text(IMPORTS, "com.atlassian.scheduler.SchedulerService\n")),
        fault(
            "com.atlassian.activeobjects.external.ActiveObjects",
            jar -> jar.text(IMPORTS, "com.atlassian.sal.api.user.UserManager\n")),
        fault(
            "not the key of the descriptor", jar -> jar.manifest("Atlassian-Plugin-Key", "other")),
        fault(
            "no.such.Servlet",
            jar ->
                jar.replacing(
                    DESCRIPTOR,
                    "org.integrityrisk.sandbox.testapp.HiddenServlet",
                    "no.such.Servlet")),
        fault(
            "none.js",
            jar -> jar.replacing(DESCRIPTOR, "testapp/js/hello.js", "testapp/js/none.js")),
        fault(
            "test.app:none",
            jar -> jar.replacing(DESCRIPTOR, "com.atlassian.auiplugin:ajs", "test.app:none")),
        fault(
            "testapp/i18n/none",
            jar -> jar.replacing(DESCRIPTOR, "testapp.i18n.test", "testapp.i18n.none")),
        fault(
            "Not a method",
            jar -> jar.replacing(DESCRIPTOR, "Greeting#allowed()", "Greeting.allowed")),
        fault(
            "has no velocity resource view",
            jar ->
                jar.replacing(DESCRIPTOR, "location=\"testapp/templates/panel.vm\"", "other=\"x\"")
                    .replacing(
                        DESCRIPTOR,
                        "<resource name=\"view\" type=\"velocity\" other",
                        "<resource name=\"other\" type=\"velocity\" other")),
        fault("lessTransformer", jar -> jar.replacing(DESCRIPTOR, "jsI18n", "lessTransformer")),
        fault(
            "the export of java.lang.Runnable",
            jar ->
                jar.text(
                    "META-INF/plugin-components/exports",
                    "org.integrityrisk.sandbox.testapp.Notes#java.lang.Runnable\n")));
  }

  private static Arguments fault(String named, UnaryOperator<TestJar> change) {
    return Arguments.of(named, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void names_the_fault(String named, UnaryOperator<TestJar> change) {
    Path jar = change.apply(new TestJar()).write(folder);
    assertThatThrownBy(() -> KernelTest.start(jar).close()).hasMessageContaining(named);
  }
}
