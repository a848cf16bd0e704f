package com.atlassian.activeobjects.tx;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every method of the interface runs in a transaction.
 *
 * <p>Source: published source cross-reference of activeobjects-plugin
 * (docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Transactional {}
