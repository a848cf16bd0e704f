package org.integrityrisk.app.gate;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the parts of the product, and between the layers of the app. */
@AnalyzeClasses(
    packages = "org.integrityrisk",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String APP = "org.integrityrisk.app..";
  private static final String CORE = "org.integrityrisk.core..";

  @ArchTest
  static final ArchRule coreKnowsNoAppNoHostAndNoFramework =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              APP,
              "com.atlassian..",
              "com.opensymphony..",
              "net.java.ao..",
              "org.springframework..",
              "jakarta..",
              "java.sql..");

  @ArchTest
  static final ArchRule theAppSeesNeitherSandboxNorBuildTools =
      noClasses()
          .that()
          .resideInAPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.integrityrisk.sandbox..",
              "org.integrityrisk.build..",
              "org.integrityrisk.acceptance..");

  @ArchTest
  static final ArchRule layersHaveNoCycles =
      slices().matching("org.integrityrisk.app.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule staticLookUpsStayInOneAdapter =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.integrityrisk.app.install.HostComponents")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor");

  @ArchTest
  static final ArchRule onlyTheStoreTouchesTheDatabase =
      noClasses()
          .that(resideInAPackage(APP).and(not(resideInAPackage("org.integrityrisk.app.store.."))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.atlassian.activeobjects..", "net.java.ao..", "com.atlassian.sal.api.rdbms..");

  @ArchTest
  static final ArchRule nothingThatDiffersBetweenHostLines =
      noClasses()
          .that()
          .resideInAPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.lucene..",
              "com.atlassian.jira.search..",
              "com.atlassian.plugins.rest.common..",
              "org.codehaus.jackson..");

  @ArchTest
  static final ArchRule componentsAreNotWorkflowRules =
      classes()
          .that()
          .areAssignableTo("com.opensymphony.workflow.Condition")
          .or()
          .areAssignableTo("com.opensymphony.workflow.Validator")
          .or()
          .areAssignableTo("com.opensymphony.workflow.FunctionProvider")
          .and()
          .resideInAPackage(APP)
          .should()
          .notBeAnnotatedWith("org.springframework.stereotype.Component");
}
