package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a host service that the app imports, with the bean name it gets; empty = the interface's
 * simple name, decapitalised.
 *
 * <p>Source: README of atlassian-spring-scanner; imported by Scrum Poker (11.3) and Slack for Jira
 * (11.0).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER})
public @interface ComponentImport {
  String value() default "";
}
