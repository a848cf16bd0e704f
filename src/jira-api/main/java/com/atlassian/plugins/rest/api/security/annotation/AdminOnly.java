package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Administrators may call it.
 *
 * <p>Source: developer.atlassian.com, "Preparing for secure endpoints"; imported by the open-source
 * apps Slack for Jira (11.0) and Bootstrapi.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface AdminOnly {}
