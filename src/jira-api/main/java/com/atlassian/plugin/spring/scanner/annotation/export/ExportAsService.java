package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that the app offers as a service, under the given interfaces.
 *
 * <p>Source: README of atlassian-spring-scanner; imported by Scrum Poker (11.3) and Slack for Jira
 * (11.0).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExportAsService {
  Class<?>[] value() default {};
}
