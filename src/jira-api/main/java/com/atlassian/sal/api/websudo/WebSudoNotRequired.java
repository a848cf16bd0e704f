package com.atlassian.sal.api.websudo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The resource does not need the second password question.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface WebSudoNotRequired {}
