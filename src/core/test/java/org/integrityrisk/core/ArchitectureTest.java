package org.integrityrisk.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The domain knows no host, no storage, no web and no container; its features form no cycle. */
@AnalyzeClasses(packages = "org.integrityrisk.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule KNOWS_NO_JIRA =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.atlassian..", "com.opensymphony..");

  @ArchTest
  static final ArchRule KNOWS_NO_STORAGE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "net.java.ao..");

  @ArchTest
  static final ArchRule KNOWS_NO_WEB =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "javax.servlet..", "javax.ws..", "java.net.http..");

  @ArchTest
  static final ArchRule KNOWS_NO_CONTAINER =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("org.springframework..");

  @ArchTest
  static final ArchRule KNOWS_NO_OTHER_MODULE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.integrityrisk.app..", "org.integrityrisk.sandbox..");

  @ArchTest
  static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices().matching("org.integrityrisk.core.(*)..").should().beFreeOfCycles();
}
