package org.integrityrisk.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.workflow.MeasureWorkflow;
import org.integrityrisk.app.workflow.ModuleRule;
import org.integrityrisk.app.workflow.PlannedAction;
import org.integrityrisk.app.workflow.ReviewWorkflow;
import org.integrityrisk.app.workflow.WarningWorkflow;
import org.integrityrisk.app.workflow.WorkflowPlan;
import org.integrityrisk.core.regime.Presets;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Everything that {@code atlassian-plugin.xml} and the workflows name is there. */
class DescriptorTest {
  private static final Pattern CALL = Pattern.compile("\\$!?\\{?(\\w+)\\.(\\w+)\\(");

  /**
   * What contexts hold: lists and maps, whose reading methods are on every host's own allowlist.
   */
  private static final List<String> ALLOWED = List.of("get", "isEmpty", "size", "getText");

  private final Descriptor descriptor = Descriptor.read();

  @Test
  void everyClassOfOursExists() {
    assertThat(BuiltApp.moduleClasses()).isNotEmpty();
  }

  @Test
  void thePackageOfEveryClassOfTheHostIsImported() throws IOException {
    String imports = Files.readString(Path.of("bnd.bnd"));

    assertThat(descriptor.classNames())
        .filteredOn(name -> !name.startsWith("org.integrityrisk."))
        .allMatch(name -> imports.contains(name.substring(0, name.lastIndexOf('.')) + ";"));
  }

  @Test
  void everyFileExists() {
    assertThat(descriptor.files()).allMatch(BuiltApp::has);
  }

  @Test
  void everyMessageBundleExistsInBothLanguages() {
    assertThat(descriptor.bundles())
        .allMatch(bundle -> BuiltApp.has(bundle + ".properties"))
        .allMatch(bundle -> BuiltApp.has(bundle + "_zh_CN.properties"));
  }

  @Test
  void moduleKeysAreUnique() {
    assertThat(descriptor.moduleKeys()).doesNotHaveDuplicates();
  }

  @Test
  void everyModuleOfOursThatOthersNameExists() {
    assertThat(descriptor.namedModules()).allMatch(descriptor.moduleKeys()::contains);
  }

  @Test
  void workflowsCallOnlyModulesOfTheDescriptorWithTheirClass() {
    Map<String, String> implementations = workflowModules();

    assertThat(plans().flatMap(DescriptorTest::rules))
        .allSatisfy(
            rule ->
                assertThat(implementations)
                    .containsEntry(rule.moduleKey(), rule.implementation().getName()));
  }

  @Test
  void everyWorkflowModuleIsCalledBySomeWorkflow() {
    assertThat(plans().flatMap(DescriptorTest::rules).map(ModuleRule::moduleKey))
        .containsAll(workflowModules().keySet());
  }

  @Test
  void templatesCallOnlyWhatTheHostAllows() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("main/resources/templates"))) {
      for (Path template : templates.filter(path -> path.toString().endsWith(".vm")).toList()) {
        assertThat(CALL.matcher(Files.readString(template)).results().map(call -> call.group(2)))
            .as(template.toString())
            .allMatch(ALLOWED::contains);
      }
    }
  }

  @Test
  void allowedMethodsExist() {
    assertThat(descriptor.allowedMethods())
        .allSatisfy(
            method ->
                assertThat(BuiltApp.type(method.substring(0, method.indexOf('#'))).getMethods())
                    .anyMatch(
                        found ->
                            method.startsWith(
                                found.getDeclaringClass().getName()
                                    + "#"
                                    + found.getName()
                                    + "(")));
  }

  private static Stream<WorkflowPlan> plans() {
    return Stream.concat(
        Presets.load().all().stream().map(regime -> ReviewWorkflow.plan(regime, Locale.ENGLISH)),
        Stream.of(MeasureWorkflow.plan(Locale.ENGLISH), WarningWorkflow.plan(Locale.ENGLISH)));
  }

  private static Stream<ModuleRule> rules(WorkflowPlan plan) {
    return Stream.concat(Stream.of(plan.create()), plan.actions().stream())
        .flatMap(DescriptorTest::rules);
  }

  private static Stream<ModuleRule> rules(PlannedAction action) {
    return Stream.of(
            action.conditions(), action.validators(), action.preparations(), action.functions())
        .flatMap(List::stream);
  }

  /** Class of each condition, validator and function by the key of its module. */
  private static Map<String, String> workflowModules() {
    return Stream.of("condition", "validator", "function")
        .flatMap(
            kind ->
                BuiltApp.elements(BuiltApp.xml("atlassian-plugin.xml"), "workflow-" + kind)
                    .map(module -> Map.entry(module.getAttribute("key"), runtime(module, kind))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String runtime(Element module, String kind) {
    return module.getElementsByTagName(kind + "-class").item(0).getTextContent().strip();
  }
}
